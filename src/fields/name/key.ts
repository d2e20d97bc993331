/** A name to the key that is equal in every order, script, case and transliteration. */
import { fold } from '../../text/fold.ts';
import { romanize } from '../../text/romanize.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { toLatin } from '../../text/transliterate.ts';
import { cleanText } from '../cleanText.ts';
import { isPatronymic } from './fatherName.ts';
import { type NameOptions, type NamePlan, planName } from './options.ts';
import { parseName } from './parse.ts';
import { nameVariant } from './variant.ts';

const DEFAULT: NamePlan = /* @__PURE__ */ planName();
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const APOSTROPHES = /['’‘`´ʼʹʺ]/g;
/** Signs that stand for a hard sign or part two vowels in transliterations. */
const INNER_SIGNS = /[”"·](?<=\p{Script=Latin}.)(?=\p{Script=Latin})/gu;
const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);
const ONE_WORD = /^[A-Za-z]+$/;
const MAX_NAME = 300;

function words(text: string): string[] {
  const latin = text.length > MAX_NAME ? text : romanize(text);
  return toLatin(fold(latin.replace(APOSTROPHES, '').replace(INNER_SIGNS, '')))
    .split(NO_LETTER)
    .filter((word) => word !== '');
}

/** The name itself: titles, suffixes and nicknames off; the patronymic too where `short`. */
function bare(text: string, plan: NamePlan, short: boolean): string {
  if (plan.kind !== 'full' || text.length > MAX_NAME || !/[ ,."'«(]/.test(text)) return text;
  const { first, middle, last } = parseName(text, plan.order, plan.letter).parts;
  const inner = middle === null || (short && last !== null && isPatronymic(middle)) ? '' : ` ${middle}`;
  const name = `${first ?? ''}${inner} ${last ?? ''}`.trim();
  return name === '' ? text : name;
}

/**
 * The folded Latin words of a name in their order, without titles, suffixes and nickname; empty for an empty cell.
 * Never throws on data.
 * @example nameTokens('Dr. Ștefan Popescu-Ionescu') // ['stefan', 'popescu', 'ionescu']
 */
export function nameTokens(input: unknown, options?: NameOptions): readonly string[] {
  if (typeof input === 'string' && input.length < 30 && ONE_WORD.test(input)) return [input.toLowerCase()];
  const raw = asText(input);
  if (raw === null || raw === undefined || raw.length > MAX_TEXT) return NONE;
  const plan = options === undefined ? DEFAULT : planName(options);
  return words(bare(cleanText(raw).text, plan, false));
}

/** {@link nameKey} with the options compiled before. */
export function runNameKey(input: unknown, plan: NamePlan): string {
  const raw = asText(input);
  if (raw === null || raw === undefined || raw.length > MAX_TEXT) return '';
  if (raw.length < 30 && ONE_WORD.test(raw)) return nameVariant(raw.toLowerCase());
  const parts = words(bare(cleanText(raw).text, plan, true));
  for (let i = 0; i < parts.length; i++) parts[i] = nameVariant(parts[i] as string);
  return parts.length < 2 ? (parts[0] ?? '') : parts.sort().join(' ');
}

/**
 * The key that is equal for all spellings of one name: order, case, accents, script, transliteration, titles,
 * suffixes and patronymic do not count. Scripts that write no vowels or have several readings (Hebrew, Arabic, Chinese
 * characters) give one usual reading; `isNearName` knows the others. Empty for an empty cell. Never throws on data.
 *
 * @example nameKey('Иванов Иван') // 'ivan ivanov'
 * @example nameKey('Iwan Iwanow') // 'ivan ivanov'
 */
export function nameKey(input: unknown, options?: NameOptions): string {
  return runNameKey(input, options === undefined ? DEFAULT : planName(options, 'nameKey'));
}
