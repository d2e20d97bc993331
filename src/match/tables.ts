/**
 * What every comparison knows before it sees a list: the chance of each level among rows of one party (m) and among
 * strangers (u), and how rare a value may count. Judged by hand from how contact lists decay and are retyped:
 * they are the start values of an estimation, and the answer where nothing is estimated.
 */
import { CITY_LEVELS, STREET_LEVELS } from '../fields/address/compare.ts';
import { COMPANY_LEVELS } from '../fields/company/compare.ts';
import { DATE_LEVELS } from '../fields/date/compare.ts';
import { EMAIL_LEVELS } from '../fields/email/compare.ts';
import { NAME_LEVELS } from '../fields/name/compare.ts';
import { PHONE_LEVELS } from '../fields/phone/compare.ts';
import { POSTAL_LEVELS } from '../fields/postal/compare.ts';
import { NUMBER_LEVELS } from '../fields/taxId/compare.ts';
import { TEXT_LEVELS } from '../fields/text/compare.ts';

/** One unit of weight: integers add up to the same sum in any order. */
export const UNIT = 1_000_000;

export type FeatureKind =
  | 'given'
  | 'family'
  | 'middle'
  | 'suffix'
  | 'email'
  | 'phone'
  | 'taxId'
  | 'externalId'
  | 'code'
  | 'birthday'
  | 'gender'
  | 'street'
  | 'postal'
  | 'city'
  | 'region'
  | 'country'
  | 'company'
  | 'site'
  | 'text';

export interface KindTable {
  readonly levels: readonly string[];
  /** By level; level 0 is `missing` and says nothing. */
  readonly m: readonly number[];
  readonly u: readonly number[];
  /** Share of the term-frequency part that counts at each level, 0..1. */
  readonly frequency: readonly number[];
  /** The rarest a value counts: its frequency is taken as no less than 2^-rarest. */
  readonly rarest: number;
}

const SAME_OR_NOT = ['missing', 'exact', 'different'] as const;

export const KIND_TABLES: Readonly<Record<FeatureKind, KindTable>> = {
  given: {
    levels: NAME_LEVELS,
    m: [1, 0.7, 0.05, 0.08, 0.03, 0.025, 0.04, 0.01, 0.015, 0.05],
    u: [1, 0.01, 0.004, 0.005, 0.004, 0.02, 0.06, 0.03, 0.0006, 0.87],
    frequency: [0, 1, 0.5, 0.4, 0.4, 0, 0, 0, 0.5, 0],
    rarest: 12,
  },
  family: {
    levels: NAME_LEVELS,
    m: [1, 0.78, 0.001, 0.09, 0.03, 0.02, 0.01, 0.01, 0.015, 0.045],
    u: [1, 0.004, 0.0005, 0.003, 0.003, 0.015, 0.06, 0.03, 0.0006, 0.88],
    frequency: [0, 1, 0.5, 0.4, 0.4, 0, 0, 0, 0.5, 0],
    rarest: 13,
  },
  middle: {
    levels: NAME_LEVELS,
    m: [1, 0.7, 0.02, 0.05, 0.03, 0.02, 0.12, 0.01, 0.01, 0.04],
    u: [1, 0.02, 0.004, 0.005, 0.005, 0.02, 0.06, 0.03, 0.001, 0.85],
    frequency: [0, 1, 0.3, 0.3, 0.3, 0, 0, 0, 0, 0],
    rarest: 8,
  },
  suffix: { levels: SAME_OR_NOT, m: [1, 0.999, 0.001], u: [1, 0.4, 0.6], frequency: [0, 0, 0], rarest: 2 },
  email: {
    levels: EMAIL_LEVELS,
    m: [1, 0.57, 0.08, 0.04, 0.03, 0.28],
    u: [1, 0.00001, 0.000004, 0.00005, 0.003, 0.997],
    frequency: [0, 1, 0, 0, 0, 0],
    rarest: 19,
  },
  phone: {
    levels: PHONE_LEVELS,
    m: [1, 0.62, 0.04, 0.34],
    u: [1, 0.00003, 0.0001, 0.9998],
    frequency: [0, 1, 0, 0],
    rarest: 15,
  },
  taxId: {
    levels: NUMBER_LEVELS,
    m: [1, 0.9, 0.07, 0.015, 0.015],
    u: [1, 0.000003, 0.00003, 0.0003, 0.99967],
    frequency: [0, 1, 0, 0, 0],
    rarest: 19,
  },
  // Two systems number one customer twice: another number says little.
  externalId: {
    levels: NUMBER_LEVELS,
    m: [1, 0.6, 0.001, 0.003, 0.396],
    u: [1, 0.00001, 0.001, 0.003, 0.996],
    frequency: [0, 1, 0, 0, 0],
    rarest: 17,
  },
  // Numbers of a column nobody named: a document's, an account's, somebody else's perhaps.
  code: {
    levels: NUMBER_LEVELS,
    m: [1, 0.75, 0.05, 0.03, 0.17],
    u: [1, 0.00003, 0.0001, 0.001, 0.9989],
    frequency: [0, 1, 0, 0, 0],
    rarest: 15,
  },
  birthday: {
    levels: DATE_LEVELS,
    m: [1, 0.82, 0.02, 0.06, 0.03, 0.02, 0.05],
    u: [1, 0.00005, 0.0001, 0.001, 0.003, 0.015, 0.98],
    frequency: [0, 1, 0, 0, 0, 0, 0],
    rarest: 14,
  },
  gender: { levels: SAME_OR_NOT, m: [1, 0.97, 0.03], u: [1, 0.5, 0.5], frequency: [0, 0, 0], rarest: 2 },
  street: {
    levels: STREET_LEVELS,
    m: [1, 0.62, 0.14, 0.03, 0.03, 0.18],
    u: [1, 0.0003, 0.0002, 0.001, 0.012, 0.985],
    frequency: [0, 1, 0.3, 0, 0, 0],
    rarest: 14,
  },
  postal: {
    levels: POSTAL_LEVELS,
    m: [1, 0.76, 0.07, 0.04, 0.13],
    u: [1, 0.002, 0.005, 0.03, 0.96],
    frequency: [0, 1, 0, 0, 0],
    rarest: 11,
  },
  city: {
    levels: CITY_LEVELS,
    m: [1, 0.79, 0.08, 0.13],
    u: [1, 0.02, 0.004, 0.975],
    frequency: [0, 1, 0.4, 0],
    rarest: 10,
  },
  region: { levels: SAME_OR_NOT, m: [1, 0.9, 0.1], u: [1, 0.15, 0.85], frequency: [0, 1, 0], rarest: 5 },
  country: { levels: SAME_OR_NOT, m: [1, 0.97, 0.03], u: [1, 0.4, 0.6], frequency: [0, 1, 0], rarest: 5 },
  company: {
    levels: COMPANY_LEVELS,
    m: [1, 0.68, 0.08, 0.05, 0.02, 0.17],
    u: [1, 0.002, 0.0005, 0.002, 0.01, 0.985],
    frequency: [0, 1, 0.4, 0.2, 0, 0],
    rarest: 11,
  },
  // A firm's own: another one is a page of it, its shop, or the site it had before.
  site: { levels: SAME_OR_NOT, m: [1, 0.75, 0.25], u: [1, 0.00003, 0.99997], frequency: [0, 1, 0], rarest: 15 },
  text: {
    levels: TEXT_LEVELS,
    m: [1, 0.6, 0.07, 0.03, 0.3],
    u: [1, 0.05, 0.01, 0.03, 0.91],
    frequency: [0, 1, 0.4, 0, 0],
    rarest: 10,
  },
};

/** round(log2(m / u) × 10^6). */
export function levelWeight(m: number, u: number): number {
  return Math.round(Math.log2(m / u) * UNIT);
}
