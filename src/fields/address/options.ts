/** Options of the address checks. */
import { aCountry, checkOptions, type Tests } from '../options.ts';

export interface AddressOptions {
  /** ISO 3166-1 alpha-2 country of the row. Default null: not known. */
  readonly country?: string | null | undefined;
}

export interface AddressPlan {
  readonly country: string | null;
  /** False for a line whose number stands elsewhere: in a column of its own, or in the line before. */
  readonly needsNumber: boolean;
}

/**
 * Compiles the options once.
 * @throws TypeError or RangeError for a bad option
 */
export function planAddress(options?: AddressOptions, call = 'checkAddress', more?: Tests): AddressPlan {
  checkOptions(call, options, { country: aCountry }, more);
  return Object.freeze({ country: options?.country ?? null, needsNumber: true });
}
