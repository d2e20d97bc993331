/** From a number that was understood to the verdict: placeholder, doubtful, repaired or right. */
import type { Checked, Issue, PhoneParts, Repair } from '../../model/index.ts';
import { good, issue, NO_ISSUES, NO_VALUES, suspect } from '../issue.ts';
import { mayLackArea } from './localNumber.ts';
import type { ReadNumber } from './numbering.ts';
import type { PhonePlan } from './plan.ts';

/** Rows of digits that a form is filled with; with a calling code before them they may be somebody's. */
const TYPED_PLACEHOLDER = /^0?(?:123456789?|1234567890|9876543210?|0987654321|(?:123){3,4}|(?:1234){2,3})$/;
const REPEATED = /^(\d)\1{5,}$/;
const ROUND = /0{7}$/;
/** Never given out, so nobody's even where the rest would do: counted digits, the area code of films. */
const NEVER_GIVEN = /^(?:\d{0,3}55501\d\d|555\d{7}|0?123456789?0?|1234567890)$/;

/** A number of films and forms: never anybody's. */
export function isInvented(number: ReadNumber, typed: string): boolean {
  if (number.invented) return true;
  const { national } = number;
  const { length } = national;
  const first = national.charCodeAt(0);
  const last = national.charCodeAt(length - 1);
  if (first === last && first === national.charCodeAt(4) && REPEATED.test(national)) return true;
  if (last === 48 && national.charCodeAt(length - 5) === 48 && ROUND.test(national)) return true;
  if (number.type === null && NEVER_GIVEN.test(national)) return true;
  // Counting begins with the first digit or behind a zero.
  const head = typed.charCodeAt(typed.charCodeAt(0) === 48 ? 1 : 0);
  return typed.length < 14 && (head === 49 || head === 57) && TYPED_PLACEHOLDER.test(typed);
}

export const PLACEHOLDER_ISSUE: Issue = /* @__PURE__ */ issue('phone.placeholder');

const NO_AREA: Issue = /* @__PURE__ */ issue('phone.no_area_code');

export function partsOf(number: ReadNumber, extension: string | null, plan: PhonePlan): PhoneParts {
  return {
    country: number.country,
    callingCode: number.callingCode,
    national: number.national,
    extension,
    type: number.type,
    countryFrom: number.international ? 'number' : plan.countryFrom,
  };
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

/**
 * The number that was meant if the digits begin with the country's calling code: 491701234567 is a line in Leer by the
 * plan of Germany, and much rather a mobile whose plus a spreadsheet took. Null where they read one way only.
 */
function withLostPlus({ international, callingCode, e164 }: ReadNumber, typed: string, plan: PhonePlan): string | null {
  if (international || !typed.startsWith(callingCode)) return null;
  const other = plan.numbering.read(`+${typed}`, null);
  const differs = other.ok && other.number.type !== null && other.number.e164 !== e164;
  return differs ? other.number.e164 : null;
}

export function answer(
  input: unknown,
  number: ReadNumber,
  typed: string,
  stood: Around,
  plan: PhonePlan,
): Checked<PhoneParts> {
  const other = withLostPlus(number, typed, plan);
  const doubts = other === null ? [] : [issue('phone.lost_plus', {}, other)];
  if (mayLackArea(number, typed)) doubts.push(NO_AREA);
  const around = doubts.length === 0 ? stood : { ...stood, issues: [...stood.issues, ...doubts] };
  if (!isInvented(number, typed)) return answerReal(input, number, around, plan);
  const issues = [...issuesOf(number, around, plan), PLACEHOLDER_ISSUE];
  return suspect(input, number.e164, partsOf(number, around.extension, plan), issues, around.also);
}

function issuesOf({ international }: ReadNumber, { issues }: Around, { assumed }: PhonePlan): readonly Issue[] {
  return assumed === null || international ? issues : [...issues, assumed];
}

/** The verdict on a number that is no placeholder. */
export function answerReal(input: unknown, number: ReadNumber, around: Around, plan: PhonePlan): Checked<PhoneParts> {
  const value = number.e164;
  const parts = partsOf(number, around.extension, plan);
  const issues = issuesOf(number, around, plan);
  for (let i = 0; i < issues.length; i++) {
    if ((issues[i] as Issue).severity === 'warning') return suspect(input, value, parts, issues, around.also);
  }
  if (value === input) return good(input, value, parts, null, issues, around.also);
  const repair = around.repair ?? (number.international ? 'phone.format' : 'phone.country');
  return good(input, value, parts, repair, issues.length === 0 ? NO_ISSUES : issues, around.also);
}
