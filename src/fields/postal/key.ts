/** A postal code to the key that is equal for all spellings of one code. */
import { fold } from '../../text/fold.ts';
import { asText, MAX_TEXT, narrow } from '../../text/tidy.ts';
import { runPostalCode } from './check.ts';
import { type PostalCodeOptions, type PostalCodePlan, planPostalCode } from './options.ts';

const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const DIGITS = /^\d+$/;
const CEDEX = / ?CEDEX/i;

/** {@link postalCodeKey} with the options compiled before. */
export function runPostalCodeKey(input: unknown, plan: PostalCodePlan): string {
  const { verdict, value } = runPostalCode(input, plan);
  if (verdict === 'missing') return '';
  const text = value ?? asText(input);
  if (text === null || text === undefined || text.length > MAX_TEXT) return '';
  return withoutCountry(fold(narrow(withoutCedex(text))).replace(SEPARATORS, ''), plan);
}

/** "LV-1010", "L-1009" and "AD500" are also written as their digits: the country's sign tells no two codes apart. */
function withoutCountry(key: string, { signs }: PostalCodePlan): string {
  const first = key.charCodeAt(0);
  if (first < 97 || first > 122) return key;
  const sign = signs.find((one) => key.startsWith(one.toLowerCase()));
  const rest = sign === undefined ? '' : key.slice(sign.length);
  return DIGITS.test(rest) ? rest : key;
}

/** France writes it behind the code, with a number or none. */
function withoutCedex(text: string): string {
  const at = text.search(CEDEX);
  return at === -1 ? text : text.slice(0, at);
}

/**
 * The letters and digits of the canonical code in lower case, without the country's sign before digits; empty for an
 * empty cell. Never throws on data.
 * @example postalCodeKey('PL 00–950', { country: 'PL' }) // '00950'
 */
export function postalCodeKey(input: unknown, options?: PostalCodeOptions): string {
  return runPostalCodeKey(input, planPostalCode(options, 'postalCodeKey'));
}
