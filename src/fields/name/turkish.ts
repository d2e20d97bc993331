/**
 * The two letters I of Turkish and Azerbaijani: I is the capital of ı, and İ that of i. A keyboard of another language
 * has neither ı nor İ, so that a capital I may be either.
 */
import { DOTLESS_NAMES, DOTTED_NAMES } from '../../reference/nameCapitals.ts';
import { fold } from '../../text/fold.ts';

const WORDS = /[\p{L}\p{M}]+/gu;
/** A Turkish word keeps to vowels of the back of the mouth or of its front, and ı is one of the back. */
const BACK = /^[ABCÇDFGĞHIJKLMNOPRSŞTUVYZÂ]+$/;
/** No two vowels stand side by side in one. */
const SIDE_BY_SIDE = /[AIOUÂ]{2}/;
/** Letters of Romanian beside which an Ş is a cedilla in place of a comma. */
const ROMANIAN = /[ĂȚŢ]/i;
const NUMERAL = /^[IVXL]+$/;

/** The word in capitals is in all likelihood written with ı. */
function isDotless(word: string, text: string, turkish: boolean): boolean {
  if (!word.includes('I') || NUMERAL.test(word) || ROMANIAN.test(text)) return false;
  // Who has typed an İ has meant the other one by the I.
  if (text.includes('İ')) return true;
  return (
    DOTLESS_NAMES.has(word.toLowerCase()) ||
    ((turkish || text.includes('Ğ') || /[ÇŞ]/.test(word)) &&
      BACK.test(word) &&
      !SIDE_BY_SIDE.test(word) &&
      !DOTTED_NAMES.has(fold(word)))
  );
}

/** The text in small letters, letter by letter. */
export function smallTurkish(text: string, turkish: boolean): string {
  if (!/[Iİ]/.test(text)) return text.toLowerCase();
  const capitals = text === text.toUpperCase();
  return text
    .replace(WORDS, (word) => (capitals && isDotless(word, text, turkish) ? word.replaceAll('I', 'ı') : word))
    .replaceAll('İ', 'i')
    .toLowerCase()
    .normalize('NFC');
}

/** The text has an I of which nobody can say which one it is. */
export function isTurkishDoubt(text: string, turkish: boolean): boolean {
  if (ROMANIAN.test(text)) return false;
  if (text !== text.toUpperCase()) return (turkish || /[ğış]/.test(text)) && /(?<![\p{L}\p{M}])i/u.test(text);
  if (!text.includes('I')) return false;
  if (turkish || /[İĞŞ]/.test(text)) return true;
  for (const [word] of text.matchAll(WORDS)) if (isDotless(word, text, turkish)) return true;
  return false;
}

/** The value with the dot on each capital of an i, where the text tells the two apart. */
export function withTurkishCapitals(value: string, lower: string, text: string, turkish: boolean): string {
  if (value.length !== lower.length || !(turkish || /[İıĞğ]/.test(text))) return value;
  return value.replace(/I(?=\p{Ll})/gu, (letter, at: number) => (lower[at] === 'i' ? 'İ' : letter));
}
