/** How two telephone numbers agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';

/** Strongest first; the number of a level is its place in this list. */
export const PHONE_LEVELS = ['missing', 'exact', 'near', 'different'] as const;

/**
 * The level (index into `PHONE_LEVELS`) of two number keys: digits, with or without the calling code. Symmetric.
 * One key may be the end of the other (a lost calling code); one wrong or moved digit is `near`. Empty is `missing`.
 *
 * @example comparePhones('48601234567', '601234567') // 1
 */
export function comparePhones(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  if (a.length >= 8 && b.length >= 8) {
    if (a.endsWith(b) || b.endsWith(a)) return 1;
    if (isWithinEdits(a, b, 1)) return 2;
  }
  return 3;
}
