/** How contact data ages. */

/** What can go stale, each with a hazard of its own. */
export const DECAY_FIELDS = [
  'workEmail',
  'personalEmail',
  'employer',
  'jobTitle',
  'directPhone',
  'mobile',
  'homeAddress',
  'surname',
  'birthday',
] as const;
export type DecayField = (typeof DECAY_FIELDS)[number];

export interface DecayRate {
  /** Share of values that stop being true within one year, 0..1. Hazard a year = -ln(1 - annual). */
  readonly annual: number;
  /** Lowest and highest sensible share. */
  readonly low: number;
  readonly high: number;
  /**
   * Lomax (gamma-mixed) survival (scale / (scale + years))^shape instead of a constant hazard: people differ, and
   * those who have stayed long stay longer. Null: constant hazard.
   */
  readonly lomax: { readonly shape: number; readonly scaleYears: number } | null;
}

export type DecayRates = Readonly<Record<DecayField, DecayRate>>;

/** One re-verification of one value: it was right at `from`, and at `to` it was still right or no longer. */
export interface Recheck {
  readonly field: DecayField;
  /** When the value was first known to be right, if that was before `from`. */
  readonly since?: number | Date | undefined;
  readonly from: number | Date;
  readonly to: number | Date;
  readonly valid: boolean;
  /** When it changed, if that is known. */
  readonly changedAt?: number | Date | undefined;
}

export interface FittedRate extends DecayRate {
  readonly model: 'constant' | 'lomax';
  /** 95 % interval of `annual`. */
  readonly interval: readonly [number, number];
  /** Rechecks that were used, and how many of them found a change. */
  readonly rechecks: number;
  readonly changes: number;
  readonly contactYears: number;
  /** Akaike's criterion of both models, without the prior; lower is better. */
  readonly aic: { readonly constant: number; readonly lomax: number };
}

/** Freshness of every row in typed columns; details of one row only when asked for. */
export interface FreshnessScores {
  readonly length: number;
  /**
   * Probability 0..1 that the row's address still works: its e-mail, or the best of its other ways where it has none.
   * NaN when nothing tells.
   */
  readonly freshness: Float32Array;
  /** Probability 0..1 that it still reaches the same person in the same place; NaN when nothing tells. */
  readonly samePerson: Float32Array;
  /** 1 on the day of a click, a reply or an order, halved every 180 days; NaN when there never was one. */
  readonly engaged: Float32Array;
  /** Days since the last proof; NaN when nothing tells. */
  readonly ageDays: Float32Array;
  explain(row: number): readonly FieldFreshness[];
}

export interface FieldFreshness {
  readonly field: DecayField;
  readonly column: string;
  /** 0..1 */
  readonly freshness: number;
}

export interface ForecastPoint {
  readonly months: number;
  /** Rows expected to be still reachable. */
  readonly expected: number;
  /** Band of about 95 %: chance and the uncertainty of the rates. */
  readonly low: number;
  readonly high: number;
}

/** How one kind of value fades, for a picture: shares at equal steps of time, from 1 on. */
export interface DecayCurve {
  readonly field: DecayField;
  /** Rows whose freshness follows this curve. */
  readonly rows: number;
  /** Share that stops being true within a year. */
  readonly annual: number;
  /** Years from one point to the next. */
  readonly step: number;
  /** Share that still holds, and what it is at the lowest and the highest sensible rate (`low` <= `share` <= `high`). */
  readonly share: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The state of a list's freshness in a few numbers; JSON-safe. */
export interface FreshnessSummary {
  /** Rows that something is known about. */
  readonly known: number;
  /** Those of them that can be expected to be reachable today. */
  readonly expected: number;
  /** How many rows are how fresh: ten bands, below 10 % first, from 90 % on last. */
  readonly bands: readonly number[];
  readonly forecast: readonly ForecastPoint[];
  /** One for each kind of value that rows follow, most rows first. */
  readonly curves: readonly DecayCurve[];
  /** What own re-verifications found, as Kaplan and Meier draw it: years since the proof, share that still holds. */
  readonly observed?: readonly { readonly time: number; readonly survival: number }[];
}

export interface RecheckTask {
  readonly row: number;
  readonly freshness: number;
  /** What the check is worth, in the unit of the costs. */
  readonly value: number;
}
