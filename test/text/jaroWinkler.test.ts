import { describe, expect, it } from 'vitest';
import { jaroWinkler } from '../../src/text/jaroWinkler.ts';

const CASES: readonly [string, string, number, string][] = [
  ['', '', 0, 'two empty strings tell nothing'],
  ['', 'a', 0, 'one empty string tells nothing'],
  ['martha', 'marhta', 0.9611111111111111, 'a transposition, Winkler 1990'],
  ['dwayne', 'duane', 0.84, 'one dropped letter, Winkler 1990'],
  ['dixon', 'dicksonx', 0.8133333333333332, 'below the boost it would be .767, Winkler 1990'],
  ['abc', 'xyz', 0, 'nothing shared'],
  ['maria popescu', 'marius popa', 0.8577, 'half transpositions round down'],
];

describe('jaroWinkler', () => {
  for (const [a, b, expected, why] of CASES) {
    it(why, () => {
      expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
      expect(jaroWinkler(b, a)).toBeCloseTo(expected, 4);
    });
  }
  it('strings over 32 units take the other path with the same answer', () => {
    const long = 'abcdefghij'.repeat(5);
    expect(jaroWinkler(long, long)).toBe(1);
    expect(jaroWinkler(long, `${long}x`)).toBeGreaterThan(0.99);
  });
});
