import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalLines, readJournal } from '../../src/merge/index.ts';
import type { Journal } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const journal: Journal = {
  version: 1,
  rows: 3,
  header: ['a', '__proto__'],
  changes: [{ row: 0, column: 'a', before: ' x', after: 'x', rule: 'text.whitespace' }],
  merges: [
    {
      cluster: 0,
      base: 1,
      rows: [1, 2],
      sources: [{ a: '1' }, JSON.parse('{"__proto__":"own","a":"2"}')],
      cells: [{ column: 'a', from: 2, rule: 'filled' }],
    },
  ],
  setAside: [
    {
      place: 'quarantined',
      row: 0,
      source: { a: 'x' },
      reason: { code: 'row.empty', severity: 'error', params: {}, suggestion: null },
    },
  ],
};

describe('journalLines and readJournal', () => {
  it('come back as they went', () => {
    const read = readJournal(journalLines(journal, { list: 'clean.csv' }));
    expect(read).toEqual({ journal, head: { list: 'clean.csv' } });
    expect(Object.keys(read.journal.merges[0]?.sources[1] ?? {})).toEqual(['__proto__', 'a']);
  });

  it('law: any cell comes back as it was, JSON has a word for it or not', () => {
    const cell = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        undefined,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        -0,
        12n,
        new Date(0),
        new Date(Number.NaN),
        { $kempt: 'undefined' },
        '\uD800',
        '\u2028',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), cell), (source) => {
        const one: Journal = { ...journal, setAside: [{ place: 'removed', row: 0, source, reason: { code: 'x' } }] };
        const text = [...journalLines(one)].join('');
        expect(readJournal(text.split('\n')).journal.setAside[0]?.source).toEqual({ ...source });
      }),
      runs(1000),
    );
  });

  const lines = [...journalLines(journal)];
  it.each([
    ['a missing end', lines.slice(0, -1), 'line 5 is missing: the journal is cut'],
    ['a missing line', [lines[0], lines[2], ...lines.slice(3)], 'line 4 ends a journal of 4 lines, read 3'],
    [
      'an edited line',
      [lines[0], (lines[1] as string).replace('"x"', '"y"'), ...lines.slice(2)],
      'line 5 has another checksum',
    ],
    ['two lines changed about', [lines[0], lines[2], lines[1], ...lines.slice(3)], 'has another checksum'],
    ['half a line', [lines[0], (lines[1] as string).slice(0, 20)], 'line 2 is cut or no JSON'],
    ['no journal at all', ['{"a":1}'], 'line 1 does not begin a journal'],
    ['a later version', [(lines[0] as string).replace('"version":1', '"version":2')], 'line 1 is of version 2'],
    ['a foreign line', [lines[0], '{"type":"note"}'], 'line 2 is of an unknown type'],
    ['nothing', [], 'line 1 is missing'],
  ])('refuses %s and names the line', (_, broken, message) => {
    expect(() => readJournal(broken as string[])).toThrow(TypeError);
    expect(() => readJournal(broken as string[])).toThrow(message);
  });
});
