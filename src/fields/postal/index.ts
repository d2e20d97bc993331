/** Postal codes: check, value, key. */
export { checkPostalCode, runPostalCode } from './check.ts';
export { countryByPlace } from './countryByPlace.ts';
export { postalCodeKey, runPostalCodeKey } from './key.ts';
export { normalizePostalCode } from './normalize.ts';
export { type PostalCodeOptions, type PostalCodePlan, planPostalCode } from './options.ts';
export { placeIssue } from './place.ts';
export { placeInCell } from './placeInCell.ts';
export { type PlaceLook, planPlaceLook } from './placeLook.ts';
export { isPlainPostalCode } from './plain.ts';
