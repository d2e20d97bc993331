import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/fields/cleanText.ts';

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
