import { describe, expect, test } from 'vitest';
import { checkCompany, companyKey, companyKeyWords } from '../../../src/fields/company/index.ts';
import { parseCompany } from '../../../src/fields/company/parse.ts';
import { unglued } from '../../../src/fields/company/unglued.ts';

describe('legal forms written onto the name', () => {
  test.each([
    ['Japanese, before', '株式会社トヨタ', 'トヨタ', '株式会社'],
    ['Japanese, behind', 'トヨタ株式会社', 'トヨタ', '株式会社'],
    ['Japanese, in brackets', '(株)日立', '日立', '(株)'],
    ['Korean, one sign', '㈜삼성', '삼성', '㈜'],
    ['Korean, in brackets', '삼성전자(주)', '삼성전자', '(주)'],
    ['Chinese, the longest form', '中国石油股份有限公司', '中国石油', '股份有限公司'],
    ['nothing would be left', '有限公司', '有限公司', null],
    ['brackets of another script', 'Nord (H.K.)', 'Nord (H.K.)', null],
  ])('%s', (_why, input, base, legalForm) => {
    expect(parseCompany(input, false, true)).toEqual({ base, legalForm });
  });

  test.each([
    ['behind a dot', ['Hanfu Tech.Co.,Ltd', 'Hanfu Tech. Co., Ltd.', 'Hanfu Tech']],
    ['two of them', ['HANFU.CO.LTD', 'Hanfu Co. Ltd', 'Hanfu']],
    ['behind a bracket', ['Hanfu(Shanghai)Limited', 'Hanfu (Shanghai) Ltd', 'HANFU (SHANGHAI)CO.,LTD']],
    ['behind a hyphen', ['Nord-LLC', 'Nord LLC']],
    ['Australian', ['Nord Dairy P/L', 'Nord Dairy Pty Ltd']],
  ])('%s: %j are one', (_why, names) => expect(new Set(names.map((name) => companyKey(name))).size).toBe(1));
  test.each([
    ['nord.co', 'nordco'],
    ['Co.Ltd', 'co'],
    ['A.S.T. Systems', 'astsystems'],
    ['Rolls-Norden', 'rollsnorden'],
  ])('%s keeps its letters', (input, key) => expect(companyKey(input)).toBe(key));

  test.each([
    ['Hanfu Tech.Co.,Ltd', 'Hanfu Tech.', 'Co.,Ltd'],
    ['Hanfu(Shanghai)Co.,Ltd.', 'Hanfu(Shanghai)', 'Co.,Ltd.'],
    ['Hanfu Optics Co.Ltd', 'Hanfu Optics', 'Co.Ltd'],
    ['Nordlys.Inc', 'Nordlys.', 'Inc'],
    ['shop.co', 'shop.co', null],
    ['S.Co', 'S.Co', null],
    ['R.I.CO. S.r.l.', 'R.I.CO.', 'S.r.l.'],
    ['Hanfu FZ-LLC', 'Hanfu', 'FZ-LLC'],
  ])('Latin ones are parted: %s', (input, base, legalForm) =>
    expect(checkCompany(input).parts).toEqual({ base, legalForm }),
  );

  test('stay on it in the parts: what is written as one word is shown as one', () => {
    expect(checkCompany('株式会社トヨタ').parts).toEqual({ base: '株式会社トヨタ', legalForm: null });
  });

  test('a word ends where the form begins', () => {
    expect(unglued('トヨタ株式会社', 0, 7)).toBe(3);
    expect(unglued('Nord AG', 0, 4)).toBe(4);
  });
});

describe('keys of names in other scripts', () => {
  test.each([
    ['Cyrillic', ['ООО «Газпром нефть»', 'Газпром нефть', 'Gazprom Neft']],
    ['Korean', ['삼성전자 주식회사', '㈜삼성전자', 'Samseong Jeonja']],
    ['Katakana', ['株式会社トヨタ', 'Toyota K.K.']],
    ['Armenian', ['Հայփոստ', 'Haypost']],
    ['Greek', ['ΔΕΗ', 'DEI']],
  ])('%s: %j are one', (_why, names) => {
    expect(new Set(names.map((name) => companyKey(name))).size).toBe(1);
  });

  test('an initial between initials joins nothing', () => {
    expect(companyKey('B I M')).toBe('bim');
    expect(companyKey('A.E.I.')).toBe('aei');
    expect(companyKey('Abel i Baker')).toBe('abelbaker');
  });

  test('the words of the key', () => {
    expect(companyKeyWords("McDonald's Deutschland GmbH")).toBe('mcdonalds deutschland');
    expect(companyKeyWords(null)).toBe('');
    expect(companyKeyWords('Traube GmbH Berlin', { middle: true })).toBe('traube berlin');
  });
});
