import { describe, expect, it } from 'vitest';
import { checkCountry, countryOfCode, isPlainCountry } from '../../../src/fields/country/index.ts';

describe('countryOfCode', () => {
  it.each([
    ['PL', 'PL', 'a code'],
    ['XK', 'XK', 'a code that banks use'],
    ['pl', null, 'small letters may mean something else'],
    ['XX', null, 'two letters that are no code'],
    ['P', null, 'one letter'],
    ['POL', null, 'three letters'],
    ['P1', null, 'a digit'],
    ['', null, 'nothing'],
    ['ＰＬ', null, 'full-width letters'],
    ['\u0150L', null, 'a letter whose lower bits are those of P'],
  ] as [string, string | null, string][])('%s is %s: %s', (text, expected) => {
    expect(countryOfCode(text)).toBe(expected);
    expect(isPlainCountry(text)).toBe(expected !== null);
  });

  it('agrees with the check on every pair of signs', () => {
    for (let first = 32; first < 128; first++) {
      for (let second = 32; second < 128; second++) {
        const text = String.fromCharCode(first, second);
        const { verdict, value } = checkCountry(text);
        expect([text, countryOfCode(text)]).toEqual([text, verdict === 'ok' && value === text ? text : null]);
      }
    }
  });
});
