/** The order in which a column writes day and month. */
import type { Row } from '../../model/index.ts';
import { cellOf } from '../cell.ts';

const ZERO = 48;
const SHORTEST = 6;
const LONGEST = 40;

/** Whether a column says that it writes the month first: more of its days can be read only so than only the other way. */
export function writesMonthFirst(rows: readonly Row[], column: string): boolean {
  let surplus = 0;
  for (let i = 0; i < rows.length; i++) {
    const text = cellOf(rows[i]!, column);
    if (typeof text !== 'string' || text.length < SHORTEST || text.length > LONGEST) continue;
    const first = smallNumber(text, 0);
    if (first === 0) continue;
    const at = first < 10 && text.charCodeAt(0) !== ZERO ? 1 : 2;
    if (!parts(text.charCodeAt(at))) continue;
    const second = smallNumber(text, at + 1);
    if (second > 12 && first <= 12) surplus++;
    else if (first > 12 && second > 0 && second <= 12) surplus--;
  }
  return surplus > 0;
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
