/** Tax and identity numbers by country: form and check digits. A file for each part of the world holds the rules. */
import { AMERICA } from './america.ts';
import { ASIA } from './asia.ts';
import { EASTERN_EUROPE } from './easternEurope.ts';
import type { Scheme, Schemes } from './scheme.ts';
import { WESTERN_EUROPE } from './westernEurope.ts';

export const SCHEMES: Schemes = { ...EASTERN_EUROPE, ...WESTERN_EUROPE, ...AMERICA, ...ASIA };

/** The scheme of a number that was examined; undefined for a name that the table has not. */
export function schemeOf(country: string, name: string, number: string): Scheme | undefined {
  return SCHEMES[country]?.find(({ scheme, form }) => scheme === name && form.test(number));
}
