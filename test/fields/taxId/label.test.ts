import { describe, expect, it } from 'vitest';
import { checkTaxId } from '../../../src/fields/taxId/index.ts';
import { hasOtherWords, withoutLabel } from '../../../src/fields/taxId/label.ts';

describe('what lists write before a number goes', () => {
  const rows: [string, string, string, string][] = [
    ['IČO: 251 23 891', 'CZ', '25123891', 'Czech firm'],
    ['DIČ CZ25123891', 'CZ', 'CZ25123891', 'Czech payer of VAT, with its prefix'],
    ['RČ 710319/2745', 'CZ', '7103192745', 'Czech person'],
    ['IČ DPH: SK2022749619', 'SK', 'SK2022749619', 'two words'],
    ['adószám: 12892312-2-42', 'HU', '12892312242', 'Hungarian'],
    ['USt.-IdNr.: DE136695976', 'DE', 'DE136695976', 'German, with dots and a dash'],
    ['Umsatzsteuer-ID DE136695976', 'DE', 'DE136695976', 'German, in full'],
    ['UID-Nr. ATU13585627', 'AT', 'ATU13585627', 'Austrian'],
    ['BTW-nummer NL004495445B01', 'NL', 'NL004495445B01', 'Dutch'],
    ['CVR-nr. 13 58 56 28', 'DK', '13585628', 'Danish'],
    ['Y-tunnus 2077474-0', 'FI', '20774740', 'Finnish'],
    ['KBO 0428.759.497', 'BE', '0428759497', 'Belgian'],
    ['Α.Φ.Μ. 094259216', 'GR', '094259216', 'Greek letters'],
    ['ЕИК: 175074752', 'BG', '175074752', 'Bulgarian'],
    ['код ЄДРПОУ 14360570', 'UA', '14360570', 'Ukrainian, two words'],
    ['ИНН 7707083893, КПП 773601001', 'RU', '7707083893/773601001', 'both Russian numbers by name'],
    ['OIB 33392005961', 'HR', '33392005961', 'Croatian'],
    ['ID št. za DDV SI50223054', 'SI', 'SI50223054', 'four words'],
    ['PVM kodas LT119511515', 'LT', 'LT119511515', 'Lithuanian'],
    ['DNI: 54.362.315-K', 'ES', '54362315K', 'Spanish person'],
    ['C.I.F. B-58378431', 'ES', 'B58378431', 'dots between the letters'],
    ['CIFB58378431', 'ES', 'B58378431', 'written onto the number'],
    ['Contribuinte n.º 501964843', 'PT', '501964843', 'Portuguese'],
    ['C.F. e P.IVA 00743110157', 'IT', '00743110157', 'one number for two'],
    ['Cod. Fisc. RSSMRA85T10A562S', 'IT', 'RSSMRA85T10A562S', 'Italian person'],
    ['VAT Registration No. GB220430231', 'GB', 'GB220430231', 'British'],
    ['N° TVA intracommunautaire : FR40303265045', 'FR', 'FR40303265045', 'French'],
  ];
  for (const [input, country, value, why] of rows) {
    it(why, () => expect(checkTaxId(input, { country })).toMatchObject({ verdict: 'repaired', value }));
  }
});

describe('letters that are no label stay', () => {
  it('the fiscal code of a Mr Cafaro begins like its own abbreviation', () =>
    expect(checkTaxId('CFRMRA80A01H501A', { country: 'IT' }).verdict).toBe('ok'));
  it('NO before a number is Norway', () => expect(withoutLabel('NO 974760673')).toBe('NO 974760673'));
  it('a letter before a Spanish number is its kind', () => expect(withoutLabel('E-12345678')).toBe('E-12345678'));
});

describe('behind a label a number is examined all the same', () => {
  for (const [input, country] of [
    ['NIP 5261040829', 'PL'],
    ['IČO 25123890', 'CZ'],
    ['CVR-nr. 13585627', 'DK'],
    ['OIB: 33392005962', 'HR'],
  ] as const) {
    it(input, () => expect(checkTaxId(input, { country }).verdict).toBe('invalid'));
  }
});

describe('a number that is named by other words is not known to be wrong', () => {
  for (const [input, country, why] of [
    ['KRS 0000028860', 'PL', 'court register'],
    ['HRB 12345 B', 'DE', 'register of firms'],
    ['KvK 12345678', 'NL', 'chamber of commerce'],
    ['Company No. 00214436', 'GB', 'companies house'],
    ['732 829 320 RCS Paris', 'FR', 'the court behind the number'],
    ['773601001', 'RU', 'the reason of a registration alone'],
  ] as const) {
    it(why, () => expect(checkTaxId(input, { country }).verdict).toBe('unsupported'));
  }
  it('a letter within the digits is no word', () => expect(hasOtherWords('52610A0828')).toBe(false));
  it('linear on a long row of words', () => expect(withoutLabel('NIP '.repeat(25))).toBe('NIP '));
});
