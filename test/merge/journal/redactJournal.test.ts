import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalLines, readJournal, redactJournal, redactLines } from '../../../src/merge/index.ts';
import { Chain } from '../../../src/merge/journal/chain.ts';
import type { Issue, Journal } from '../../../src/model/index.ts';
import { createDigest } from '../../../src/text/sha256.ts';
import { runs } from '../../support/runs.ts';

/** A quarantined row's reason: the first wrong value of it, and a better one. */
const NAMING_HER: Issue = {
  code: 'email.no_at',
  severity: 'error',
  params: { domain: 'ann.example' },
  suggestion: 'ann@kempt-mail.com',
};
const journal: Journal = {
  version: 1,
  rows: 6,
  header: ['email', 'tags'],
  changes: [
    { row: 0, column: 'email', before: ' ann@kempt-mail.com', after: 'ann@kempt-mail.com', rule: 'text.whitespace' },
    { row: 4, column: 'email', before: ' bob@kempt-mail.com', after: 'bob@kempt-mail.com', rule: 'text.whitespace' },
    { row: 5, column: 'email', before: ' ann@kempt-mail.com', after: 'ann@kempt-mail.com', rule: 'text.whitespace' },
  ],
  merges: [
    {
      cluster: 0,
      base: 0,
      rows: [0, 1],
      sources: [
        { email: 'ann@kempt-mail.com', tags: 'ann-x' },
        { email: 'bea@kempt-mail.com', tags: 'y' },
      ],
      cells: [{ column: 'tags', from: null, rule: 'union', value: 'ann-x; y' }],
    },
  ],
  setAside: [
    { place: 'removed', row: 2, source: { email: 'ann@kempt-mail.com' }, reason: NAMING_HER },
    { place: 'removed', row: 3, source: { email: 'eve@kempt-mail.com' }, reason: { code: 'optOut' } },
  ],
};
const isAnn = (cells: Readonly<Record<string, unknown>>) => String(cells.email).trim() === 'ann@kempt-mail.com';

describe('redactJournal', () => {
  it('leaves no cell of the person, wherever it stood, and all of the others', () => {
    const redacted = redactJournal(journal, { matches: isAnn });
    expect(JSON.stringify(redacted)).not.toContain('ann');
    expect(redacted.erased).toEqual([0, 2, 5]);
    for (const other of ['bob', 'bea', 'eve']) expect(JSON.stringify(redacted)).toContain(`${other}@`);
    expect(readJournal(journalLines(redacted)).journal).toEqual(redacted);
  });
  it('takes rows by their numbers', () => {
    expect(redactJournal(journal, { rows: [3] }).setAside[1]?.source).toEqual({});
  });
  it('hands the journal back where there is nobody to erase', () => {
    expect(redactJournal(journal, { matches: () => false })).toBe(journal);
  });
  it.each([
    [{}, 'must name rows, matches or both'],
    [{ email: 'x' }, "unknown option 'email'"],
    [{ rows: [-1] }, 'whole numbers from 0'],
  ])('refuses %j', (selection, message) => {
    expect(() => redactJournal(journal, selection as never)).toThrow(message);
  });
});

describe('redactLines', () => {
  it('takes the order of the list out: marks of rows are known by who guesses a whole row', () => {
    const written = [...journalLines(journal, { list: 'clean.csv', order: 'a.b c.d' })];
    expect(readJournal(written).head).toEqual({ list: 'clean.csv', order: 'a.b c.d' });
    const lines = redactLines(written, { matches: isAnn });
    expect(lines.join('')).not.toContain('a.b c.d');
    expect(readJournal(lines).head).toEqual({ list: 'clean.csv' });
    expect(redactLines(written, { rows: [] })).toEqual(written);
  });
  it('keeps every seal as it was written', () => {
    const lines = [...journalLines(journal, {}, { salt: 'secret of this journal' })];
    const { seal } = readJournal(lines);
    const redacted = redactLines(lines, { matches: isAnn });
    expect(redacted.join('')).not.toContain('ann');
    const read = readJournal(redacted, { seal });
    expect(read.erasedLines).toBe(5);
    expect(read.journal).toEqual(redactJournal(journal, { matches: isAnn }));
  });
  it('lines of an earlier release, with the better value beside the reason, go as well', () => {
    const digestOf = createDigest();
    const bare: Journal = { ...journal, setAside: [{ ...journal.setAside[0]!, reason: { code: 'x' } }] };
    const chain = new Chain();
    const lines = [...journalLines(bare)].slice(0, -2).map((line) => {
      const text = line.slice(0, -1).replace('{"code":"x"}', JSON.stringify(NAMING_HER));
      chain.add(text, digestOf(text));
      return text;
    });
    lines.push(JSON.stringify(chain.seal()), JSON.stringify(chain.end()));
    expect(readJournal(lines).journal.setAside[0]?.reason).toEqual(NAMING_HER);
    const redacted = redactLines(lines, { matches: isAnn });
    expect(redacted.join('')).not.toContain('ann');
    expect(readJournal(redacted).journal.erased).toContain(2);
  });
  it('may be asked again, for somebody else', () => {
    const once = redactLines(journalLines(journal), { rows: [0] });
    const twice = redactLines(once, { rows: [4] });
    expect(readJournal(twice).journal).toEqual(redactJournal(redactJournal(journal, { rows: [0] }), { rows: [4] }));
  });
  it('refuses an edited journal', () => {
    const lines = [...journalLines(journal)].map((line) => line.replace('eve@', 'adam@'));
    expect(() => redactLines(lines, { rows: [0] })).toThrow('has another checksum');
  });
  it('an edit of what is left is told after an erasure, too', () => {
    const redacted = redactLines(journalLines(journal), { rows: [0] }).map((line) => line.replace('eve@', 'adam@'));
    expect(() => readJournal(redacted)).toThrow('has another checksum');
  });

  it('law: erased rows leave nothing, the seal holds, and lines and memory agree', () => {
    const cell = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 4 }),
        fc.array(fc.record({ row: fc.nat({ max: 5 }), before: cell, after: cell }), { maxLength: 600 }),
        (rows, edits) => {
          const one: Journal = {
            ...journal,
            changes: edits.map((edit) => ({ ...edit, column: 'email', rule: 'text.whitespace' as const })),
          };
          const lines = [...journalLines(one)];
          const { seal } = readJournal(lines);
          const redacted = readJournal(redactLines(lines, { rows }), { seal });
          expect(redacted.journal).toEqual(redactJournal(one, { rows }));
          expect([...redacted.journal.changes].some(({ row }) => rows.includes(row))).toBe(false);
        },
      ),
      runs(200),
    );
  });
});
