import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/fields/cell.ts';
import { createCellBlock } from '../../src/fields/cellBlock.ts';
import type { Row } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

/** The cells of the rows as they come out of blocks of so many. */
function fetched(rows: readonly Row[], columns: readonly string[], most: number): unknown[][] {
  const block = createCellBlock(columns, most);
  const out: unknown[][] = [];
  for (let from = 0; from < rows.length; from += most) {
    const to = Math.min(from + most, rows.length);
    block.fetch(rows, from, to);
    for (let row = from; row < to; row++) out.push(columns.map((_, c) => block.cells[c * most + row - from]));
  }
  return out;
}

function asked(rows: readonly Row[], columns: readonly string[]): unknown[][] {
  return rows.map((row) => columns.map((column) => cellOf(row, column)));
}

class Contact {
  readonly name = 'Ann';
  get city() {
    return 'Bonn';
  }
}

const withNothingOwn = Object.assign(Object.create({ city: 'Bonn' }), { name: 'Ann' }) as Row;

describe('cells of a block are those of the rows', () => {
  it.each<[reason: string, rows: Row[], columns: string[]]>([
    [
      'rows alike',
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
      ['a', 'b'],
    ],
    [
      'columns in another order, and not all',
      [
        { a: 1, b: 2, c: 3 },
        { a: 4, b: 5, c: 6 },
      ],
      ['c', 'a'],
    ],
    ['a row with other keys after one', [{ a: 1, b: 2 }, { b: 3 }, { a: 4, b: 5, c: 6 }, { b: 7, a: 8 }], ['a', 'b']],
    ['the first row lacks a column', [{ a: 1 }, { a: 2, b: 3 }], ['a', 'b']],
    ['a column of no row', [{ a: 1 }, { a: 2 }], ['a', 'x']],
    [
      'numbers for names',
      [
        { 2019: 'x', a: 1 },
        { 2019: 'y', a: 2 },
      ],
      ['a', '2019'],
    ],
    [
      'names that every object has',
      [{ constructor: 'a', toString: 'b' }, { toString: 'c' }],
      ['constructor', 'toString', 'valueOf'],
    ],
    [
      'an own __proto__',
      [JSON.parse('{"__proto__":"a","b":1}'), JSON.parse('{"__proto__":"c","b":2}')],
      ['__proto__', 'b'],
    ],
    ['objects without prototype', [Object.assign(Object.create(null), { a: 1 }), { a: 2 }], ['a']],
    [
      'a cell behind a getter of the class',
      [new Contact() as unknown as Row, new Contact() as unknown as Row],
      ['name', 'city'],
    ],
    ['a cell that is inherited', [{ name: 'Eve', city: 'Rome' }, withNothingOwn, withNothingOwn], ['name', 'city']],
    ['no columns', [{ a: 1 }], []],
    ['an empty row', [{}, { a: 1 }], ['a']],
  ])('%s', (_, rows, columns) => {
    for (const most of [1, 2, 16]) expect(fetched(rows, columns, most)).toEqual(asked(rows, columns));
  });

  it('when most rows have keys of their own', () => {
    const rows = Array.from({ length: 500 }, (_, i) =>
      i % 3 === 0 ? { a: i, b: -i } : i % 3 === 1 ? { b: i } : { a: i },
    );
    expect(fetched(rows, ['a', 'b'], 64)).toEqual(asked(rows, ['a', 'b']));
  });
});

const KEYS = ['a', 'b', 'c', '1', '__proto__', 'constructor'];

it('whatever the keys of the rows', () => {
  const row = fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue());
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.subarray(KEYS),
      fc.integer({ min: 1, max: 9 }),
      (rows, columns, most) => {
        expect(fetched(rows, columns, most)).toEqual(asked(rows, columns));
      },
    ),
    runs(1000),
  );
});
