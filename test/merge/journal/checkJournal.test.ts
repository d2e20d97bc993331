/** Journals that went through other hands: the entry at fault is named, whatever is asked of the journal. */
import { describe, expect, it } from 'vitest';
import * as merge from '../../../src/merge/index.ts';
import type { Journal } from '../../../src/model/index.ts';

const journal = {
  version: 1 as const,
  rows: 4,
  header: ['a'],
  changes: [{ row: 0, column: 'a', before: ' x', after: 'x', rule: 'text.whitespace' as const }],
  merges: [
    {
      cluster: 0,
      base: 1,
      rows: [1, 2],
      sources: [{ a: '1' }, { a: '2' }],
      cells: [{ column: 'a', from: 2, rule: 'filled' as const }],
    },
  ],
  setAside: [{ place: 'held' as const, row: 3, source: { a: 'y' }, reason: { code: 'bounce.hard' } }],
} satisfies Journal;
const [change] = journal.changes;
const [merged] = journal.merges;
const [cell] = merged!.cells;
const [aside] = journal.setAside;
const rows = [{ a: 'x' }, { a: '2' }];

const CALLS: Readonly<Record<string, (journal: Journal) => unknown>> = {
  undo: (one) => merge.undo(rows, one),
  takeBack: (one) => merge.takeBack(rows, one, { apart: [2] }),
  inputRows: merge.inputRows,
  journalLines: (one) => [...merge.journalLines(one)],
  redactJournal: (one) => merge.redactJournal(one, { rows: [0] }),
  recordJudgements: (one) => merge.recordJudgements(one, {}, ['a', 'b', 'c', 'd']),
  judgementsOf: (one) => merge.judgementsOf(one, ['a']),
  resolveJudgements: (one) => merge.resolveJudgements(one, ['a'], [[]]),
  carryJudgements: (one) => merge.carryJudgements(one, journal, ['a', 'b', 'c', 'd']),
};

describe.each(Object.entries(CALLS))('%s refuses a journal by its entry', (name, call) => {
  it.each<[why: string, broken: object, words: string]>([
    ['no change', { changes: [change, null] }, 'journal.changes[1] must be an object, got null'],
    [
      'a change of a row that never went in',
      { changes: [{ ...change, row: 4 }] },
      'journal.changes[0]: row must be a number of a row, from 0 to 3, got 4',
    ],
    ['a change without a column', { changes: [{ ...change, column: 5 }] }, 'changes[0]: column must be a string'],
    ['a change without a rule', { changes: [{ ...change, rule: undefined }] }, 'changes[0]: rule must be a string'],
    ['no merge', { merges: [5] }, 'journal.merges[0] must be an object, got a number'],
    ['a merge without rows', { merges: [{ ...merged, rows: undefined }] }, 'merges[0]: rows must be an array of whole'],
    [
      'a merge of rows that never went in',
      { merges: [{ ...merged, rows: [1, 9] }] },
      'merges[0]: rows must be from 0 to 3, got 9',
    ],
    [
      'a source too few',
      { merges: [{ ...merged, sources: [{}] }] },
      'merges[0]: sources must be an array of objects, one',
    ],
    ['a source that is no row', { merges: [{ ...merged, sources: [{}, null] }] }, 'merges[0]: sources must be'],
    ['a base of another merge', { merges: [{ ...merged, base: 0 }] }, 'merges[0]: rows must hold base'],
    ['no cells', { merges: [{ ...merged, cells: null }] }, 'merges[0]: cells must be an array, got null'],
    ['no cell', { merges: [{ ...merged, cells: [cell, null] }] }, 'merges[0]: cells[1] must have a column and a rule'],
    [
      'a cell from nowhere',
      { merges: [{ ...merged, cells: [{ ...cell, from: 3 }] }] },
      'cells[0].from must be one of its rows',
    ],
    [
      'a row in two merges',
      { merges: [merged, { ...merged, cluster: 1 }] },
      'merges[1]: row 1 stands in it twice, or in',
    ],
    ['a row twice in one', { merges: [{ ...merged, rows: [1, 1] }] }, 'merges[0]: row 1 stands in it twice'],
    ['nobody set aside', { setAside: [null] }, 'journal.setAside[0] must be an object, got null'],
    [
      'set aside nowhere',
      { setAside: [{ ...aside, place: 'gone' }] },
      'setAside[0]: place must be quarantined, held, removed',
    ],
    ['set aside without its row', { setAside: [{ ...aside, row: -1 }] }, 'setAside[0]: row must be a number of a row'],
    ['set aside without its cells', { setAside: [{ ...aside, source: 'y' }] }, 'setAside[0]: source must be an object'],
    [
      'set aside for no reason',
      { setAside: [{ ...aside, reason: null }] },
      'setAside[0]: reason must be an object with a code',
    ],
    ['no number of rows', { rows: -1 }, 'its rows must be a whole number from 0'],
    ['more rows than a list can have', { rows: 1e12 }, 'its rows must be a whole number from 0'],
    ['no columns', { header: undefined }, 'its header must be an array of strings'],
    ['nothing that was undone', { undone: [null] }, 'journal.undone[0] must be an object, got null'],
    ['a selection that is none', { undone: [{ rows: ['1'] }] }, 'journal.undone[0]: clusters, rows and apart must be'],
    ['a selection by no rule', { undone: [{ rules: 'x' }] }, 'journal.undone[0]: rules and columns must be'],
    ['nobody erased', { erased: [null] }, 'journal.erased must be an array of whole numbers from 0'],
    ['no mapping', { survivorship: {} }, 'journal.survivorship must be an object with a mapping'],
    [
      'no judgement',
      { judgements: [{ verdict: 'maybe', left: 'a', right: 'b' }] },
      'judgements[0]: must be what recordJudgements makes',
    ],
    ['judgements that are none', { judgements: 5 }, 'journal.judgements must be an array, got a number'],
  ])('%s', (_, broken, words) => {
    const one = { ...journal, ...broken } as never;
    expect(() => call(one)).toThrow(TypeError);
    expect(() => call(one)).toThrow(words);
    expect(() => call(one)).toThrow(new RegExp(`^${name}: `));
  });

  it('and takes a sound one, parsed again as well', () => {
    expect(() => call(journal)).not.toThrow(/journal\./);
    expect(() => call(JSON.parse(JSON.stringify(journal)))).not.toThrow(/journal\./);
  });
});

describe('explainMerge refuses a merge by its part', () => {
  it.each<[why: string, broken: object, words: string]>([
    ['a cell that is none', { cells: [null] }, 'lineage must be a merge: cells[0] must have a column'],
    ['a cell from another merge', { cells: [{ ...cell, from: 0 }] }, 'cells[0].from must be one of its rows'],
    ['a base of another merge', { base: 5 }, 'rows must hold base'],
    ['no cluster', { cluster: 'a' }, 'cluster must be a whole number from 0, got a string'],
  ])('%s', (_, broken, words) => {
    expect(() => merge.explainMerge({ ...merged!, ...broken } as never)).toThrow(TypeError);
    expect(() => merge.explainMerge({ ...merged!, ...broken } as never)).toThrow(words);
  });
});
