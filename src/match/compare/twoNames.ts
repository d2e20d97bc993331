/** Names that look alike and are two names, though one letter parts them. */
import { areTwoNames } from '../../fields/name/twoNames.ts';
import { VIETNAMESE_SURNAMES } from '../../reference/nameWords.ts';
import { firstWordOf } from './profile.ts';

/** Whether two given names that look alike are two; `family` is the family name of both, empty where they have two. */
export function areTwo(one: string, other: string, family: string): boolean {
  if (areTwoNames(firstWordOf(one), firstWordOf(other))) return true;
  return one.includes(' ') && other.includes(' ') && VIETNAMESE_SURNAMES.has(family);
}

/**
 * 'Nguyễn Văn', all but the last word of a Vietnamese name in one cell: what follows is the given name, so short that a
 * letter makes another one, and brothers share the rest.
 */
export function isBeforeGivenName(words: string): boolean {
  return words.includes(' ') && VIETNAMESE_SURNAMES.has(firstWordOf(words));
}
