/** How two values of a column without a known role agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';
import { jaroWinkler } from '../../text/jaroWinkler.ts';

/** Strongest first; the number of a level is its place in this list. */
export const TEXT_LEVELS = ['missing', 'exact', 'near', 'similar', 'different'] as const;

/**
 * The level (index into `TEXT_LEVELS`) of two folded texts. Symmetric. Short numbers never agree nearly: 41 is not 42.
 * Empty is `missing`.
 *
 * @example compareTexts('grand hotel', 'grand hotell') // 2
 */
export function compareTexts(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return 4;
  const number = isNumber(a) && isNumber(b);
  if (isWithinEdits(a, b, 1)) return number && shorter < 6 ? 4 : 2;
  if (number) return 4;
  const similarity = jaroWinkler(a, b);
  return similarity >= 0.93 ? 2 : similarity >= 0.85 ? 3 : 4;
}

function isNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit < 48 || unit > 57) && unit !== 46 && unit !== 32) return false;
  }
  return true;
}
