/** The day in a cell, ISO: a merge compares days far more often than any other stage reads them. */
import { planDate, runDate } from '../../fields/date/index.ts';

const DATE = /* @__PURE__ */ planDate();

/** ISO day of a cell, '' when it holds none: later days compare greater. */
export function dayOf(cell: unknown): string {
  if (typeof cell === 'string') {
    if (cell === '') return '';
    if (isStoredDay(cell)) return cell;
  }
  return runDate(cell, DATE).value ?? '';
}

/** A day of this century or the last as it is stored, before the 29th: no calendar needs to be asked. */
export function isStoredDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const century = two(text, 0);
  if (century !== 19 && century !== 20) return false;
  const [years, month, day] = [two(text, 2), two(text, 5), two(text, 8)];
  return years >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/** Two ASCII digits as a number; negative when they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
