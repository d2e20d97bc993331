/**
 * How fast each kind of contact data goes stale: share of values that stop being true within a year.
 * Gathered 2026-11. `grade`: `official` a statistics office, `derived` computed from official counts, `vendor` a seller's
 * own figure, `assumption` no sound figure was found. Every rate can be replaced.
 *
 * "2 to 3 % a month" compounds to 21.5 to 30.6 % a year, not to 24 to 36 %: see `yearlyFromMonthly`.
 */
/** The model's fields that age. */
export type HazardField =
  | 'workEmail'
  | 'personalEmail'
  | 'employer'
  | 'jobTitle'
  | 'directPhone'
  | 'mobile'
  | 'homeAddress'
  | 'surname'
  | 'birthday';

export interface HazardSource {
  /** Share that stops being true within a year, and the range of sensible shares. */
  readonly annual: number;
  readonly low: number;
  readonly high: number;
  /** A hazard that falls with age, where the source gives its shape. */
  readonly lomax: { readonly shape: number; readonly scaleYears: number } | null;
  readonly grade: 'official' | 'derived' | 'vendor' | 'assumption';
  readonly source: string;
}

// Shares of US workers by tenure of January 2024, read as survival (22 % up to 12 months, median 3.9 years).
const TENURE = { shape: 0.734, scaleYears: 2.48 } as const;

export const HAZARDS: Readonly<Record<HazardField, HazardSource>> = {
  workEmail: {
    annual: 0.22,
    low: 0.16,
    high: 0.28,
    lomax: TENURE,
    grade: 'official',
    source: 'US Bureau of Labor Statistics, Employee Tenure in 2024 (USDL-24-1971)',
  },
  employer: {
    annual: 0.22,
    low: 0.16,
    high: 0.28,
    lomax: TENURE,
    grade: 'official',
    source: 'US Bureau of Labor Statistics, Employee Tenure in 2024 (USDL-24-1971)',
  },
  // A new employer brings a new title, so never below the employer's rate; vendors name 15 to 35 %.
  jobTitle: {
    annual: 0.25,
    low: 0.2,
    high: 0.35,
    lomax: null,
    grade: 'vendor',
    source: 'figures of data vendors, 2024 to 2026',
  },
  directPhone: {
    annual: 0.12,
    low: 0.08,
    high: 0.2,
    lomax: null,
    grade: 'vendor',
    source: 'figures of data vendors, 2026',
  },
  mobile: {
    annual: 0.05,
    low: 0.03,
    high: 0.08,
    lomax: null,
    grade: 'derived',
    source: 'FCC 2018: 35 million US numbers disconnected a year, over the numbers assigned',
  },
  homeAddress: {
    annual: 0.09,
    low: 0.05,
    high: 0.25,
    lomax: null,
    grade: 'official',
    source: 'US Census Bureau, Current Population Survey, movers 2021 and 2013 (owners 5 %, renters 25 %)',
  },
  surname: {
    annual: 0.006,
    low: 0.002,
    high: 0.01,
    lomax: null,
    grade: 'derived',
    source: 'marriage rate times share of changed names (Pew 2023)',
  },
  personalEmail: {
    annual: 0.1,
    low: 0.05,
    high: 0.25,
    lomax: null,
    grade: 'assumption',
    source: 'no sound modern figure was found',
  },
  birthday: { annual: 0, low: 0, high: 0, lomax: null, grade: 'official', source: 'a date of birth does not change' },
};

/**
 * How much more often an event is seen from a value that still holds than from one that does not: the odds are
 * multiplied by it. Assumptions until they are fitted from own logs; every one can be replaced.
 */
export const EVENT_LIKELIHOODS = {
  clicked: 20,
  complaint: 20,
  optOut: 20,
  optIn: 20,
  autoReply: 8,
  delivered: 3,
  opened: 1,
  soft: 0.5,
  hard: 0.02,
} as const;
export type LikelihoodEvent = keyof typeof EVENT_LIKELIHOODS;
