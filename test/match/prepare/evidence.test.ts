import { describe, expect, test } from 'vitest';
import { countsRows } from '../../../src/match/prepare/evidence.ts';

const rowsOf = (ids: readonly unknown[]) => ids.map((id) => ({ id }));
const RISING = ['1', '2', '3', '9', '10', '11', '120', '121'];

describe('a column that counts its rows', () => {
  test.each<[string, unknown[], boolean]>([
    ['running numbers, some left out', RISING, true],
    ['numbers that are numbers', RISING.map(Number), true],
    ['a number twice', [...RISING, '121'], false],
    ['a number below the one before', [...RISING, '7'], false],
    ['an empty cell', [...RISING, ''], false],
    ['a missing cell', [...RISING, undefined], false],
    ['zeros before a number may hide that it is there already', [...RISING, '0121'], false],
    ['letters', [...RISING, 'a1210'], false],
    ['a fraction', [...RISING, '121.5'], false],
    ['too few rows to say so', ['1', '2', '3'], false],
  ])('%s', (_, ids, expected) => {
    expect(countsRows(rowsOf(ids), 'id')).toBe(expected);
  });
});
