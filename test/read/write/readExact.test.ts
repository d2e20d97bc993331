import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../src/read/write/guardCell.ts';
import { readExact } from '../../../src/read/write/readExact.ts';
import { writeCsv } from '../../../src/read/write/writeCsv.ts';
import { runs } from '../../support/runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '1', '"', ';', ',', '\r', '\n', ' ') }),
);

describe('guardCell and unguardCell', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind an apostrophe gets one more', "'=1+1", "''=1+1"],
    ['a phone stays', '+48 601 234 567', '+48 601 234 567'],
    ['arithmetic does not', '+1-1', "'+1-1"],
    ['an apostrophe before a word stays', "'t Hooft", "'t Hooft"],
  ])('%s', (_, cell, guarded) => {
    expect(guardCell(cell, 'spreadsheets')).toBe(guarded);
    expect(unguardCell(guarded, 'spreadsheets')).toBe(cell);
  });
  it('law: unguard is the inverse of guard', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('spreadsheets' as const, 'strict' as const, 'off' as const), (cell, guard) => {
        expect(unguardCell(guardCell(cell, guard), guard)).toBe(cell);
      }),
      runs(3000),
    );
  });
});

describe('readExact', () => {
  it('law: gives back what writeCsv wrote, empty cells, empty rows and line ends included', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('spreadsheets' as const, 'off' as const),
        (columns, cells, delimiter, formulas) => {
          const rows = cells.map((values) =>
            Object.fromEntries(columns.map((column, i) => [column, values[i] as string])),
          );
          const read = readExact(writeCsv(rows, { columns, delimiter, formulas }), delimiter, formulas);
          expect(read).toEqual({ header: columns, rows });
        },
      ),
      runs(1000),
    );
  });
});
