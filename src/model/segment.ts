/** Groups of customers by what and when they bought. */

export interface RfmEntry {
  readonly customer: string;
  /** Whole days between the last order and the day of the analysis. */
  readonly recencyDays: number;
  /** Orders. */
  readonly frequency: number;
  /** Sum of the orders' amounts. */
  readonly monetary: number;
  /** Scores from 1 (worst) to the number of bins (best). */
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly segment: string;
}

export interface AbcEntry {
  readonly customer: string;
  readonly value: number;
  /** Share of the total up to and including this one, 0..1. */
  readonly cumulativeShare: number;
  readonly class: 'A' | 'B' | 'C';
}

export interface XyzEntry {
  readonly customer: string;
  readonly mean: number;
  /** Standard deviation over mean; null when the mean is zero. */
  readonly variation: number | null;
  readonly class: 'X' | 'Y' | 'Z';
}

export const LIFECYCLES = ['prospect', 'new', 'working', 'regular', 'vip', 'dormant', 'dead'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];
