/** How two postal codes agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';

/** Strongest first; the number of a level is its place in this list. */
export const POSTAL_LEVELS = ['missing', 'exact', 'near', 'same area', 'different'] as const;

/**
 * The level (index into `POSTAL_LEVELS`) of two postal code keys (letters and digits only). Symmetric. One wrong or
 * moved sign is `near`, the same beginning (half the code, two signs at least) is `same area`. Empty is `missing`.
 *
 * @example comparePostalCodes('10115', '10117') // 2
 */
export function comparePostalCodes(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  // ZIP+4 and ZIP.
  if (shorter >= 5 && (a.startsWith(b) || b.startsWith(a))) return 1;
  if (isWithinEdits(a, b, 1)) return 2;
  const area = Math.max(2, shorter >> 1);
  if (shorter <= area) return 4;
  for (let i = 0; i < area; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return 4;
  return 3;
}
