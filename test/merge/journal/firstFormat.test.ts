import { describe, expect, it } from 'vitest';
import { readJournal, redactLines, undo } from '../../../src/merge/index.ts';
import { hash52 } from '../../../src/text/hash.ts';

/** A journal as the first release wrote it. */
function written(): string[] {
  const entries = [
    { type: 'journal', version: 1, rows: 3, header: ['a'], head: { list: 'clean.csv' } },
    { type: 'change', row: 0, column: 'a', before: ' x', after: 'x', rule: 'text.whitespace' },
    {
      type: 'merge',
      cluster: 0,
      base: 0,
      rows: [0, 1],
      sources: [{ a: 'x' }, { a: { $kempt: 'undefined' } }],
      cells: [],
    },
    { type: 'setAside', place: 'quarantined', row: 2, source: { a: '' }, reason: { code: 'row.empty' } },
  ].map((entry) => JSON.stringify(entry));
  let checksum = 0;
  for (const text of entries) checksum = hash52(`${checksum} ${text}`);
  return [...entries, JSON.stringify({ type: 'end', lines: entries.length, checksum })].map((text) => `${text}\n`);
}

describe('a journal of the first format', () => {
  it('is read, and undone', () => {
    const { journal, head, seal, erasedLines } = readJournal(written());
    expect([head, seal, erasedLines]).toEqual([{ list: 'clean.csv' }, '', 0]);
    expect(undo([{ a: 'x' }], journal)).toEqual([{ a: ' x' }, { a: undefined }, { a: '' }]);
  });
  it.each<[string, (lines: string[]) => string[], string]>([
    ['edited', (lines) => lines.map((line) => line.replace('" x"', '" y"')), 'line 5 has another checksum'],
    ['cut', (lines) => lines.slice(0, -1), 'line 5 is missing'],
    ['shortened', (lines) => lines.filter((_, i) => i !== 1), 'line 4 ends a journal of 4 lines, read 3'],
    ['grown', (lines) => [...lines, lines[1] as string], 'line 6 stands after the end'],
    [
      'of unknown lines',
      (lines) => lines.map((line) => line.replace('"change"', '"charge"')),
      'line 2 is of an unknown type',
    ],
  ])('is refused when %s', (_, spoil, message) => expect(() => readJournal(spoil(written()))).toThrow(message));
  it('has no seal to be held to, and none to keep', () => {
    expect(() => readJournal(written(), { seal: 'abc' })).toThrow('no seal');
    expect(() => redactLines(written(), { rows: [0] })).toThrow('without seals');
  });
});
