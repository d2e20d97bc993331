/** What stands in a company field and is something else: a number, a web address, fingers on a row of keys. */
import { isRowRun } from '../../text/keyboard.ts';
import { isWebLike } from '../webLike.ts';

const NUMBER = /^[+\d\s().\-/]+$/;
const ONE_WORD = /^[a-zа-я]+$/;

/** "4711" and "118118" are firms. */
const FEWEST_DIGITS = 7;

function isNumber(text: string): boolean {
  if (!NUMBER.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  return digits.length >= FEWEST_DIGITS || digits === '123456' || /^0*$/.test(digits);
}

/** True for tidy text that is no company's name. What is written in capitals may be a brand: "AAA", "Qwerty". */
export function isNoCompany(text: string): boolean {
  return isNumber(text) || isWebLike(text) || (ONE_WORD.test(text) && (isRowRun(text) || /^(.)\1{2,}$/u.test(text)));
}

/** A quick look: true for what begins with a sign or a digit, and for one word that begins with a small letter. */
export function mayBeNoCompany(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 65) return true;
  return ((first >= 97 && first <= 122) || first > 0x42f) && !text.includes(' ');
}
