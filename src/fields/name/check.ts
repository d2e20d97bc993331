/** Checks a personal name. */
import type { Checked, Issue, IssueCode, NameParts } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { cleanText } from '../cleanText.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../issue.ts';
import { capitalize } from './capitals.ts';
import { fakeName } from './fakes.ts';
import { notAName } from './notAName.ts';
import { type NameOptions, type NamePlan, planName } from './options.ts';
import { parseName } from './parse.ts';
import { isInitial, isTitled, NOT_PLAIN, plainName } from './plain.ts';

const DEFAULT: NamePlan = /* @__PURE__ */ planName();
const NOT_TEXT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.not_text')]);
const PLAIN_WORDS = /^[a-zа-я]+(?: [a-zа-я]+)*$/;
const JOINT: Issue = /* @__PURE__ */ issue('name.joint');

/** "Na", "Nan" and "Nil" are names where they are written like names. */
const SHORT_NAME = /^[A-Z][a-z]{1,2}$/;

/** Longer values are kept and not taken apart. */
const MAX_NAME = 300;

/** The parts of a plain name (see {@link plainName}), which is good as it stands; null when it is none. */
function plainParts(input: string, plan: NamePlan): NameParts | null {
  if (input.length > plan.maxLength) return null;
  const gap = plainName(input);
  if (gap === NOT_PLAIN) return null;
  let first: string | null = null;
  let last: string | null = null;
  if (plan.kind === 'first') first = input;
  else if (plan.kind === 'last') last = input;
  else if (gap > 0 && input.charCodeAt(gap - 1) === 44) {
    last = input.slice(0, gap - 1);
    first = input.slice(gap + 1);
  } else if (gap > 0 && gap < input.length && plan.order !== 'familyFirst') {
    first = input.slice(0, gap);
    last = input.slice(gap + 1);
  } else {
    return parseName(input, plan.order).parts;
  }
  return { salutation: null, first, middle: null, last, suffix: null, nickname: null };
}

/** True for a name that is right as it stands; false says nothing. */
export function isPlainName(text: string, plan: NamePlan): boolean {
  if (text.length > plan.maxLength) return false;
  return plainName(text) !== NOT_PLAIN || (plan.kind === 'full' ? isTitled(text) : isInitial(text));
}

function partsOf(text: string, plan: NamePlan): { readonly parts: NameParts; readonly joint: boolean } {
  if (plan.kind === 'full' && text.length <= MAX_NAME) return parseName(text, plan.order);
  const parts = { salutation: null, first: null, middle: null, last: null, suffix: null, nickname: null };
  return { parts: plan.kind === 'first' ? { ...parts, first: text } : { ...parts, last: text }, joint: false };
}

/** Checks one name with the options compiled before (see {@link planName}). Never throws. */
export function runName(input: unknown, plan: NamePlan): Checked<NameParts> {
  if (typeof input === 'string') {
    const parts = plainParts(input, plan);
    if (parts !== null) return good(input, input, parts);
  }
  const raw = asText(input);
  if (raw === null) return missing(input);
  if (raw === undefined) return unsupported(input, null, NOT_TEXT);
  if (raw.length > MAX_TEXT) return invalid(input, [issue('value.too_long', { length: raw.length, max: MAX_TEXT })]);
  const { text, repair } = cleanText(raw);
  if (text === '') return missing(input);
  if (text !== raw) {
    const parts = plainParts(text, plan);
    if (parts !== null) return good(input, text, parts, repair);
  }
  const capitals = capitalize(text);
  if (capitals.value !== text && capitals.certain) {
    const parts = plainParts(capitals.value, plan);
    if (parts !== null) return good(input, capitals.value, parts, 'name.capitals');
  }
  const folded = fold(text);
  if (text.length <= 40 && isMissingMarker(folded) && !SHORT_NAME.test(text)) return missing(input);
  const strange = reason(text, folded, plan);
  if (strange !== null) {
    return suspect(input, text, partsOf(text, plan).parts, [issue(strange)]);
  }
  const { parts, joint } = partsOf(text, plan);
  let issues: Issue[] | undefined;
  if (joint) issues = [JOINT];
  if (text.length > plan.maxLength) {
    issues = issues ?? [];
    issues.push(issue('name.too_long', { length: text.length, max: plan.maxLength }));
  }
  if (capitals.value === text) return good(input, text, parts, repair, issues);
  if (capitals.certain)
    return good(input, capitals.value, partsOf(capitals.value, plan).parts, 'name.capitals', issues);
  issues = issues ?? [];
  issues.push(issue('name.capitals', undefined, capitals.value));
  return good(input, text, parts, repair, issues);
}

function reason(text: string, folded: string, plan: NamePlan): IssueCode | null {
  const odd = notAName(text, folded);
  if (odd !== null) return odd;
  if (text.length > 60) return null;
  const fake = fakeName(PLAIN_WORDS.test(folded) ? folded : foldWords(folded));
  // One word alone is as often a real given name: Hera, Ciri, Madonna.
  const alone = plan.kind !== 'full' || !folded.includes(' ');
  return fake === 'name.fictional' && (plan.allowFamous || alone) ? null : fake;
}

/**
 * What a name cell holds: a person's name with its parts, or something else. Spaces, invisible characters, HTML
 * character references and mojibake are repaired, and so are the capitals of a name that is all small or all capital
 * letters, where there is one way to write it; otherwise the better spelling is an issue's suggestion. E-mail addresses,
 * phone numbers, logins, companies, keyboard runs, placeholders and famous inventions are `suspect`, never wrong. Two
 * people in one cell are `name.joint`. Empty cells and words for "nothing" are `missing`. Never throws on data; a bad
 * option throws a TypeError or RangeError.
 *
 * @example checkName('van der Berg, Jan').parts?.last // 'van der Berg'
 * @example checkName('ANNA KOWALSKA').value // 'Anna Kowalska'
 * @example checkName('asdf asdf').verdict // 'suspect'
 */
export function checkName(input: unknown, options?: NameOptions): Checked<NameParts> {
  return runName(input, options === undefined ? DEFAULT : planName(options));
}
