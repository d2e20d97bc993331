import { describe, expect, test } from 'vitest';
import { checkName, normalizeName } from '../../../src/fields/name/index.ts';

type Row = readonly [why: string, input: unknown, verdict: string, value: string | null, code?: string];

const cases: readonly Row[] = [
  ['an ordinary name stands', 'Jan Kowalski', 'ok', 'Jan Kowalski'],
  ['letters of any script are letters', 'Иванов Иван Иванович', 'ok', 'Иванов Иван Иванович'],
  ['a placeholder that is also a common name stays', 'Mario Rossi', 'ok', 'Mario Rossi'],
  ['a title with a dot is part of a name', 'Prof. Dr. Anna Müller', 'ok', 'Prof. Dr. Anna Müller'],
  ['capital letters only', 'ANNA KOWALSKA', 'repaired', 'Anna Kowalska'],
  ['small letters only', 'anna kowalska', 'repaired', 'Anna Kowalska'],
  ["O' is written one way", "o'reilly", 'repaired', "O'Reilly"],
  ['a double surname', 'ȘTEFĂNESCU-POPA', 'repaired', 'Ștefănescu-Popa'],
  ['Mc is a suggestion, not an edit', 'MCDONALD', 'ok', 'MCDONALD', 'name.capitals'],
  ['the Ukrainian apostrophe parts no prefix', "ДЕМ'ЯНЧУК", 'repaired', "Дем'янчук"],
  ['nor does its curly form', 'лук’яненко', 'repaired', 'Лук’яненко'],
  ['nor behind one letter', "В'ЯЧЕСЛАВ ЮР'ЄВ", 'repaired', "В'ячеслав Юр'єв"],
  ["a Cyrillic O' is a prefix", "О'КОННОР", 'ok', "О'КОННОР", 'name.capitals'],
  ['a particle is written small', 'JAN VAN DER BERG', 'repaired', 'Jan van der Berg'],
  ['Turkish has two letters I', 'IŞIK', 'ok', 'IŞIK', 'name.capitals'],
  ['spaces are tidied', '  Jan   Kowalski ', 'repaired', 'Jan Kowalski'],
  ['an HTML character reference', 'Jos&eacute; Garc&#237;a', 'repaired', 'José García'],
  ['an invisible character', 'Jan\u200b Kowalski', 'repaired', 'Jan Kowalski'],
  ['full-width letters', 'Ｊａｎ', 'repaired', 'Jan'],
  ['marks apart from their letters', 'Jose\u0301', 'repaired', 'José'],
  ['an e-mail address', '<jan@wp.pl>', 'suspect', '<jan@wp.pl>', 'name.email'],
  ['a phone number', '+48 601 234 567', 'suspect', '+48 601 234 567', 'name.phone'],
  ['a login', 'jan_k87', 'suspect', 'jan_k87', 'name.login'],
  ['a login with digits', 'kowalski87', 'suspect', 'kowalski87', 'name.login'],
  ['a login with a dot', 'anna.kowalska', 'suspect', 'anna.kowalska', 'name.login'],
  ['one word of a legend may be a name', 'Hera', 'ok', 'Hera'],
  ['a web address', 'www.wp.pl', 'suspect', 'www.wp.pl', 'name.url'],
  ['a company', 'Firma XYZ Sp. z o.o.', 'suspect', 'Firma XYZ Sp. z o.o.', 'name.company'],
  ['digits', 'Jan 2', 'suspect', 'Jan 2', 'name.digits'],
  ['a keyboard run', 'asdfgh', 'suspect', 'asdfgh', 'name.keyboard'],
  ['fillers', 'test test', 'suspect', 'test test', 'name.placeholder'],
  ['the filler of English forms', 'John Doe', 'suspect', 'John Doe', 'name.placeholder'],
  ['the filler of Russian forms', 'Вася Пупкин', 'suspect', 'Вася Пупкин', 'name.placeholder'],
  ['a famous invention', 'Frodo Baggins', 'suspect', 'Frodo Baggins', 'name.fictional'],
  ['one letter over and over', 'aaaa', 'suspect', 'aaaa', 'name.repeated_letter'],
  ['two scripts in one word', 'Jаn', 'suspect', 'Jаn', 'name.mixed_script'],
  ['a word for nothing', 'brak', 'missing', null],
  ['a Russian word for nothing', 'нет', 'missing', null],
  ['the database word for nothing', 'n/a', 'missing', null],
  ['an empty cell', '', 'missing', null],
  ['no cell', null, 'missing', null],
  ['blanks', ' \t ', 'missing', null],
  ['an object', {}, 'unsupported', null, 'value.not_text'],
  [
    'a long name is no fault',
    'Kiefer William Frederick Dempsey George',
    'ok',
    'Kiefer William Frederick Dempsey George',
    'name.too_long',
  ],
  ['two people', 'Anna i Jan Nowak', 'ok', 'Anna i Jan Nowak', 'name.joint'],
  [
    'two people are as long as each of them',
    'Josephine Feldkamp and Theodor Ahrensberg',
    'ok',
    'Josephine Feldkamp and Theodor Ahrensberg',
    'name.joint',
  ],
  ['a couple by its titles', 'Mr. & Mrs. Brad Smith', 'ok', 'Mr. & Mrs. Brad Smith', 'name.joint'],
  ['ten thousand characters are not read', 'a'.repeat(10_001), 'invalid', null, 'value.too_long'],
];

describe('checkName', () => {
  test.each(cases)('%s', (_why, input, verdict, value, code) => {
    const checked = checkName(input);
    expect(checked.verdict).toBe(verdict);
    expect(checked.value).toBe(value);
    if (code === undefined) expect(checked.issues).toEqual([]);
    else expect(checked.issues.map((one) => one.code)).toContain(code);
  });

  test('the better capitals are the suggestion', () => {
    expect(checkName('MCDONALD').issues[0]?.suggestion).toBe('McDonald');
  });

  test('kind decides where a lone word belongs', () => {
    expect(checkName('Anna', { kind: 'first' }).parts?.first).toBe('Anna');
    expect(checkName('Nowak', { kind: 'last' }).parts?.last).toBe('Nowak');
  });

  test('order and country decide which word is the surname', () => {
    expect(checkName('Nagy Ferenc', { order: 'familyFirst' }).parts?.last).toBe('Nagy');
    expect(checkName('Nagy Ferenc', { country: 'HU' }).parts?.last).toBe('Nagy');
    expect(checkName('Nagy Ferenc', { country: 'HU', order: 'givenFirst' }).parts?.last).toBe('Ferenc');
  });

  test('maxLength moves the warning', () => {
    expect(checkName('Jan Kowalski', { maxLength: 5 }).issues.map((one) => one.code)).toEqual(['name.too_long']);
  });

  test('allowFamous leaves famous names alone', () => {
    expect(checkName('Harry Potter', { allowFamous: true }).verdict).toBe('ok');
  });

  test('bad options throw', () => {
    expect(() => checkName('Jan', { kind: 'middle' as 'first' })).toThrow(RangeError);
    expect(() => checkName('Jan', { sort: 1 } as object)).toThrow(TypeError);
  });

  test('normalizeName stores nothing that is doubtful', () => {
    expect(normalizeName('ANNA')).toBe('Anna');
    expect(normalizeName('asdf asdf')).toBeNull();
  });
});
