import { describe, expect, it } from 'vitest';
import { comparePostalCodes, POSTAL_LEVELS } from '../../../src/fields/postal/compare.ts';

const CASES: readonly [string, string, string][] = [
  ['', '10115', 'missing'],
  ['10115', '10115', 'exact'],
  ['101151234', '10115', 'exact'],
  ['10115', '10117', 'near'],
  ['sw1a1aa', 'sw1a2bb', 'same area'],
  ['10115', '99084', 'different'],
];

describe('comparePostalCodes', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(POSTAL_LEVELS[comparePostalCodes(a, b)]).toBe(level);
      expect(POSTAL_LEVELS[comparePostalCodes(b, a)]).toBe(level);
    });
  }
});
