/** Tax id: equal keys mean the same registration. */
import type { Checked, TaxIdParts } from '../../model/index.ts';
import { asText, narrow, tidy } from '../../text/tidy.ts';
import { planTaxId, runTaxId, type TaxIdOptions } from './check.ts';
import { isFiller } from './checkDigits.ts';
import { schemeOf } from './schemes.ts';

/** The key of an examined number; '' when there is nothing to compare, and for a filler, which is no one's number. */
export function taxIdKeyOf(checked: Checked<TaxIdParts>): string {
  if (checked.parts !== null && checked.value !== null) {
    const { country, scheme } = checked.parts;
    const { value } = checked;
    if (isFiller(value)) return '';
    const [number = ''] = value.split('/');
    const whole = schemeOf(country, scheme, number);
    // A prefix is two letters before the number; a number of its own may begin with the same letters.
    const bare = whole === undefined ? number.slice(2) : number;
    const { key } = whole ?? schemeOf(country, scheme, bare) ?? {};
    return `${country}${key === undefined ? bare : key(bare)}`;
  }
  const text = checked.verdict === 'missing' ? null : asText(checked.input);
  return typeof text === 'string' && text.length <= 100 && !isFiller(text)
    ? narrow(tidy(text))
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
    : '';
}

/**
 * A key that is equal for two spellings of one number: country and bare number; letters and digits alone where no rule
 * covers it. '' for empty cells and for one digit all the way.
 *
 * @throws TypeError, RangeError for a bad option
 * @example taxIdKey('526-104-08-28', { country: 'PL' }) // 'PL5261040828'
 * @example taxIdKey('PL5261040828') // 'PL5261040828'
 */
export function taxIdKey(input: unknown, options?: TaxIdOptions): string {
  return taxIdKeyOf(runTaxId(input, planTaxId(options, 'taxIdKey')));
}
