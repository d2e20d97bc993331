/** Whether a postal code can be of the region and the city that its row names. */
import type { Issue } from '../../model/index.ts';
import { once } from '../../reference/once.ts';
import { POSTAL_CITIES, POSTAL_REGION_NAMES } from '../../reference/postalPlaces.ts';
import { foldWords } from '../../text/fold.ts';
import { issue } from '../issue.ts';
import type { PostalCodePlan } from './options.ts';
import { area } from './otherCountry.ts';
import { regionOf } from './parse.ts';

/** Where a place's codes lie: in subdivisions, or behind first characters. */
export interface Reach {
  readonly codes: readonly string[];
  readonly prefixes: readonly string[];
}

/** Longer cells name no one place. */
const LONGEST = 80;
const NO_SIGN = /[^A-Z0-9]+/g;
const CODE = /^([A-Z]{2}-)?([A-Z0-9]{1,3})$/;
const DIGITS = /^\d+$/;
/** What stands before a region's name and says that it is one. */
const TITLE =
  /^(?:woj|wojewodztwo|jud|judet|judetul|provincia|prov|regione|regiune|region|comunidad|comunitat|land|bundesland|freistaat|state|county|departement|kraj)(?: (?:di|de|do|del|of|autonoma))? /;
/** Districts of a city: "Paris 15e", "Sector 3", "Lyon CEDEX 03". */
const DISTRICT = /(?: (?:sector|sectorul|cedex|district|arrondissement))?(?: \d{1,2}[a-z]{0,3})?(?: arrondissement)?$/;

/** `10-12 AB` as each of its beginnings. */
function beginnings(ranges: string): string[] {
  const prefixes: string[] = [];
  for (const range of ranges.split(' ')) {
    const [from = '', to = from] = range.split('-');
    if (from === to) prefixes.push(from);
    else for (let at = Number(from); at <= Number(to); at++) prefixes.push(String(at).padStart(from.length, '0'));
  }
  return prefixes;
}

function read(table: Readonly<Record<string, string>>): ReadonlyMap<string, Reach> {
  const places = new Map<string, Reach>();
  for (const [country, entries] of Object.entries(table)) {
    for (const entry of entries.split('|')) {
      const [left = '', prefixes] = entry.split('#');
      const [names = '', codes] = left.split(':');
      const reach: Reach = {
        codes: codes === undefined ? [] : codes.split(' '),
        prefixes: prefixes === undefined ? [] : beginnings(prefixes),
      };
      for (const name of names.split(',')) places.set(`${country} ${name}`, reach);
    }
  }
  return places;
}
const REGIONS: () => ReadonlyMap<string, Reach> = /* @__PURE__ */ once(() => read(POSTAL_REGION_NAMES));
const CITIES: () => ReadonlyMap<string, Reach> = /* @__PURE__ */ once(() => read(POSTAL_CITIES));

/** The text as the tables write names; empty for what is none. */
function nameOf(cell: unknown): string {
  return typeof cell === 'string' && cell.length <= LONGEST ? foldWords(cell) : '';
}

/** Where the region that a cell names lies; null when it is empty or nobody's. */
export function regionReach(cell: unknown, { country, regions }: PostalCodePlan): Reach | null {
  const name = nameOf(cell);
  if (name === '') return null;
  const code = CODE.exec((cell as string).trim().toUpperCase());
  // Bare numbers are a list's own counting, except in the country whose people speak of their departments by number.
  if (code !== null) {
    const [, of, subdivision = ''] = code;
    const ours = of === undefined ? country === 'FR' || !DIGITS.test(subdivision) : of === `${country}-`;
    if (ours && regions.has(subdivision)) return { codes: [subdivision], prefixes: [] };
  }
  const known = REGIONS();
  return known.get(`${country} ${name}`) ?? known.get(`${country} ${name.replace(TITLE, '')}`) ?? null;
}

/** Where the city that a cell names lies; null when it is empty or none of the large ones. */
export function cityReach(cell: unknown, { country }: PostalCodePlan): Reach | null {
  const name = nameOf(cell);
  if (name === '') return null;
  const known = CITIES();
  return known.get(`${country} ${name}`) ?? known.get(`${country} ${name.replace(DISTRICT, '')}`) ?? null;
}

/** False only where the code, or every code with this beginning, cannot lie there. */
export function mayLie({ codes, prefixes }: Reach, compact: string, plan: PostalCodePlan): boolean {
  if (codes.length > 0) {
    const told = regionOf(compact, plan);
    if (told === null || told === '' || codes.includes(told)) return true;
  }
  if (plan.country === 'GB') return prefixes.includes(area(compact));
  for (let i = 0; i < prefixes.length; i++) if (compact.startsWith(prefixes[i] as string)) return true;
  return false;
}

/**
 * What a row's region and city say against its postal code: an issue to be added to a code that is right in itself, or
 * null when they agree, when either is unknown, or when the code does not tell. A region that the code confirms is
 * believed before the city, whose name another place of that region may bear. Regions are read as codes (ISO 3166-2,
 * with the country part or, unless they are numbers, without) and as names in the country's language and in English;
 * cities are the large ones of PL RO IT RU UA DE FR ES GB US CZ. Never throws; empty cells, `null` and what is no text
 * say nothing.
 *
 * @param code the code in its canonical form
 * @param plan the options of the code's country (see {@link planPostalCode})
 */
export function placeIssue(code: string, plan: PostalCodePlan, region: unknown, city: unknown): Issue | null {
  if (plan.country === null) return null;
  const ofRegion = regionReach(region, plan);
  const ofCity = cityReach(city, plan);
  if (ofRegion === null && ofCity === null) return null;
  const compact = code.toUpperCase().replace(NO_SIGN, '');
  const told = regionOf(compact, plan);
  if (ofRegion !== null) {
    if (!mayLie(ofRegion, compact, plan)) {
      const expected = ofRegion.codes[0];
      return issue('postalCode.region_mismatch', { ...saying(told), ...(expected === undefined ? {} : { expected }) });
    }
    if (told || ofRegion.codes.length === 0) return null;
  }
  if (ofCity !== null && !mayLie(ofCity, compact, plan)) return issue('postalCode.city_mismatch', saying(told));
  return null;
}

/** The subdivision that the code tells, if it tells one: a code of ISO 3166-2, nothing of the cell's. */
function saying(region: string | null): Readonly<Record<string, string>> {
  return region ? { region } : {};
}
