/** The options of the phone check, and the plan they become. */
import { aCountry, checkOptions } from '../options.ts';
import { type Numbering, numbering } from './numbering.ts';

export interface PhoneOptions {
  /** ISO 3166-1 alpha-2 of numbers written without a calling code; null: not known. Default null. */
  readonly country?: string | null;
}

/** Options, checked and compiled; made by `planPhone`, read by `runPhone`. */
export interface PhonePlan {
  readonly country: string | null;
  readonly numbering: Numbering;
}

/** Territories without a plan of their own, and the country whose numbers they have. */
const SERVED_BY: Readonly<Record<string, string>> = { UM: 'US', PN: 'NZ', HM: 'AU', BV: 'NO', GS: 'FK' };

/** The world's plans are the same for every caller, so they are compiled once. */
const theNumbering: () => Numbering = /* @__PURE__ */ (() => {
  let made: Numbering | null = null;
  return () => {
    made ??= numbering();
    return made;
  };
})();

/**
 * The plan of the phone check, for callers with many values. A country without a numbering plan counts as not known.
 * @throws TypeError, RangeError for a bad option
 */
export function planPhone(options?: PhoneOptions): PhonePlan {
  checkOptions('planPhone', options, { country: aCountry });
  const asked = options?.country ?? null;
  const country = asked === null ? null : (SERVED_BY[asked] ?? asked);
  const known = theNumbering();
  return Object.freeze({ country: country !== null && known.has(country) ? country : null, numbering: known });
}
