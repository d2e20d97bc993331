import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { forgivingRecords } from '../../../src/read/csv/forgivingRecords.ts';
import { QuickRecords } from '../../../src/read/csv/quickRecords.ts';
import { recordsOf } from '../../../src/read/csv/records.ts';
import { readList } from '../../../src/read/index.ts';
import { repairMojibake } from '../../../src/text/mojibake.ts';
import { spreadsheetArtifact } from '../../../src/text/spreadsheet.ts';
import { runs } from '../../support/runs.ts';

const DIALECTS = [
  { delimiter: ',', quote: '"', spaceBeforeQuote: false },
  { delimiter: ';', quote: '"', spaceBeforeQuote: false },
  { delimiter: '\t', quote: "'", spaceBeforeQuote: false },
  { delimiter: '|', quote: '', spaceBeforeQuote: false },
];
const dialects = fc.constantFrom(...DIALECTS);
/** What one text leaves behind must not show in the next one. */
const readers = Object.fromEntries(DIALECTS.map((dialect) => [dialect.delimiter, QuickRecords.for(dialect)]));

/** Cells as they are written: whole words come again, so that the memory for them is used. */
const written = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('', 'Anna', 'Łódź', 'Warszawa', 'Иван', 'Ð˜Ð²Ð°Ð½', '1E+5', '123.0', "'0012", '="01"'),
  },
  {
    weight: 4,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'ł', '€', '😀', '1', '+', '.', ' ', '-'), maxLength: 70 }),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom('a', ',', ';', '|', '\t', '\v', "'", '"', '\uFEFF', '\uFF0B'),
      maxLength: 6,
    }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);

/** Text in a dialect: cells quoted or not, sometimes wrongly, under one kind of line end or two. */
function texts(delimiter: string, quote: string) {
  const inQuotes = fc
    .array(fc.oneof(written, fc.constantFrom('\n', '\r\n', '\r', delimiter)), { maxLength: 4 })
    .map((parts) => quote + parts.join('').replaceAll(quote, quote + quote) + quote);
  const cell = fc.oneof({ weight: 6, arbitrary: written }, { weight: quote === '' ? 0 : 2, arbitrary: inQuotes });
  const ends = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(['\n'], ['\r\n']) },
    { weight: 1, arbitrary: fc.constantFrom(['\n', '\r\n'], ['\r']) },
  );
  return fc
    .tuple(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), ends, fc.boolean())
    .map(([rows, kinds, closed]) => {
      const lines = rows.map((cells, i) => cells.join(delimiter) + (kinds[i % kinds.length] as string));
      const text = lines.join('').toWellFormed();
      return closed ? text : text.slice(0, -1).toWellFormed();
    });
}

function cut(reader: QuickRecords): string[][] {
  return Array.from({ length: reader.records }, (_, i) =>
    reader.cells.slice(i === 0 ? 0 : reader.ends[i - 1], reader.ends[i]),
  );
}

function isOdd(cell: string): boolean {
  return repairMojibake(cell) !== null || spreadsheetArtifact(cell) !== null;
}

describe('records cut from bytes', () => {
  test('are those of Papa Parse, and say which of them must be looked at', () => {
    let taken = 0;
    let left = 0;
    fc.assert(
      fc.property(
        dialects.chain((dialect) =>
          fc.tuple(
            fc.constant(dialect),
            fc.array(texts(dialect.delimiter, dialect.quote), { minLength: 1, maxLength: 6 }),
          ),
        ),
        ([dialect, pieces]) => {
          const reader = readers[dialect.delimiter] as QuickRecords;
          for (const piece of pieces) {
            const bytes = new TextEncoder().encode(piece);
            const used = reader.read(bytes);
            if (used === 0) {
              expect(reader.records).toBe(0);
              left++;
              continue;
            }
            taken++;
            const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, used));
            const records = cut(reader);
            expect(records).toEqual(recordsOf(text, dialect, 0, true).records);
            expect(records).toEqual(forgivingRecords(text, dialect, 0, true, false).records);
            const newline = text.includes('\r') ? '\r\n' : '\n';
            const { delimiter, quote } = dialect;
            const judge = new Papa.Parser({
              delimiter,
              newline,
              ...(quote === '' ? { fastMode: true } : { quoteChar: quote, escapeChar: quote, fastMode: false }),
            }).parse(text.slice(0, -newline.length), 0, false) as { data: string[][]; errors: unknown[] };
            expect(judge.errors).toEqual([]);
            if (text.length > newline.length) expect(records).toEqual(judge.data);
            expect(records.map((_, i) => reader.odd[i] === 1)).toEqual(records.map((cells) => cells.some(isOdd)));
          }
        },
      ),
      runs(3000),
    );
    // A law about nothing would hold, too.
    expect(taken).toBeGreaterThan(left / 4);
  });

  test('leave only an incomplete record over', () => {
    fc.assert(
      fc.property(texts(',', '"'), (text) => {
        const reader = readers[','] as QuickRecords;
        const bytes = new TextEncoder().encode(text);
        const used = reader.read(bytes);
        // A text with line ends of other kinds further down is for the caller's other reader to finish.
        fc.pre(used > 0 && !/\r(?!\n)/.test(text));
        const rest = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(used));
        const further = forgivingRecords(
          rest,
          { delimiter: ',', quote: '"', spaceBeforeQuote: false },
          0,
          false,
          false,
        );
        expect(further.records).toEqual([]);
      }),
      runs(1000),
    );
  });

  test('are not cut where the dialect or the text needs a closer look', () => {
    const dialect = { delimiter: ',', quote: '"', spaceBeforeQuote: false };
    expect(QuickRecords.for({ ...dialect, spaceBeforeQuote: true })).toBeNull();
    expect(QuickRecords.for({ ...dialect, delimiter: '§' })).toBeNull();
    expect(QuickRecords.for({ ...dialect, quote: '„' })).toBeNull();
    expect(QuickRecords.for({ ...dialect, quote: ',' })).toBeNull();
    const reader = QuickRecords.for(dialect) as QuickRecords;
    const read = (text: string) => reader.read(new TextEncoder().encode(text));
    for (const text of [
      'a,\0b\n',
      '"a"b,c\n',
      'a\r\nb\n',
      'a\nb\r\n',
      'a\rb\n',
      'a,\uFFFD\n',
      '"a\nb"\r\n',
      '"a" ,b\n',
      'a',
      '',
    ]) {
      expect([text, read(text)]).toEqual([text, 0]);
    }
    expect(read('a,"b""c"\nd,\uFEFFe\n')).toBe(16);
    expect(cut(reader)).toEqual([
      ['a', 'b"c'],
      ['d', '\uFEFFe'],
    ]);
    expect(read('a,"b\nc')).toBe(0);
    expect(read('a,b\nc,"d\ne')).toBe(4);
  });
});

describe('a long list', () => {
  test('is the same from bytes, which are read quickly, and from text, which is not', async () => {
    const line = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.array(written, { minLength: 4, maxLength: 4 }).map((cells) => cells.map(tidy).join(',')),
      },
      { weight: 1, arbitrary: fc.array(written, { maxLength: 7 }).map((cells) => cells.map(tidy).join(',')) },
      { weight: 1, arbitrary: fc.constantFrom('a,"b\nc",d,e', ' , ,', '"q ""x""",2,3,4', 'a,"b, c",d', '   ') },
    );
    const ending = fc.constantFrom('', 'Total,1,2,3\n', 'a,b,c,d', '\n \n');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 60, maxLength: 90 }), ending, async (lines, end) => {
        const block = `${lines.join('\n')}\n`;
        const text = `name,town,phone,note\n${block.repeat(Math.ceil(2_600_000 / block.length))}${end}`;
        const quick = await readList(new TextEncoder().encode(text), { format: 'csv', delimiter: ',' });
        const slow = await readList(text, { format: 'csv', delimiter: ',' });
        expect(quick.header).toEqual(slow.header);
        expect(quick.issues).toEqual(slow.issues);
        expect(quick.rows.length).toBe(slow.rows.length);
        const differs = quick.rows.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(slow.rows[i]));
        expect([differs, quick.rows[differs]]).toEqual([-1, undefined]);
      }),
      { ...runs(2), endOnFailure: true },
    );
  }, 120_000);
});

/** Unquoted, and without what would break the line. */
function tidy(cell: string): string {
  return cell.replace(/[\0",\r\n\uFFFD\p{Cs}]/gu, '');
}
