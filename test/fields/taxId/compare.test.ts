import { describe, expect, it } from 'vitest';
import { compareNumbers, NUMBER_LEVELS } from '../../../src/fields/taxId/compare.ts';

const CASES: readonly [string, string, string][] = [
  ['', '5260250274', 'missing'],
  ['5260250274', '5260250274', 'exact'],
  ['5260250274', '5260250247', 'near'],
  ['1234', '1235', 'different'],
  ['5260250274', '5269250247', 'similar'],
  ['526025', '529024', 'different'],
  ['5260250274', '1132191233', 'different'],
];

describe('compareNumbers', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(NUMBER_LEVELS[compareNumbers(a, b)]).toBe(level);
      expect(NUMBER_LEVELS[compareNumbers(b, a)]).toBe(level);
    });
  }
});
