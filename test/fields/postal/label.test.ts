import { describe, expect, it } from 'vitest';
import { checkPostalCode } from '../../../src/fields/postal/index.ts';
import { withoutLabel } from '../../../src/fields/postal/label.ts';

describe('a word for "postal code" before the code is left out', () => {
  it.each([
    ['with dots, Mexico', 'C.P. 06600', 'MX', '06600'],
    ['without dots, Argentina', 'CP 1000', 'AR', '1000'],
    ['before the long code of Argentina', 'C.P.A. C1000AAA', 'AR', 'C1000AAA'],
    ['glued to the digits', 'CP1000', 'AR', '1000'],
    ['of Brazil', 'CEP 01310-100', 'BR', '01310-100'],
    ['of Brazil, with the dash missing', 'CEP: 01310100', 'BR', '01310-100'],
    ['of Germany', 'PLZ 10115', 'DE', '10115'],
    ['of Austria, with a colon', 'PLZ: 1010', 'AT', '1010'],
    ['of Italy', 'CAP 00144', 'IT', '00144'],
    ['of the United States', 'Zip code: 90210-1234', 'US', '90210-1234'],
    ['of India, with a dash', 'PIN - 110001', 'IN', '110001'],
    ['of Czechia, with an accent', 'PSČ 110 00', 'CZ', '110 00'],
    ['in Greek letters', 'Τ.Κ. 104 31', 'GR', '104 31'],
    ['in Cyrillic letters', 'индекс 101000', 'RU', '101000'],
    ['before letters', 'Postcode: sw1a1aa', 'GB', 'SW1A 1AA'],
  ])('%s: %s in %s', (_why, input, country, value) => {
    const { verdict, value: stored, repair } = checkPostalCode(input, { country });
    expect([verdict, stored, repair]).toEqual(['repaired', value, 'postalCode.format']);
  });

  it.each([
    ['a box of Italy, perhaps', 'C.P. 00144', 'IT', 'suspect'],
    ['a box of Switzerland', 'C.P. 1000', 'CH', 'invalid'],
    ['a code that is not right without it', 'PLZ 1234567', 'DE', 'invalid'],
    ['a zero lost behind it is a guess too many', 'C.P. 1000', 'MX', 'invalid'],
    ['nothing behind it', 'ZIP code', 'US', 'invalid'],
    ['a form of the country that begins so', 'CP 1000', 'SV', 'ok'],
    ['a code out of use stays one', 'CEP 00000-000', 'BR', 'suspect'],
  ])('%s: %s in %s', (_why, input, country, verdict) => {
    expect(checkPostalCode(input, { country }).verdict).toBe(verdict);
  });
});

describe('withoutLabel', () => {
  it('tells a word from one that begins with it', () => {
    expect(withoutLabel('PLZ 10115', 'DE')).toBe('10115');
    expect(withoutLabel('zipper 10115', 'DE')).toBeNull();
    expect(withoutLabel('10115', 'DE')).toBeNull();
  });

  it('is not slow on hostile text', () => {
    expect(withoutLabel(`c${'. '.repeat(50_000)}`, 'DE')).toBeNull();
  });
});
