import { describe, expect, it } from 'vitest';
import { cellOf, copyRow, setCell } from '../../src/fields/cell.ts';

describe('cellOf', () => {
  const row = { name: 'Ann', empty: '', nothing: null, call: () => 1 };
  it.each([
    ['an ordinary cell', row, 'name', 'Ann'],
    ['an empty cell', row, 'empty', ''],
    ['null stays null', row, 'nothing', null],
    ['a column the row lacks', row, 'other', undefined],
    ['an inherited method is no cell', row, 'toString', undefined],
    ['the constructor is no cell', row, 'constructor', undefined],
    ['the prototype is no cell', row, '__proto__', undefined],
    ['an own column named constructor', { constructor: 'Bob the Builder' }, 'constructor', 'Bob the Builder'],
    ['an own column named __proto__', JSON.parse('{"__proto__":"x"}'), '__proto__', 'x'],
    ['a row without a prototype', Object.assign(Object.create(null), { a: 1 }), 'a', 1],
    ['an own function stays what it is', row, 'call', row.call],
  ])('%s', (_, from, column, expected) => {
    expect(cellOf(from, column)).toBe(expected);
  });
});

describe('setCell and copyRow', () => {
  it('writes __proto__ as an own column without touching the prototype', () => {
    const row = {};
    setCell(row, '__proto__', 'x');
    expect(Object.keys(row)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });
  it('copies own columns in order, __proto__ included', () => {
    const row = JSON.parse('{"b":1,"__proto__":2,"a":3}');
    const copy = copyRow(row);
    expect(copy).not.toBe(row);
    expect(Object.entries(copy)).toEqual([
      ['b', 1],
      ['__proto__', 2],
      ['a', 3],
    ]);
  });
  it('keeps the missing prototype of a row without one', () => {
    const copy = copyRow(Object.assign(Object.create(null), { a: 1 }));
    expect(Object.getPrototypeOf(copy)).toBe(null);
    expect(copy.a).toBe(1);
  });
});
