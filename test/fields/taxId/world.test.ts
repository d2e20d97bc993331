import { describe, expect, it } from 'vitest';
import { checkTaxId, normalizeTaxId, taxIdKey } from '../../../src/fields/taxId/index.ts';

const verdict = (input: string, country: string | null): string => checkTaxId(input, { country }).verdict;
const reasons = (input: string, country: string): string[] => checkTaxId(input, { country }).issues.map((i) => i.code);

describe('numbers of the world: as people write them, and with one digit wrong', () => {
  const rows: [string, string, string, string, string][] = [
    ['AR', '30-50001091-2', '30500010912', 'CUIT', '30-50001091-3'],
    ['AU', '51 824 753 556', '51824753556', 'ABN', '51 824 753 557'],
    ['AU', '004 085 616', '004085616', 'ACN', '004 085 617'],
    ['AU', '123 456 782', '123456782', 'TFN', '123 456 781'],
    ['BR', '11.222.333/0001-81', '11222333000181', 'CNPJ', '11.222.333/0001-82'],
    ['BR', '12.ABC.345/01DE-35', '12ABC34501DE35', 'CNPJ', '12.ABD.345/01DE-35'],
    ['BR', '529.982.247-25', '52998224725', 'CPF', '529.982.247-26'],
    ['BY', '100 582 333', '100582333', 'UNP', '100 582 334'],
    ['CA', '12345 6782 RT0001', '123456782RT0001', 'BN', '12345 6783 RT0001'],
    ['CL', '76.086.428-5', '760864285', 'RUT', '76.086.428-6'],
    ['CL', '20.347.878-k', '20347878K', 'RUT', '20.347.879-k'],
    ['CN', '9111 0000 6000 3734 1L', '91110000600037341L', 'USCC', '9111 0000 6000 3734 2L'],
    ['CO', '899.999.068-1', '8999990681', 'NIT', '899.999.068-2'],
    ['CO', '899,999,068-1', '8999990681', 'NIT', '899,999,086-1'],
    ['IL', '0-3933742-3', '039337423', 'ID', '0-3933742-4'],
    ['IN', '27 AAPFU0939F 1ZV', '27AAPFU0939F1ZV', 'GSTIN', '27 AAPFU0938F 1ZV'],
    ['JP', '7-0000-1205-0002', '7000012050002', 'Corporate number', '7-0000-1205-0003'],
    ['KR', '220-81-62517', '2208162517', 'BRN', '220-81-62518'],
    ['KZ', '971240 001315', '971240001315', 'BIN', '971240 001316'],
    ['MX', 'GODE-561231-GR8', 'GODE561231GR8', 'RFC', 'GODE-561331-GR8'],
    ['NZ', '49-091-850', '49091850', 'IRD', '49-091-851'],
    ['NZ', '9429 0415 3511 0', '9429041535110', 'NZBN', '9429 0415 3511 1'],
    ['PE', '20 10004721 8', '20100047218', 'RUC', '20 10004721 9'],
    ['RS', '101 134 702', '101134702', 'PIB', '101 134 703'],
    ['SE', '556016-0680', '5560160680', 'Organisationsnummer', '556016-0681'],
    ['SE', '19640823-3234', '196408233234', 'Personnummer', '19640823-3235'],
    ['TH', '0-1075-37000-25-4', '0107537000254', 'TIN', '0-1075-37000-25-5'],
    ['TR', '454 053 6920', '4540536920', 'VKN', '454 053 6921'],
    ['TR', '100 0000 0146', '10000000146', 'TCKN', '100 0000 0147'],
    ['TW', '0459-5257', '04595257', 'UBN', '0459-5258'],
    ['UY', '21-100342-001-7', '211003420017', 'RUT', '21-100342-001-8'],
    ['ZA', '800101 5009 087', '8001015009087', 'ID', '800101 5009 088'],
  ];
  for (const [country, written, value, scheme, wrong] of rows) {
    it(`${country} ${scheme} ${written}`, () => {
      expect(checkTaxId(written, { country })).toMatchObject({
        verdict: 'repaired',
        value,
        parts: { country, scheme },
      });
      expect(checkTaxId(value, { country })).toMatchObject({ verdict: 'ok', value });
      expect(reasons(wrong, country)).toEqual(['taxId.bad_check_digit']);
    });
  }
});

describe('labels of those countries', () => {
  const rows: [string, string, string][] = [
    ['BR', 'CNPJ/MF nº 11.222.333/0001-81', '11222333000181'],
    ['AR', 'C.U.I.T. N° 30-50001091-2', '30500010912'],
    ['CL', 'RUT: 76.086.428-5', '760864285'],
    ['PE', 'RUC 20100047218', '20100047218'],
    ['IN', 'GSTIN: 27AAPFU0939F1ZV', '27AAPFU0939F1ZV'],
    ['IN', 'PAN No. AAPFU0939F', 'AAPFU0939F'],
    ['AU', 'A.B.N. 51824753556', '51824753556'],
    ['CA', 'GST/HST 123456782RT0001', '123456782RT0001'],
    ['TR', 'Vergi No: 4540536920', '4540536920'],
    ['TR', 'T.C. Kimlik No 10000000146', '10000000146'],
    ['SE', 'Org.nr 556016-0680', '5560160680'],
    ['KR', '사업자등록번호: 220-81-62517', '2208162517'],
    ['CN', '税号：91110000600037341L', '91110000600037341L'],
    ['KZ', 'БИН 971240001315', '971240001315'],
  ];
  for (const [country, written, value] of rows)
    it(written, () => expect(normalizeTaxId(written, { country })).toBe(value));
});

describe('letters before a number', () => {
  it('the sign of the own country is a label where numbers take none', () => {
    expect(normalizeTaxId('CL76086428-5', { country: 'CL' })).toBe('760864285');
    expect(normalizeTaxId('AU51824753556', { country: 'AU' })).toBe('51824753556');
    expect(normalizeTaxId('RS101134702', { country: 'RS' })).toBe('101134702');
    expect(normalizeTaxId('UA14360570', { country: 'UA' })).toBe('14360570');
    expect(verdict('CL76086428-6', 'CL')).toBe('invalid');
  });
  it('the letters of a name are no country', () => {
    for (const rfc of ['ESA010101AB1', 'MXA010101AB1', 'FRAB010101123']) expect(verdict(rfc, 'MX')).toBe('ok');
    expect(verdict('INAPF0939F', 'IN')).toBe('ok');
  });
  it('and without a country they are not known to be wrong', () => {
    for (const number of ['ESA010101AB1', 'INAPF0939F', 'UA14360570', 'CL76086428-5', 'US12-3456789'])
      expect([number, verdict(number, null)]).toEqual([number, 'unsupported']);
    // Italians whose surnames begin like Spain and Poland.
    expect(verdict('ESPMRA85T10A562K', null)).toBe('unsupported');
    expect(verdict('PLSMRA85T10A562G', null)).toBe('unsupported');
    expect(verdict('PL526104082', null)).toBe('invalid');
  });
});

describe('numbers of those countries that no rule covers are not wrong', () => {
  const rows: [string, string, string][] = [
    ['AR', '12.345.678', 'a person'],
    ['AR', 'AAA123456', 'a passport'],
    ['AU', '12345678', 'taxes, of before 2000'],
    ['BR', '110.042.490.114', 'register of São Paulo'],
    ['BR', '12.345.678-X', 'identity card'],
    ['BR', 'ISENTO', 'exempt from the register'],
    ['CL', '12.345.678', 'without its check digit'],
    ['CN', '110108002734298', 'register of before 2015'],
    ['CN', '110105 19491231 002X', 'a person'],
    ['CO', '1.020.304.050', 'a person'],
    ['CO', '52.123.456-1', 'a person with a check digit'],
    ['IN', '2994 5678 1234', 'Aadhaar'],
    ['IN', 'URP', 'not registered'],
    ['IN', '9917SGP29001OST', 'seller abroad'],
    ['JP', '0100-01-123456', 'register of firms'],
    ['KR', '900101-1******', 'a person, masked'],
    ['MX', 'GODE561231HVZRRL06', 'population register'],
    ['PE', '45678912', 'a person'],
    ['SE', '640823+3234', 'over a hundred years old'],
    ['TH', '3101234567', 'of before 2012'],
    ['TR', 'U12345678', 'a passport'],
    ['UY', '1.234.567-2', 'a person'],
    ['ZA', '2011/123456/07', 'register of firms'],
    ['ZA', '4120123456', 'VAT'],
  ];
  for (const [country, written, why] of rows)
    it(`${country}, ${why}`, () => expect(verdict(written, country)).toBe('unsupported'));
  it('a country without rules', () => expect(verdict('1792060346001', 'EC')).toBe('unsupported'));
});

describe('lost zeros', () => {
  it('that two check digits prove are suggested though states have numbers of that length', () => {
    // 012.345.678-90 and 01.222.333/0001-20 out of a spreadsheet.
    expect(checkTaxId('1234567890', { country: 'BR' })).toMatchObject({
      verdict: 'invalid',
      issues: [{ code: 'taxId.length', suggestion: '01234567890' }],
    });
    expect(verdict('1234567891', 'BR')).toBe('unsupported');
  });
  it('of one check digit', () => {
    expect(checkTaxId('107537000254', { country: 'TH' }).issues[0]?.suggestion).toBe('0107537000254');
    expect(checkTaxId('4595257', { country: 'TW' }).issues[0]?.suggestion).toBe('04595257');
  });
});

describe('numbers for anyone are no one’s', () => {
  for (const [country, number] of [
    ['MX', 'XAXX010101000'],
    ['MX', 'XEXX010101000'],
    ['CL', '66.666.666-6'],
    ['BR', '111.111.111-11'],
  ] as const) {
    it(number, () => {
      expect(reasons(number, country)).toEqual(['taxId.placeholder']);
      expect(taxIdKey(number, { country })).toBe('');
      expect(taxIdKey(number)).toBe('');
    });
  }
});

describe('one registration has one key', () => {
  const same: [string, string[]][] = [
    ['CA', ['123456782', '12345 6782 RT0001', '123456782RC0001', 'BN 123456782']],
    ['CO', ['899.999.068-1', '899999068', '8999990681']],
    ['CL', ['7.654.321-6', '07654321-6', '076543216']],
    ['FR', ['FR40303265045', '303 265 045', '303265045']],
    ['IL', ['39337423', '039337423']],
    ['JP', ['7000012050002', 'T7000012050002']],
    ['NZ', ['49-091-850', '049091850']],
    ['SE', ['556016-0680', '16556016-0680', 'SE556016068001', '556016068001']],
    ['SE', ['640823-3234', '19640823-3234']],
  ];
  for (const [country, spellings] of same) {
    it(`${country} ${spellings[0]}`, () =>
      expect(new Set(spellings.map((each) => taxIdKey(each, { country }))).size).toBe(1));
  }
});
