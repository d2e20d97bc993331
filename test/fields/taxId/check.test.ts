import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTaxId, normalizeTaxId, planTaxId, runTaxId, taxIdKey } from '../../../src/fields/taxId/index.ts';
import { SCHEMES } from '../../../src/fields/taxId/schemes.ts';
import { runs } from '../../support/runs.ts';

const codes = (input: unknown, country: string | null = null): string[] =>
  checkTaxId(input, { country }).issues.map((found) => found.code);

describe('numbers whose check digits fit', () => {
  const rows: [string, string, string][] = [
    ['PL', '5261040828', 'NIP'],
    ['PL', '000331501', 'REGON'],
    ['PL', '44051401359', 'PESEL'],
    ['RO', '14399840', 'CUI'],
    ['RO', '1800101221144', 'CNP'],
    ['IT', '00743110157', 'P.IVA'],
    ['IT', 'RSSMRA85T10A562S', 'CF'],
    ['RU', '7707083893', 'INN'],
    ['RU', '500100732259', 'INN'],
    ['RU', '1027700132195', 'OGRN'],
    ['RU', '11223344595', 'SNILS'],
    ['UA', '14360570', 'EDRPOU'],
    ['GB', '980780684', 'VAT'],
    ['US', '123456789', 'EIN'],
    ['ES', '12345678Z', 'NIF'],
    ['ES', 'X5253868R', 'NIE'],
    ['ES', 'B58378431', 'CIF'],
    ['DE', '136695976', 'USt-IdNr'],
    ['DE', '36574261809', 'Steuer-ID'],
    ['FR', '40303265045', 'TVA'],
    ['FR', '732829320', 'SIREN'],
    ['FR', '73282932000074', 'SIRET'],
    ['AT', 'U13585627', 'UID'],
    ['BE', '0428759497', 'TVA'],
    ['CZ', '25123891', 'DIC'],
    ['DK', '13585628', 'CVR'],
    ['EE', '100931558', 'KMKR'],
    ['FI', '20774740', 'ALV'],
    ['GR', '094259216', 'AFM'],
    ['HR', '33392005961', 'OIB'],
    ['HU', '12892312', 'ANUM'],
    ['LU', '15027442', 'TVA'],
    ['MT', '11679112', 'VAT'],
    ['NL', '004495445B01', 'BTW'],
    ['PT', '501964843', 'NIF'],
    ['SE', '123456789701', 'VAT'],
    ['SI', '50223054', 'DDV'],
    ['SK', '2022749619', 'DPH'],
  ];
  for (const [country, number, scheme] of rows) {
    it(`${country} ${scheme}`, () => {
      expect(checkTaxId(number, { country })).toMatchObject({
        verdict: 'ok',
        value: number,
        parts: { country, scheme },
      });
      // Every one of them notices one wrong digit, where there is a check digit.
      const last = number.search(/\d(?=\D*$)/);
      const wrong = number.slice(0, last) + ((Number(number[last]) + 1) % 10) + number.slice(last + 1);
      if (scheme !== 'EIN' && country !== 'NL' && scheme !== 'NIF' && scheme !== 'NIE' && scheme !== 'CF') {
        expect([wrong, checkTaxId(wrong, { country }).verdict]).toEqual([wrong, 'invalid']);
      }
    });
  }
  it('a wrong letter is noticed as well', () => {
    expect(codes('12345678A', 'ES')).toEqual(['taxId.bad_check_digit']);
    expect(codes('RSSMRA85T10A562T', 'IT')).toEqual(['taxId.bad_check_digit']);
  });
});

describe('repaired', () => {
  const rows: [unknown, string | null, string, string][] = [
    ['526-104-08-28', 'PL', '5261040828', 'dashes'],
    ['PL 526-104-08-28', null, 'PL5261040828', 'prefix and dashes'],
    ['NIP: 526 104 08 28', 'PL', '5261040828', 'label'],
    ['ИНН 7707083893', 'RU', '7707083893', 'Russian label'],
    ['pl5261040828', null, 'PL5261040828', 'small letters'],
    ['CHE-105.805.649 MWST', 'CH', 'CHE105805649', 'suffix'],
    ['5261040828.0', 'PL', '5261040828', 'decimal type'],
    ['="5261040828"', 'PL', '5261040828', 'formula text'],
  ];
  for (const [input, country, value, why] of rows) {
    it(why, () => {
      expect(checkTaxId(input, { country })).toMatchObject({ verdict: 'repaired', value });
      expect(checkTaxId(value, { country })).toMatchObject({ verdict: 'ok', value });
    });
  }
  it('a number, not text, is ok when its digits are the value', () =>
    expect(checkTaxId(5261040828, { country: 'PL' }).verdict).toBe('ok'));
});

describe('wrong, doubtful, not known', () => {
  it('check digit', () => expect(codes('5261040829', 'PL')).toEqual(['taxId.bad_check_digit']));
  it('check digit under a prefix', () => expect(codes('PL5261040829')).toEqual(['taxId.bad_check_digit']));
  it('length', () =>
    expect(checkTaxId('526104082', { country: 'RU' }).issues[0]).toMatchObject({
      code: 'taxId.length',
      params: { length: 9, expected: 10 },
    }));
  it('a lost zero that the check digits agree with is suggested', () => {
    expect(checkTaxId('276870', { country: 'RU' }).issues[0]?.suggestion).toBeNull();
    expect(checkTaxId('105805649'.slice(1), { country: 'DE' }).issues[0]?.suggestion).toBeNull();
    expect(checkTaxId('94259216', { country: 'GR' }).issues[0]?.suggestion).toBe('094259216');
  });
  it('no number', () => expect(codes('later', 'PL')).toEqual(['taxId.character']));
  it('digits lost', () => expect(codes('5.26104E+09', 'PL')).toEqual(['value.damaged']));
  it('of another country', () => {
    expect(checkTaxId('DE136695976', { country: 'PL' })).toMatchObject({
      verdict: 'suspect',
      parts: { country: 'DE' },
    });
    expect(codes('DE136695976', 'PL')).toEqual(['taxId.other_country']);
    expect(normalizeTaxId('DE136695976', { country: 'PL' })).toBeNull();
  });
  it('no country', () => expect(checkTaxId('5261040828').verdict).toBe('unsupported'));
  it('a country without rules', () => expect(checkTaxId('12345678', { country: 'BR' }).verdict).toBe('unsupported'));
  it('a kind of number without rules', () =>
    expect(checkTaxId('151/815/08156', { country: 'DE' }).verdict).toBe('unsupported'));
  it('too long to read', () => expect(codes('1'.repeat(1_000_000), 'PL')).toEqual(['value.too_long']));
  it('an object', () => expect(codes({}, 'PL')).toEqual(['value.not_text']));
  for (const input of ['', null, 'brak', 'n/a'])
    it(`missing: ${input}`, () => expect(checkTaxId(input, { country: 'PL' }).verdict).toBe('missing'));
  it('a bad call throws', () => expect(() => checkTaxId('1', { country: 'Poland' })).toThrow(RangeError));
});

describe('taxIdKey', () => {
  it('with and without prefix', () =>
    expect(taxIdKey('PL5261040828')).toBe(taxIdKey('526-104-08-28', { country: 'PL' })));
  it('Greece has a prefix of its own', () =>
    expect(taxIdKey('EL094259216')).toBe(taxIdKey('094259216', { country: 'GR' })));
  it('what no rule covers is compared by letters and digits', () => expect(taxIdKey('12.345-6')).toBe('123456'));
  it('nothing has no key', () => expect(taxIdKey('n/a')).toBe(''));
});

describe('laws', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789ABXZ .-/PLROIT:'), maxLength: 20 });
  it('never throws; a repaired value is ok the next time', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.anything()), fc.constantFrom(null, ...Object.keys(SCHEMES)), (input, country) => {
        const plan = planTaxId({ country });
        const { verdict, value } = runTaxId(input, plan);
        if (verdict === 'ok' && typeof input === 'string') expect(value).toBe(input);
        if (verdict === 'repaired') expect(runTaxId(value, plan)).toMatchObject({ verdict: 'ok', value });
      }),
      runs(5000),
    );
  });
});
