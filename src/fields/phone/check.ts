/** Phone: one cell in, the verdict out, the number in E.164. Plain numbers go straight to the numbering plan. */
import type { Checked, Issue, PhoneParts, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { asText, hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { good, invalid, issue, missing, NO_ISSUES, NO_VALUES, suspect, unsupported } from '../issue.ts';
import type { NumberingPlan, ReadNumber, ReadResult } from './numbering.ts';
import { type PhoneOptions, type PhonePlan, planPhone } from './plan.ts';
import {
  digitCount,
  fromKeypad,
  NUMBER_ONLY,
  numberInside,
  piecesOf,
  plainDigits,
  trimNumber,
  withoutTwins,
} from './text.ts';

/** Longest cell that is read: a dozen numbers with their labels. */
const MAX_CELL = 500;

const PLAIN = /^\+?[\d ().\-/]+$/;
const BETWEEN_DIGITS = /[ ().\-/]+/g;
const LONGEST_PLAIN = 30;

/** Rows of digits that a form is filled with; with a calling code before them they may be somebody's. */
const TYPED_PLACEHOLDER = /^(?:0?123456789?0?|0?987654321|123123123)$/;
const REPEATED = /^(\d)\1{5,}$/;
/** Set aside for films and examples (North American Numbering Plan Administrator). */
const FICTION = /^\d{3}55501\d\d$/;

/** A number of films and forms: never anybody's. */
function isPlaceholder(number: ReadNumber, typed: string): boolean {
  const { national } = number;
  const first = national.charCodeAt(0);
  if (first === national.charCodeAt(4) && REPEATED.test(national)) return true;
  if (number.callingCode === '1' && FICTION.test(national)) return true;
  return typed.length < 12 && TYPED_PLACEHOLDER.test(typed);
}

const PLACEHOLDER_ISSUE: Issue = /* @__PURE__ */ issue('phone.placeholder');
const NO_COUNTRY: readonly Issue[] = /* @__PURE__ */ Object.freeze([issue('phone.unknown_country')]);

function partsOf(number: ReadNumber, extension: string | null): PhoneParts {
  return {
    country: number.country,
    callingCode: number.callingCode,
    national: number.national,
    extension,
    type: number.type,
    countryFrom: number.international ? 'number' : 'option',
  };
}

/** Why a number that was understood is none. */
function reasonOf(number: ReadNumber): Issue {
  const length = number.national.length;
  const usual = number.plan.usualLengths;
  const longest = usual[usual.length - 1] ?? 15;
  if (usual.includes(length) || (number.plan.lengths.includes(length) && length > longest))
    return issue('phone.not_in_use');
  if (length > longest) return issue('phone.too_long', { length, expected: longest });
  return issue('phone.too_short', { length, expected: usual.find((each) => each > length) ?? longest });
}

/** What stood around the number, and what had to be done to it. */
interface Around {
  readonly repair: Repair | null;
  readonly extension: string | null;
  readonly issues: readonly Issue[];
  readonly also: readonly string[];
}
const NOTHING: Around = /* @__PURE__ */ Object.freeze({
  repair: null,
  extension: null,
  issues: NO_ISSUES,
  also: NO_VALUES,
});

function answer(input: unknown, number: ReadNumber, typed: string, around: Around): Checked<PhoneParts> {
  const e164 = `+${number.callingCode}${number.national}`;
  const value = around.extension === null ? e164 : `${e164};ext=${around.extension}`;
  const parts = partsOf(number, around.extension);
  let { issues } = around;
  const doubtful = issues.some((found) => found.severity === 'warning');
  if (isPlaceholder(number, typed)) return suspect(input, value, parts, [...issues, PLACEHOLDER_ISSUE], around.also);
  if (doubtful) return suspect(input, value, parts, issues, around.also);
  if (value === input) return good(input, value, parts, null, issues, around.also);
  if (issues.length === 0) issues = NO_ISSUES;
  const repair = around.repair ?? (number.international ? 'phone.format' : 'phone.country');
  return good(input, value, parts, repair, issues, around.also);
}

/** The digits with a leading plus, without anything between them. */
function digitsOf(text: string): string {
  const digits = text.replace(/\D+/g, '');
  return text.trimStart().startsWith('+') ? `+${digits}` : digits;
}

interface Found {
  readonly number: ReadNumber;
  /** The digits as they were typed. */
  readonly typed: string;
  /** A zero that belongs to calls inside the country stood after the calling code, or before a number that has none. */
  readonly trunkZero: boolean;
}

/** The number in digits, valid as it stands or after a safe repair; otherwise what the plan said of it. */
function understand(text: string, plan: PhonePlan): Found | { readonly failed: ReadResult } {
  const digits = digitsOf(text);
  const asItIs = plan.numbering.read(digits, plan.country);
  if (asItIs.ok && asItIs.number.type !== null) return { number: asItIs.number, typed: digits, trunkZero: false };
  // `00` is the international prefix of most of the world (ITU-T E.123), also where the row's country has another.
  if (digits.startsWith('00')) {
    const abroad = plan.numbering.read(`+${digits.replace(/^0+/, '')}`, null);
    if (abroad.ok && abroad.number.type !== null) return { number: abroad.number, typed: digits, trunkZero: false };
    if (plan.country === null && abroad.ok) return withoutTrunk(abroad, plan) ?? { failed: abroad };
  }
  if (digits.startsWith('+00')) {
    const abroad = plan.numbering.read(`+${digits.slice(3)}`, null);
    if (abroad.ok && abroad.number.type !== null) return { number: abroad.number, typed: digits, trunkZero: false };
  }
  return withoutTrunk(asItIs, plan) ?? { failed: asItIs };
}

function withoutTrunk(result: ReadResult, plan: PhonePlan): Found | null {
  if (!result.ok || !result.number.national.startsWith('0')) return null;
  const { callingCode, national, international } = result.number;
  const shorter = plan.numbering.read(`+${callingCode}${national.replace(/^0+/, '')}`, null);
  if (!shorter.ok || shorter.number.type === null) return null;
  return { number: { ...shorter.number, international }, typed: '', trunkZero: true };
}

const TRUNK_ZERO: Issue = /* @__PURE__ */ issue('phone.trunk_zero');
const LETTERS: Issue = /* @__PURE__ */ issue('phone.letters_as_digits');
const EXTRA_TEXT: Issue = /* @__PURE__ */ issue('phone.extra_text');
const EXTENSION: Issue = /* @__PURE__ */ issue('phone.extension');

function accept(input: unknown, found: Found, around: Around): Checked<PhoneParts> {
  const issues = [...around.issues];
  if (found.trunkZero) issues.push(TRUNK_ZERO);
  if (around.extension !== null) issues.push(EXTENSION);
  return answer(input, found.number, found.typed, { ...around, issues });
}

/** One number with nothing else in its text; null when it is not valid. */
function single(text: string, plan: PhonePlan): { readonly found: Found; readonly extension: string | null } | null {
  const trimmed = trimNumber(text);
  if (!NUMBER_ONLY.test(trimmed.text)) return null;
  const found = understand(trimmed.text, plan);
  return 'failed' in found ? null : { found, extension: trimmed.extension };
}

function textOf(each: { readonly found: Found; readonly extension: string | null }): string {
  const { callingCode, national } = each.found.number;
  return `+${callingCode}${national}${each.extension === null ? '' : `;ext=${each.extension}`}`;
}

/** The verdict on a cell that is not plainly one good number. `text` is well formed and of sane length. */
function examineCell(input: unknown, text: string, plan: PhonePlan): Checked<PhoneParts> {
  let clean = tidy(text);
  let repair: Repair | null = null;
  if (clean !== text) repair = hasInvisible(text) ? 'text.invisible' : 'text.whitespace';
  if (clean === '' || isMissingMarker(fold(clean))) return missing(input);
  const artifact = spreadsheetArtifact(clean);
  if (artifact !== null) {
    if (artifact.value === null) return invalid(input, [issue('value.damaged')]);
    clean = tidy(artifact.value);
    repair = `spreadsheet.${artifact.kind === 'scientific' ? 'float' : artifact.kind}`;
  }
  const narrowed = plainDigits(narrow(clean));
  if (narrowed !== clean) {
    clean = narrowed;
    repair = 'text.full_width';
  }
  const around: Around = { ...NOTHING, repair };

  const one = single(clean, plan);
  if (one !== null) return accept(input, one.found, { ...around, extension: one.extension });

  const pieces = piecesOf(clean);
  if (pieces !== null) {
    const numbers = [];
    for (const piece of pieces) {
      const each = single(piece, plan);
      if (each !== null) numbers.push(each);
      else if (digitCount(piece) > 0) break;
    }
    const [first] = numbers;
    if (first !== undefined && numbers.length === pieces.filter((piece) => digitCount(piece) > 0).length) {
      const values: string[] = [];
      for (const each of numbers) if (!values.includes(textOf(each))) values.push(textOf(each));
      const issues = values.length > 1 ? [issue('phone.several', { count: values.length })] : NO_ISSUES;
      const also = values.slice(1);
      return accept(input, first.found, { repair: repair ?? 'phone.format', extension: first.extension, issues, also });
    }
  }

  const trimmed = trimNumber(clean);
  if (!NUMBER_ONLY.test(trimmed.text)) {
    const read = withoutTwins(trimmed.text) ?? fromKeypad(trimmed.text);
    if (read !== null) {
      const found = understand(read, plan);
      if (!('failed' in found))
        return accept(input, found, { ...around, extension: trimmed.extension, issues: [LETTERS] });
    }
    const inside = numberInside(clean);
    if (inside !== null) {
      const found = understand(inside, plan);
      if (!('failed' in found)) return accept(input, found, { ...around, issues: [EXTRA_TEXT] });
    }
    if (digitCount(clean) === 0) return invalid(input, [issue('phone.no_digits')]);
    return invalid(input, [issue('phone.not_a_number')]);
  }
  return refuse(input, trimmed.text, plan);
}

function refuse(input: unknown, text: string, plan: PhonePlan): Checked<PhoneParts> {
  const count = digitCount(text);
  if (count === 0) return invalid(input, [issue('phone.no_digits')]);
  const understood = understand(text, plan);
  if (!('failed' in understood)) return accept(input, understood, NOTHING);
  const { failed } = understood;
  if (failed.ok) {
    if (isPlaceholder(failed.number, digitsOf(text))) {
      const { callingCode, national } = failed.number;
      return suspect(input, `+${callingCode}${national}`, partsOf(failed.number, null), [PLACEHOLDER_ISSUE]);
    }
    return invalid(input, [reasonOf(failed.number)]);
  }
  if (failed.reason === 'no_country') {
    if (count < 4) return invalid(input, [issue('phone.too_short', { length: count, expected: 4 })]);
    if (count > 17) return invalid(input, [issue('phone.too_long', { length: count, expected: 15 })]);
    const abroad = count >= 10 ? plan.numbering.read(`+${digitsOf(text)}`, null) : null;
    const better =
      abroad?.ok && abroad.number.type !== null ? `+${abroad.number.callingCode}${abroad.number.national}` : null;
    return unsupported(input, text, better === null ? NO_COUNTRY : [issue('phone.unknown_country', {}, better)]);
  }
  if (failed.reason === 'unknown_code') return invalid(input, [issue('phone.not_a_number')]);
  const home: NumberingPlan | null = plan.country === null ? null : plan.numbering.planOf(plan.country);
  const expected =
    (failed.reason === 'too_short' ? home?.usualLengths[0] : home?.usualLengths.at(-1)) ??
    (failed.reason === 'too_short' ? 4 : 15);
  return invalid(input, [issue(`phone.${failed.reason}`, { length: count, expected })]);
}

/**
 * The examination of one cell that should hold a phone number, with a plan made once.
 * @example runPhone('601 234 567', planPhone({ country: 'PL' })).value // '+48601234567'
 */
export function runPhone(input: unknown, plan: PhonePlan): Checked<PhoneParts> {
  if (typeof input === 'string' && input.length <= LONGEST_PLAIN && PLAIN.test(input)) {
    const digits = input.replace(BETWEEN_DIGITS, '');
    const read = plan.numbering.read(digits, plan.country);
    if (read.ok && read.number.type !== null) return answer(input, read.number, digits, NOTHING);
  }
  const text = asText(input);
  if (text === null) return missing(input);
  if (text === undefined) return unsupported(input, null, [issue('value.not_text')]);
  if (text.length > MAX_CELL) return invalid(input, [issue('value.too_long', { length: text.length, max: MAX_CELL })]);
  return examineCell(input, text, plan);
}

/**
 * The examination of one cell that should hold a phone number: verdict, the number in E.164, parts, issues.
 *
 * Reads numbers of every country that has a plan, as libphonenumber with full metadata does, and beyond it: trunk zeros
 * after the calling code, `00`, several numbers in a cell (`also`), extensions in ten languages (`;ext=` after the
 * value), letters typed for digits (`suspect`), spreadsheet damage. A number without calling code needs `country`;
 * without it the answer is `unsupported`. Digits of any script; never throws on data.
 *
 * @throws TypeError, RangeError for a bad option
 * @example checkPhone('+48 (0)12 345 67 89').value // '+48123456789'
 * @example checkPhone('601 234 567 wew. 12', { country: 'PL' }).parts.extension // '12'
 * @example checkPhone('+48 601 234 56').issues[0].params.expected // 9
 * @example checkPhone('601 234 567').verdict // 'unsupported'
 * Source: ITU-T E.164, E.123; numbering plans of Google's libphonenumber
 */
export function checkPhone(input: unknown, options?: PhoneOptions): Checked<PhoneParts> {
  return runPhone(input, planPhone(options));
}

/**
 * The number alone; null when there is none or it is not safe to store unasked.
 * @throws TypeError, RangeError for a bad option
 * @example normalizePhone('0048 601 234 567') // '+48601234567'
 */
export function normalizePhone(input: unknown, options?: PhoneOptions): string | null {
  const checked = checkPhone(input, options);
  return checked.verdict === 'ok' || checked.verdict === 'repaired' ? checked.value : null;
}
