import { describe, expect, test } from 'vitest';
import { isLetteredTaxNumber, taxSchemes } from '../../src/columns/taxNumbers.ts';

describe('taxSchemes', () => {
  test.each([
    ['a NIP', '5260250274'],
    ['a PESEL', '44051401359'],
    ['an INN of a company', '7707083893'],
    ['an INN of a person', '500100732259'],
    ['a CNP', '1800101221144'],
    ['a Portuguese NIF', '123456789'],
    ['a SIREN', '732829320'],
    ['a SIRET', '73282932000074'],
    ['an EDRPOU', '14360570'],
    ['a partita IVA', '00743110157'],
  ])('%s satisfies a scheme, its neighbour does not satisfy the same one', (_why, digits) => {
    const bits = taxSchemes(digits);
    expect(bits).not.toBe(0);
    const last = (Number(digits.at(-1)) + 1) % 10;
    expect(taxSchemes(digits.slice(0, -1) + last) & bits).not.toBe(bits);
  });

  test('no scheme has seven digits', () => {
    expect(taxSchemes('1234567')).toBe(0);
  });
});

describe('isLetteredTaxNumber', () => {
  test.each(['RSSMRA85T10A562S', '12345678Z', 'X1234567L', 'B12345678', 'DE123456789', 'ATU12345678'])('%s', (text) => {
    expect(isLetteredTaxNumber(text)).toBe(true);
  });

  test.each(['', 'SW1A 1AA', 'C-001234', 'A'.repeat(100_000), 'DE12345678'])('not %.12s', (text) => {
    expect(isLetteredTaxNumber(text)).toBe(false);
  });
});
