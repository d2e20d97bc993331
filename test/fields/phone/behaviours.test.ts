/** What people expect of a phone check and other checks miss, one row each. */
import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../src/fields/phone/index.ts';
import type { PhoneOptions } from '../../../src/fields/phone/plan.ts';

type Expected = {
  readonly verdict: string;
  readonly value?: string | null;
  readonly codes?: readonly string[];
  readonly repair?: string;
  readonly extension?: string;
  readonly also?: readonly string[];
  readonly suggestion?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

function table(name: string, rows: readonly (readonly [string, string | null, Expected, string])[]): void {
  describe(name, () => {
    for (const [input, country, expected, why] of rows) {
      it(`${why}: ${input}`, () => {
        const checked = checkPhone(input, { country });
        const { verdict, value, codes, repair, extension, also, suggestion, params } = expected;
        expect(checked.input).toBe(input);
        expect(checked.verdict).toBe(verdict);
        if (value !== undefined) expect(checked.value).toBe(value);
        if (codes !== undefined) expect(checked.issues.map(({ code }) => code)).toEqual(codes);
        if (repair !== undefined) expect(checked.repair).toBe(repair);
        if (extension !== undefined) expect(checked.parts?.extension).toBe(extension);
        if (also !== undefined) expect(checked.also).toEqual(also);
        if (suggestion !== undefined) expect(checked.issues[0]?.suggestion).toBe(suggestion);
        if (params !== undefined) expect(checked.issues[0]?.params).toEqual(params);
      });
    }
  });
}

const good = (value: string, more: Partial<Expected> = {}): Expected => ({ verdict: 'repaired', value, ...more });
const doubt = (value: string, codes: readonly string[], more: Partial<Expected> = {}): Expected => ({
  verdict: 'suspect',
  value,
  codes,
  ...more,
});
const wrong = (code: string, more: Partial<Expected> = {}): Expected => ({
  verdict: 'invalid',
  value: null,
  codes: [code],
  ...more,
});
const LINE = '+48601234567';
const OTHER = '+48602345678';
const SEVERAL = ['phone.several'];

table('a calling code without its plus', [
  [
    '491701234567',
    'DE',
    doubt('+49491701234567', ['phone.lost_plus'], { suggestion: '+491701234567' }),
    'both ways valid',
  ],
  ['4971112345', 'DE', doubt('+494971112345', ['phone.lost_plus'], { suggestion: '+4971112345' }), 'a line as well'],
  ['0491 70123456', 'DE', good('+4949170123456', { codes: [] }), 'with its zero it is the area code'],
  ['+49 491 70123456', 'DE', good('+4949170123456', { codes: [] }), 'with its plus there is no doubt'],
  ['48 600 100 200', 'PL', good('+48600100200', { codes: [] }), 'one way only: too long otherwise'],
  ['486 123 456', 'PL', good('+48486123456', { codes: [] }), 'one way only: too short otherwise'],
]);

table('trunk zeros and prefixes', [
  ['+48 (0)12 345 67 89', null, good('+48123456789', { codes: ['phone.trunk_zero'] }), 'a zero in brackets'],
  ['+48 0601 234 567', 'PL', good(LINE, { codes: ['phone.trunk_zero'] }), 'a zero without them'],
  ['012 345 67 89', 'PL', good('+48123456789', { codes: ['phone.trunk_zero'] }), 'a zero the country gave up'],
  ['+49 (0171) 1234567', 'DE', good('+491711234567'), 'the zero with the whole area code'],
  ['+39 (0)6 1234 5678', 'IT', good('+390612345678', { codes: [] }), 'the Italian zero is part of the number'],
  ['00 48 601 234 567', 'PL', good(LINE), 'international prefix'],
  ['0048601234567', 'US', good(LINE), 'the prefix of another country'],
  ['(0044) 7123 456789', 'GB', good('+447123456789'), 'the prefix in brackets'],
  ['+00 48 601 234 567', 'PL', good(LINE), 'plus and prefix'],
  ['011 48 601 234 567', 'US', good(LINE), 'the American prefix'],
  ['8 (916) 123-45-67', 'RU', good('+79161234567'), 'the Russian trunk'],
  ['8 067 123 45 67', 'UA', good('+380671234567', { codes: ['phone.trunk_zero'] }), 'the old Ukrainian trunk'],
]);

table('how people write a plus', [
  ['(+48) 601 234 567', null, good(LINE), 'in brackets'],
  ['+ 48 601 234 567', null, good(LINE), 'apart'],
  ['++48601234567', null, good(LINE), 'twice'],
  ['+48+601234567', null, good(LINE), 'once more behind the code'],
  ['＋４８６０１２３４５６７', null, good(LINE, { repair: 'text.full_width' }), 'full width'],
  ['48601234567', 'PL', good(LINE), 'left out'],
  ['"601234567"', 'PL', good(LINE), 'in quotation marks'],
  ['601 234 567,', 'PL', good(LINE), 'with the comma that followed'],
]);

table('spreadsheets', [
  ['48123456789.0', 'PL', good('+48123456789', { repair: 'spreadsheet.float' }), 'a decimal type'],
  ['48123456789,0', 'PL', good('+48123456789', { repair: 'spreadsheet.float' }), 'with a decimal comma'],
  ['601234567.00', 'PL', good(LINE, { repair: 'spreadsheet.float' }), 'with two places'],
  [
    '+491711234567.0',
    'DE',
    good('+491711234567', { repair: 'spreadsheet.float' }),
    'no digit more where numbers have any length',
  ],
  ['01711234567.00', 'DE', good('+491711234567', { repair: 'spreadsheet.float' }), 'two places, and the trunk zero'],
  ['06.12.34.56.80', 'FR', good('+33612345680'), 'dots between pairs of digits are none'],
  ['601,234,567', 'PL', good(LINE, { repair: 'spreadsheet.float' }), 'thousands, parted by commas'],
  ["601'234'567", 'PL', good(LINE, { repair: 'spreadsheet.float' }), 'thousands, as the Swiss part them'],
  ['1.48123E+11', 'PL', wrong('value.damaged'), 'digits are gone'],
  ['1,48123E+11', 'PL', wrong('value.damaged'), 'with a comma'],
  ['6.01234567E+08', 'PL', good(LINE, { repair: 'spreadsheet.float' }), 'every digit is there'],
  ['=+48601234567', 'PL', good(LINE, { repair: 'spreadsheet.formula_text' }), 'a formula'],
  ["'601234567", 'PL', good(LINE, { repair: 'spreadsheet.apostrophe' }), 'an apostrophe'],
]);

table('several numbers', [
  ['601234567 / 602345678', 'PL', good(LINE, { codes: SEVERAL, also: [OTHER] }), 'a slash'],
  ['601234567,602345678', 'PL', good(LINE, { codes: SEVERAL, also: [OTHER] }), 'a comma'],
  ['+48 601-234-567, 22 123 45 67', 'PL', good(LINE, { codes: SEVERAL, also: ['+48221234567'] }), 'two forms'],
  ['601234567\n602345678', 'PL', good(LINE, { codes: SEVERAL, also: [OTHER] }), 'two lines'],
  ['601 234 567 602 345 678', 'PL', good(LINE, { codes: SEVERAL, also: [OTHER] }), 'nothing but a space'],
  ['tel: 601234567; kom: 602345678', 'PL', good(LINE, { codes: SEVERAL, also: [OTHER] }), 'with labels'],
  ['+34 912 345 678 y 612 345 678', 'ES', good('+34912345678', { also: ['+34612345678'] }), 'the Spanish "and"'],
  ['601 234 567 / 601234567', 'PL', good(LINE, { codes: [], also: [] }), 'one number twice'],
  [
    'dom 221234567, kom 602345678',
    'PL',
    doubt('+48221234567', ['phone.extra_text', 'phone.several'], { also: [OTHER] }),
    'among words',
  ],
  [
    '22 123 45 67/68',
    'PL',
    doubt('+48221234567', ['phone.extra_text', 'phone.several'], { also: ['+48221234568'] }),
    'another ending',
  ],
]);

table('extensions', [
  ['601 234 567 wew. 12', 'PL', good(LINE, { extension: '12', codes: ['phone.extension'] }), 'Polish'],
  ['08-123 456 78 ankn. 12', 'SE', good('+46812345678', { extension: '12' }), 'Swedish'],
  ['01/4812-345 lok. 12', 'HR', good('+38514812345', { extension: '12' }), 'Croatian'],
  ['02 981 2345 вътр. 12', 'BG', good('+35929812345', { extension: '12' }), 'Bulgarian'],
  ['021-62345678 转 12', 'CN', good('+862162345678', { extension: '12' }), 'Chinese'],
  ['02-23456789 分機12', 'TW', good('+886223456789', { extension: '12' }), 'Chinese, as in Taiwan'],
  ['02-312-3456 내선 12', 'KR', good('+8223123456', { extension: '12' }), 'Korean'],
  ['03-123-4567 שלוחה 12', 'IL', good('+97231234567', { extension: '12' }), 'Hebrew'],
  ['04 312 3456 تحويلة 12', 'AE', good('+97143123456', { extension: '12' }), 'Arabic'],
  ['02-123-4567 ต่อ 12', 'TH', good('+6621234567', { extension: '12' }), 'Thai'],
  ['601 234 567 вн. 12', 'PL', good(LINE, { extension: '12' }), 'Russian'],
  ['+380 67 123 45 67 дод. 5', 'UA', good('+380671234567', { extension: '5' }), 'Ukrainian'],
  ['+39 06 1234567 int. 4', 'IT', good('+39061234567', { extension: '4' }), 'Italian'],
  ['+49 30 1234567 Durchwahl 12', 'DE', good('+49301234567', { extension: '12' }), 'German'],
  ['+33 1 42 68 53 00 poste 7', 'FR', good('+33142685300', { extension: '7' }), 'French'],
  ['91 123 45 67 extensión 12', 'ES', good('+34911234567', { extension: '12' }), 'Spanish'],
  ['+351 912 345 678 ramal 3', 'PT', good('+351912345678', { extension: '3' }), 'Portuguese'],
  ['021 201 1234 interior 3', 'RO', good('+40212011234', { extension: '3' }), 'Romanian'],
  ['202.456.1111 ext 3', 'US', good('+12024561111', { extension: '3' }), 'English'],
]);

table('letters and words', [
  ['O6O1234567', 'PL', doubt(LINE, ['phone.letters_as_digits', 'phone.trunk_zero']), 'O for zero'],
  ['+48 6O1 234 567', 'PL', doubt(LINE, ['phone.letters_as_digits']), 'one O'],
  ['6О1234567', 'PL', doubt(LINE, ['phone.letters_as_digits']), 'a Cyrillic О'],
  ['l-202-456-llll', 'US', doubt('+12024561111', ['phone.letters_as_digits']), 'l for one'],
  ['1-800-FLOWERS', 'US', doubt('+18003569377', ['phone.letters_as_digits']), 'the keypad'],
  ['call 601 234 567 after 5pm', 'PL', doubt(LINE, ['phone.extra_text']), 'a note'],
  ['0171-1234567 (privat)', 'DE', doubt('+491711234567', ['phone.extra_text']), 'whose it is'],
  ['06 12 34 56 78 ou 07 12 34 56 78', 'FR', doubt('+33612345678', ['phone.extra_text']), 'one right, one not'],
  ['jan@wp.pl', 'PL', wrong('phone.no_digits'), 'another field'],
  ['601 xxx xxx', 'PL', wrong('phone.not_a_number'), 'masked'],
]);

table('why it is none', [
  ['+48 601 234 56', 'PL', wrong('phone.too_short', { params: { length: 8, expected: 9 } }), '8 of 9 digits'],
  ['60123456', 'PL', wrong('phone.too_short', { params: { length: 8, expected: 9 } }), 'without its code'],
  ['+48 601 234 567 89', 'PL', wrong('phone.too_long', { params: { length: 11, expected: 9 } }), '11 of 9 digits'],
  ['+48 101 234 567', 'PL', wrong('phone.not_in_use'), 'the length fits, the range is not given out'],
  ['+999 123 456', null, wrong('phone.not_a_number'), 'no such calling code'],
  ['+8 916 123 45 67', 'RU', wrong('phone.not_a_number', { suggestion: '+79161234567' }), 'a plus before a trunk'],
  ['+48 48 601 234 567', 'PL', wrong('phone.too_long', { suggestion: LINE }), 'the calling code twice'],
  [
    '49 171 1234567',
    'PL',
    wrong('phone.too_long', { suggestion: '+491711234567' }),
    'a foreign number without its plus',
  ],
  ['601 234 567', null, { verdict: 'unsupported', codes: ['phone.unknown_country'] }, 'nothing says which country'],
]);

table('invented numbers', [
  ['123456789', 'PL', doubt('+48123456789', ['phone.placeholder']), 'counted'],
  ['987654321', 'PL', doubt('+48987654321', ['phone.placeholder']), 'counted down'],
  ['01 23 45 67 89', 'FR', doubt('+33123456789', ['phone.placeholder']), 'counted behind a zero'],
  ['123-456-7890', 'US', doubt('+11234567890', ['phone.placeholder']), 'ten digits counted'],
  ['123 123 123', 'PL', doubt('+48123123123', ['phone.placeholder']), 'repeated'],
  ['111111111', 'PL', doubt('+48111111111', ['phone.placeholder']), 'one digit'],
  ['000 000 000', 'PL', doubt('+48000000000', ['phone.placeholder']), 'zeros'],
  ['500 000 000', 'PL', doubt('+48500000000', ['phone.placeholder']), 'zeros behind the first digit'],
  ['+1 202 555 0100', 'US', doubt('+12025550100', ['phone.placeholder']), 'American films'],
  ['555-0123', 'US', doubt('+15550123', ['phone.placeholder']), 'American films, local'],
  ['(555) 123-4567', 'US', doubt('+15551234567', ['phone.placeholder']), 'an area code of films'],
  ['020 7946 0123', 'GB', doubt('+442079460123', ['phone.placeholder']), 'British drama, London'],
  ['07700 900123', 'GB', doubt('+447700900123', ['phone.placeholder']), 'British drama, mobile'],
  ['01 99 00 12 34', 'FR', doubt('+33199001234', ['phone.placeholder']), 'French films'],
  ['030 23125 123', 'DE', doubt('+493023125123', ['phone.placeholder']), 'German films'],
  ['0491 570 006', 'AU', doubt('+61491570006', ['phone.placeholder']), 'Australian films'],
  ['070-174 06 50', 'SE', doubt('+46701740650', ['phone.placeholder']), 'Swedish films'],
  ['+48 12 345 67 89', null, good('+48123456789', { codes: [] }), 'the same digits are a line in Kraków'],
  ['+1 202 555 1100', null, good('+12025551100', { codes: [] }), 'behind 555 only 01xx is set aside'],
]);

describe('where the country comes from', () => {
  const rows: [PhoneOptions, string, readonly string[]][] = [
    [{ country: 'PL' }, 'option', []],
    [{ country: 'PL', countryFrom: 'row' }, 'row', []],
    [{ country: 'PL', countryFrom: 'postalCode' }, 'postalCode', ['phone.country_assumed']],
    [{ country: 'PL', countryFrom: 'list' }, 'list', ['phone.country_assumed']],
  ];
  for (const [options, from, codes] of rows) {
    it(from, () => {
      const checked = checkPhone('601 234 567', options);
      expect(checked).toMatchObject({ verdict: 'repaired', value: LINE, parts: { countryFrom: from } });
      expect(checked.issues.map(({ code }) => code)).toEqual(codes);
      if (codes.length > 0) expect(checked.issues[0]?.params).toEqual({ country: 'PL', from });
    });
  }
  it('a number that says its country needs none', () => {
    const checked = checkPhone('+49 171 1234567', { country: 'PL', countryFrom: 'list' });
    expect(checked).toMatchObject({ value: '+491711234567', issues: [], parts: { countryFrom: 'number' } });
  });
  it('nothing is assumed of a country without a plan', () =>
    expect(checkPhone('601 234 567', { country: 'AQ', countryFrom: 'list' }).verdict).toBe('unsupported'));
  it('another source is a bad call', () =>
    expect(() => checkPhone('1', { countryFrom: 'guess' as never })).toThrow(/countryFrom/));
});
