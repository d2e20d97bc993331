/** A postal code to the key that is equal for all spellings of one code. */
import { fold } from '../../text/fold.ts';
import { asText, MAX_TEXT, narrow } from '../../text/tidy.ts';
import { runPostalCode } from './check.ts';
import { type PostalCodeOptions, type PostalCodePlan, planPostalCode } from './options.ts';

const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const CEDEX = / ?CEDEX/i;

/** {@link postalCodeKey} with the options compiled before. */
export function runPostalCodeKey(input: unknown, plan: PostalCodePlan): string {
  const { verdict, value } = runPostalCode(input, plan);
  if (verdict === 'missing') return '';
  const text = value ?? asText(input);
  if (text === null || text === undefined || text.length > MAX_TEXT) return '';
  return fold(narrow(withoutCedex(text))).replace(SEPARATORS, '');
}

/** France writes it behind the code, with a number or none. */
function withoutCedex(text: string): string {
  const at = text.search(CEDEX);
  return at === -1 ? text : text.slice(0, at);
}

/**
 * The letters and digits of the canonical code in lower case; empty for an empty cell. Never throws on data.
 * @example postalCodeKey('PL 00–950', { country: 'PL' }) // '00950'
 */
export function postalCodeKey(input: unknown, options?: PostalCodeOptions): string {
  return runPostalCodeKey(input, planPostalCode(options));
}
