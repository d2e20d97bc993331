/** The counts that a column's sampled values leave. */

import { REGION_CODE_SETS } from './valueSets.ts';

/** Counts over a sample; every count is at most `looked`. */
export interface ValueProfile {
  looked: number;
  distinct: number;
  email: number;
  url: number;
  /** Web addresses of people at large sites, pictures and records: nobody's own site. */
  foreignUrl: number;
  phone: number;
  /** Phones that show it: a plus, brackets, groups. */
  phoneShown: number;
  date: number;
  dateTime: number;
  years: number[];
  dayOfMonth: number;
  postalShown: number;
  digitsOnly: number;
  digitLengths: Map<number, number>;
  rising: boolean;
  yearLike: number;
  leadingZero: number;
  dialled: Map<string, number>;
  taxDigits: Map<string, number>;
  taxLettered: number;
  country: number;
  countryCode: number;
  countryOnlyCode: number;
  regionCodes: number[];
  region: number;
  regionWord: number;
  town: number;
  gender: number;
  genders: Set<string>;
  salutation: number;
  company: number;
  /** A word of trade in it: restaurant, agency, ООО aside. */
  trade: number;
  forms: Set<string>;
  street: number;
  withDigits: number;
  oneWord: number;
  fewWords: number;
  given: number;
  oneGiven: number;
  family: number;
  patronymic: number;
}

/** Nothing looked at yet. */
export function emptyProfile(): ValueProfile {
  return {
    looked: 0,
    distinct: 0,
    email: 0,
    url: 0,
    foreignUrl: 0,
    phone: 0,
    phoneShown: 0,
    date: 0,
    dateTime: 0,
    years: [],
    dayOfMonth: 0,
    postalShown: 0,
    digitsOnly: 0,
    digitLengths: new Map(),
    rising: true,
    yearLike: 0,
    leadingZero: 0,
    dialled: new Map(),
    taxDigits: new Map(),
    taxLettered: 0,
    country: 0,
    countryCode: 0,
    countryOnlyCode: 0,
    regionCodes: REGION_CODE_SETS.map(() => 0),
    region: 0,
    regionWord: 0,
    town: 0,
    gender: 0,
    genders: new Set(),
    salutation: 0,
    company: 0,
    trade: 0,
    forms: new Set(),
    street: 0,
    withDigits: 0,
    oneWord: 0,
    fewWords: 0,
    given: 0,
    oneGiven: 0,
    family: 0,
    patronymic: 0,
  };
}
