/** A part of a street line without the signs around it. */

/** Letters and digits of ASCII and whatever lies beyond: nothing that is trimmed, but for the spaces up there. */
function isInner(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || isLetter(code);
}
function isLetter(code: number): boolean {
  return (code >= 0xc0 && code < 0x250) || (code >= 0x400 && code < 0x500);
}

const SPACE = /\s/;
export function isSpace(code: number): boolean {
  return code < 0x80
    ? code === 32 || (code > 8 && code < 14)
    : !isLetter(code) && SPACE.test(String.fromCharCode(code));
}

/** A part of a line without the signs and spaces around it; null when nothing is left. */
export function clean(text: string): string | null {
  if (text.length > 0 && isInner(text.charCodeAt(0)) && isInner(text.charCodeAt(text.length - 1))) return text;
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start), LEADING)) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1), TRAILING)) end--;
  return start === end ? null : text.slice(start, end);
}

/** Signs around a part of a line; a dot or a number sign may end one. */
const TRAILING = ',;:-–—';
const LEADING = ',;:-–—.#';
function isEdge(code: number, signs: string): boolean {
  return isSpace(code) || signs.includes(String.fromCharCode(code));
}
