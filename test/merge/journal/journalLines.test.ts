import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalLines, readJournal } from '../../../src/merge/index.ts';
import type { Change, Journal } from '../../../src/model/index.ts';
import { runs } from '../../support/runs.ts';

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
    expect(read).toMatchObject({ journal, head: { list: 'clean.csv' }, erasedLines: 0 });
    expect(Object.keys(read.journal.merges[0]?.sources[1] ?? {})).toEqual(['__proto__', 'a']);
  });

  const nested = Array.from({ length: 50_000 }).reduce<unknown>((inner) => ({ inner }), 'x');
  it.each<[string, unknown, unknown]>([
    ['holes of an array are nothing', new Array(2), [undefined, undefined]],
    ['a function has no value', { toJSON: () => 'x' }, { toJSON: undefined }],
    ['nor has a symbol', [Symbol('x')], [undefined]],
    [
      'an object that cannot be read',
      {
        get x() {
          throw new Error('no');
        },
      },
      'object',
    ],
    ['as deep as a text goes', nested, expect.any(Object)],
  ])('%s', (_, cell, expected) => {
    const one: Journal = { ...journal, changes: [{ ...[...journal.changes][0]!, before: cell }] };
    const [change] = readJournal(journalLines(one)).journal.changes;
    expect(change?.before).toEqual(expected);
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
  const edited = (at: number, from: string, to: string) =>
    lines.map((line, i) => (i === at ? line.replace(from, to) : line));
  it.each([
    ['a missing end', lines.slice(0, -1), 'line 9 is missing: the journal is cut'],
    ['a missing seal', [...lines.slice(0, -2), lines.at(-1)], 'line 8 ends a journal before its last seal'],
    ['a missing line', [lines[0], ...lines.slice(2)], 'line 2 has another checksum'],
    [
      'a missing line at the end of a block',
      [...lines.slice(0, 6), ...lines.slice(7)],
      'line 7 is missing: the journal is cut here',
    ],
    ['an edited line', edited(1, '"x"', '"y"'), 'line 2 has another checksum'],
    ['an edited source row', edited(4, 'own', 'foreign'), 'line 5 has another checksum'],
    ['an edited seal', edited(7, '"lines":7', '"lines":6'), 'line 8 has another seal'],
    ['an edited end', edited(8, '"seal":"', '"seal":"0'), 'line 9 has another seal'],
    [
      'two lines changed about',
      [...lines.slice(0, 3), lines[4], lines[3], ...lines.slice(5)],
      'line 4 has another checksum',
    ],
    ['a line too many', [...lines.slice(0, 2), lines[1], ...lines.slice(2)], 'line 3 has another checksum'],
    ['half a line', [lines[0], (lines[1] as string).slice(0, 20)], 'line 2 is cut or no JSON'],
    ['no journal at all', ['{"a":1}'], 'line 1 does not begin a journal'],
    ['a later version', edited(0, '"version":2', '"version":3'), 'line 1 is of version 3'],
    ['a foreign line', [lines[0], '{"type":"note"}'], 'line 2 is of an unknown type'],
    ['a value that is no object', [lines[0], 'null'], 'line 2 is of an unknown type'],
    ['a source row of nothing', [lines[0], lines[3]], 'line 2 belongs to no line before it'],
    ['a merge without its cells', edited(2, '"cells":', '"cell":'), 'line 3 is not the line that was written there'],
    ['a source row that is none', edited(4, '"cells":', '"cell":'), 'line 5 is not the line that was written there'],
    [
      'a cell of an unknown kind',
      edited(1, '"before":" x"', '"before":{"$kempt":"bigint","value":"x"}'),
      'line 2 is not the line that was written there',
    ],
    ['erased rows that are none', [...lines, '{"type":"erased","rows":[null]}'], 'line 10 stands after the end'],
    ['something after the end', [...lines, lines[1]], 'line 10 stands after the end'],
    ['nothing', [], 'line 1 is missing'],
  ])('refuses %s and names the line', (_, broken, message) => {
    expect(() => readJournal(broken as string[])).toThrow(TypeError);
    expect(() => readJournal(broken as string[])).toThrow(message);
  });

  it('is known by its seal', () => {
    const { seal } = readJournal(lines);
    expect(readJournal(lines, { seal }).seal).toBe(seal);
    const other = journalLines({ ...journal, rows: 4 });
    expect(() => readJournal(other, { seal })).toThrow('line 9 seals another journal than the one expected');
  });

  it('law: one line dropped, doubled, moved or edited, of any length: refused', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 700 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'move', 'edit'),
        (length, seed, other, fault) => {
          const changes = Array.from({ length }, (_, row) => ({ ...(journal.changes as Change[])[0]!, row }));
          const text = [...journalLines({ ...journal, rows: length + 3, changes })];
          const at = seed % text.length;
          const line = text[at] as string;
          if (fault === 'drop') text.splice(at, 1);
          else if (fault === 'double') text.splice(at, 0, line);
          else if (fault === 'edit')
            text[at] = line.replace(/[0-9a-f](?=[^0-9a-f]*$)/, (digit) => (digit === '1' ? '2' : '1'));
          else {
            const to = other % text.length;
            if (to === at) return;
            text.splice(at, 1);
            text.splice(to, 0, line);
          }
          expect(() => readJournal(text)).toThrow(/^readJournal: line \d+ /);
        },
      ),
      runs(300),
    );
  });
});
