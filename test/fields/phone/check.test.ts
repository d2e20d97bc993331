import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPhone, normalizePhone, phoneKey, planPhone, runPhone } from '../../../src/fields/phone/index.ts';
import { corpora } from '../../support/corpora.ts';

const PL = { country: 'PL' };
const codes = (input: unknown, options = PL as { country: string | null }): string[] =>
  checkPhone(input, options).issues.map((found) => found.code);

describe('good and repaired', () => {
  const rows: [unknown, string, string, string | null, string][] = [
    ['+48601234567', 'PL', '+48601234567', null, 'E.164 stands as it is'],
    ['601 234 567', 'PL', '+48601234567', 'phone.country', 'national number with its country'],
    ['601-234-567', 'PL', '+48601234567', 'phone.country', 'dashes'],
    ['+48 601.234.567', 'US', '+48601234567', 'phone.format', 'calling code beats the country'],
    ['0048 601 234 567', 'PL', '+48601234567', 'phone.format', 'international prefix'],
    ['0048 601 234 567', 'US', '+48601234567', 'phone.format', '00 where the country dials 011'],
    ['48601234567', 'PL', '+48601234567', 'phone.format', 'calling code without its plus'],
    [48601234567, 'PL', '+48601234567', 'phone.format', 'a number, not text'],
    ['(213) 373-4253', 'US', '+12133734253', 'phone.country', 'North American form'],
    ['8 (495) 123-45-67', 'RU', '+74951234567', 'phone.country', 'Russian trunk 8'],
    ['06 1234 5678', 'IT', '+390612345678', 'phone.country', 'the Italian zero belongs to the number'],
    ['+39 (0)6 1234 5678', 'IT', '+390612345678', 'phone.format', 'and stays after the calling code'],
    ['+49 (0)30 12345678', 'DE', '+493012345678', 'phone.format', 'the German one goes'],
    ['+48 (0)12 345 67 89', 'PL', '+48123456789', 'phone.format', 'a trunk zero that the country has given up'],
    ['+48 0601 234 567', 'PL', '+48601234567', 'phone.format', 'the same without brackets'],
    ['012 345 67 89', 'PL', '+48123456789', 'phone.country', 'the same in a national number'],
    ['48123456789.0', 'PL', '+48123456789', 'spreadsheet.float', 'decimal type'],
    ['="48601234567"', 'PL', '+48601234567', 'spreadsheet.formula_text', 'formula text'],
    ["'601234567", 'PL', '+48601234567', 'spreadsheet.apostrophe', 'apostrophe'],
    ['６０１２３４５６７', 'PL', '+48601234567', 'text.full_width', 'full-width digits'],
    ['٠٤٥٥٧٠٩٨٨', 'AE', '+97145570988', 'text.full_width', 'Arabic digits'],
    ['\u202a+48601234567\u202c', 'PL', '+48601234567', 'text.invisible', 'direction marks of a phone app'],
    ['tel. 601 234 567', 'PL', '+48601234567', 'phone.country', 'label'],
    ['тел: +7 495 123-45-67', 'RU', '+74951234567', 'phone.format', 'Russian label'],
    ['tel:+48-601-234-567', 'PL', '+48601234567', 'phone.format', 'link'],
    ['+52 1 55 1234 5678', 'PL', '+525512345678', 'phone.format', 'the Mexican 1 of mobiles until 2019'],
    ['00 52 1 55 1234 5678', 'PL', '+525512345678', 'phone.format', 'the same behind 00'],
    ['5215512345678', 'MX', '+525512345678', 'phone.format', 'the same without its plus'],
    ['044 55 1234 5678', 'MX', '+525512345678', 'phone.country', 'the Mexican 044 of mobiles until 2019'],
    ['045 55 1234 5678', 'MX', '+525512345678', 'phone.country', 'and 045 from another city'],
    ['01 55 1234 5678', 'MX', '+525512345678', 'phone.country', 'and 01 before a long distance'],
    ['0262 12 34 56', 'FR', '+262262123456', 'phone.country', 'Réunion, as all of France dials it'],
    ['0692 12 34 56', 'FR', '+262692123456', 'phone.country', 'a mobile of Réunion'],
    ['0590 20 34 56', 'FR', '+590590203456', 'phone.country', 'Guadeloupe'],
    ['0696 12 34 56', 'FR', '+596696123456', 'phone.country', 'a mobile of Martinique'],
    ['0594 20 34 56', 'FR', '+594594203456', 'phone.country', 'French Guiana'],
    ['01/514442250', 'AT', '+431514442250', 'phone.country', 'a slash inside one number'],
  ];
  for (const [input, country, value, repair, why] of rows) {
    it(why, () => {
      const checked = checkPhone(input, { country });
      expect([checked.verdict, checked.value, checked.repair]).toEqual([
        repair === null ? 'ok' : 'repaired',
        value,
        repair,
      ]);
    });
  }
  it('the country of a number overseas is its own', () =>
    expect(checkPhone('0692 12 34 56', { country: 'FR' }).parts).toMatchObject({
      country: 'RE',
      countryFrom: 'option',
    }));
  it('suggests the calling code of a number overseas that was written with that of France', () =>
    expect(checkPhone('+33 692 12 34 56').issues[0]?.suggestion).toBe('+262692123456'));
  it('suggests the number without the Mexican 1 where no country is known', () =>
    expect(checkPhone('5215512345678').issues[0]?.suggestion).toBe('+525512345678'));
  it('the Mexican 1 stays before what is no number without it', () =>
    expect(checkPhone('+52 1 00 1234 5678').verdict).toBe('invalid'));
  it('says where the country came from, and the type', () => {
    expect(checkPhone('601234567', PL).parts).toEqual({
      country: 'PL',
      callingCode: '48',
      national: '601234567',
      extension: null,
      type: 'mobile',
      countryFrom: 'option',
    });
    expect(checkPhone('+48601234567').parts?.countryFrom).toBe('number');
  });
  it('a number without a country has none', () => expect(checkPhone('+80012345678').parts?.country).toBeNull());
  it('says that a trunk zero went', () => expect(codes('+48 (0)12 345 67 89')).toEqual(['phone.trunk_zero']));
});

describe('extensions in ten languages', () => {
  const words = [
    'wew. 12',
    'wewn. 12',
    'w. 12',
    'вн. 12',
    'внутр. 12',
    'доб. 12',
    'дод. 12',
    'ext. 12',
    'ext12',
    'extension 12',
    'x12',
    'x 12',
    'int. 12',
    'interno 12',
    'poste 12',
    'Durchwahl 12',
    'DW 12',
    'App. 12',
    'anexo 12',
    'ramal 12',
    'extensión 12',
    ';ext=12',
    '#12',
    ', 12',
  ];
  for (const word of words) {
    it(word, () => {
      const checked = checkPhone(`601 234 567 ${word}`, PL);
      expect([checked.value, checked.parts?.extension]).toEqual(['+48601234567', '12']);
      expect(codes(`601 234 567 ${word}`)).toEqual(['phone.extension']);
    });
  }
});

describe('several numbers in a cell', () => {
  const rows: [string, string, string[]][] = [
    ['601234567 / 602345678', '+48601234567', ['+48602345678']],
    ['+48 601-234-567, 22 123 45 67', '+48601234567', ['+48221234567']],
    ['601 234 567; 602 345 678; 601234567', '+48601234567', ['+48602345678']],
    ['+48 601 234 567 +48 602 345 678', '+48601234567', ['+48602345678']],
    ['601234567 602345678', '+48601234567', ['+48602345678']],
    ['601 234 567 lub 602 345 678', '+48601234567', ['+48602345678']],
  ];
  for (const [input, value, also] of rows) {
    it(input, () => {
      const checked = checkPhone(input, PL);
      expect([checked.verdict, checked.value, checked.also]).toEqual(['repaired', value, also]);
      expect(codes(input)).toEqual(['phone.several']);
    });
  }
});

describe('doubtful: kept, and said why', () => {
  const rows: [string, string, string, string][] = [
    ['123456789', 'PL', '+48123456789', 'phone.placeholder'],
    ['111111111', 'PL', '+48111111111', 'phone.placeholder'],
    ['+1 202 555 0100', 'US', '+12025550100', 'phone.placeholder'],
    ['6O1234567', 'PL', '+48601234567', 'phone.letters_as_digits'],
    ['O6O1234567', 'PL', '+48601234567', 'phone.letters_as_digits'],
    ['1-800-FLOWERS', 'US', '+18003569377', 'phone.letters_as_digits'],
    ['call 601 234 567 after 5pm', 'PL', '+48601234567', 'phone.extra_text'],
    ['030 1234567 (AB)', 'DE', '+49301234567', 'phone.extra_text'],
    ['601234567 (mama)', 'PL', '+48601234567', 'phone.extra_text'],
  ];
  for (const [input, country, value, code] of rows) {
    it(input, () => {
      const checked = checkPhone(input, { country });
      expect([checked.verdict, checked.value]).toEqual(['suspect', value]);
      expect(codes(input, { country })).toContain(code);
      expect(normalizePhone(input, { country })).toBeNull();
    });
  }
});

describe('wrong, with the reason', () => {
  it('too short: how many of how many', () => {
    expect(checkPhone('+48 601 234 56').issues[0]).toMatchObject({
      code: 'phone.too_short',
      params: { length: 8, expected: 9 },
    });
  });
  it('too long', () => {
    expect(checkPhone('+48 601 234 567 8').issues[0]).toMatchObject({ code: 'phone.not_in_use' });
    expect(checkPhone('+48 601 234 567 89').issues[0]).toMatchObject({
      code: 'phone.too_long',
      params: { length: 11, expected: 9 },
    });
  });
  it('right length, never given out', () => expect(codes('+48 101 234 567')).toEqual(['phone.not_in_use']));
  it('no such calling code', () => expect(codes('+999 123 456')).toEqual(['phone.not_a_number']));
  it('digits lost in a spreadsheet', () => expect(codes('1.48123E+11')).toEqual(['value.damaged']));
  it('no digits', () => expect(codes('zadzwoń')).toEqual(['phone.no_digits']));
  it('text and too few digits', () => expect(codes('room 12 B7')).toEqual(['phone.not_a_number']));
  it('lone surrogate', () => expect(codes('\ud800')).toEqual(['phone.no_digits']));
  it('ten million characters are named, not read', () =>
    expect(codes('1'.repeat(10_000_000))).toEqual(['value.too_long']));
});

describe('not known is not wrong', () => {
  it('a national number without a country', () => {
    const checked = checkPhone('601 234 567');
    expect([checked.verdict, checked.value]).toEqual(['unsupported', '601 234 567']);
    expect(codes('601 234 567', { country: null })).toEqual(['phone.unknown_country']);
    // Dialled so in Russia; by its digits a Vietnamese number without its plus.
    expect(checkPhone('8 (495) 123-45-67').issues[0]?.suggestion).toBeNull();
    expect(checkPhone('49 30 2312345').issues[0]?.suggestion).toBe('+49302312345');
  });
  it('with a hint where the calling code seems to be there', () => {
    expect(checkPhone('48601234567').issues[0]?.suggestion).toBe('+48601234567');
  });
  it('a country without a plan counts as not known', () =>
    expect(checkPhone('601234567', { country: 'AQ' }).verdict).toBe('unsupported'));
  it('an object', () => expect(codes({})).toEqual(['value.not_text']));
  for (const input of ['', null, undefined, ' ', 'n/a', 'brak', 'нет', '-', '#DIV/0!', 'Err:502']) {
    it(`missing: ${JSON.stringify(input)}`, () => expect(checkPhone(input, PL).verdict).toBe('missing'));
  }
});

describe('a bad call throws and names the option', () => {
  it('country in small letters', () => expect(() => checkPhone('1', { country: 'pl' })).toThrow(RangeError));
  it('unknown option', () => expect(() => checkPhone('1', { land: 'PL' } as never)).toThrow(/land/));
});

describe('phoneKey: one line, one key', () => {
  it('any spelling', () => expect(phoneKey('0601-234-567', PL)).toBe(phoneKey('+48 601 234 567')));
  it('without extension', () => expect(phoneKey('601234567 ext. 3', PL)).toBe('+48601234567'));
  it('digits where it is not understood', () => expect(phoneKey('601 234 567')).toBe('601234567'));
  it('nothing has no key', () => expect([phoneKey(''), phoneKey(null), phoneKey('brak')]).toEqual(['', '', '']));
});

const set = (name: string): string => (corpora === null ? '' : `${corpora}/fields/${name}/cases.json`);
const present = existsSync(set('blns')) && existsSync(set('phone-libphonenumber-examples'));
describe.skipIf(!present)(`labelled data${present ? '' : ' (skipped: not here)'}`, () => {
  it('no naughty string throws', () => {
    const plan = planPhone(PL);
    for (const entry of JSON.parse(readFileSync(set('blns'), 'utf8')) as { input: string }[]) {
      expect(typeof runPhone(entry.input, plan).verdict).toBe('string');
    }
  });
  it('at least 99.5 % of the example numbers of the world are valid', () => {
    const rows = JSON.parse(readFileSync(set('phone-libphonenumber-examples'), 'utf8')) as { input: string }[];
    const plan = planPhone();
    let valid = 0;
    for (const row of rows) if (runPhone(row.input, plan).parts?.type) valid++;
    expect(valid / rows.length).toBeGreaterThan(0.995);
  });
});
