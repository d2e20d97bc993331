/** How two numbers that name one party (tax, insurance, customer number) agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';

/** Strongest first; the number of a level is its place in this list. */
export const NUMBER_LEVELS = ['missing', 'exact', 'near', 'similar', 'different'] as const;

/**
 * The level (index into `NUMBER_LEVELS`) of two keys of letters and digits. Symmetric. One wrong, lost or moved sign
 * in five or more is `near`, two in seven or more are `similar`. Empty is `missing`.
 *
 * @example compareNumbers('5260250274', '5260250247') // 2
 */
export function compareNumbers(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return 4;
  if (isWithinEdits(a, b, 1)) return 2;
  return shorter >= 7 && isWithinEdits(a, b, 2) ? 3 : 4;
}
