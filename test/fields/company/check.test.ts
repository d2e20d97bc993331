import { describe, expect, test } from 'vitest';
import { checkCompany, companyKey, normalizeCompany } from '../../../src/fields/company/index.ts';

describe('checkCompany', () => {
  test.each([
    ['Polish limited company', 'Kowalski i Syn Sp. z o.o.', 'Kowalski i Syn', 'Sp. z o.o.'],
    ['Romanian, before and behind', 'S.C. Dacia S.R.L.', 'Dacia', 'S.R.L.'],
    ['Russian, in guillemets', 'ООО «Газпром»', 'Газпром', 'ООО'],
    ['two forms behind each other', 'Example Pty Ltd', 'Example', 'Pty Ltd'],
    ['German partnership', 'Müller GmbH & Co. KG', 'Müller', 'GmbH & Co. KG'],
    ['the same without a space in it', 'Müller GmbH&Co.KG', 'Müller', 'GmbH&Co.KG'],
    ['the same with one space in it', 'Müller GmbH&Co. KG', 'Müller', 'GmbH&Co. KG'],
    [
      'an Italian partnership with its partners',
      'Bianchi S.n.c. di Bianchi Mario & C.',
      'Bianchi',
      'S.n.c. di Bianchi Mario & C.',
    ],
    ['the same in plain words', 'Officina Verdi Sas di Verdi Anna', 'Officina Verdi', 'Sas di Verdi Anna'],
    ['an Italian "di" behind no form', 'Scuola di Musica Srl', 'Scuola di Musica', 'Srl'],
    ['a quotation at the front keeps both marks', 'P.H.U. "Marta" Jan Nowak', '"Marta" Jan Nowak', 'P.H.U.'],
    ['and one at the end', 'ООО Синяя Птица «Луч»', 'Синяя Птица «Луч»', 'ООО'],
    ['one around all goes with its form', 'ООО "Синяя Птица"', 'Синяя Птица', 'ООО'],
    ['one inside another', 'ООО «Синяя Птица «Луч»', 'Синяя Птица «Луч»', 'ООО'],
    ['nothing would be left', 'COOP', 'COOP', null],
    ['nothing but forms', 'SA', 'SA', null],
    ['no form', 'Orange', 'Orange', null],
    [
      '"Company Limited": only the last word is the form',
      'Ford Motor Company Limited',
      'Ford Motor Company',
      'Limited',
    ],
    ['"Co. Ltd.": both are', 'Nord Trading Co., Ltd.', 'Nord Trading', 'Co., Ltd.'],
    ['in the middle, not asked for', 'Traube GmbH Berlin', 'Traube GmbH Berlin', null],
    [
      'three forms behind each other',
      'Zielona Sp. z o.o. Sp. k. w likwidacji',
      'Zielona',
      'Sp. z o.o. Sp. k. w likwidacji',
    ],
    ['in brackets', 'Nordsee UG (haftungsbeschränkt)', 'Nordsee', 'UG (haftungsbeschränkt)'],
  ])('%s', (_why, input, base, legalForm) => {
    const checked = checkCompany(input);
    expect(checked.verdict).toBe('ok');
    expect(checked.value).toBe(input);
    expect(checked.parts).toEqual({ base, legalForm });
  });

  test.each([
    ['one form', 'Traube GmbH Berlin', 'Traube Berlin', null],
    ['and one behind', 'Traube pty ltd World Ab', 'Traube World', 'Ab'],
    ['nothing but forms stays', 'GmbH AG KG', 'GmbH', 'AG KG'],
  ])('in the middle where asked for, %s', (_why, input, base, legalForm) => {
    expect(checkCompany(input, { middle: true }).parts).toEqual({ base, legalForm });
  });

  test.each([
    ['test', 'suspect'],
    ['Musterfirma GmbH', 'suspect'],
    ['brak', 'missing'],
    ['', 'missing'],
  ])('%s is %s', (input, verdict) => {
    expect(checkCompany(input).verdict).toBe(verdict);
  });

  test('stored text is tidied and no more', () => {
    expect(normalizeCompany('  A &amp; B   SA ')).toBe('A & B SA');
    expect(checkCompany('A &amp; B').repair).toBe('text.html_entities');
  });
});

describe('companyKey', () => {
  test.each([
    [['IBM', 'I.B.M.', 'I BM', 'I-B-M', 'IBM Corp.', 'ibm inc']],
    [['ООО «Газпром»', 'Газпром', 'Gazprom OOO', 'OOO "Gazprom"']],
    [['S.C. Dacia S.R.L.', 'Dacia SRL', 'SC DACIA SRL']],
    [['Kowalski & Syn Sp. z o.o.', 'KOWALSKI I SYN SPÓŁKA Z O.O.', 'Kowalski i Syn sp.z o.o.']],
    [['Müller & Söhne GmbH', 'Mueller und Soehne GmbH', 'MULLER & SOHNE']],
    [['Smith & Sons Ltd', 'Smith and Sons Limited']],
    [['Ford Motor Company Limited', 'Ford Motor Co. Ltd', 'Ford Motor Company', 'FORD MOTOR']],
  ])('%j are one', (names) => {
    expect(new Set(names.map((name) => companyKey(name))).size).toBe(1);
  });
  test.each([
    ['Blue Sky', 'Blu Sky'],
    ['Auto Edel', 'Autodel'],
  ])('an e that makes no umlaut stays: %s is not %s', (left, right) => {
    expect(companyKey(left)).not.toBe(companyKey(right));
  });
  test('it is never empty for a company', () => {
    for (const name of ['COOP', 'SA', 'Ltd. & Co.', 'AG', 'The', 'The Company', 'Company Ltd'])
      expect(companyKey(name)).not.toBe('');
  });
});
