/** Whether row after row names the place of its postal code: each city, region and beginning is thought about once. */
import type { Issue } from '../../model/index.ts';
import { POSTAL_CITIES } from '../../reference/postalPlaces.ts';
import type { PostalCodePlan } from './options.ts';
import { cityReach, mayLie, placeIssue, type Reach, regionReach } from './place.ts';

/**
 * What a row's region and city say against its postal code, as {@link placeIssue} says it, for one country.
 * @param code the code in its canonical form
 */
export type PlaceLook = (code: string, region: unknown, city: unknown) => Issue | null;

/** A cell and where its place lies; a reach of null says nothing. */
interface Place {
  readonly cell: string;
  readonly reach: Reach | null;
  /** A bit for each beginning under which every code may lie there, as far as it was asked for. */
  readonly sure: Uint32Array;
}

/** Beginnings of three digits, then of one or two letters. */
const LETTERS = 1000;
const BEGINNINGS = LETTERS + 27 * 27;
const NONE = /* @__PURE__ */ new Uint32Array(0);
const NOWHERE: Place = /* @__PURE__ */ Object.freeze({ cell: '', reach: null, sure: NONE });
/** Slots of the places found at once, a power of two. */
const AT_ONCE = 256;
/** Cells remembered of one column. */
const REMEMBERED = 4000;

/** The code unit as a digit, or as a letter from 1 to 26 and a hundred more; 0 to 9 and 101 to 126. */
function signAt(code: string, at: number): number {
  const unit = code.charCodeAt(at);
  if (unit >= 48 && unit <= 57) return unit - 48;
  return unit >= 65 && unit <= 90 ? unit + 36 : -1;
}

/** The code's beginning as a number: its three first digits, or the letters before its first digit; -1 for any other. */
function beginningOf(code: string): number {
  const first = signAt(code, 0);
  const second = signAt(code, 1);
  let third = signAt(code, 2);
  if (first === -1 || second === -1) return -1;
  if (first < 10) {
    // "00-950" and "11 000" have theirs behind the sign.
    if (third === -1) third = signAt(code, 3);
    return second < 10 && third < 10 && third !== -1 ? first * 100 + second * 10 + third : -1;
  }
  if (second < 10) return LETTERS + first - 100;
  return third !== -1 && third < 10 ? LETTERS + (first - 100) * 27 + second - 100 : -1;
}

/** The beginning as it stands in a code. */
function spelt(beginning: number): string {
  if (beginning < LETTERS) return String(beginning).padStart(3, '0');
  const letters = beginning - LETTERS;
  const first = Math.trunc(letters / 27);
  return (first === 0 ? '' : String.fromCharCode(64 + first)) + String.fromCharCode(64 + (letters % 27));
}

/** The prefixes longer than a beginning, by the beginning under which they stand. */
function longerPrefixes(plan: PostalCodePlan): ReadonlyMap<number, readonly string[]> {
  const longer = new Map<number, string[]>();
  for (const prefix of plan.prefixes?.keys() ?? []) {
    const beginning = beginningOf(prefix);
    if (beginning === -1 || spelt(beginning).length === prefix.length) continue;
    const others = longer.get(beginning);
    if (others === undefined) longer.set(beginning, [prefix]);
    else others.push(prefix);
  }
  return longer;
}

type PlaceOf = (cell: unknown) => Place;

/** Remembers where the cells of one column lie. */
function remembered(plan: PostalCodePlan, reachOf: (cell: unknown, plan: PostalCodePlan) => Reach | null): PlaceOf {
  const known = new Map<string, Place>();
  const last = new Array<Place>(AT_ONCE).fill(NOWHERE);
  return (cell) => {
    if (typeof cell !== 'string' || cell === '' || cell.length > 80) return NOWHERE;
    const { length } = cell;
    // A map has to read the whole of a fresh string before it looks: the usual names are told by less.
    const slot =
      (length * 5 + cell.charCodeAt(0) * 3 + cell.charCodeAt(length >> 1) * 11 + cell.charCodeAt(length - 1) * 7) &
      (AT_ONCE - 1);
    const lately = last[slot] as Place;
    if (lately.cell === cell) return lately;
    let place = known.get(cell);
    if (place === undefined) {
      const reach = reachOf(cell, plan);
      place = { cell, reach, sure: reach === null ? NONE : new Uint32Array((BEGINNINGS >> 5) + 1) };
      if (known.size < REMEMBERED) known.set(cell, place);
    }
    last[slot] = place;
    return place;
  };
}

/**
 * Makes the look for one country's codes: `null` where no place of the country is known. It says what
 * {@link placeIssue} says; a row whose places agree costs two look-ups and no memory.
 */
export function planPlaceLook(plan: PostalCodePlan): PlaceLook | null {
  const { country, regions } = plan;
  if (country === null) return null;
  let places = Object.hasOwn(POSTAL_CITIES, country);
  for (const region of regions) if (region !== '') places = true;
  if (!places) return null;
  const longer = longerPrefixes(plan);
  const regionOf = remembered(plan, regionReach);
  const cityOf = remembered(plan, cityReach);

  function surely({ reach, sure }: Place, beginning: number): boolean {
    if (reach === null) return true;
    if (beginning === -1) return false;
    const bit = 1 << (beginning & 31);
    if (((sure[beginning >> 5] as number) & bit) !== 0) return true;
    const prefixes = [spelt(beginning), ...(longer.get(beginning) ?? [])];
    if (!prefixes.every((prefix) => mayLie(reach, prefix, plan))) return false;
    sure[beginning >> 5] = (sure[beginning >> 5] as number) | bit;
    return true;
  }

  return (code, region, city) => {
    const ofRegion = regionOf(region);
    const ofCity = cityOf(city);
    if (ofRegion.reach === null && ofCity.reach === null) return null;
    const beginning = beginningOf(code);
    if (surely(ofRegion, beginning) && surely(ofCity, beginning)) return null;
    return placeIssue(code, plan, region, city);
  };
}
