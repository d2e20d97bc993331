import { describe, expect, it } from 'vitest';
import { comparePhones, PHONE_LEVELS } from '../../../src/fields/phone/compare.ts';

const CASES: readonly [string, string, string][] = [
  ['', '601234567', 'missing'],
  ['601234567', '601234567', 'exact'],
  ['48601234567', '601234567', 'exact'],
  ['601234567', '601234576', 'near'],
  ['601234567', '709876543', 'different'],
  ['123456', '123457', 'different'],
];

describe('comparePhones', () => {
  for (const [a, b, level] of CASES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(PHONE_LEVELS[comparePhones(a, b)]).toBe(level);
      expect(PHONE_LEVELS[comparePhones(b, a)]).toBe(level);
    });
  }
});
