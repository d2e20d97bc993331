/** A cell of given names, or of surnames, that holds nothing but their initials: "K W A", "A.G.T.C". */
import { isKeyboardRun } from '../../text/keyboard.ts';
import { isShortRun } from './fakes.ts';

const MOST = 9;

/** Letters that follow one another in the alphabet. */
function areInOrder(letters: string): boolean {
  for (let i = 1; i < letters.length; i++) if (letters.charCodeAt(i) !== letters.charCodeAt(i - 1) + 1) return false;
  return true;
}

/**
 * True for the initials of somebody's names. One letter over and over, the alphabet ("A B C") and runs over the keys are
 * fillers; with their dots two or three letters are initials whatever they are.
 * @param words the text folded, its words parted by single spaces
 */
export function isAllInitials(words: string, text: string): boolean {
  const letters = words.replaceAll(' ', '');
  const count = letters.length;
  if (count < 2 || count > MOST || words.length !== count * 2 - 1) return false;
  if (text[0] === letters[0]) return false;
  const dotted = text.includes('.');
  if (dotted && count <= 3) return true;
  if (!dotted && text !== text.toUpperCase()) return false;
  if (letters === letters.charAt(0).repeat(count)) return false;
  return count === 2 || !(areInOrder(letters) || isShortRun(letters) || isKeyboardRun(letters));
}
