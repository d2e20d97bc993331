import { describe, expect, test } from 'vitest';
import { reveal } from '../../src/report/reveal.ts';

describe('reveal', () => {
  test.each([
    ['plain text stays', 'Adres e-mail', 'Adres e-mail'],
    ['spaces at the ends', ' a ', '␣a␣'],
    ['doubled spaces', 'a   b', 'a ␣␣b'],
    ['tab and line break', 'a\tb\r\nc', 'a⇥b⏎⏎c'],
    ['no-break space', 'a\u00A0b', 'a⍽b'],
    ['zero width', 'a\u200Bb', 'a‹U+200B›b'],
    ['escape', '\u001B[2J', '‹U+001B›[2J'],
    ['override', '\u202Eabc', '‹U+202E›abc'],
    ['half a character', 'a\uD800', 'a‹U+D800›'],
    ['a filler that looks like nothing', '\u3164', '‹U+3164›'],
    ['accents stay', 'Zoe\u0308', 'Zoe\u0308'],
  ])('%s', (_, text, expected) => expect(reveal(text)).toBe(expected));

  test('is cut between characters, never inside one', () => {
    expect(reveal('abcdef', 4)).toBe('abc…');
    expect(reveal('abcd', 4)).toBe('abcd');
    expect(reveal('🧹🧹🧹🧹🧹', 4)).toBe('🧹🧹🧹…');
    expect(reveal('\u200B\u200B\u200B', 10)).toBe('‹U+200B›…');
  });

  test('ten megabytes cost nothing', () => {
    expect(reveal('\u200B'.repeat(10_000_000), 60).length).toBeLessThanOrEqual(60);
  });
});
