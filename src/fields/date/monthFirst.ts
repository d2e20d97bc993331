/** The order in which a column writes day and month. */
import type { Row } from '../../model/index.ts';
import { cellOf } from '../cell.ts';

const ZERO = 48;
const SHORTEST = 6;
const LONGEST = 40;

/** Days that can be read one way only, before a whole column is. */
const ENOUGH = 3;

/** Whether a column says that it writes the month first: more of its days can be read only so than only the other way. */
export function writesMonthFirst(rows: readonly Row[], column: string): boolean {
  let surplus = 0;
  for (let i = 0; i < rows.length; i++) surplus -= tells(cellOf(rows[i]!, column));
  return surplus > 0;
}

/**
 * Whether a column writes the day first: true or false where at least three of its days can be read only so and none only
 * the other way; null where the column does not tell, or tells both.
 */
export function writesDayFirst(rows: readonly Row[], column: string): boolean | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (let i = 0; i < rows.length; i++) {
    const told = tells(cellOf(rows[i]!, column));
    if (told > 0) dayFirst++;
    else if (told < 0) monthFirst++;
    if (dayFirst > 0 && monthFirst > 0) return null;
  }
  if (dayFirst + monthFirst < ENOUGH) return null;
  return dayFirst > 0;
}

/** 1 for a day that can only stand before its month, -1 for one that can only stand behind it, 0 for every other cell. */
function tells(text: unknown): -1 | 0 | 1 {
  if (typeof text !== 'string' || text.length < SHORTEST || text.length > LONGEST) return 0;
  const first = smallNumber(text, 0);
  if (first === 0) return 0;
  const at = first < 10 && text.charCodeAt(0) !== ZERO ? 1 : 2;
  if (!parts(text.charCodeAt(at))) return 0;
  const second = smallNumber(text, at + 1);
  if (second > 12 && first <= 12) return -1;
  return first > 12 && second > 0 && second <= 12 ? 1 : 0;
}

/** A slash or a hyphen: dots are written by those who begin with the day. */
function parts(unit: number): boolean {
  return unit === 47 || unit === 45;
}

/** The number of one or two digits that begins here and ends there, 1 to 31; else 0. */
function smallNumber(text: string, at: number): number {
  const first = text.charCodeAt(at) - ZERO;
  if (!(first >= 0 && first <= 9)) return 0;
  const second = text.charCodeAt(at + 1) - ZERO;
  if (!(second >= 0 && second <= 9)) return first;
  const third = text.charCodeAt(at + 2) - ZERO;
  const number = first * 10 + second;
  return (third >= 0 && third <= 9) || number > 31 ? 0 : number;
}
