/** A postal code as its country's post writes it. */
import { checkPostalCode, runPostalCode } from './check.ts';
import { type PostalCodeOptions, planPostalCode } from './options.ts';

/**
 * The canonical code, or null when the cell is empty, wrong, or only probably right.
 * @example normalizePostalCode('sw1a1aa', { country: 'GB' }) // 'SW1A 1AA'
 */
export function normalizePostalCode(input: unknown, options?: PostalCodeOptions): string | null {
  const { verdict, value } =
    options === undefined
      ? checkPostalCode(input)
      : runPostalCode(input, planPostalCode(options, 'normalizePostalCode'));
  return verdict === 'ok' || verdict === 'repaired' ? value : null;
}
