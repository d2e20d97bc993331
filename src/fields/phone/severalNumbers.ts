/** A cell with several numbers in it, or with one among other words. */
import type { Checked, Issue, PhoneParts, Repair } from '../../model/index.ts';
import { issue, NO_ISSUES, NO_VALUES } from '../issue.ts';
import { answer } from './answer.ts';
import {
  beginsGroup,
  endsShort,
  hasShortEndings,
  lastGroup,
  mayHaveOtherEnding,
  withExtensionBehind,
  withFurtherEndings,
  withOtherEnding,
} from './endings.ts';
import type { PhonePlan } from './plan.ts';
import {
  digitCount,
  digitsOf,
  halvesOf,
  NUMBER_ONLY,
  piecesOf,
  runsInside,
  trimNumber,
  withoutLabels,
  withoutRemark,
} from './text.ts';
import { type Found, understand } from './understand.ts';

const EXTRA_TEXT: Issue = /* @__PURE__ */ issue('phone.extra_text');
const EXTENSION: Issue = /* @__PURE__ */ issue('phone.extension');
const TRUNK_ZERO: Issue = /* @__PURE__ */ issue('phone.trunk_zero');

/** One number of a cell, and its extension. */
export interface Single {
  readonly found: Found;
  readonly extension: string | null;
}

/** The number in a text that holds nothing else; null when it is not valid. */
export function single(text: string, plan: PhonePlan): Single | null {
  const trimmed = trimNumber(text);
  if (!NUMBER_ONLY.test(trimmed.text)) return null;
  const found = understand(digitsOf(trimmed.text), plan);
  return 'failed' in found ? null : { found, extension: trimmed.extension };
}

/** The verdict on numbers that were found in one cell: the first is the value, the others stand in `also`. */
export function accept(
  input: unknown,
  numbers: readonly Single[],
  repair: Repair | null,
  doubts: readonly Issue[],
  plan: PhonePlan,
): Checked<PhoneParts> {
  const { found, extension } = numbers[0] as Single;
  const issues = [...doubts];
  const also: string[] = [];
  for (const each of numbers) {
    const { e164 } = each.found.number;
    if (e164 !== found.number.e164 && !also.includes(e164)) also.push(e164);
    // There is no place for the extension of a further number.
    if (each.extension !== null && each !== numbers[0] && !issues.includes(EXTRA_TEXT)) issues.push(EXTRA_TEXT);
  }
  if (also.length > 0) issues.push(issue('phone.several', { count: also.length + 1 }));
  if (found.trunkZero) issues.push(TRUNK_ZERO);
  if (extension !== null) issues.push(EXTENSION);
  return answer(
    input,
    found.number,
    found.typed,
    {
      repair: repair ?? (numbers.length > 1 ? 'phone.format' : null),
      extension,
      issues: issues.length === 0 ? NO_ISSUES : issues,
      also: also.length === 0 ? NO_VALUES : also,
    },
    plan,
  );
}

/** Every number of a cell with several and nothing else in it; null when it is not one. */
export function severalIn(text: string, plan: PhonePlan): readonly Single[] | null {
  const numbers = allOf(piecesOf(text), plan) ?? (text.includes('/') ? allOf(piecesOf(text, true), plan) : null);
  if (numbers !== null) return numbers;
  return NUMBER_ONLY.test(text) ? (bothOf(halvesOf(text), plan) ?? aroundHyphen(text, plan)) : null;
}

/** The numbers of all pieces that have a digit; null when one of them is none. */
function allOf(pieces: readonly string[] | null, plan: PhonePlan): readonly Single[] | null {
  const numbers: Single[] = [];
  let first = '';
  for (const piece of pieces ?? []) {
    if (digitCount(piece) === 0) continue;
    const one = single(piece, plan);
    if (one === null || (numbers[0] !== undefined && lacksBeginning(piece, first, numbers[0]))) return null;
    if (numbers.length === 0) first = piece;
    numbers.push(one);
  }
  return numbers.length === 0 ? null : numbers;
}

const DIALLED = /^(?:\+|0)/;

/**
 * Whether a number is probably one of the first one's place: "030 2312345, 2312346". It begins neither with a zero nor
 * with a plus, as the first does, and is as long as what stands behind the area code there.
 */
function lacksBeginning(piece: string, first: string, { found }: Single): boolean {
  const typed = digitsOf(trimNumber(first).text);
  const digits = digitsOf(trimNumber(piece).text);
  const { national } = found.number;
  if (!DIALLED.test(typed) || DIALLED.test(digits) || national.startsWith('0')) return false;
  return digits.length < national.length && beginsGroup(trimNumber(first).text, digits.length);
}

/** Fewer digits are no whole number, more are more than two. */
const FEWEST_OF_ONE = 7;
const MOST_OF_TWO = 30;
/** Fewer digits are the end of a number within its place. */
const FEWEST_OF_LINE = 5;

/** Two whole numbers with a hyphen between them, when that is true of one hyphen only. */
function aroundHyphen(text: string, plan: PhonePlan): readonly Single[] | null {
  const all = digitCount(text);
  if (all < 2 * FEWEST_OF_ONE || all > MOST_OF_TWO) return null;
  let found: readonly Single[] | null = null;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const before = digitCount(text.slice(0, at));
    if (before < FEWEST_OF_ONE || all - before < FEWEST_OF_ONE) continue;
    const both = bothOf([text.slice(0, at), text.slice(at + 1)], plan);
    if (both === null) continue;
    if (found !== null) return null;
    found = both;
  }
  return found;
}

function bothOf(texts: readonly [string, string] | null, plan: PhonePlan): readonly Single[] | null {
  if (texts === null) return null;
  const first = single(texts[0], plan);
  const second = first === null ? null : single(texts[1], plan);
  return first === null || second === null ? null : [first, second];
}

/** A number, and what takes the place of its last digits in the next ones; null when one of them is none. */
function withSameBeginning(text: string, plan: PhonePlan): readonly Single[] | null {
  for (const [first, endings] of withFurtherEndings(withoutLabels(text))) {
    const one = digitCount(first) < FEWEST_OF_ONE ? null : single(first, plan);
    if (one === null || one.extension !== null) continue;
    const { e164, national } = one.found.number;
    const group = lastGroup(first);
    const numbers = [one];
    for (const ending of endings) {
      const { length } = ending;
      const isShort = length < FEWEST_OF_LINE;
      // More digits than the last group has are an extension, and as many as a whole group its own.
      if (isShort && (length > group || (length === FEWEST_OF_LINE - 1 && group >= national.length))) break;
      // A line of the same place takes whole groups; a zero is dialled before a whole number only.
      const isLine = length < national.length && !ending.startsWith('0') && beginsGroup(first, length);
      const next = single(isShort || isLine ? e164.slice(0, -length) + ending : ending, plan);
      if (next === null) break;
      numbers.push(next);
    }
    if (numbers.length === endings.length + 1) return numbers;
  }
  return null;
}

/**
 * Two numbers that differ in their ending, in a cell whose digits also read as one, where the plan allows any length.
 * Which of both it is, a person has to see. Null when it is not so.
 */
export function otherEnding(input: unknown, text: string, plan: PhonePlan): Checked<PhoneParts> | null {
  if (!mayHaveOtherEnding(text)) return null;
  const all = withSameBeginning(text, plan);
  const both = endsShort(text) && (all === null || all.length === 2) ? bothOf(withOtherEnding(text), plan) : all;
  if (both !== null) return accept(input, both, null, [EXTRA_TEXT], plan);
  // Endings of a number without its area code.
  const glued = hasShortEndings(text) ? single(text, plan) : null;
  return glued === null ? null : accept(input, [glued], null, [EXTRA_TEXT], plan);
}

/** The numbers that stand in a cell among other things: to be looked at by a person. Null when there is none. */
export function numbersAmongText(input: unknown, text: string, plan: PhonePlan): Checked<PhoneParts> | null {
  const behind = withExtensionBehind(text);
  const extended = behind === null ? null : single(behind.text, plan);
  if (behind !== null && extended !== null && extended.extension === null)
    return accept(input, [{ found: extended.found, extension: behind.extension }], null, [EXTRA_TEXT], plan);
  const lines = withSameBeginning(text, plan) ?? bothOf(withOtherEnding(text), plan);
  if (lines !== null) return accept(input, lines, null, [EXTRA_TEXT], plan);
  if (NUMBER_ONLY.test(text)) return firstOfPieces(input, text, plan);
  const before = withoutRemark(text);
  const remarked = before === null ? null : single(before, plan);
  if (remarked !== null) return accept(input, [remarked], null, [EXTRA_TEXT], plan);
  const numbers: Single[] = [];
  for (const run of runsInside(text)) {
    const one = single(run, plan);
    numbers.push(...(one !== null ? [one] : (bothOf(halvesOf(run), plan) ?? withSameBeginning(run, plan) ?? [])));
  }
  return numbers.length === 0 ? null : accept(input, numbers, null, [EXTRA_TEXT], plan);
}

/** "(11) 3123-4567 / 91234-5678": a whole number, and behind it what is none without the beginning of the first. */
function firstOfPieces(input: unknown, text: string, plan: PhonePlan): Checked<PhoneParts> | null {
  const [first, ...further] = piecesOf(text) ?? [];
  const one = first === undefined || digitCount(first) < FEWEST_OF_ONE ? null : single(first, plan);
  if (one === null) return null;
  const numbers = further.flatMap((piece) => single(piece, plan) ?? []);
  return accept(input, [one, ...numbers], null, [EXTRA_TEXT], plan);
}
