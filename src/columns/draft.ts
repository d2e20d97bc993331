/** A column while its role is being found, and what it may ask of its row of headers. */

import type { Evidence, Part, Role } from '../model/index.ts';
import type { Language } from '../reference/headers/index.ts';
import type { HeaderReading, ReadHeader } from './readHeader.ts';

export interface Draft {
  readonly column: string;
  readonly header: ReadHeader;
  /** The reading that fits the list's language; null when the header is in no table. */
  reading: HeaderReading | null;
  role: Role | null;
  parts: readonly Part[];
  evidence: readonly Evidence[];
  /** Nothing that comes later may change it. */
  settled: boolean;
}

/** What the values of a column say, and how sure that is. */
export interface ValueVerdict {
  readonly role: Role;
  readonly part: Part | null;
  readonly share: number;
  readonly looked: number;
}

/** The row of headers as one column sees it. */
export interface Neighbourhood {
  readonly drafts: readonly Draft[];
  /** How many headers speak this language. */
  readonly votes: (language: Language) => number;
  /** The language most headers speak. */
  readonly language: Language | null;
  /** What the values of a column say; null when they say nothing or there are none. */
  readonly values: (at: number) => ValueVerdict | null;
  /** Whether a column of names names firms rather than people. */
  readonly firms: (at: number) => ValueVerdict | null;
  /** Whether a column holds nothing but digits, and so nobody's name. */
  readonly numbers: (at: number) => boolean;
  /** Whether a column's values differ as names do: not the few schools of many pupils, not yes and no. */
  readonly varied: (at: number) => boolean;
}

/** Index of the nearest other column with one of the roles, at most `reach` columns away; -1 when there is none. */
export function nearest(
  drafts: readonly Draft[],
  at: number,
  roles: readonly Role[],
  reach: number = Number.POSITIVE_INFINITY,
): number {
  let best = -1;
  for (let i = 0; i < drafts.length; i++) {
    const { role } = drafts[i] as Draft;
    if (i === at || role === null || !roles.includes(role)) continue;
    const distance = Math.abs(i - at);
    if (distance <= reach && (best < 0 || distance < Math.abs(best - at))) best = i;
  }
  return best;
}

/** Leaves a column without a role for good: its values are not asked either. */
export function drop(draft: Draft): void {
  draft.settled = true;
  draft.role = null;
  draft.evidence = [];
}
