/** Whether a letter of a name or an address was lost on the way: "M�ller", "M?ller", "?ukasz", "M?LLER". */

const QUESTION = /\?\p{Ll}|\p{Lu}\?\p{Lu}/u;

/** True for a replacement character, and for a question mark in the place of a letter. Linear. */
export function hasLostLetter(text: string): boolean {
  return text.includes('\uFFFD') || (text.includes('?') && QUESTION.test(text));
}
