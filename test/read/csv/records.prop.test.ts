import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgivingRecords } from '../../../src/read/csv/forgivingRecords.ts';
import { recordsOf } from '../../../src/read/csv/records.ts';
import { readList, readRows, writeCsv } from '../../../src/read/index.ts';
import { runs } from '../../support/runs.ts';

const dialect = { delimiter: ',', quote: '"', spaceBeforeQuote: false };
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '1', ',', ';', '"', '\n', '\r', ' ', '\t', "'", '='), maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
/** Text as real files have it: cells right or carelessly quoted. */
const messy = fc
  .array(
    fc.array(fc.oneof(cell, fc.constantFrom('"', '"a', 'a"', '"a"b', '""', '"a,b"')), { minLength: 1, maxLength: 4 }),
    { maxLength: 8 },
  )
  .chain((rows) =>
    fc.constantFrom('\n', '\r\n', '\r').map((newline) => rows.map((cells) => cells.join(',')).join(newline)),
  );

describe('laws of reading', () => {
  test('the forgiving reader agrees with Papa Parse on regular text', () => {
    const tidy = fc.string({ unit: fc.constantFrom('a', 'é', '1', ',', ';', ' ', "'"), maxLength: 6 });
    const quoted = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ';'), maxLength: 6 });
    const written = fc.oneof(
      tidy,
      quoted.map((text) => `"${text.replaceAll('"', '""')}"`),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(written, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const text = `${rows.map((cells) => cells.join(',')).join('\n')}\n`;
          const fast = recordsOf(text, dialect, 0, true);
          fc.pre(fast.strayQuotes + fast.unclosedQuotes === 0);
          expect(fast.records).toEqual(forgivingRecords(text, dialect, 0, true, false).records);
        },
      ),
      runs(2000),
    );
  });

  test('no character but delimiters, quotes, spaces and line ends is lost', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { records, used } = recordsOf(text, dialect, 0, true);
        expect(used).toBe(text.length);
        const kept = (list: string) => list.replace(/[,"\s]/g, '');
        expect(kept(records.flat().join(''))).toBe(kept(text));
      }),
      runs(2000),
    );
  });

  test('what writeCsv writes with formulas off, readList reads back', async () => {
    const table = fc
      .uniqueArray(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
          .filter(
            (name) =>
              name.trim() === name &&
              name !== '' &&
              !name.includes('\0') &&
              !/^sep=/i.test(name) &&
              name.charCodeAt(0) !== 0xfeff,
          ),
        {
          minLength: 2,
          maxLength: 5,
        },
      )
      .chain((header) =>
        fc.record({
          header: fc.constant(header),
          cells: fc.array(
            fc
              .array(
                cell.filter((text) => !text.includes('\0')),
                { minLength: header.length, maxLength: header.length },
              )
              .filter((row) => row.some((text) => text.trim() !== '')),
            { maxLength: 6 },
          ),
          newline: fc.constantFrom('\r\n' as const, '\n' as const),
          delimiter: fc.constantFrom(',', ';', '\t'),
        }),
      );
    await fc.assert(
      fc.asyncProperty(table, async ({ header, cells, newline, delimiter }) => {
        const rows = cells.map((row) => Object.fromEntries(row.map((text, i) => [header[i]!, text])));
        const text = writeCsv(rows, { columns: header, formulas: 'off', newline, delimiter });
        const result = await readList(text, { header: true, delimiter, format: 'csv' });
        expect(result.header).toEqual(header);
        // A last line that is a total by its words is no row: the cells here cannot be one.
        expect(result.rows).toEqual(rows);
      }),
      runs(1000),
    );
  });

  test('readRows gives the rows of readList, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(messy, fc.array(fc.nat(40), { maxLength: 10 }), async (text, cuts) => {
        const bytes = new TextEncoder().encode(`x,y,z\n1,2,3\n${text}`);
        const pieces = async function* () {
          let at = 0;
          for (const cut of cuts) {
            yield bytes.subarray(at, at + cut);
            at += cut;
          }
          yield bytes.subarray(at);
        };
        const whole = await readList(bytes, { format: 'csv' });
        const rows = [];
        for await (const row of readRows(pieces(), { format: 'csv' })) rows.push(row);
        // Columns that turn up late are filled in by readList only.
        expect(rows.map((row) => Object.values(row).join('|').replace(/\|*$/, ''))).toEqual(
          whole.rows.map((row) => Object.values(row).join('|').replace(/\|*$/, '')),
        );
      }),
      runs(500),
    );
  });
});
