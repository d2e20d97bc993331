import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, isOrdinary, isOrdinaryAt } from '../../src/fields/cleanText.ts';
import { runs } from '../support/runs.ts';

describe('cleanText', () => {
  test.each([
    ['ordinary text stands', 'Jan Kowalski', 'Jan Kowalski', null],
    ['letters of Europe stand', 'Łukasz Wiśniewski', 'Łukasz Wiśniewski', null],
    ['Cyrillic stands', 'Сергей Рыбаков', 'Сергей Рыбаков', null],
    ['capital Cyrillic stands', 'СЕРГЕЙ ПЕТРОВ', 'СЕРГЕЙ ПЕТРОВ', null],
    ['a lone ampersand stands', 'Johnson & Johnson', 'Johnson & Johnson', null],
    ['an unknown reference stands', 'A &nosuch; B', 'A &nosuch; B', null],
    ['named references', 'Jos&eacute; &amp; Co', 'José & Co', 'text.html_entities'],
    ['numbered references', 'Jos&#233; &#x141;', 'José Ł', 'text.html_entities'],
    ['escaped twice', 'A &amp;amp; B', 'A & B', 'text.html_entities'],
    ['mojibake', 'JosÃ© GarcÃ­a', 'José García', 'text.mojibake'],
    ['full-width signs', 'Ｊａｎ', 'Jan', 'text.full_width'],
    ['marks apart from their letters', 'Jose\u0301', 'José', 'text.composed'],
    ['invisible signs', 'Jan\u200b', 'Jan', 'text.invisible'],
    ['white space', ' Jan\t Kowalski ', 'Jan Kowalski', 'text.whitespace'],
  ])('%s', (_why, input, text, repair) => {
    expect(cleanText(input)).toEqual({ text, repair });
  });
  test('no character comes of a reference to none', () => {
    expect(cleanText('&#xD800; &#0;').text).toBe('&#xD800; &#0;');
  });
});

describe('isOrdinary', () => {
  test.each([
    ['Łukasz Wiśniewski', true, 'letters of Europe'],
    ['Сергей Рыбаков', true, 'Р and С at the head of a word'],
    ['СЕРГЕЙ', false, 'and inside of it: they may be bytes'],
    ['Ångström', true, 'a letter that may be a byte, before ASCII'],
    ['Ãłe', false, 'and before another'],
    ['A & B', false, 'an ampersand'],
    ['A  B', false, 'two spaces'],
    ['A ', false, 'a space at the end'],
    ['2 × 3', false, 'a sign that is no letter'],
    ['\u0405\u0407\u0491', true, 'letters beside the Russian ones'],
    ['Αθήνα', false, 'a script that is not known here'],
    ['', false, 'nothing'],
  ])('%j: %s, %s', (text, expected) => {
    expect(isOrdinary(text)).toBe(expected);
  });
  test('says of a text of words what isOrdinaryAt says of each of its letters', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'abzAZ-ßéÂÃÅĂĹĐÑÐ×÷ŁРСрсёЁЄ\u0405ІЇҐґαק漢'),
      fc.nat(0x520).map((code) => String.fromCharCode(0x80 + code)),
    );
    const words = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        const each = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) < 0x80 || isOrdinaryAt(text, i));
        expect(isOrdinary(text)).toBe(!each.includes(false));
      }),
      runs(5000),
    );
  });
});
