/** Phone: one cell in, the verdict out, the number in E.164. Plain numbers go straight to the numbering plan. */
import type { Checked, PhoneParts } from '../../model/index.ts';
import { asText } from '../../text/tidy.ts';
import { invalid, issue, missing, unsupported } from '../issue.ts';
import { answer, answerReal, NOTHING } from './answer.ts';
import { examineCell, examineDigits } from './examineCell.ts';
import { type PhoneOptions, type PhonePlan, planPhone } from './plan.ts';
import { isBetween } from './quick.ts';
import { otherEnding } from './severalNumbers.ts';

/** Longest cell that is read: a dozen numbers with their labels. */
const MAX_CELL = 500;

const LONGEST_PLAIN = 30;

/** The digits of a plain number and the plus before them; null when something else is in the text, or no digit. */
function plainDigitsOf(text: string): string | null {
  const { length } = text;
  let digits = '';
  let from = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    // The plus stands before the first digit.
    if (code === 43 && i === from && digits === '') continue;
    if (!isBetween(code)) return null;
    if (i > from) digits += text.slice(from, i);
    from = i + 1;
  }
  if (from === 0) return text;
  return from < length ? digits + text.slice(from) : digits;
}

/** A number that went through a decimal type: "48123456789.0". Where numbers may have any length it reads as one more digit. */
function endsLikeDecimal(text: string): boolean {
  const { length } = text;
  if (text.charCodeAt(length - 1) !== 48) return false;
  const before = text.charCodeAt(length - 2);
  return before === 46 || (before === 48 && text.charCodeAt(length - 3) === 46);
}

/** True for a number that stands in E.164 and is right as it stands; false says nothing. */
export function isPlainPhone(text: string, plan: PhonePlan): boolean {
  return plan.numbering.quick.isE164(text);
}

/**
 * The examination of one cell that should hold a phone number, with a plan made once.
 * @example runPhone('601 234 567', planPhone({ country: 'PL' })).value // '+48601234567'
 */
export function runPhone(input: unknown, plan: PhonePlan): Checked<PhoneParts> {
  const asItStands = typeof input === 'string' && !endsLikeDecimal(input);
  if (asItStands) {
    const number = plan.numbering.quick.read(input, plan.country);
    if (number !== null) return answerReal(input, number, NOTHING, plan);
  }
  const digits = asItStands && input.length <= LONGEST_PLAIN ? plainDigitsOf(input) : null;
  if (digits !== null && digits.length > 1) {
    const read = plan.numbering.read(digits, plan.country);
    const text = input as string;
    if (read.ok && read.number.type !== null)
      return otherEnding(input, text.trim(), plan) ?? answer(input, read.number, digits, NOTHING, plan);
    return examineDigits(input, text, digits, read, plan);
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
 * after the calling code, `00`, several numbers in a cell (`also`), extensions in ten languages (in the
 * parts, not in the value), letters typed for digits (`suspect`), spreadsheet damage. A number without calling code needs `country`;
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
  const checked = options === undefined ? checkPhone(input) : runPhone(input, planPhone(options, 'normalizePhone'));
  return checked.verdict === 'ok' || checked.verdict === 'repaired' ? checked.value : null;
}
