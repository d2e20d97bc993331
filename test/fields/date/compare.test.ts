import { describe, expect, it } from 'vitest';
import { compareDates, DATE_LEVELS } from '../../../src/fields/date/compare.ts';

const CASES: readonly [string, string, string][] = [
  ['', '19800304', 'missing'],
  ['19800304', '19800304', 'exact'],
  ['19800304', '19800403', 'day and month swapped'],
  ['19800304', '19800314', 'near'],
  ['19800304', '19870315', 'different'],
  ['19800304', '19801104', 'two of three'],
  ['19800000', '19800911', 'same year'],
];

describe('compareDates', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(DATE_LEVELS[compareDates(a, b)]).toBe(level);
      expect(DATE_LEVELS[compareDates(b, a)]).toBe(level);
    });
  }
});
