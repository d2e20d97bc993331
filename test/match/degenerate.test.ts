import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/match/index.ts';
import type { Row } from '../../src/model/index.ts';

const many = (count: number, row: (i: number) => Row): Row[] => Array.from({ length: count }, (_, i) => row(i));

describe('lists that give an estimation nothing to hold on to', () => {
  const cases: readonly (readonly [string, Row[], number])[] = [
    ['no row', [], 0],
    ['one row', [{ firstName: 'Ann', lastName: 'Lee' }], 0],
    ['rows without a cell', many(50, () => ({})), 0],
    ['all cells missing', many(200, () => ({ firstName: '', lastName: null, email: undefined })), 0],
    [
      '10,000 equal rows are one party',
      many(10_000, () => ({ firstName: 'Ann', lastName: 'Lee', email: 'ann@x.com' })),
      1,
    ],
    ['10,000 rows of one first name are nobody in particular', many(10_000, () => ({ firstName: 'Ann' })), 0],
    ['one column, all different', many(3000, (i) => ({ email: `p${i * 7919}@example${i % 97}.com` })), 0],
    ['one column that tells nobody apart', many(500, () => ({ gender: 'f' })), 0],
    ['numbers in order and nothing else', many(2000, (i) => ({ id: i })), 0],
  ];

  for (const [name, rows, clusters] of cases) {
    test(name, () => {
      const matching = findDuplicates(rows);
      expect(matching.clusters).toHaveLength(clusters);
      for (const comparison of matching.model.comparisons) {
        for (const level of comparison.levels) {
          expect(level.m).toBeGreaterThan(0);
          expect(level.u).toBeGreaterThan(0);
          expect(Number.isFinite(level.weight)).toBe(true);
        }
      }
      expect(matching.model.prior).toBeGreaterThan(0);
      expect(matching.model.prior).toBeLessThan(1);
      expect(() => JSON.parse(JSON.stringify(matching.model))).not.toThrow();
    });
  }
});
