/** The country in whose region or city a postal code lies, for codes whose form is written in dozens of countries. */

import { type PostalCodePlan, planPostalCode } from './options.ts';
import { regionOf } from './parse.ts';
import { cityReach, type Reach, regionReach } from './place.ts';

/** Countries of plain digits whose codes tell their region or their large cities, by how the code is written. */
const FIVE: readonly string[] = ['US', 'DE', 'FR', 'IT', 'ES', 'UA', 'CZ'];
const SIX: readonly string[] = ['RU', 'RO'];
const FIVE_DIGITS = /^(?:\d{5}(?:-\d{4})?|\d{3} \d{2})$/;
const SIX_DIGITS = /^\d{6}$/;
/** A region by its number: the codes of France begin with it, and so do those of Turkey. */
const NUMBER = /^\d+$/;
/** Cells remembered: regions and cities repeat from row to row. */
const REMEMBERED = 4000;

/** Tells the country of one row after the other. */
export type CountryByPlace = (code: unknown, region: unknown, city: unknown) => string | null;

/**
 * Makes a reader of rows without a country: a code is of the one country where the region that its row names has such
 * codes ("70116" and "LA"), or the large city where no region is known ("10115" and "Berlin"). Null where no country
 * agrees, or two do. Digits alone are all a code of these countries has; a region that denies it denies the country.
 */
export function countryByPlace(): CountryByPlace {
  const known = new Map<string, readonly (readonly [PostalCodePlan, Reach])[]>();

  /** Where a place of this name lies, country by country. */
  function reaches(
    cell: unknown,
    kind: string,
    countries: readonly string[],
  ): readonly (readonly [PostalCodePlan, Reach])[] {
    if (typeof cell !== 'string' || cell === '' || NUMBER.test(cell)) return [];
    const key = `${countries[0]} ${kind} ${cell}`;
    let found = known.get(key);
    if (found === undefined) {
      const reachOf = kind === 'region' ? regionReach : cityReach;
      found = countries.flatMap((country) => {
        const plan = planPostalCode({ country });
        const reach = reachOf(cell, plan);
        return reach === null ? [] : [[plan, reach] as const];
      });
      if (known.size < REMEMBERED) known.set(key, found);
    }
    return found;
  }

  return (code, region, city) => {
    const text = typeof code === 'number' ? String(code) : code;
    if (typeof text !== 'string' || text.length < 5 || text.length > 10) return null;
    const countries = FIVE_DIGITS.test(text) ? FIVE : SIX_DIGITS.test(text) ? SIX : null;
    if (countries === null) return null;
    const compact = text.replace(' ', '');
    const ofRegion = reaches(region, 'region', countries);
    const places = ofRegion.length > 0 ? ofRegion : reaches(city, 'city', countries);
    const told = places.filter(([plan, reach]) => surelyLies(reach, compact, plan));
    return told.length === 1 ? (told[0]?.[0].country ?? null) : null;
  };
}

/** A proof, unlike `mayLie`, which also says yes where a code tells no region. */
function surelyLies({ codes, prefixes }: Reach, compact: string, plan: PostalCodePlan): boolean {
  const told = regionOf(compact, plan);
  return (told !== null && codes.includes(told)) || prefixes.some((prefix) => compact.startsWith(prefix));
}
