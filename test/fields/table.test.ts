import { describe, expect, it } from 'vitest';
import { createTable } from '../../src/fields/table.ts';

describe('createTable', () => {
  it('makes a record only where somebody looks', () => {
    const made: number[] = [];
    const table = createTable(
      () => 4,
      (index) => {
        made.push(index);
        return index * 2;
      },
    );
    expect(table.length).toBe(4);
    expect(table.at(-1)).toBe(6);
    expect(table.find((entry) => entry === 2)).toBe(2);
    expect(made).toEqual([3, 0, 1]);
    expect(table.filter((_, i) => i % 2 === 1)).toEqual([2, 6]);
    expect(table.map(String)).toEqual(['0', '2', '4', '6']);
    expect([...table]).toEqual(table.toArray());
    expect(JSON.stringify(table)).toBe('[0,2,4,6]');
  });
  it('grows with what it is of', () => {
    const own = ['a'];
    const table = createTable(
      () => own.length,
      (index) => own[index],
    );
    own.push('b');
    expect(table.toArray()).toEqual(['a', 'b']);
  });
});
