/** A street line as it should be stored. */
import { checkAddress, runAddress } from './check.ts';
import { type AddressOptions, planAddress } from './options.ts';

/**
 * The line with its wording as it was, tidied; null when the cell is empty, a filler or no text.
 * @example normalizeAddress('  12   High Street ') // '12 High Street'
 */
export function normalizeAddress(input: unknown, options?: AddressOptions): string | null {
  const { verdict, value } =
    options === undefined ? checkAddress(input) : runAddress(input, planAddress(options, 'normalizeAddress'));
  return verdict === 'ok' || verdict === 'repaired' ? value : null;
}
