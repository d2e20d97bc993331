import { describe, expect, it } from 'vitest';
import { compareTexts, TEXT_LEVELS } from '../../../src/fields/text/compare.ts';

const CASES: readonly [string, string, string][] = [
  ['', 'x', 'missing'],
  ['grand hotel', 'grand hotel', 'exact'],
  ['grand hotel', 'grand hotell', 'near'],
  ['41', '42', 'different'],
  ['12345', '12346', 'different'],
  ['grand hotel', 'motel six', 'different'],
];

describe('compareTexts', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(TEXT_LEVELS[compareTexts(a, b)]).toBe(level);
      expect(TEXT_LEVELS[compareTexts(b, a)]).toBe(level);
    });
  }
});
