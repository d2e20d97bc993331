/** Checks a personal name. */
import type { Checked, Issue, IssueCode, NameParts } from '../../model/index.ts';
import { SURNAMES_LIKE_FILLERS } from '../../reference/fakeNames.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { FORMS_OF_ADDRESS } from '../../reference/nameWords.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { cleanText } from '../cleanText.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../issue.ts';
import { capitalize } from './capitals.ts';
import { fakeName, isShortRun } from './fakes.ts';
import { mayBeFatherName } from './fatherName.ts';
import { isAllInitials } from './initials.ts';
import { withWholeName } from './japanese.ts';
import { notAName } from './notAName.ts';
import { type NameOptions, type NamePlan, planName } from './options.ts';
import { parseName } from './parse.ts';
import { oneLine, peopleIn } from './people.ts';
import { isInitial, isInitialed, isTitled, mayBeListed, NOT_PLAIN, plainName } from './plain.ts';
import { sortedWords } from './sortedWords.ts';
import { withTwoSurnames } from './twoSurnames.ts';
import { isCutShort, isUnspeakable } from './unspeakable.ts';
import { weighName } from './weigh.ts';

const DEFAULT: NamePlan = /* @__PURE__ */ planName();
const NOT_TEXT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.not_text')]);
const PLAIN_WORDS = /^[a-zа-я]+(?: [a-zа-я]+)*$/;

/** "Na", "Nan" and "Nil" are names where they are written like names. */
const SHORT_NAME = /^[A-Z][a-z]{1,2}$/;

/** A word as names are written. */
const ONE_CAPITAL = /^[A-Z][a-z]+$/;

/** Longer values are kept and not taken apart. */
const MAX_NAME = 300;

/** The parts of a plain name (see {@link plainName}), which is good as it stands; null when it is none. */
function plainParts(input: string, plan: NamePlan): NameParts | null {
  if (input.length > plan.maxLength) return null;
  const gap = plainName(input);
  const initialed = gap === NOT_PLAIN && plan.kind === 'full' && plan.order !== 'familyFirst' && isInitialed(input);
  if ((gap === NOT_PLAIN && !initialed) || (plan.famous !== null && mayBeListed(input, plan.famous))) return null;
  let first: string | null = null;
  let last: string | null = null;
  if (initialed) {
    first = input.slice(0, 2);
    last = input.slice(3);
  } else if (plan.kind === 'first') first = input;
  else if (plan.kind === 'last') last = input;
  else if (gap > 0 && input.charCodeAt(gap - 1) === 44) {
    last = input.slice(0, gap - 1);
    first = input.slice(gap + 1);
  } else if (gap > 0 && gap < input.length && plan.order !== 'familyFirst' && !mayBeFatherName(input)) {
    first = input.slice(0, gap);
    last = input.slice(gap + 1);
  } else {
    const { parts } = parseName(input, plan.order, plan.letter);
    return plan.twoSurnames && gap > 0 ? withTwoSurnames(parts) : parts;
  }
  return { salutation: null, first, middle: null, last, suffix: null, nickname: null };
}

/** True for a name that is right as it stands; false says nothing. */
export function isPlainName(text: string, plan: NamePlan): boolean {
  if (text.length > plan.maxLength || (plan.famous !== null && mayBeListed(text, plan.famous))) return false;
  return (
    plainName(text) !== NOT_PLAIN || (plan.kind === 'full' ? isTitled(text) || isInitialed(text) : isInitial(text))
  );
}

function partsOf(text: string, plan: NamePlan): { readonly parts: NameParts; readonly joint: boolean } {
  if (plan.kind === 'full' && text.length <= MAX_NAME) {
    const reading = parseName(text, plan.order, plan.letter);
    if (!reading.joint) {
      const parts = withWholeName(reading.parts, text, plan.japanese);
      return { parts: plan.twoSurnames && !text.includes(',') ? withTwoSurnames(parts) : parts, joint: false };
    }
    const people = peopleIn(text, plan.order, plan.letter);
    return people.length === 0 ? reading : { parts: { ...reading.parts, people }, joint: true };
  }
  const first = plan.kind === 'first' ? text : null;
  const last = first === null ? text : null;
  return { parts: { salutation: null, first, middle: null, last, suffix: null, nickname: null }, joint: false };
}

/** Checks one name with the options compiled before (see {@link planName}). Never throws. */
export function runName(input: unknown, plan: NamePlan): Checked<NameParts> {
  const checked = examine(input, plan);
  return plan.email === null ? checked : weighName(checked, plan.email);
}

function examine(input: unknown, plan: NamePlan): Checked<NameParts> {
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
  const capitals = capitalize(text, plan.turkish, plan.particles);
  if (capitals.value !== text && capitals.certain) {
    const parts = plainParts(capitals.value, plan);
    if (parts !== null) return good(input, capitals.value, parts, 'name.capitals');
  }
  const folded = fold(text);
  const isNothing = text.length <= 40 && isMissingMarker(folded) && !SHORT_NAME.test(text);
  if (isNothing && !isSurnameWritten(folded, text, plan)) return missing(input);
  const strange = isNothing ? 'name.placeholder' : reason(text, folded, plan);
  if (strange !== null) {
    return suspect(input, text, partsOf(text, plan).parts, [issue(strange)]);
  }
  const { parts, joint } = partsOf(text, plan);
  let issues: Issue[] | undefined;
  if (joint) {
    const better = capitals.value === text ? parts : partsOf(capitals.value, plan).parts;
    issues = [jointIssue(better.people === undefined ? parts : better)];
  }
  const length = lengthOf(text, parts);
  if (length > plan.maxLength) {
    issues = issues ?? [];
    issues.push(issue('name.too_long', { length, max: plan.maxLength }));
  }
  if (capitals.value === text) return good(input, text, parts, repair, issues);
  if (capitals.certain)
    return good(input, capitals.value, partsOf(capitals.value, plan).parts, 'name.capitals', issues);
  issues = issues ?? [];
  issues.push(issue('name.capitals', undefined, capitals.value));
  return good(input, text, parts, repair, issues);
}

/** The longest of the names: two people need more letters than one. */
function lengthOf(text: string, { people }: NameParts): number {
  return people === undefined ? text.length : Math.max(...people.map((person) => oneLine(person).length));
}

function jointIssue({ people }: NameParts): Issue {
  if (people === undefined) return issue('name.joint');
  return issue('name.joint', { count: people.length }, people.map(oneLine).join('; '));
}

/** Initials of an Indian name, written without dots: VVS Laxman. */
function areInitials(word: string, text: string, plan: NamePlan): boolean {
  if (word.length !== 3 || !text.includes(word.toUpperCase())) return false;
  return text !== text.toUpperCase() || (plan.kind === 'first' && !isShortRun(word));
}

/** What fills a whole name, and is right in a column of its own: initials, and surnames. */
function mayStandAlone(words: string, text: string, plan: NamePlan): boolean {
  if (plan.kind === 'full') return false;
  return isAllInitials(words, text) || isSurnameWritten(words, text, plan);
}

/** A surname that would be a filler in small letters, in the column of surnames. */
function isSurnameWritten(folded: string, text: string, plan: NamePlan): boolean {
  return plan.kind === 'last' && SURNAMES_LIKE_FILLERS.has(folded) && ONE_CAPITAL.test(text);
}

function reason(text: string, folded: string, plan: NamePlan): IssueCode | null {
  const odd = notAName(text, folded);
  if (odd !== null) return odd;
  if (text.length > 60) return null;
  const words = PLAIN_WORDS.test(folded) ? folded : foldWords(folded);
  const space = words.indexOf(' ');
  if (space === -1 && plan.kind !== 'last' && FORMS_OF_ADDRESS.has(words)) return 'name.placeholder';
  const fake = fakeName(words);
  if (fake !== null && fake !== 'name.fictional' && !mayStandAlone(words, text, plan)) return fake;
  if (!plan.allowFamous && plan.kind === 'full') {
    // One word alone is as often a real given name: Hera, Ciri, Madonna.
    if (fake !== null && space !== -1) return fake;
    if (plan.famous?.has(sortedWords(words))) return 'name.fictional';
  }
  for (const word of words.split(' '))
    if (isUnspeakable(word) && !areInitials(word, text, plan)) return 'name.keyboard';
  // Behind a comma stand given names, which are often cut short.
  if (plan.kind !== 'full' || space === -1 || text.includes(',')) return null;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return isCutShort(words.slice(words.lastIndexOf(' ') + 1), last) ? 'name.abbreviated' : null;
}

/**
 * What a name cell holds: a person's name with its parts, or something else. Spaces, invisible characters, HTML
 * character references and mojibake are repaired, and so are the capitals of a name that is all small or all capital
 * letters, where there is one way to write it; otherwise the better spelling is an issue's suggestion. E-mail addresses,
 * phone numbers, logins, companies, keyboard runs, placeholders and famous inventions are `suspect`, never wrong. Two
 * people in one cell are `name.joint`: they stand in `parts.people`, and in the suggestion. Empty cells and words for "nothing" are `missing`. Never throws on data; a bad
 * option throws a TypeError or RangeError.
 *
 * @example checkName('van der Berg, Jan').parts?.last // 'van der Berg'
 * @example checkName('ANNA KOWALSKA').value // 'Anna Kowalska'
 * @example checkName('asdf asdf').verdict // 'suspect'
 * @example checkName('Anna i Jan Nowak').issues[0].suggestion // 'Anna Nowak; Jan Nowak'
 */
export function checkName(input: unknown, options?: NameOptions): Checked<NameParts> {
  return runName(input, options === undefined ? DEFAULT : planName(options));
}
