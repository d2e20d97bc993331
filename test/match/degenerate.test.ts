import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/match/index.ts';
import type { Row } from '../../src/model/index.ts';

const many = (count: number, row: (i: number) => Row): Row[] => Array.from({ length: count }, (_, i) => row(i));

const phone = (i: number): string => `+48 6${String((i * 7_919_317) % 100_000_000).padStart(8, '0')}`;
/** Another word for each number, none near another. */
const word = (i: number): string => {
  let text = '';
  for (let left = 1 + ((i * 48_271) % 2_147_483_647); text.length < 7; left = (left * 48_271) % 2_147_483_647) {
    text += String.fromCharCode(97 + (left % 26));
  }
  return text;
};

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
    ['two equal rows', many(2, () => ({ firstName: 'Ann', lastName: 'Lee', email: 'ann@x.com' })), 1],
    ['one value or none', many(1000, (i) => ({ city: i % 2 === 0 ? 'Leeds' : '' })), 0],
    [
      'every row has one twin, with a letter less in the name',
      many(600, (i) => ({
        firstName: word(5000 + (i >> 1)),
        lastName: `${word(i >> 1)}${i % 2 === 0 ? 'n' : ''}`,
        phone: phone(i >> 1),
      })),
      300,
    ],
    [
      '10,000 equal rows but for the e-mail are somebody each',
      many(10_000, (i) => ({ firstName: 'Ann', lastName: 'Lee', email: `${word(i)}@example.com` })),
      0,
    ],
    [
      'one row of cells among empty ones',
      many(5000, (i) => (i === 77 ? { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.com' } : { firstName: '' })),
      0,
    ],
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
        for (const of of ['m', 'u'] as const) {
          const sum = comparison.levels.slice(1).reduce((total, level) => total + level[of], 0);
          expect(sum, `${comparison.name}, all ${of}`).toBeGreaterThan(0.9);
          expect(sum, `${comparison.name}, all ${of}`).toBeLessThan(1.1);
        }
      }
      expect(matching.model.prior).toBeGreaterThan(0);
      expect(matching.model.prior).toBeLessThan(1);
      const again = findDuplicates(rows, { model: JSON.parse(JSON.stringify(matching.model)) });
      expect(again.clusters).toEqual(matching.clusters);
      for (const { precision, recall } of matching.stats.thresholds) {
        expect(precision).toBeGreaterThan(0);
        expect(precision).toBeLessThanOrEqual(1);
        expect(recall).toBeGreaterThanOrEqual(0);
        expect(recall).toBeLessThanOrEqual(1);
      }
      expect(matching.stats.estimatedMissedPairs).toBeLessThanOrEqual(rows.length / 2);
    });
  }
});
