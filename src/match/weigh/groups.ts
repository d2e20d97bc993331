/** Which comparisons hang together, so that their weights are not simply added up. */
import type { FeatureKind } from '../tables.ts';

/** What a feature's part goes into; 0 for what is simply added. */
export const GROUP = { person: 1, location: 2, text: 3 } as const;

export const TEXT: readonly FeatureKind[] = ['text'];
/** A person's, or those of the firm or the account. */
export const NUMBERS: readonly FeatureKind[] = ['taxId', 'externalId', 'code'];
const PERSON: readonly FeatureKind[] = ['given', 'middle', 'suffix', 'gender', 'taxId', 'externalId', 'code', 'text'];
/** Thousands share them, whatever their first name. */
export const WIDE: readonly FeatureKind[] = ['city', 'region', 'country', 'gender'];
export const LOCATION: readonly FeatureKind[] = ['street', 'postal', 'city', 'region', 'country'];

/** Percent of the weaker evidence that counts beside the strongest of its group: a move changes all of an address. */
export const LOCATION_SHARE = 30;
export const TEXT_SHARE = 60;
/** Percent of what columns without a role say, where others have one. */
export const TEXT_BESIDE_ROLES = 50;

/** What a place lies in: where the one agrees, so does the other, and it says nothing more. */
export const WITHIN: Readonly<Partial<Record<FeatureKind, readonly FeatureKind[]>>> = {
  city: ['postal'],
  region: ['postal', 'city'],
  country: ['postal', 'city', 'region'],
};

export function groupOf(kind: FeatureKind): number {
  if (LOCATION.includes(kind)) return GROUP.location;
  if (TEXT.includes(kind)) return GROUP.text;
  return PERSON.includes(kind) ? GROUP.person : 0;
}
