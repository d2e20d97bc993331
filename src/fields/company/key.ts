/** A company's name to the key that is equal however it is spelt, punctuated and incorporated. */
import { fold } from '../../text/fold.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { toLatin } from '../../text/transliterate.ts';
import { cleanText } from '../cleanText.ts';
import type { CompanyOptions } from './check.ts';
import { planCompany } from './check.ts';
import { parseCompany } from './parse.ts';

const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** Words that come and go between the other words. */
const JOINING: ReadonlySet<string> = /* @__PURE__ */ new Set('and und et y i e si och og en the и та'.split(' '));

/**
 * The letters and digits of the name without legal form, case, accents, punctuation, spaces and script; empty for an
 * empty cell. Never throws on data. Linear.
 *
 * @example companyKey('I.B.M. Corp.') // 'ibm'
 * @example companyKey('Gazprom OOO') // 'gazprom'
 */
export function companyKey(input: unknown, options?: CompanyOptions): string {
  const middle = options !== undefined && planCompany(options).middle;
  const raw = asText(input);
  if (raw === null || raw === undefined || raw.length > MAX_TEXT) return '';
  const { base } = parseCompany(cleanText(raw).text, middle);
  const words = toLatin(fold(base.replaceAll('&', ' and ')))
    .split(NO_WORD)
    .filter((word) => word !== '');
  // "Company" of "Company Limited" stands in the name or not, as its writer likes.
  const { length } = words;
  if (words[length - 1] === 'company' && length > 1 && !(length === 2 && words[0] === 'the')) words.pop();
  let key = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const between = i > 0 && i < words.length - 1;
    if (!(between && JOINING.has(word)) && !(i === 0 && word === 'the' && words.length > 1)) key += word;
  }
  return key;
}
