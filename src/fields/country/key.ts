/** A country cell to the key that is equal for all spellings of one country. */
import { foldWords } from '../../text/fold.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { checkCountry } from './check.ts';

/**
 * The alpha-2 code, or the folded words of a name that is in no table; empty for an empty cell.
 * @example countryKey('U.S.A.') // 'US'
 */
export function countryKey(input: unknown): string {
  const { verdict, value } = checkCountry(input);
  if (value !== null) return value;
  const text = verdict === 'missing' ? null : asText(input);
  return text === null || text === undefined || text.length > MAX_TEXT ? '' : foldWords(text);
}
