/** A name as it should be stored. */
import { checkName, runName } from './check.ts';
import { type NameOptions, planName } from './options.ts';

/**
 * The name, tidied and with its capitals where it had none; null when the cell is empty or probably holds no name.
 * @example normalizeName("  O'REILLY ") // "O'Reilly"
 */
export function normalizeName(input: unknown, options?: NameOptions): string | null {
  const { verdict, value } =
    options === undefined ? checkName(input) : runName(input, planName(options, 'normalizeName'));
  return verdict === 'ok' || verdict === 'repaired' ? value : null;
}
