/** A postal code as its country's post writes it. */
import { checkPostalCode } from './check.ts';
import type { PostalCodeOptions } from './options.ts';

/**
 * The canonical code, or null when the cell is empty, wrong, or only probably right.
 * @example normalizePostalCode('sw1a1aa', { country: 'GB' }) // 'SW1A 1AA'
 */
export function normalizePostalCode(input: unknown, options?: PostalCodeOptions): string | null {
  const { verdict, value } = checkPostalCode(input, options);
  return verdict === 'ok' || verdict === 'repaired' ? value : null;
}
