/** Whether a cell of another kind holds an e-mail address. */

const SPACE = /\s/;

/** One "@", something before it, a dot inside of what stands behind it, no white space. Linear. */
export function isMailLike(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1 || text.includes('@', at + 1) || SPACE.test(text)) return false;
  return text.lastIndexOf('.', text.length - 2) > at + 1;
}
