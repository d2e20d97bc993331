/** A header as the tables write it: lower case words, one space between, digits apart, no punctuation. */

import { fold } from '../text/fold.ts';

/** Longer headers are sentences: no table holds them. */
const MAX_HEADER = 160;

const LOWER_UPPER = /(?<=[\p{Ll}\d])(?=\p{Lu})/gu;
const ACRONYM_WORD = /(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const NUMBER_SIGN = /(?<!\p{L})n[°º]/giu;
const HASH = /#/g;
const APOSTROPHES = /[’‘ʼʹ´`′＇]/g;
const ELISION = /(?<!\p{L})(l|d|s|qu|un|all|dall|dell|nell|sull)'(?=\p{L})/gu;
const APOSTROPHE = /'/g;
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\. ?\p{L}(?![\p{L}\p{N}]))+/gu;
const DOTS_AND_SPACES = /[. ]/g;
const LETTER_DIGIT = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;
/** Vowels of Thai and of the scripts of India are marks. */
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const SPLIT_EMAIL = /(?<!\p{L})e (?=mail|maila|мейл|маил|майл)/gu;
const YO = /ё/g;

/** `First Name`, `postal_code`: of all the above only the signs between the words matter. */
const PLAIN_WORDS = /^[A-Z]?[a-z]+(?:[ _-][A-Z]?[a-z]+)*$/;
const BETWEEN_WORDS = /[_-]/g;

/**
 * The words of a header: NFKC, camelCase and snake_case apart, lower case, `ё` as `е`, elided articles apart,
 * dotted abbreviations together (`C.F.` is `cf`), `№` and `n°` as `no`, `e-mail` as `email`. Empty for no header, and for a text too long
 * to be one. Linear.
 *
 * @example foldHeader('E-mail 2 - Value') // 'email 2 value'
 */
export function foldHeader(header: string): string {
  if (header.length > MAX_HEADER) return '';
  if (PLAIN_WORDS.test(header)) {
    const words = header.toLowerCase().replace(BETWEEN_WORDS, ' ');
    if (!words.includes('e mail')) return words;
  }
  return header
    .replace(NUMBER_SIGN, 'no')
    .normalize('NFKC')
    .replace(LOWER_UPPER, ' ')
    .replace(ACRONYM_WORD, ' ')
    .toLowerCase()
    .replace(YO, 'е')
    .replace(HASH, ' no ')
    .replace(APOSTROPHES, "'")
    .replace(ELISION, '$1 ')
    .replace(APOSTROPHE, '')
    .replace(DOTTED, (letters) => letters.replace(DOTS_AND_SPACES, ''))
    .replace(NO_WORD, ' ')
    .trim()
    .replace(LETTER_DIGIT, ' ')
    .replace(SPLIT_EMAIL, 'e');
}

/** The folded header without accents. */
export function plainHeader(folded: string): string {
  return fold(folded);
}
