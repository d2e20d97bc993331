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
    ['EE', '10421629', 'Registrikood'],
    ['LT', '304871705', 'JAR'],
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
    // Its letter follows from the digits.
    expect(checkTaxId('12.345.678', { country: 'ES' }).issues).toMatchObject([
      { code: 'taxId.length', suggestion: '12345678Z' },
    ]);
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
    ['7707083893 / 773601001', 'RU', '7707083893/773601001', 'with the reason of the registration'],
    ['ИНН/КПП 7707083893/773601001', 'RU', '7707083893/773601001', 'label of both'],
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
  it('no Polish number is made of nine digits and a zero before them', () =>
    expect(checkTaxId('123456789', { country: 'PL' }).issues[0]?.suggestion).toBeNull());
  for (const [country, zeros] of [
    ['PL', '0000000000'],
    ['PL', '000000000'],
    ['FR', '000000000'],
    ['FR', '00000000000000'],
    ['FR', 'FR12000000000'],
    ['RU', '000000000000'],
    ['UA', '00000000'],
    ['ES', '00000000T'],
    ['NL', 'NL000000000B01'],
    ['US', '000000000'],
  ] as const) {
    it(`no office counts from nought: ${country} ${zeros}`, () =>
      expect(checkTaxId(zeros, { country }).verdict).toBe('invalid'));
  }
  it('one digit all the way is a filler though the sum fits', () => {
    expect(checkTaxId('9999999999', { country: 'PL' }).verdict).toBe('suspect');
    expect(checkTaxId('111-111-11-11', { country: 'PL' }).verdict).toBe('suspect');
    expect(taxIdKey('9999999999', { country: 'PL' })).toBe('');
    expect(taxIdKey('000-000-00-00', { country: 'PL' })).toBe('');
    expect(codes('9999999999', 'PL')).toEqual(['taxId.placeholder']);
  });
  it('the reason of a registration does not help a wrong number', () =>
    expect(codes('7707083894/773601001', 'RU')).toEqual(['taxId.bad_check_digit']));
  for (const [country, number, why] of [
    ['HU', '8071592153', 'a person'],
    ['BE', '85.07.30-033.28', 'a person'],
    ['FI', '131052-308T', 'a person'],
    ['DK', '211062-5629', 'a person'],
    ['NL', '12345678', 'the register of firms'],
    ['CH', '756.9217.0769.85', 'insurance'],
    ['GB', 'JG121316A', 'insurance'],
    ['GB', '00445790', 'the register of companies'],
    ['GB', 'SC123456', 'the register of companies'],
    ['AT', '12-345/6789', 'the tax office'],
    ['PL', '0000028860', 'the court register'],
    ['RO', 'J40/1234/2005', 'the trade register'],
  ] as const) {
    it(`a kind of number that no rule covers is not wrong: ${country}, ${why}`, () =>
      expect(checkTaxId(number, { country }).verdict).toBe('unsupported'));
  }
  it('a wrong VAT number stays wrong', () => {
    expect(codes('SE556036079201', 'SE')).toEqual(['taxId.bad_check_digit']);
    expect(codes('13585629', 'DK')).toEqual(['taxId.bad_check_digit']);
  });
  const several: [string, string, string, string[]][] = [
    ['7740001454 / 5260250995', 'PL', '7740001454', ['5260250995']],
    ['774-00-01-454, 526-025-09-95', 'PL', '7740001454', ['5260250995']],
    ['IČ: 45274649, DIČ: CZ45274649', 'CZ', '45274649', ['CZ45274649']],
    ['7740001454; 774-00-01-454', 'PL', '7740001454', []],
  ];
  for (const [input, country, value, also] of several) {
    it(`no number of several is lost: ${input}`, () => {
      expect(checkTaxId(input, { country })).toMatchObject({ verdict: 'repaired', value, also });
      const stored = [value, ...also].join('; ');
      expect(checkTaxId(stored, { country })).toMatchObject({ verdict: 'ok', value, also });
    });
  }
  it('one wrong number among several stays wrong', () =>
    expect(checkTaxId('7740001454 / 5260250996', { country: 'PL' }).verdict).toBe('invalid'));
  it('marks of quotation around it are no part of it', () => {
    expect(normalizeTaxId('"7740001454"', { country: 'PL' })).toBe('7740001454');
    expect(normalizeTaxId('„7740001454”', { country: 'PL' })).toBe('7740001454');
  });
  it('a seller registered in one stop for the whole Union is not wrong', () => {
    expect(checkTaxId('EU372000063', { country: 'DE' }).verdict).toBe('unsupported');
    expect(checkTaxId('IM 372 000 0063').verdict).toBe('unsupported');
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
  it('a country without rules', () => expect(checkTaxId('12345678', { country: 'EC' }).verdict).toBe('unsupported'));
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
  it('a short number with and without prefix', () =>
    expect(taxIdKey('RO1590082')).toBe(taxIdKey('1590082', { country: 'RO' })));
  it('a Belgian number with and without its zero', () =>
    expect(taxIdKey('BE428759497')).toBe(taxIdKey('BE0428759497')));
  it('a Hungarian number with and without its kind of taxation', () =>
    expect(taxIdKey('12892312-2-41', { country: 'HU' })).toBe(taxIdKey('HU12892312')));
  it('a Swiss number with and without its letters', () =>
    expect(taxIdKey('CHE-105.805.649 MWST')).toBe(taxIdKey('105805649', { country: 'CH' })));
  it('a Russian number with and without the reason of its registration', () =>
    expect(taxIdKey('7707083893/773601001', { country: 'RU' })).toBe(taxIdKey('7707083893', { country: 'RU' })));
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
