/** From a number that was understood to the verdict: placeholder, doubtful, repaired, or why it is none. */
import type { Checked, Issue, PhoneParts, Repair } from '../../model/index.ts';
import { good, issue, NO_ISSUES, NO_VALUES, suspect } from '../issue.ts';
import type { ReadNumber } from './numbering.ts';

/** Rows of digits that a form is filled with; with a calling code before them they may be somebody's. */
const TYPED_PLACEHOLDER = /^(?:0?123456789?0?|0?987654321|123123123)$/;
const REPEATED = /^(\d)\1{5,}$/;
/** Set aside for films and examples (North American Numbering Plan Administrator). */
const FICTION = /^\d{3}55501\d\d$/;

/** A number of films and forms: never anybody's. */
export function isPlaceholder(number: ReadNumber, typed: string): boolean {
  const { national } = number;
  const first = national.charCodeAt(0);
  if (first === national.charCodeAt(4) && REPEATED.test(national)) return true;
  if (number.callingCode === '1' && FICTION.test(national)) return true;
  // Counting begins with the first digit or behind a zero.
  const head = typed.charCodeAt(typed.charCodeAt(0) === 48 ? 1 : 0);
  return typed.length < 12 && (head === 49 || head === 57) && TYPED_PLACEHOLDER.test(typed);
}

export const PLACEHOLDER_ISSUE: Issue = /* @__PURE__ */ issue('phone.placeholder');

export function partsOf(number: ReadNumber, extension: string | null): PhoneParts {
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
export function reasonOf(number: ReadNumber): Issue {
  const length = number.national.length;
  const usual = number.plan.usualLengths;
  const longest = usual[usual.length - 1] ?? 15;
  if (usual.includes(length) || (number.plan.lengths.includes(length) && length > longest))
    return issue('phone.not_in_use');
  if (length > longest) return issue('phone.too_long', { length, expected: longest });
  return issue('phone.too_short', { length, expected: usual.find((each) => each > length) ?? longest });
}

/** What stood around the number, and what had to be done to it. */
export interface Around {
  readonly repair: Repair | null;
  readonly extension: string | null;
  readonly issues: readonly Issue[];
  readonly also: readonly string[];
}
export const NOTHING: Around = /* @__PURE__ */ Object.freeze({
  repair: null,
  extension: null,
  issues: NO_ISSUES,
  also: NO_VALUES,
});

export function answer(input: unknown, number: ReadNumber, typed: string, around: Around): Checked<PhoneParts> {
  const value = `+${number.callingCode}${number.national}`;
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
