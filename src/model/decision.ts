/** Keep, hold or remove a row, and why. */
import type { BounceEvent } from './bounce.ts';
import type { Table } from './row.ts';

export const PLACES = ['kept', 'held', 'removed'] as const;
/** The order is the numeric code in typed columns, and the order of severity. */
export type Place = (typeof PLACES)[number];

/** Public codes: added, never renamed. */
export const DECISION_CODES = [
  'keep',
  'keep.noAddress',
  'keep.released',
  'sunset.silent',
  'address.role',
  'address.disposable',
  'bounce.doubtful',
  'bounce.soft',
  'bounce.domainOfOthers',
  'bounce.forwarded',
  'bounce.contradicted',
  'bounce.incident',
  'bounce.hard',
  'bounce.domain',
  'suppression.address',
  'suppression.domain',
  'suppression.hash',
  'optOut',
  'optOut.column',
  'complaint',
] as const;
export type DecisionCode = (typeof DECISION_CODES)[number];

export interface Decision {
  /** Index of the row in the list that was handed in. */
  readonly row: number;
  readonly place: Place;
  readonly code: DecisionCode;
  /** The event that decided, null when it was none (a suppression list, a column). */
  readonly event: BounceEvent | null;
}

/** A burst of hard bounces at one domain among people who were alive just before: held until somebody confirms it. */
export interface Incident {
  readonly domain: string;
  /** Milliseconds since 1970 of the first and the last bounce of the burst. */
  readonly from: number;
  readonly to: number;
  /** Distinct addresses that bounced, and how many of them had shown life shortly before. */
  readonly addresses: number;
  readonly active: number;
}

/** One decision for every row. */
export type Decisions = Table<Decision>;
