import { describe, expect, test } from 'vitest';
import { checkName, famousNames, nameKey } from '../../../src/fields/name/index.ts';

describe('behaviours users expect of names', () => {
  test('an East Slavic name has a patronymic, and one key in all spellings', () => {
    expect(checkName('Иванов Иван Иванович').parts).toMatchObject({
      last: 'Иванов',
      first: 'Иван',
      middle: 'Иванович',
    });
    expect(
      new Set(['Иванов Иван', 'Ivan Ivanov', 'IVANOV Ivan', 'Iwan Iwanow'].map((name) => nameKey(name))).size,
    ).toBe(1);
  });

  test.each([
    ["o'reilly", "O'Reilly"],
    ['MCDONALD', 'McDonald'],
    ['mc donald', 'Mc Donald'],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['ȘTEFĂNESCU-POPA', 'Ștefănescu-Popa'],
  ])('capitals: %s becomes %s, as a repair or as a suggestion', (input, better) => {
    const checked = checkName(input);
    expect(checked.verdict === 'repaired' ? checked.value : checked.issues[0]?.suggestion).toBe(better);
  });

  test.each([
    ['<jan@wp.pl>', 'suspect', 'name.email'],
    ['jan_k87', 'suspect', 'name.login'],
    ['Firma XYZ Sp. z o.o.', 'suspect', 'name.company'],
    ['asdf asdf', 'suspect', undefined],
    ['Frodo Baggins', 'suspect', 'name.fictional'],
    ['Вася Пупкин', 'suspect', 'name.placeholder'],
    ['n/a', 'missing', undefined],
    ['brak', 'missing', undefined],
    ['нет', 'missing', undefined],
    ['Anna Xvbt', 'suspect', 'name.keyboard'],
  ])('%s is %s %s, never invalid', (input, verdict, code) => {
    const checked = checkName(input, { famous: famousNames() });
    expect(checked.verdict).toBe(verdict);
    if (code !== undefined) expect(checked.issues[0]?.code).toBe(code);
  });

  test.each([
    ['Kim Min-jun', 'Kim', 'Min-jun'],
    ['Nagy Ferenc', 'Nagy', 'Ferenc'],
    ['Nguyễn Thị Lan', 'Nguyễn', 'Lan'],
    ['Ferenc Nagy', 'Nagy', 'Ferenc'],
    ['Kim Anderson', 'Anderson', 'Kim'],
    ['Anh Do', 'Do', 'Anh'],
    ['Wei Ma', 'Ma', 'Wei'],
    ['Frank W Schaefer III', 'Schaefer', 'Frank'],
  ])('%s: the surname is %s, the given name %s', (input, last, first) => {
    const checked = checkName(input);
    expect(checked.verdict).toBe('ok');
    expect(checked.parts).toMatchObject({ first, last });
  });

  test('a credential behind two names, thirty characters, a nickname', () => {
    expect(checkName('Jane Roth DO').parts?.suffix).toBe('DO');
    expect(checkName('Kiefer William Frederick Dempsey').verdict).toBe('ok');
    expect(checkName('John "Jack" Kennard').parts?.nickname).toBe('Jack');
  });

  test('100 kB and naughty text come back in a moment', () => {
    for (const unit of ['a', 'a ', 'a,', '"', "'a ", 'A-', 'i ', ' and Mr. ', 'иван и ', '1.', '(', 'Jr. ', 'ph. d ']) {
      for (const size of [250, 9_000, 100_000]) {
        const text = unit.repeat(Math.ceil(size / unit.length));
        const start = performance.now();
        expect(checkName(text, { famous: famousNames(), email: text }).verdict).toBeTypeOf('string');
        expect(performance.now() - start).toBeLessThan(1000);
      }
    }
  });
});
