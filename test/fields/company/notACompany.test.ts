import { describe, expect, test } from 'vitest';
import { checkCompany } from '../../../src/fields/company/index.ts';
import { isNoCompany, mayBeNoCompany } from '../../../src/fields/company/notACompany.ts';

describe('what stands where a company should', () => {
  test.each([
    ['a telephone number', ['+48 601 234 567', '0351/4951234', '(030) 123 45 67', '601234567']],
    ['a number without a meaning', ['123456', '0', '00000', '12345678901']],
    ['a web address', ['www.firma.example', 'https://firma.example/shop']],
    ['fingers on a row of keys', ['asdfgh', 'lkjhg', 'poiuyt', 'sdfsdf', 'jkljkl', 'фывап']],
    ['one letter again and again', ['aaa', 'zzzz']],
    ['a test with a legal form', ['Test GmbH', 'TEST SP. Z O.O.', 'Test Ltd.', 'ООО «Тест»']],
    ['who has none', ['self-employed', 'Selbständig', 'Rentner', 'Osoba fizyczna', 'sin empresa', 'Без фирмы']],
    ['a label of the form', ['Firmenname', 'Nazwa', 'Название организации']],
  ])('%s', (_why, values) => {
    for (const value of values)
      expect(checkCompany(value), value).toMatchObject({
        verdict: 'suspect',
        value,
        issues: [{ code: 'company.placeholder' }],
      });
  });

  test.each([
    [
      'numbers that are brands',
      ['4711', '1860', '118118', '365/24/7', '3M', '7-Eleven', '1&1', '24/7 Fitness', '5àsec'],
    ],
    ['hosts that are brands', ['Booking.com', 'check24.example', 'wp.example']],
    ['small letters', ['adidas', 'eBay', 'easyJet', 'thyssenkrupp', 'was Neues', 'qwertee', 'яндекс']],
    ['capitals that repeat themselves', ['AAA', 'BBB National', 'XXL Sport']],
    ['rows of keys with a meaning', ['ASDA', 'QWERTY Software', 'Wert GmbH', 'wert', 'tre', 'oil']],
    ['tests that are a trade', ['Stiftung Warentest', 'Test-Aankoop', 'Testo SE']],
  ])('but not %s', (_why, values) => {
    for (const value of values) expect(checkCompany(value), value).toMatchObject({ verdict: 'ok', value });
  });

  test('the quick look lets nothing through', () => {
    for (const value of ['asdfgh', '+48 601 234 567', '(030) 123 45 67', 'aaa', 'фывап', '0', 'www.firma.example'])
      expect([isNoCompany(value), mayBeNoCompany(value)]).toEqual([true, true]);
    for (const value of ['Acme', 'Ärzte', 'Яндекс', 'blaue Traube']) expect(mayBeNoCompany(value)).toBe(false);
  });
});
