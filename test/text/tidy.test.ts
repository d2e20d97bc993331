import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText, hasInvisible, narrow, tidy, wellFormed } from '../../src/text/tidy.ts';
import { runs } from '../support/runs.ts';

describe('asText', () => {
  it.each([
    ['text', 'a', 'a'],
    ['empty text is an empty cell', '', null],
    ['null', null, null],
    ['undefined', undefined, null],
    ['NaN is an empty cell', Number.NaN, null],
    ['a number', 48601234567, '48601234567'],
    ['a bigint', 12n, '12'],
    ['true', true, 'true'],
    ['a date is its ISO day', new Date(Date.UTC(2020, 1, 3)), '2020-02-03'],
    ['an impossible date is an empty cell', new Date(Number.NaN), null],
    ['an object is no text', {}, undefined],
    ['an array is no text', ['a'], undefined],
    ['a function is no text', () => 1, undefined],
    ['a symbol is no text', Symbol('a'), undefined],
    ['a lone surrogate becomes the replacement character', 'a\uD800b', 'a\uFFFDb'],
  ])('%s', (_, input, expected) => {
    expect(asText(input)).toBe(expected);
  });
});

describe('tidy', () => {
  it.each([
    ['nothing to do', 'Ann Lee', 'Ann Lee'],
    ['spaces at the ends', '  Ann ', 'Ann'],
    ['runs of spaces', 'Ann   Lee', 'Ann Lee'],
    ['a no-break space', 'Ann\u00A0Lee', 'Ann Lee'],
    ['tabs and line ends', 'Ann\t\r\nLee', 'Ann Lee'],
    ['a zero-width space', 'ann@x.com\u200B', 'ann@x.com'],
    ['a left-to-right mark', '\u200EBob', 'Bob'],
    ['a soft hyphen', 'Carl\u00ADson', 'Carlson'],
    ['a byte-order mark', '\uFEFFid', 'id'],
    ['a control character', 'a\u0000b', 'ab'],
    ['a joiner of a Persian word stays', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['a joiner between Latin letters goes', 'a\u200Cb', 'ab'],
    ['an emoji family stays together', '👩\u200D👧', '👩\u200D👧'],
    ['only invisible characters', '\u200B\u00AD ', ''],
  ])('%s', (_, input, expected) => {
    expect(tidy(input)).toBe(expected);
  });

  it('law: tidy twice is tidy once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      runs(2000),
    );
  });

  it('law: a tidied text has no invisible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hasInvisible(tidy(text))).toBe(false);
      }),
      runs(2000),
    );
  });
});

describe('narrow and wellFormed', () => {
  it('makes full-width signs ordinary ones', () => expect(narrow('ｊａｎ＠ｗｐ．ｐｌ')).toBe('jan@wp.pl'));
  it('leaves kana and Han alone', () => expect(narrow('カナ漢字')).toBe('カナ漢字'));
  it('leaves a pair of surrogates alone', () => expect(wellFormed('😀')).toBe('😀'));
});
