/** Keys that tell rows apart over the runs come from the caller: refused by name where they are none. */
import { aListOfStrings, kindOf } from '../../fields/options.ts';

/** @throws TypeError for keys that are no strings */
export function checkKeys(call: string, keys: readonly string[]): void {
  if (!aListOfStrings.fits(keys)) throw new TypeError(`${call}: keys must be an array of strings, got ${kindOf(keys)}`);
}
