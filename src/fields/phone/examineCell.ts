/** The long way for a phone cell: spreadsheet marks, labels, extensions, several numbers, letters, and the reason when all fails. */
import type { Checked, Issue, PhoneParts, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { invalid, issue, missing, NO_ISSUES, suspect, unsupported } from '../issue.ts';
import { type Around, answer, isPlaceholder, NOTHING, PLACEHOLDER_ISSUE, partsOf, reasonOf } from './answer.ts';
import type { NumberingPlan, ReadNumber, ReadResult } from './numbering.ts';
import type { PhonePlan } from './plan.ts';
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

const NO_COUNTRY: readonly Issue[] = /* @__PURE__ */ Object.freeze([issue('phone.unknown_country')]);

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

function e164Of(each: { readonly found: Found }): string {
  return `+${each.found.number.callingCode}${each.found.number.national}`;
}

/** The verdict on a cell that is not plainly one good number. `text` is well formed and of sane length. */
export function examineCell(input: unknown, text: string, plan: PhonePlan): Checked<PhoneParts> {
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
      for (const each of numbers) if (!values.includes(e164Of(each))) values.push(e164Of(each));
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
