/** A country cell to its ISO 3166-1 alpha-2 code. */
import { checkCountry } from './check.ts';

/**
 * The alpha-2 code of the country that the cell means, or null when it means none for certain.
 * @example normalizeCountry('Stany Zjednoczone') // 'US'
 */
export function normalizeCountry(input: unknown): string | null {
  const { verdict, value } = checkCountry(input);
  return verdict === 'ok' ? value : null;
}
