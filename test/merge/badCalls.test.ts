/** Calls of the room that cannot be meant: refused by name, never by the first thing that breaks. */
import { describe, expect, it } from 'vitest';
import * as merge from '../../src/merge/index.ts';
import type { ColumnMapping, Journal } from '../../src/model/index.ts';

const journal: Journal = { version: 1, rows: 1, header: ['name'], changes: [], merges: [], setAside: [] };
const mapping: ColumnMapping = {
  columns: [{ column: 'name', role: 'fullName', parts: [], evidence: [] }],
  unmapped: [],
};
const rows = [{ name: 'Ann' }, { name: 'Ann' }];
const both = { clusters: [[0, 1]] };
const consent = { said: {}, proof: null };
/** What no type lets through and a program without types hands in. */
const none = null as never;

describe('what is handed in is not what it should be', () => {
  it.each<[name: string, call: () => unknown]>([
    ['consentOf', () => merge.consentOf(none, mapping)],
    ['consentOf', () => merge.consentOf({}, none)],
    ['joinConsent', () => merge.joinConsent(consent, none)],
    ['joinConsent', () => merge.joinConsent({} as never, consent)],
    ['reachOf', () => merge.reachOf(none)],
    ['joinSheets', () => merge.joinSheets({}, none)],
    ['joinSheets', () => merge.joinSheets({ 'email.all': none }, {})],
    ['reachFor', () => merge.reachFor({ 'email.all': {} as never }, 'sms', 'marketing')],
    ['reachOf', () => merge.reachOf({ said: { optedOut: '2026-01-01' as never }, proof: { at: 5, source: 'form' } })],
    ['reachOf', () => merge.reachOf({ said: { optedout: 5 } as never, proof: null })],
    ['reachOf', () => merge.reachOf({ said: {}, proof: { at: '2026-01-01' as never, source: 'form' } })],
    ['joinConsent', () => merge.joinConsent({ said: {}, proof: {} as never }, consent)],
    ['consentOf', () => merge.consentOf({ consent: 'yes' }, mapping, none)],
    ['consentOf', () => merge.consentOf({ consent: 'yes' }, mapping, { date: 'since' } as never)],
    ['reachFor', () => merge.reachFor(none, 'email', 'marketing')],
    ['reachFor', () => merge.reachFor({}, none, 'marketing')],
    ['rowMarks', () => merge.rowMarks(rows, none)],
    ['recordJudgements', () => merge.recordJudgements(none, {}, [])],
    ['recordJudgements', () => merge.recordJudgements(journal, {}, ['a'], none)],
    ['recordJudgements', () => merge.recordJudgements(journal, undefined as never, ['a'])],
    ['recordJudgements', () => merge.recordJudgements(journal, {}, undefined as never)],
    ['judgementsOf', () => merge.judgementsOf({ ...journal, judgements: {} as never }, ['a'])],
    ['judgementsOf', () => merge.judgementsOf({ ...journal, judgements: [none] }, ['a'])],
    [
      'resolveJudgements',
      () =>
        merge.resolveJudgements(
          { ...journal, judgements: [{ verdict: 'maybe' as never, left: 'a', right: 'b' }] },
          [],
          [],
        ),
    ],
    ['carryJudgements', () => merge.carryJudgements(journal, { ...journal, judgements: [none] }, ['a'])],
    ['judgementsOf', () => merge.judgementsOf(none, [])],
    ['carryJudgements', () => merge.carryJudgements(none, journal, [])],
    ['carryJudgements', () => merge.carryJudgements(journal, none, [])],
    ['resolveJudgements', () => merge.resolveJudgements(none, [], [])],
    ['resolveJudgements', () => merge.resolveJudgements(journal, ['a'], [none])],
    ['mergeClusters', () => merge.mergeMapped(rows, { clusters: [none] }, mapping)],
    ['trackEntities', () => merge.trackEntities(['a'], { clusters: [none] })],
    ['trackEntities', () => merge.trackEntities(['a'], { clusters: [] }, { version: 1 } as never)],
    [
      'trackEntities',
      () => merge.trackEntities(['a'], { clusters: [] }, { version: 1, next: 1, members: { e1: none } }),
    ],
    ['planImport', () => merge.planImportMapped(rows, rows, { clusters: [none], review: [] }, mapping)],
    ['planImport', () => merge.planImportMapped(rows, rows, { clusters: [], review: [none] }, mapping)],
    ['explainMerge', () => merge.explainMerge({ cluster: 0, base: 0, rows: [0], sources: [none], cells: [] })],
    [
      'runImport',
      () =>
        merge.runImport([], [], {
          ...merge.planImportMapped([], [], { clusters: [], review: [] }, mapping),
          entries: [none],
        }),
    ],
  ])('%s', (name, call) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(new RegExp(`^${name}: `));
  });
});

describe('what does not fit', () => {
  it.each<[why: string, call: () => unknown, words: string]>([
    [
      'a cluster without rows',
      () => merge.mergeMapped(rows, { clusters: [[]] }, mapping),
      'clusters[0] must hold rows',
    ],
    [
      'marks of other rows',
      () => merge.recordJudgements(journal, {}, ['a'], [[], []]),
      'marks must be of the 1 rows of keys, got 2',
    ],
  ])('%s', (_, call, words) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(words);
  });
});

describe('columns that a rule names', () => {
  it.each<[option: string, options: merge.MergeOptions]>([
    ['byColumn', { byColumn: { Nmae: 'longest' } }],
    ['byColumn', { byColumn: { name: { rule: 'most_recent', date: 'Nmae' } } }],
    ['byRole', { byRole: { fullName: { rule: 'trusted', column: 'Nmae', ranking: ['a'] } } }],
    ['optIn', { optIn: { date: 'Nmae', source: 'name' } }],
  ])('%s: one that the list has not is a slip', (option, options) => {
    expect(() => merge.mergeMapped(rows, both, mapping, options)).toThrow(
      new RangeError(`mergeClusters: option '${option}' names 'Nmae', which is no column; columns are name`),
    );
  });

  it('are not asked after in a list without rows', () => {
    const nothing = { columns: [], unmapped: [] };
    expect(merge.mergeMapped([], { clusters: [] }, nothing, { byColumn: { name: 'longest' } }).rows).toEqual([]);
  });
});

describe('a moment that cannot be compared lifts nothing', () => {
  it.each<[why: string, call: () => unknown, words: string]>([
    [
      'an opt-out at no moment',
      () => merge.reachOf({ said: { optedOut: Number.NaN }, proof: { at: 5, source: 'form' } }),
      "reachOf: consent.said: option 'optedOut' must be milliseconds since 1970, or null for a moment that nobody knows, got NaN",
    ],
    [
      'a proof at no moment',
      () => merge.reachOf({ said: { optedOut: 3 }, proof: { at: Number.POSITIVE_INFINITY, source: 'form' } }),
      "reachOf: consent.proof: option 'at' must be milliseconds since 1970, got Infinity",
    ],
  ])('%s', (_, call, words) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(words);
  });
});
