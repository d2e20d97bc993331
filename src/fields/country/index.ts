/** Country names and codes: check, value, key. */
export { type CountryPlan, checkCountry, planCountry, runCountry } from './check.ts';
export { countryKey } from './key.ts';
export { normalizeCountry } from './normalize.ts';
export { countryOfCode, isPlainCountry } from './plain.ts';
