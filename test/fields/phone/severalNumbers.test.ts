import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../src/fields/phone/index.ts';
import { normalizeList } from '../../../src/index.ts';

type Row = readonly [reason: string, input: string, country: string, value: string, also: readonly string[]];

describe('several numbers and nothing else', () => {
  const rows: readonly Row[] = [
    ['area codes with slashes, a comma between', '030/2312345, 0171/1234567', 'DE', '+49302312345', ['+491711234567']],
    ['a slash between, and slashes inside', '030/2312345 / 0171/1234567', 'DE', '+49302312345', ['+491711234567']],
    ['a German "and" in short', '05151/12345 u. 05151/12346', 'DE', '+49515112345', ['+49515112346']],
    ['a German "or" in short', '0171 1234567 bzw. 030 2312345', 'DE', '+491711234567', ['+49302312345']],
    ['a hyphen between whole numbers', '0612345678-0142685300', 'FR', '+33612345678', ['+33142685300']],
    ['a sign for "and"', '212-736-5000 & 212-736-5001', 'US', '+12127365000', ['+12127365001']],
    ['"or" in short', '0351/4951234 o. 0171/1234567', 'DE', '+493514951234', ['+491711234567']],
    ['labels behind a dash', 'Tel: 01 42 68 53 00 - Fax: 01 42 68 53 01', 'FR', '+33142685300', ['+33142685301']],
    ['values of one cell in Google exports', '+48 601 123 456 ::: 602 333 444', 'PL', '+48601123456', ['+48602333444']],
    ['hyphens inside and between', '650-253-0000 - 415-362-1000', 'US', '+16502530000', ['+14153621000']],
  ];
  for (const [reason, input, country, value, also] of rows) {
    it(reason, () => expect(checkPhone(input, { country })).toMatchObject({ verdict: 'repaired', value, also }));
  }
});

describe('to be looked at by a person', () => {
  const rows: readonly Row[] = [
    ['a second ending where numbers have any length', '030 2312345/46', 'DE', '+49302312345', ['+49302312346']],
    ['a second extension behind a slash', '089/5432-12/-13', 'DE', '+4989543212', ['+4989543213']],
    ['a second extension in the place of a nought', '089/5432-0/-12', 'DE', '+498954320', ['+4989543212']],
    ['a second ending behind a hyphen', '210 1234567-8', 'GR', '+302101234567', ['+302101234568']],
    ['a second number without the area code', '(11) 3123-4567 / 91234-5678', 'BR', '+551131234567', []],
    ['a mobile behind a number of a place', '(11) 3123-4567 / 98765-4321', 'BR', '+551131234567', []],
    ['many endings', '030/2312345/46/47', 'DE', '+49302312345', ['+49302312346', '+49302312347']],
    ['endings of one digit', '06 4884642/3/4', 'IT', '+39064884642', ['+39064884643', '+39064884644']],
    ['endings behind a label', 'Tel: 40-21-2312345/46/47', 'RO', '+40212312345', ['+40212312346', '+40212312347']],
    ['endings behind commas', '8 (495) 231-23-45, 46, 47', 'RU', '+74952312345', ['+74952312346', '+74952312347']],
    ['a line of the place behind a slash', 'Tel: 48-22-2312345/2312390', 'PL', '+48222312345', ['+48222312390']],
    ['a line of the place in groups', '(044) 231-23-45, 231-23-90', 'UA', '+380442312345', ['+380442312390']],
    ['a line of the place behind a comma', '0061(2)62312345, 62312390', 'AU', '+61262312345', ['+61262312390']],
    ['a line and endings', '212-736-5000/01, 736-5010', 'US', '+12127365000', ['+12127365001', '+12127365010']],
    ['lines from one to another', '02)318-2345~7', 'KR', '+8223182345', ['+8223182347']],
    [
      'endings of the first label only',
      'Tel: 022-23662345 / 46 Fax: 022-23662390',
      'IN',
      '+912223662345',
      ['+912223662346', '+912223662390'],
    ],
    ['a whole group behind a slash', '(02247) 2386 / 2387', 'DE', '+4922472386', ['+4922472387']],
    ['a line of the place of any length', '+49 721 123457 / 123459', 'DE', '+49721123457', ['+49721123459']],
    ['a line that reads as a number elsewhere', '030 2312345, 2312346', 'DE', '+49302312345', ['+49302312346']],
    ['the same with hyphens', '011/123-4567, 123-4568', 'RS', '+381111234567', ['+381111234568']],
    ['a line behind a hyphen with spaces', '0432/123457 - 123459', 'IT', '+390432123457', ['+390432123459']],
    ['an ending in brackets', '82 231 23 45 (46)', 'PL', '+48822312345', ['+48822312346']],
    ['endings in brackets', '82 231 23 45 (46,47)', 'PL', '+48822312345', ['+48822312346', '+48822312347']],
    ['an ending behind a word', '71 231 23 45 do 49', 'PL', '+48712312345', ['+48712312349']],
    ['how many lines there are', '(0312) 438 23 45 (3 hat)', 'TR', '+903124382345', []],
    ['endings of one digit without an area code', '318-2345/6/7', 'KR', '+82318234567', []],
    ['a line soon after the first behind a comma', '0674-2312345, 46', 'IN', '+916742312345', ['+916742312346']],
    ['no endings but extensions', '0212 212 34 56 / 123 / 124', 'TR', '+902122123456', []],
    ['an extension of the second', '415-362-1000 / 650-253-0000 x123', 'US', '+14153621000', ['+16502530000']],
  ];
  for (const [reason, input, country, value, also] of rows) {
    it(reason, () => {
      const checked = checkPhone(input, { country });
      expect(checked).toMatchObject({ verdict: 'suspect', value, also });
      expect(checked.issues.map(({ code }) => code)).toContain('phone.extra_text');
    });
  }
});

describe('an extension without a word for it', () => {
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    ['behind a slash, longer than the last group', '0212 212 34 56 / 123', 'TR', '+902122123456', '123'],
    ['behind a hyphen, shorter than the last group', '021-62345678-801', 'CN', '+862162345678', '801'],
    ['of four digits', '0755-26520088-8001', 'CN', '+8675526520088', '8001'],
    ['behind three groups', '02-1234-5678-101', 'KR', '+82212345678', '101'],
  ];
  for (const [reason, input, country, value, extension] of rows) {
    it(reason, () => {
      const checked = checkPhone(input, { country });
      expect(checked).toMatchObject({ verdict: 'suspect', value, parts: { extension }, also: [] });
    });
  }
  it('an ending in the place of a group is another number', () => {
    expect(checkPhone('0212 212 34 56 / 57', { country: 'TR' }).also).toEqual(['+902122123457']);
    expect(checkPhone('11 3123-4567 / 4570', { country: 'BR' }).also).toEqual(['+551131234570']);
    expect(checkPhone('021-62345678-680', { country: 'CN' }).also).toEqual(['+862162345680']);
  });
});

describe('one number with a slash inside', () => {
  const rows: readonly (readonly [reason: string, input: string, country: string, value: string])[] = [
    ['an Austrian area code', '01/514442250', 'AT', '+431514442250'],
    ['a short number behind an area code', '04101/123', 'DE', '+494101123'],
    ['slashes for spaces', '01/42/68/53/00', 'FR', '+33142685300'],
    ['an area code behind the calling code', '+49 (0)2247 / 2386', 'DE', '+4922472386'],
    ['the same and an extension', '+49 (0)2247/2386-0', 'DE', '+49224723860'],
    ['groups that are no endings', '07131 12 / 3456', 'DE', '+497131123456'],
    ["groups parted as a country's thousands", "044/123'45'67", 'CH', '+41441234567'],
    ['a hyphen before the extension', '0 71 31 / 12 34 - 56', 'DE', '+497131123456'],
  ];
  for (const [reason, input, country, value] of rows) {
    it(reason, () => expect(checkPhone(input, { country })).toMatchObject({ verdict: 'repaired', value, also: [] }));
  }
});

it('the extension of the first is stored behind the first, and read again', () => {
  const { rows } = normalizeList([{ Phone: '650-253-0000 x123 / 415-362-1000', Country: 'US' }]);
  expect(rows[0]?.Phone).toBe('+16502530000 ext. 123; +14153621000');
  expect(normalizeList(rows).rows).toEqual(rows);
  const again = checkPhone(rows[0]?.Phone, { country: 'US' });
  expect([again.value, again.parts?.extension, again.also]).toEqual(['+16502530000', '123', ['+14153621000']]);
});

describe('labels', () => {
  const rows: readonly (readonly [reason: string, input: string, country: string, value: string])[] = [
    ['French, with an accent', 'Tél. 01 42 68 53 00', 'FR', '+33142685300'],
    ['French, with a space before the colon', 'Tél : 01 42 68 53 00', 'FR', '+33142685300'],
    ['two signs', 'тел.: 050 123 45 67', 'UA', '+380501234567'],
    ['two words', 'tel. kom. 601 234 567', 'PL', '+48601234567'],
    ['two words and a slash', 'Tel./Fax: 030 2312345', 'DE', '+49302312345'],
    ['Spanish', 'Tfno: 911 234 567', 'ES', '+34911234567'],
    ['Norwegian', 'Tlf. 22 12 34 56', 'NO', '+4722123456'],
    ['Finnish', 'puh. 040 123 4567', 'FI', '+358401234567'],
    ['Greek', 'τηλ. 210 123 4567', 'GR', '+302101234567'],
    ['Portuguese', 'Telemóvel 912 345 678', 'PT', '+351912345678'],
    ['Ukrainian', 'мобільний: 050 123 45 67', 'UA', '+380501234567'],
    ['Japanese', '電話：03-1234-5678', 'JP', '+81312345678'],
    ['Chinese', '手机 138 0013 8000', 'CN', '+8613800138000'],
    ['of a form of Meta', 'p:+48601234567', 'PL', '+48601234567'],
    ['with a number sign', 'Cell# 212-736-5000', 'US', '+12127365000'],
    ['with a dash', 'Mobil - 0171 1234567', 'DE', '+491711234567'],
    ['behind the number', '0171 1234567 (mobil)', 'DE', '+491711234567'],
    ['behind the number, without brackets', '(11) 98765-4321 WhatsApp', 'BR', '+5511987654321'],
    ['a picture', '📞 601 234 567', 'PL', '+48601234567'],
    ['a flag', '🇵🇱 +48 601 234 567', 'PL', '+48601234567'],
  ];
  for (const [reason, input, country, value] of rows) {
    it(reason, () => expect(checkPhone(input, { country })).toMatchObject({ verdict: 'repaired', value, issues: [] }));
  }
  it('a word that says more stays in the cell', () => {
    expect(checkPhone('mama 601 234 567', { country: 'PL' }).verdict).toBe('suspect');
    expect(checkPhone('601 234 567 Anna', { country: 'PL' }).verdict).toBe('suspect');
    expect(checkPhone('601 234 567 (praca)', { country: 'PL' }).verdict).toBe('suspect');
  });
});

describe('extensions', () => {
  const rows: readonly (readonly [reason: string, input: string, country: string])[] = [
    ['Austrian', '01 51234 Kl. 12', 'AT'],
    ['Dutch', '020-1234567 toestel 12', 'NL'],
    ['Dutch in short', '020-1234567 tst. 12', 'NL'],
    ['Czech', '222 123 456 linka 12', 'CZ'],
    ['Danish', '33 12 34 56 lokal 12', 'DK'],
    ['Turkish', '0212 123 45 67 dahili 12', 'TR'],
    ['Greek', '210 1234567 εσωτ. 12', 'GR'],
    ['Hungarian', '06 1 234 5678 mell. 12', 'HU'],
  ];
  for (const [reason, input, country] of rows) {
    it(reason, () => {
      const { verdict, parts } = checkPhone(input, { country });
      expect([verdict, parts?.extension]).toEqual(['repaired', '12']);
    });
  }
});

describe('the zero of Italian numbers', () => {
  const rows: readonly (readonly [reason: string, input: string, suggestion: string | null])[] = [
    ['taken off by a spreadsheet', '212345678', '+390212345678'],
    ['taken off behind the calling code', '+39 2 12345678', '+390212345678'],
    ['a mobile that is too short keeps its beginning', '347 12345', null],
  ];
  for (const [reason, input, suggestion] of rows) {
    it(reason, () => {
      const { verdict, issues } = checkPhone(input, { country: 'IT' });
      expect([verdict, issues[0]?.suggestion]).toEqual(['invalid', suggestion]);
    });
  }
});
