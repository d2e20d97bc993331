import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../src/text/fold.ts';
import { toLatin } from '../../src/text/transliterate.ts';
import { runs } from '../support/runs.ts';

describe('fold', () => {
  it.each([
    ['ASCII capitals', 'McDonald', 'mcdonald'],
    ['Romanian comma and cedilla fold alike', 'Ștefănescu Ştefănescu', 'stefanescu stefanescu'],
    ['Polish l with stroke', 'Łódź', 'lodz'],
    ['sharp s', 'Weiß', 'weiss'],
    ['Nordic letters', 'Ærø Þór', 'aero thor'],
    ['dotless and dotted i of Turkish', 'Iğdır İzmir', 'igdir izmir'],
    ['yo is ye', 'Фёдор', 'федор'],
    ['a ligature', 'ﬁn', 'fin'],
    ['empty', '', ''],
    ['raised capitals are capitals', 'ᴭᴲꟸ', 'aeeh'],
    ['Persian digits', 'خیابان ۱۲', 'خیابان 12'],
    ['full-width digits', 'Straße １２', 'strasse 12'],
  ])('%s', (_, input, expected) => {
    expect(fold(input)).toBe(expected);
  });

  it('every digit of a living writing is the digit of ours', () => {
    const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCharCode(code));
    let value = 0;
    for (let code = 0x660; code <= 0xffff; code++) {
      value = isDigit(code) && isDigit(code - 1) ? (value + 1) % 10 : 0;
      if (isDigit(code)) expect(fold(String.fromCharCode(code))).toBe(String(value));
    }
  });

  it('law: folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      runs(3000),
    );
  });

  it('law: words have no punctuation and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWords(text)).toMatch(/^$|^[^\s]+( [^\s]+)*$/);
      }),
      runs(1000),
    );
  });
});

describe('toLatin', () => {
  it.each([
    ['Russian', 'иванов петр', 'ivanov petr'],
    ['hushing letters', 'щукин хрущев', 'shchukin khrushchev'],
    ['Greek', 'γιαννης', 'giannis'],
    ['Latin stays', 'ann', 'ann'],
    ['Han stays', '山田', '山田'],
  ])('%s', (_, input, expected) => {
    expect(toLatin(input)).toBe(expected);
  });
});
