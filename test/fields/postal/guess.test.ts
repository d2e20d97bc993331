import { describe, expect, test } from 'vitest';
import { guessPostalCode } from '../../../src/fields/postal/guess.ts';
import { planPostalCode } from '../../../src/fields/postal/index.ts';

describe('guessPostalCode', () => {
  test.each<[string, string, string | null, string]>([
    ['LK', '05', '00500', "Colombo's fifth district"],
    ['AT', 'WIEN-1010', '1010', 'a hyphen behind the place'],
    ['LK', '16', null, 'Colombo has fifteen'],
    ['NG', '10001', '100001', 'a zero too few'],
    ['NG', '1000001', '100001', 'a zero too many'],
    ['XK', '1000', '10000', 'a zero too few at the end'],
    ['MG', '00101', '101', 'kept as five digits'],
    ['SG', '529861SINGAP0RE', '529861', 'a word behind'],
    ['JP', 'AP 904-0203', '904-0203', 'letters before'],
    ['PL', '86900 NIGDZIE', null, 'a prefix that is not in use is no guess'],
    ['DE', 'BERLIN', null, 'no digits'],
    ['DK', '2100 KØBENHAVN Ø', '2100', 'the place behind four digits'],
    ['BE', '1000 BRUXELLES 4', '1000', 'a district behind the place'],
    ['AT', 'A-1010 WIEN', '1010', "the country's sign before the code"],
    ['NL', '1012 AB AMSTERDAM', '1012 AB', 'a code with a space in it'],
    ['GB', 'LONDON SW1A 1AA', 'SW1A 1AA', 'the place before it'],
    ['AT', '1010 WIEN 1020', null, 'another number that may be the code'],
    ['AT', 'PO BOX 1234', null, 'the number of a box'],
    ['DE', '10115 10117', null, 'two codes'],
    ['AE', '12345', null, 'a country without codes'],
  ])('%s %s: %s, %s', (country, text, code) => {
    expect(guessPostalCode(text, planPostalCode({ country }))).toBe(code);
  });
});
