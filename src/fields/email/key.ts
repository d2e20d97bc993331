/** E-mail: equal keys mean the same mailbox. Folds only what the provider itself ignores. */

import type { Checked, EmailParts } from '../../model/index.ts';
import { MAIL_RULES } from '../../reference/mailProviders.ts';
import { fold } from '../../text/fold.ts';
import { asText, tidy } from '../../text/tidy.ts';
import { checkEmail, runEmail } from './check.ts';
import { type EmailOptions, planEmail } from './plan.ts';

/** The key of an examined address; '' when there is nothing to compare. */
export function emailKeyOf(checked: Checked<EmailParts>): string {
  const { parts } = checked;
  if (parts === null) {
    if (checked.verdict === 'missing') return '';
    const text = asText(checked.input);
    return typeof text === 'string' && text.length <= 2000 ? fold(tidy(text)) : '';
  }
  const rule = MAIL_RULES.get(parts.asciiDomain);
  let local = parts.local.toLowerCase();
  if (rule === undefined) return `${local}@${parts.asciiDomain}`;
  if (rule.tag !== null && !local.startsWith('"')) {
    const at = local.indexOf(rule.tag, 1);
    if (at > 0) local = local.slice(0, at);
  }
  for (const sign of rule.ignores) local = local.replaceAll(sign, '');
  if (rule.host === 'yandex.ru') local = local.replaceAll('.', '-');
  return `${local}@${rule.host}`;
}

/**
 * A key that is equal for two spellings of one mailbox: small letters, ASCII host, and the dots, tags and host aliases
 * that the provider itself ignores. Never a value to store. '' for empty cells; folded text where there is no address.
 *
 * @throws TypeError, RangeError for a bad option
 * @example emailKey('Jan.Kowalski+x@googlemail.com') // 'jankowalski@gmail.com'
 * @example emailKey('j.k@outlook.com') // 'j.k@outlook.com'
 * @example emailKey('') // ''
 */
export function emailKey(input: unknown, options?: EmailOptions): string {
  return emailKeyOf(options === undefined ? checkEmail(input) : runEmail(input, planEmail(options, 'emailKey')));
}
