/** A company's name to the key that is equal however it is spelt, punctuated and incorporated. */
import { fold } from '../../text/fold.ts';
import { romanize } from '../../text/romanize.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { toLatin } from '../../text/transliterate.ts';
import { cleanText } from '../cleanText.ts';
import type { CompanyOptions } from './check.ts';
import { planCompany } from './check.ts';
import { parseCompany } from './parse.ts';

const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** Between the letters of an abbreviation, or in a name: "I.B.M.", "McDonald's". */
const INSIDE = /['’.]/g;
/** An umlaut is written with an e or without: Mueller. */
const UMLAUT = /(?<![aeiou])([aou])e(?=[bcdfghjklmnpqrstvwxz])/g;
/** Words that come and go between the other words. */
const JOINING: ReadonlySet<string> = /* @__PURE__ */ new Set('and und u et y i e si och og en the и та'.split(' '));

/**
 * The words of a name in Latin letters and digits, without legal form, case, accents and punctuation, single spaces
 * between them; for comparing names that no key makes equal. Empty for an empty cell. Never throws on data. Linear.
 *
 * @example companyKeyWords('ООО «Газпром нефть»') // 'gazprom neft'
 */
export function companyKeyWords(input: unknown, options?: CompanyOptions): string {
  return keyWords(input, options !== undefined && planCompany(options, 'companyKeyWords').middle);
}

function keyWords(input: unknown, middle: boolean): string {
  const raw = asText(input);
  if (raw === null || raw === undefined || raw.length > MAX_TEXT) return '';
  const { base } = parseCompany(cleanText(raw).text.replaceAll('״', '"'), middle, true);
  const latin = toLatin(fold(romanize(base.replaceAll('&', ' and '))));
  return latin.replace(INSIDE, '').replace(NO_WORD, ' ').trim();
}

/**
 * The letters and digits of the name without legal form, case, accents, punctuation, spaces and script; empty for an
 * empty cell. Names of other scripts are written in Latin letters. Never throws on data. Linear.
 *
 * @example companyKey('I.B.M. Corp.') // 'ibm'
 * @example companyKey('Gazprom OOO') // 'gazprom'
 * @example companyKey('Mueller GmbH') // 'muller'
 * @example companyKey('삼성전자') // 'samseongjeonja'
 */
export function companyKey(input: unknown, options?: CompanyOptions): string {
  const words = keyWords(input, options !== undefined && planCompany(options, 'companyKey').middle).split(' ');
  // "Company" of "Company Limited" stands in the name or not, as its writer likes.
  const { length } = words;
  if (words[length - 1] === 'company' && length > 1 && !(length === 2 && words[0] === 'the')) words.pop();
  let key = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (i === 0 && word === 'the' && words.length > 1) continue;
    if (!JOINING.has(word) || i === 0 || i === words.length - 1 || isInitial(words, i))
      key += word.replace(UMLAUT, '$1');
  }
  return key;
}

/** The "I" of "B I M" joins nothing. */
function isInitial(words: readonly string[], at: number): boolean {
  return words[at]?.length === 1 && (words[at - 1]?.length === 1 || words[at + 1]?.length === 1);
}
