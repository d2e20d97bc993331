/** The letters of Latin and Cyrillic: what each is folded, whether it is a capital, and whether it is a vowel. */
import { FOLDED_UNITS } from '../../text/fold.ts';
import { VOWELS } from './unspeakable.ts';

export const FOLD = 0xffff;
export const CAPITAL: number = 1 << 16;
export const SMALL: number = 1 << 17;
export const LATIN: number = 1 << 18;
export const CYRILLIC: number = 1 << 19;
export const VOWEL: number = 1 << 20;

/** By UTF-16 unit below U+0500: folded unit, case and script; 0 for everything else. */
export const LETTERS: Int32Array = /* @__PURE__ */ letters();
function letters(): Int32Array {
  const table = new Int32Array(0x500);
  for (let code = 0; code < 0x500; code++) {
    const letter = String.fromCharCode(code);
    const folded = FOLDED_UNITS[code] as number;
    if (folded === 0 || !/^\p{L}$/u.test(String.fromCharCode(folded))) continue;
    const capital = /^\p{Lu}$/u.test(letter) && letter !== letter.toLowerCase();
    const small = /^\p{Ll}$/u.test(letter) && letter !== letter.toUpperCase();
    const script = /^\p{Script=Latin}$/u.test(letter) ? LATIN : /^\p{Script=Cyrillic}$/u.test(letter) ? CYRILLIC : 0;
    if ((capital || small) && script !== 0)
      table[code] =
        folded | (capital ? CAPITAL : SMALL) | script | (VOWELS.includes(String.fromCharCode(folded)) ? VOWEL : 0);
  }
  return table;
}
