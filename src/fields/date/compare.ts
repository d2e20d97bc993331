/** How two days of birth agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';

/** Strongest first; the number of a level is its place in this list. */
export const DATE_LEVELS = [
  'missing',
  'exact',
  'day and month swapped',
  'near',
  'two of three',
  'same year',
  'different',
] as const;

/**
 * The level (index into `DATE_LEVELS`) of two days as eight digits, year first, zeros for what is not known.
 * Symmetric. A year alone agrees with every day of that year as `same year`. Empty is `missing`.
 *
 * @example compareDates('19800304', '19800403') // 2
 */
export function compareDates(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const year = a.slice(0, 4) === b.slice(0, 4);
  const monthA = a.slice(4, 6);
  const monthB = b.slice(4, 6);
  const dayA = a.slice(6);
  const dayB = b.slice(6);
  if (year && monthA === dayB && dayA === monthB) return 2;
  if (a.length === 8 && b.length === 8 && isWithinEdits(a, b, 1)) return 3;
  const parts =
    (year ? 1 : 0) + (monthA === monthB && monthA !== '00' ? 1 : 0) + (dayA === dayB && dayA !== '00' ? 1 : 0);
  if (parts === 2) return 4;
  return year ? 5 : 6;
}
