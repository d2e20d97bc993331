/** The post-office box of a street line. */
import { LARGE_BOXES, PO_BOXES } from '../../reference/streetWords.ts';
import { clean } from './clean.ts';

const HAS_DIGIT = /\d/;
const BOX_NUMBER = /^[\s.:#№-]*(?:(?:no|nr|n)[.°\s]*)?([\p{L}\d][\p{L}\d -]{0,14})/iu;
/** A look that costs one pass, before each word is looked for. */
const MAYBE_BOX =
  /box|post|pob|case |τ\.θ|ταχ|ص\.ب|پستی|ת\.ד|pl \d|pb \d|cp \d|boite|b\.? ?p|c\.p|apdo|apart|skr|cas\.|casel|casut|caixa|cx|а\/я|а\\я|абон|п\/с|bag|pf|o\.p|cs ?\d|tsa ?\d/;
const LARGE = /* @__PURE__ */ new RegExp(`(?<![\\p{L}\\d])(?:${LARGE_BOXES.join('|')}) ?(\\d{5})(?![\\p{L}\\d])`, 'u');
/** In Sweden, Finland and where French is spoken, a line that is nothing else: with more they are parts of a house. */
const ALONE = /^(?:(?:box|pl|pb) (\d{1,6})|cp (\d{1,4}))$/;
/** "123 - 12 rue Haute": behind the dash a house begins. */
const BEFORE_HOUSE = /^\p{L}{0,2}\d+(?: \d+)*(?= [-–] \d{1,4}(?: ?(?:bis|ter))?,? \p{L}{2})/iu;

/** The number of a post-office box, and where it ends; null when the line holds none. */
export function box(
  text: string,
  folded: string,
): { readonly start: number; readonly end: number; readonly number: string } | null {
  if (!HAS_DIGIT.test(text) || !MAYBE_BOX.test(folded)) return null;
  // Folding may change the length; positions are only used while it has not.
  if (folded.length !== text.length) return null;
  const large = LARGE.exec(folded);
  if (large !== null) return { start: large.index, end: large.index + large[0].length, number: large[1] as string };
  const alone = ALONE.exec(folded);
  if (alone !== null) return { start: 0, end: text.length, number: (alone[1] ?? alone[2]) as string };
  for (const word of PO_BOXES) {
    const start = folded.indexOf(word);
    if (start === -1 || (start > 0 && /[\p{L}\d]/u.test(folded[start - 1] as string))) continue;
    const rest = text.slice(start + word.length);
    // The Czech number of a house, "č.p. 12", folds to the Italian word for a box.
    if (text.charCodeAt(start) === 0x10d || text.charCodeAt(start) === 0x10c) continue;
    const match = BOX_NUMBER.exec(rest);
    if (match === null || !HAS_DIGIT.test(match[1] as string)) continue;
    if (/^[\p{L}]/u.test(rest)) continue;
    const digits = /[\p{L}]{0,2}\d[\d -]*/u.exec(match[1] as string);
    if (digits === null) continue;
    const from = rest.indexOf(digits[0]);
    const number = BEFORE_HOUSE.exec(rest.slice(from))?.[0] ?? clean(digits[0]) ?? '';
    return { start, end: start + word.length + from + number.length, number };
  }
  return null;
}
