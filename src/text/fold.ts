/** Text to a key for comparing: lower case, without accents, Latin letters only where the script is Latin. */

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ſ: 's',
  ŧ: 't',
  ƒ: 'f',
  ǝ: 'e',
  ə: 'e',
};
const SPECIALS = /[ßẞæœøđðþłħıĸŋſŧƒǝə]/g;
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[\u0080-\uFFFF]/;

/**
 * Lower case, accents off, `ß` to `ss`, `ł` to `l`. Scripts other than Latin lose their marks only (`ё` becomes `е`).
 * Punctuation and white space stay. Linear. Same string twice gives the same result: fold(fold(x)) = fold(x).
 *
 * @example fold('Ștefănescu-POPA') // 'stefanescu-popa'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter)
    .toLowerCase()
    .normalize('NFC');
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a text, folded, with one space between them and no punctuation.
 * @example foldWords("  O'Neill,  Séan ") // 'o neill sean'
 */
export function foldWords(text: string): string {
  return fold(text).replace(NO_WORD, ' ').trim();
}
