import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalize, capitalizeByRules } from '../../../src/fields/name/capitals.ts';
import { runs } from '../../support/runs.ts';

const WORDS =
  'anna nowak von der della garcía müller straße ştefan ștefan ırmak işık mix xiv lil will vii mcdonald macdonald mack phd esq ten иванов екатерина ёлкин αννα ŉa ǆemal o d al el ana li ng aj yilmaz kılıç ип фоп ван გიორგი am dem kvs'.split(
    ' ',
  );
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '-', "'", '. ', '');
const written = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([one, sign]) => one + sign).join(''));
const name = fc.oneof(
  written,
  written.map((text) => text.trim().toUpperCase()),
  written.map((text) => text.trim().toLowerCase()),
);

describe('capitals', () => {
  test('the quick look says what the rules say', () => {
    fc.assert(
      fc.property(name, (text) => {
        const quick = capitalize(text);
        // Text with capitals of its own comes back as it is; only the quick look knows that it has.
        if (quick.value === text) return;
        expect(quick).toEqual(capitalizeByRules(text));
      }),
      runs(2_000),
    );
  });

  test.each([
    ['MARIA ROSSI', 'Maria Rossi'],
    ['екатерина кузнецова', 'Екатерина Кузнецова'],
    ['ANNA MARIA NOWAK', 'Anna Maria Nowak'],
    ['ŁUCJA ŻÓŁĆ', 'Łucja Żółć'],
    ['ип иванов иван', 'ИП Иванов Иван'],
    ['ФОП ШЕВЧЕНКО', 'ФОП Шевченко'],
  ])('%s has one way to be written', (text, value) => {
    expect(capitalize(text)).toEqual({ value, certain: true });
  });

  test.each([
    ['a dot on the capital is one on the small letter', 'ÇELİK', 'Çelik', true],
    ['and stays on the capital', 'İBRAHİM', 'İbrahim', true],
    ['who types İ means the other letter by I', 'İBRAHİM YILDIRIM', 'İbrahim Yıldırım', false],
    ['Ç among vowels of the back', 'KILIÇ', 'Kılıç', false],
    ['Ş among vowels of the back', 'IŞIK', 'Işık', false],
    ['a Turkish name without any other sign', 'YILMAZ', 'Yılmaz', false],
    ['a small i has its dot', 'yilmaz', 'Yilmaz', true],
    ['a small i at the front of a Turkish name', 'ibrahim doğan', 'İbrahim Doğan', false],
    ['two vowels side by side are French', 'FRANÇOIS MARTIN', 'François Martin', true],
    ['umlauts are German as well', 'JÜRGEN SCHMIDT', 'Jürgen Schmidt', true],
    ['a cedilla in place of the Romanian comma', 'ILIEŞ', 'Ilieş', false],
    ['Romanian letters beside it', 'MARIN ŞTEFĂNESCU', 'Marin Ştefănescu', true],
  ])('the two letters I of Turkish: %s', (_why, text, value, certain) => {
    expect(capitalize(text)).toEqual({ value, certain });
  });

  test.each([
    ['TARIK', 'Tarık'],
    ['IPEK', 'İpek'],
  ])('in Turkey %s is uncertain, and probably %s', (text, value) => {
    expect(capitalize(text)).toMatchObject({ certain: true });
    expect(capitalize(text, true)).toEqual({ value, certain: false });
  });
});
