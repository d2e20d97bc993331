/** The options of the phone check, and the plan they become. */
import type { Issue } from '../../model/index.ts';
import { issue } from '../issue.ts';
import { aCountry, checkOptions, oneOf, type Test, type Tests } from '../options.ts';
import { type Numbering, numbering } from './numbering.ts';

/** Where the country of numbers without a calling code comes from; the last two are likely, not said. */
export const COUNTRY_SOURCES = ['option', 'row', 'postalCode', 'list'] as const;

export type CountrySource = (typeof COUNTRY_SOURCES)[number];

export interface PhoneOptions {
  /** ISO 3166-1 alpha-2 of numbers written without a calling code; null: not known. Default null. */
  readonly country?: string | null | undefined;
  /**
   * Where that country comes from: it stands in the parts, and `postalCode` and `list` (what most of the list has) are
   * said as `phone.country_assumed`. Default 'option'.
   */
  readonly countryFrom?: CountrySource | undefined;
}

/** Options, checked and compiled; made by `planPhone`, read by `runPhone`. */
export interface PhonePlan {
  readonly country: string | null;
  readonly countryFrom: CountrySource;
  /** To be said of every number that is read with the country. */
  readonly assumed: Issue | null;
  readonly numbering: Numbering;
}

/** Territories without a plan of their own, and the country whose numbers they have. */
const SERVED_BY: Readonly<Record<string, string>> = { UM: 'US', PN: 'NZ', HM: 'AU', BV: 'NO', GS: 'FK' };

const TESTS: Readonly<Record<keyof PhoneOptions, Test>> = {
  country: aCountry,
  countryFrom: /* @__PURE__ */ oneOf(COUNTRY_SOURCES),
};

/** What is the same for every caller is made once: the world's numbering, and the plan of a country with nothing else asked. */
const shared: () => { readonly numbering: Numbering; readonly plans: Map<string | null, PhonePlan> } =
  /* @__PURE__ */ (() => {
    let made: { readonly numbering: Numbering; readonly plans: Map<string | null, PhonePlan> } | null = null;
    return () => {
      made ??= { numbering: numbering(), plans: new Map() };
      return made;
    };
  })();

/**
 * The plan of the phone check, for callers with many values. A country without a numbering plan counts as not known.
 * @throws TypeError, RangeError for a bad option
 */
export function planPhone(options?: PhoneOptions, call = 'checkPhone', more?: Tests): PhonePlan {
  checkOptions(call, options, TESTS, more);
  const asked = options?.country ?? null;
  const countryFrom = options?.countryFrom ?? 'option';
  const { numbering: known, plans } = shared();
  const before = countryFrom === 'option' ? plans.get(asked) : undefined;
  if (before !== undefined) return before;
  const wanted = asked === null ? null : (SERVED_BY[asked] ?? asked);
  const country = wanted !== null && known.has(wanted) ? wanted : null;
  const likely = country !== null && (countryFrom === 'list' || countryFrom === 'postalCode');
  const assumed = likely ? issue('phone.country_assumed', { country, from: countryFrom }) : null;
  const plan = Object.freeze({ country, countryFrom, assumed, numbering: known });
  // Two capital letters each: there cannot be many.
  if (countryFrom === 'option') plans.set(asked, plan);
  return plan;
}
