/** Why a text of digits is no number: placeholder, too short, too long, not given out, no country. */
import type { Checked, Issue, PhoneParts } from '../../model/index.ts';
import { invalid, issue, suspect, unsupported } from '../issue.ts';
import { isInvented, PLACEHOLDER_ISSUE, partsOf } from './answer.ts';
import type { ReadNumber, ReadResult } from './numbering.ts';
import type { PhonePlan } from './plan.ts';
import { digitCount } from './text.ts';
import { probablyMeant } from './understand.ts';

const NO_COUNTRY: readonly Issue[] = /* @__PURE__ */ Object.freeze([issue('phone.unknown_country')]);
/** Fewer digits are no number of any country; more than E.164 and an international prefix allow neither. */
const FEWEST = 4;
const MOST = 17;

/**
 * The verdict on digits of which the plan said that they are no number.
 * @param text the cell as it is kept where nothing can be said of it
 */
export function refuse(
  input: unknown,
  text: string,
  digits: string,
  failed: ReadResult,
  plan: PhonePlan,
): Checked<PhoneParts> {
  if (failed.ok) {
    if (isInvented(failed.number, digits))
      return suspect(input, failed.number.e164, partsOf(failed.number, null, plan), [PLACEHOLDER_ISSUE]);
    return invalid(input, [reasonOf(failed.number, probablyMeant(digits, failed, plan))]);
  }
  const count = digitCount(digits);
  const better = probablyMeant(digits, failed, plan);
  if (failed.reason === 'no_country') {
    if (count < FEWEST) return invalid(input, [issue('phone.too_short', { length: count, expected: FEWEST })]);
    if (count > MOST) return invalid(input, [issue('phone.too_long', { length: count, expected: 15 })]);
    return unsupported(input, text, better === null ? NO_COUNTRY : [issue('phone.unknown_country', {}, better)]);
  }
  if (failed.reason === 'unknown_code') return invalid(input, [issue('phone.not_a_number', {}, better)]);
  const usual = plan.country === null ? null : plan.numbering.planOf(plan.country)?.usualLengths;
  const short = failed.reason === 'too_short';
  const expected = (short ? usual?.[0] : usual?.at(-1)) ?? (short ? FEWEST : 15);
  return invalid(input, [issue(`phone.${failed.reason}`, { length: count, expected }, better)]);
}

/** Why a number that was understood is none. */
function reasonOf(number: ReadNumber, better: string | null): Issue {
  const { length } = number.national;
  const { usualLengths: usual, lengths } = number.plan;
  const longest = usual[usual.length - 1] ?? 15;
  if (usual.includes(length) || (lengths.includes(length) && length > longest))
    return issue('phone.not_in_use', {}, better);
  if (length > longest) return issue('phone.too_long', { length, expected: longest }, better);
  const expected = usual.find((each) => each > length) ?? longest;
  return issue('phone.too_short', { length, expected }, better);
}
