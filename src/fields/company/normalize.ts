/** A company's name as it should be stored. */
import { type CompanyOptions, checkCompany, planCompany, runCompany } from './check.ts';

/**
 * The name with its spelling as it was, tidied; null when the cell is empty, a filler, or no text.
 * @example normalizeCompany('  Kowalski &amp; Syn   Sp. z o.o.') // 'Kowalski & Syn Sp. z o.o.'
 */
export function normalizeCompany(input: unknown, options?: CompanyOptions): string | null {
  const { verdict, value } =
    options === undefined ? checkCompany(input) : runCompany(input, planCompany(options, 'normalizeCompany'));
  return verdict === 'ok' || verdict === 'repaired' ? value : null;
}
