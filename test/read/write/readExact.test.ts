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
    expect(guardCell(cell, 'exact')).toBe(guarded);
    expect(unguardCell(guarded, 'exact')).toBe(cell);
  });
  it('law: unguard is the inverse of guard', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('exact' as const, 'off' as const), (cell, guard) => {
        expect(unguardCell(guardCell(cell, guard), guard)).toBe(cell);
      }),
      runs(3000),
    );
  });
  it('law: what was guarded once is not guarded again', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('spreadsheets' as const, 'strict' as const), (cell, guard) => {
        const once = guardCell(cell, guard);
        expect(guardCell(once, guard)).toBe(once);
      }),
      runs(3000),
    );
  });
  it('law: what stays as it is begins with no sign of a formula, or has no operand but digits', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        '+',
        '-',
        '=',
        '@',
        '\t',
        '1',
        '23',
        '4567',
        ' ',
        ';',
        ',',
        'x',
        'ext. ',
        '.',
        '(',
        '!',
        'A',
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          signs,
          signs.map((rest) => `+4860123${rest}`),
        ),
        (cell) => {
          if (!/^[=+\-@\t\r\n]/.test(cell) || guardCell(cell, 'spreadsheets') !== cell) return;
          expect(cell).toMatch(/^[+-]/);
          // An extension is the only word, and stands behind digits: it calls nothing and refers to no other sheet.
          for (const part of cell.split(/[;,]/))
            expect(part.trim().replace(/(?:x\.?|ext\.?|[eE](?=[+-]?\d))[ ]?[+-]?\d{1,8}$/, '')).toMatch(
              /^[-+\d ()./%']*$/,
            );
        },
      ),
      runs(5000),
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
        fc.constantFrom('exact' as const, 'off' as const),
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
  it.each([
    ['line ends of another system', 'a,b\n1,"x\ny"\n2,\n'],
    ['line ends of two systems', 'a,b\r\n1,"x\ny"\n2,\r\n'],
    ['no line end at the end', 'a,b\n1,"x\ny"\n2,'],
    ['an empty line at the end', 'a,b\n1,"x\ny"\n2,\n\n'],
  ])('a list that an editor saved with %s', (_, saved) => {
    expect(readExact(saved, ',', 'exact').rows).toEqual([
      { a: '1', b: 'x\ny' },
      { a: '2', b: '' },
    ]);
  });
});
