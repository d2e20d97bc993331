import { describe, expect, test } from 'vitest';
import { checkPostalCode, normalizePostalCode, postalCodeKey } from '../../../src/fields/postal/index.ts';

type Row = [why: string, input: unknown, country: string | null, verdict: string, value: string | null, why2?: string];

const cases: readonly Row[] = [
  ['as the post writes it', '00-950', 'PL', 'ok', '00-950'],
  ['the dash is missing', '00950', 'PL', 'repaired', '00-950', 'postalCode.format'],
  ['a country sign and a long dash', 'PL 00–950', 'PL', 'repaired', '00-950', 'postalCode.format'],
  ['a space for the dash', '00 950', 'PL', 'repaired', '00-950', 'postalCode.format'],
  ['two zeros lost in a spreadsheet', '950', 'PL', 'repaired', '00-950', 'postalCode.lost_zero'],
  ['one zero lost, Germany', '1067', 'DE', 'repaired', '01067', 'postalCode.lost_zero'],
  ['a number is read as text', 1067, 'DE', 'repaired', '01067', 'postalCode.lost_zero'],
  ['one zero lost, Romania', '60274', 'RO', 'repaired', '060274', 'postalCode.lost_zero'],
  ['one zero lost, Massachusetts', '2138', 'US', 'repaired', '02138', 'postalCode.lost_zero'],
  ['the spreadsheet made it a decimal', '10115.0', 'DE', 'repaired', '10115', 'spreadsheet.float'],
  ['the spreadsheet made it a formula', '="00950"', 'PL', 'repaired', '00-950', 'postalCode.format'],
  ['a number that equals its code is right', 10115, 'DE', 'ok', '10115'],
  ['a field post office', 'bfpo57', 'GB', 'repaired', 'BFPO 57', 'postalCode.format'],
  ['small letters without a space', 'sw1a1aa', 'GB', 'repaired', 'SW1A 1AA', 'postalCode.format'],
  ['an invisible character', 'M5W\u200b1E6', 'CA', 'repaired', 'M5W 1E6', 'postalCode.format'],
  ['the long vowel of a Japanese keyboard', '100ー0001', 'JP', 'repaired', '100-0001', 'postalCode.format'],
  ['Dutch codes have a space', '1234ab', 'NL', 'repaired', '1234 AB', 'postalCode.format'],
  ['Portuguese dot for dash', '1049.001', 'PT', 'repaired', '1049-001', 'postalCode.format'],
  ['a firm of its own in France', '59364 CEDEX', 'FR', 'ok', '59364 CEDEX'],
  ['the place behind it, Cyrillic', '101000 Москва', 'RU', 'suspect', '101000', 'postalCode.format'],
  ['the place before it, Greek', 'Αθήνα 10431', 'GR', 'suspect', '104 31', 'postalCode.format'],
  ['the place behind it, Japanese', '100-0001 東京', 'JP', 'suspect', '100-0001', 'postalCode.format'],
  ['the sign of the Japanese post', '〒100-0001', 'JP', 'repaired', '100-0001', 'postalCode.format'],
  ['the place behind four digits', '1010 Wien', 'AT', 'suspect', '1010', 'postalCode.format'],
  ['a box number is no code', 'Postfach 1234', 'AT', 'invalid', null, 'postalCode.format'],
  ['two zeros lost, Helsinki', '100', 'FI', 'repaired', '00100', 'postalCode.lost_zero'],
  ['two zeros lost, Nairobi', '100', 'KE', 'repaired', '00100', 'postalCode.lost_zero'],
  ['one zero lost, Almaty', '50000', 'KZ', 'repaired', '050000', 'postalCode.lost_zero'],
  ['one zero lost, Whangarei', '110', 'NZ', 'repaired', '0110', 'postalCode.lost_zero'],
  ['one zero lost, Tbilisi', '108', 'GE', 'repaired', '0108', 'postalCode.lost_zero'],
  ['one zero lost, Slovakia', '4001', 'SK', 'repaired', '040 01', 'postalCode.lost_zero'],
  ["Andorra's letters are missing", '500', 'AD', 'repaired', 'AD500', 'postalCode.format'],
  ['a zero lost before the dash', '9-400', 'PL', 'suspect', '09-400', 'postalCode.format'],
  ['an Irish key begins with a letter', '100', 'IE', 'invalid', null, 'postalCode.format'],
  ["half of another country's code is too little", 'D02', 'FI', 'invalid', null, 'postalCode.format'],
  ['letters that look like digits', 'S014 OYG', 'GB', 'suspect', 'SO14 0YG', 'postalCode.lookalike'],
  ['no prefix of Romania', '999999', 'RO', 'suspect', '999999', 'postalCode.unused_prefix'],
  ['no prefix of Italy', '99999', 'IT', 'suspect', '99999', 'postalCode.unused_prefix'],
  ['zeros only', '00-000', 'PL', 'suspect', '00-000', 'postalCode.unused_prefix'],
  ['Jersey is no part of GB here', 'JE2 4WF', 'GB', 'suspect', 'JE2 4WF', 'postalCode.other_country'],
  ['a Czech code in Slovakia', '110 00', 'SK', 'suspect', '110 00', 'postalCode.other_country'],
  ['a Polish code in Germany', '00-950', 'DE', 'suspect', '00-950', 'postalCode.other_country'],
  ['the country behind it, in short', 'SW1A 1AA, UK', 'GB', 'repaired', 'SW1A 1AA', 'postalCode.format'],
  ['the country behind it, United States', '90210 USA', 'US', 'repaired', '90210', 'postalCode.format'],
  ['the sign of Liechtenstein', 'FL-9490', 'CH', 'suspect', 'FL-9490', 'postalCode.other_country'],
  ['the sign of Luxembourg', 'LUX-1009', 'BE', 'suspect', 'LUX-1009', 'postalCode.other_country'],
  ['the sign of Luxembourg is no digit', 'L-1009', 'DE', 'suspect', 'L-1009', 'postalCode.other_country'],
  ['the sign of the Faroes', 'FO-100', 'DK', 'suspect', 'FO-100', 'postalCode.other_country'],
  ['the sign of Germany', 'D-10115', 'AT', 'suspect', 'D-10115', 'postalCode.other_country'],
  ['the sign of Poland', 'PL-00-950', 'DE', 'suspect', 'PL-00-950', 'postalCode.other_country'],
  ['its own sign in Luxembourg', 'LUX-1009', 'LU', 'repaired', '1009', 'postalCode.format'],
  ['letters of a state', 'IL-60601', 'US', 'suspect', '60601', 'postalCode.format'],
  ['letters of a province', 'FR-03100', 'IT', 'suspect', '03100', 'postalCode.format'],
  ['letters of a province before a Lithuanian form', 'LT-04100', 'IT', 'suspect', '04100', 'postalCode.format'],
  ['letters of a canton are no Belgium', 'BE-3011', 'CH', 'invalid', null, 'postalCode.format'],
  ['letters of a province before four digits', 'CH-6900', 'IT', 'suspect', 'CH-6900', 'postalCode.other_country'],
  ['a sign before what is no code there', 'D-1011', 'AT', 'invalid', null, 'postalCode.format'],
  ['a sign of no European post', 'NG-100001', 'GB', 'invalid', null, 'postalCode.format'],
  ['two zeros lost, Pretoria', '81', 'ZA', 'repaired', '0081', 'postalCode.lost_zero'],
  ['three zeros lost, Pretoria', '1', 'ZA', 'suspect', '0001', 'postalCode.format'],
  ['a zero lost before the dash, São Paulo', '1310-100', 'BR', 'suspect', '01310-100', 'postalCode.format'],
  ['a Brazilian code in Portugal', '01310-100', 'PT', 'suspect', '01310-100', 'postalCode.other_country'],
  ['a digit missing behind the dash', '01-23', 'PL', 'invalid', null, 'postalCode.format'],
  ['a digit missing behind zeros and the dash', '00-23', 'PL', 'invalid', null, 'postalCode.format'],
  ['no code at all', 'abc', 'PL', 'invalid', null, 'postalCode.format'],
  ['too many digits', '1234567', 'DE', 'invalid', null, 'postalCode.format'],
  ['a country without codes', '12345', 'AE', 'unsupported', '12345', 'postalCode.not_used'],
  ['no country', '12345', null, 'unsupported', '12345', 'postalCode.no_country'],
  ['a word for nothing', 'brak', 'PL', 'missing', null],
  ['empty', '', 'PL', 'missing', null],
  ['no text', [], 'PL', 'unsupported', null, 'value.not_text'],
];

describe('checkPostalCode', () => {
  test.each(cases)('%s', (_why, input, country, verdict, value, code) => {
    const checked = checkPostalCode(input, { country });
    expect(checked.verdict).toBe(verdict);
    expect(checked.value).toBe(value);
    if (verdict === 'repaired') expect(checked.repair).toBe(code);
    else if (code !== undefined) expect(checked.issues.map((one) => one.code)).toContain(code);
  });

  test('the code tells the region', () => {
    expect(checkPostalCode('00144', { country: 'IT' }).parts).toEqual({ country: 'IT', region: 'RM' });
    expect(checkPostalCode('400001', { country: 'RO' }).parts?.region).toBe('CJ');
  });

  test('a region that the code denies', () => {
    const checked = checkPostalCode('00144', { country: 'IT', region: 'IT-MI' });
    expect(checked.verdict).toBe('suspect');
    expect(checked.issues[0]).toMatchObject({
      code: 'postalCode.region_mismatch',
      params: { region: 'RM', expected: 'MI' },
    });
  });

  test('the other country is named', () => {
    expect(checkPostalCode('JE2 4WF', { country: 'GB' }).issues[0]?.params).toEqual({ country: 'JE' });
    expect(checkPostalCode('110 00', { country: 'SK' }).issues[0]?.params).toEqual({ country: 'CZ' });
  });

  test('bad options throw', () => {
    expect(() => checkPostalCode('1', { country: 'pl' })).toThrow(RangeError);
  });

  test('value and key', () => {
    expect(normalizePostalCode('00950', { country: 'PL' })).toBe('00-950');
    expect(normalizePostalCode('S014 OYG', { country: 'GB' })).toBeNull();
    expect(postalCodeKey('PL 00–950', { country: 'PL' })).toBe(postalCodeKey('00950', { country: 'PL' }));
    expect(postalCodeKey('LV-1010', { country: 'LV' })).toBe(postalCodeKey('1010', { country: 'LV' }));
    expect(postalCodeKey('L1009', { country: 'LU' })).toBe(postalCodeKey('LU-1009', { country: 'LU' }));
    expect(postalCodeKey('59364 CEDEX', { country: 'FR' })).toBe('59364');
    expect(postalCodeKey('59364 cedex 08', { country: 'FR' })).toBe('59364');
  });
});
