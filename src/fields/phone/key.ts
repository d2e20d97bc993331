/** Phone: equal keys mean the same line. */
import type { Checked, PhoneParts } from '../../model/index.ts';
import { asText } from '../../text/tidy.ts';
import { runPhone } from './check.ts';
import { type PhoneOptions, planPhone } from './plan.ts';

/** The key of an examined number; '' when there is nothing to compare. */
export function phoneKeyOf(checked: Checked<PhoneParts>): string {
  if (checked.parts !== null) return `+${checked.parts.callingCode}${checked.parts.national}`;
  const text = checked.verdict === 'missing' ? null : asText(checked.input);
  return typeof text === 'string' && text.length <= 500 ? text.replace(/\D+/g, '') : '';
}

/**
 * A key that is equal for two spellings of one line: E.164 without extension, or the digits alone where the number is
 * not understood. '' for empty cells.
 *
 * @throws TypeError, RangeError for a bad option
 * @example phoneKey('601-234-567 ext. 3', { country: 'PL' }) // '+48601234567'
 * @example phoneKey('601 234 567') // '601234567'
 */
export function phoneKey(input: unknown, options?: PhoneOptions): string {
  return phoneKeyOf(runPhone(input, planPhone(options, 'phoneKey')));
}
