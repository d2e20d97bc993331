/** Options of the postal code checks, compiled once per country. */

import { once } from '../../reference/once.ts';
import {
  LEADING_ZEROS,
  NO_POSTAL_CODES,
  POSTAL_FORMATS,
  POSTAL_SIGNS,
  TWO_ZEROS,
} from '../../reference/postalFormats.ts';
import { POSTAL_NEIGHBOURS, POSTAL_REGIONS } from '../../reference/postalRegions.ts';
import { aCountry, aString, checkOptions, orNull, type Tests } from '../options.ts';
import { type PlainCodes, plainCodes } from './plainCodes.ts';

export interface PostalCodeOptions {
  /** ISO 3166-1 alpha-2 country whose code it is. Default null: not known, and then nothing can be said. */
  readonly country?: string | null | undefined;
  /** The region that the row names: ISO 3166-2 (`IT-RM` or `RM`), or a name ("Lazio", "Bavaria"). Default null. */
  readonly region?: string | null | undefined;
  /** The city that the row names; only large ones can speak against a code. Default null. */
  readonly city?: string | null | undefined;
}

/** One way to write a country's codes: as written, and without its separators. */
export interface PostalForm {
  readonly written: string;
  readonly compact: string;
  /** The first half of a longer form, which also stands alone. */
  readonly half: boolean;
}

export interface PostalCodePlan {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  /** The subdivisions that the country's codes tell, by their codes. */
  readonly regions: ReadonlySet<string>;
  readonly used: boolean;
  readonly forms: readonly PostalForm[] | null;
  /** Prefixes in use, each with its region or an empty string; null where no table is certain. */
  readonly prefixes: ReadonlyMap<string, string> | null;
  /** Lengths of the prefixes in use, longest first. */
  readonly prefixLengths: readonly number[];
  readonly neighbours: ReadonlyMap<string, string> | null;
  /** Lengths of the neighbours' prefixes, shortest first. */
  readonly neighbourLengths: readonly number[];
  /** Zeros that a spreadsheet may have cut off, at most. */
  readonly leadingZeros: number;
  /** The country's own letters begin a form. */
  readonly lettered: boolean;
  /** Signs that may stand before or behind a code, longest first. */
  readonly signs: readonly string[];
  /** For the plain look; null where it has nothing to go by, or a place is asked for. */
  readonly plain: PlainCodes | null;
}

const NO_SEPARATOR = /[^A-Za-z0-9]+/g;

export function formsOf(country: string): readonly PostalForm[] | null {
  if (!Object.hasOwn(POSTAL_FORMATS, country)) return null;
  const all = (POSTAL_FORMATS[country] as string).split('|');
  return all.map((written) => ({
    written,
    compact: written.replace(NO_SEPARATOR, ''),
    half: all.some((other) => other.startsWith(`${written} `)),
  }));
}

/** `01-03:X 04*:Y` as a map from each prefix to its region. */
function expand(ranges: string): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const range of ranges.split(' ')) {
    const [span = '', region = ''] = range.split(':');
    const [from = '', to = from] = span.split('-');
    if (from.endsWith('*')) {
      prefixes.set(`${from.slice(0, -1)}0`, region).set(`${from.slice(0, -1)}100`, region);
      continue;
    }
    if (!/^\d+$/.test(from)) {
      prefixes.set(from, region);
      continue;
    }
    for (let prefix = Number(from); prefix <= Number(to); prefix++) {
      prefixes.set(String(prefix).padStart(from.length, '0'), region);
    }
  }
  return prefixes;
}

function lengthsOf(table: ReadonlyMap<string, string> | null): number[] {
  const lengths = new Set<number>();
  for (const prefix of table?.keys() ?? []) lengths.add(prefix.length);
  return [...lengths].sort((a, b) => a - b);
}

/** Two are certain only where a table knows the prefix, or where a large city's codes begin with them. */
function zerosOf(country: string, prefixes: ReadonlyMap<string, string> | null): number {
  if (!LEADING_ZEROS.has(country)) return 0;
  return prefixes !== null || TWO_ZEROS.has(country) ? 2 : 1;
}

function compile(country: string | null, region: string | null, city: string | null): PostalCodePlan {
  const table = (all: Readonly<Record<string, string>>): ReadonlyMap<string, string> | null =>
    country !== null && Object.hasOwn(all, country) ? expand(all[country] as string) : null;
  const signs = country === null ? [] : [country];
  if (country !== null && Object.hasOwn(POSTAL_SIGNS, country)) {
    signs.push(...(POSTAL_SIGNS[country] as string).split(' '));
  }
  const prefixes = table(POSTAL_REGIONS);
  const neighbours = table(POSTAL_NEIGHBOURS);
  const forms = country === null ? null : formsOf(country);
  return Object.freeze({
    country,
    region,
    city,
    regions: new Set(prefixes?.values()),
    used: country === null || !NO_POSTAL_CODES.has(country),
    forms,
    prefixes,
    prefixLengths: lengthsOf(prefixes).reverse(),
    neighbours,
    neighbourLengths: lengthsOf(neighbours),
    leadingZeros: country === null ? 0 : zerosOf(country, prefixes),
    lettered: country !== null && forms?.some(({ compact }) => compact.startsWith(country)) === true,
    signs: signs.sort((a, b) => b.length - a.length),
    plain:
      country === null || forms === null || region !== null || city !== null
        ? null
        : plainCodes(country, forms, prefixes, neighbours),
  });
}

/** The plan of a country with nothing else asked: the cells and the places of a row have one. Two letters each: there cannot be many. */
const plans: () => Map<string | null, PostalCodePlan> = /* @__PURE__ */ once(() => new Map());

/**
 * Compiles the options once, for many values of one country.
 * @throws TypeError or RangeError for a bad option
 */
export function planPostalCode(options?: PostalCodeOptions, call = 'checkPostalCode', more?: Tests): PostalCodePlan {
  checkOptions(call, options, { country: aCountry, region: orNull(aString), city: orNull(aString) }, more);
  const { country = null, region = null, city = null } = options ?? {};
  if (region !== null || city !== null) return compile(country, region, city);
  let plan = plans().get(country);
  if (plan === undefined) {
    plan = compile(country, null, null);
    plans().set(country, plan);
  }
  return plan;
}
