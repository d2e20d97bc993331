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
interface Reach {
  readonly codes: readonly string[];
  readonly prefixes: readonly string[];
}

/** Longer cells name no one place. */
const LONGEST = 80;
const NO_SIGN = /[^A-Z0-9]+/g;
const CODE = /^(?:[A-Z]{2}-)?([A-Z0-9]{1,3})$/;
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

function regionReach(cell: unknown, { country, regions }: PostalCodePlan): Reach | null {
  const name = nameOf(cell);
  if (name === '') return null;
  const code = CODE.exec((cell as string).trim().toUpperCase())?.[1];
  if (code !== undefined && regions.has(code)) return { codes: [code], prefixes: [] };
  const known = REGIONS();
  return known.get(`${country} ${name}`) ?? known.get(`${country} ${name.replace(TITLE, '')}`) ?? null;
}

function cityReach(cell: unknown, { country }: PostalCodePlan): Reach | null {
  const name = nameOf(cell);
  if (name === '') return null;
  const known = CITIES();
  return known.get(`${country} ${name}`) ?? known.get(`${country} ${name.replace(DISTRICT, '')}`) ?? null;
}

/** False only where the code cannot lie there. */
function mayLie({ codes, prefixes }: Reach, compact: string, region: string | null, british: boolean): boolean {
  if (codes.length > 0 && (region === null || region === '' || codes.includes(region))) return true;
  if (british) return prefixes.includes(area(compact));
  for (let i = 0; i < prefixes.length; i++) if (compact.startsWith(prefixes[i] as string)) return true;
  return false;
}

/**
 * What a row's region and city say against its postal code: an issue to be added to a code that is right in itself, or
 * null when they agree, when either is unknown, or when the code does not tell. Regions are read as codes (ISO 3166-2,
 * with the country part or without) and as names in the country's language and in English; cities are the large ones
 * of PL RO IT RU UA DE FR ES GB US CZ. Never throws; empty cells, `null` and what is no text say nothing.
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
  const british = plan.country === 'GB';
  if (ofRegion !== null && !mayLie(ofRegion, compact, told, british)) {
    const expected = ofRegion.codes[0];
    return issue('postalCode.region_mismatch', { ...saying(told), ...(expected === undefined ? {} : { expected }) });
  }
  if (ofCity !== null && !mayLie(ofCity, compact, told, british))
    return issue('postalCode.city_mismatch', saying(told));
  return null;
}

/** The subdivision that the code tells, if it tells one: a code of ISO 3166-2, nothing of the cell's. */
function saying(region: string | null): Readonly<Record<string, string>> {
  return region ? { region } : {};
}
