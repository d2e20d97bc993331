/** The long way for a phone cell: spreadsheet marks, labels, extensions, several numbers, letters, and the reason when all fails. */
import type { Checked, Issue, PhoneParts, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { invalid, issue, missing, NO_ISSUES } from '../issue.ts';
import type { ReadResult } from './numbering.ts';
import type { PhonePlan } from './plan.ts';
import { refuse } from './refuse.ts';
import { accept, numbersAmongText, otherEnding, severalIn } from './severalNumbers.ts';
import {
  digitCount,
  digitsOf,
  fromDecimal,
  fromKeypad,
  NUMBER_ONLY,
  plainDigits,
  trimNumber,
  withoutTwins,
  withoutWrapping,
} from './text.ts';
import { understand } from './understand.ts';

/** "044 123'45'67", as some Swiss part groups. */
const APOSTROPHE = /(?<=\d)['’](?=\d)/g;
const FAILED_FORMULA = /^(?:#|err:)/i;
const LETTERS: Issue = /* @__PURE__ */ issue('phone.letters_as_digits');

/** Fewer digits than two numbers have. */
const FEWEST_OF_TWO = 12;
/** "210 1234567-8": the other ending of a second number. */
const SHORT_ENDING = /-\d{1,2}$/;

/**
 * The verdict on a cell of digits and signs between them, of which the plan said that they are no number.
 * @param digits the cell's digits and its plus
 */
export function examineDigits(
  input: unknown,
  text: string,
  digits: string,
  said: ReadResult,
  plan: PhonePlan,
): Checked<PhoneParts> {
  const found = understand(digits, plan, said);
  if (!('failed' in found)) return accept(input, [{ found, extension: null }], null, NO_ISSUES, plan);
  if (digits.length >= FEWEST_OF_TWO || text.includes('/') || text.endsWith(')') || SHORT_ENDING.test(text)) {
    const clean = tidy(text);
    const several = severalIn(clean, plan);
    if (several !== null) return accept(input, several, null, NO_ISSUES, plan);
    const among = numbersAmongText(input, clean, plan);
    if (among !== null) return among;
  }
  return refuse(input, tidy(text), digits, found.failed, plan);
}

/** The verdict on a cell that is not plainly digits. `text` is well formed and of sane length. */
export function examineCell(input: unknown, text: string, plan: PhonePlan): Checked<PhoneParts> {
  let clean = tidy(text);
  let repair: Repair | null = null;
  if (clean !== text) repair = hasInvisible(text) ? 'text.invisible' : 'text.whitespace';
  // No word for "none" has a digit in it, but what a failed formula leaves has: "#DIV/0!", "Err:502".
  if (clean === '' || ((digitCount(clean) === 0 || FAILED_FORMULA.test(clean)) && isMissingMarker(fold(clean))))
    return missing(input);
  const narrowed = plainDigits(narrow(clean));
  if (narrowed !== clean) {
    clean = narrowed;
    repair = 'text.full_width';
  }
  if (digitCount(clean) === 0) return invalid(input, [issue('phone.no_digits')]);
  const artifact = spreadsheetArtifact(clean);
  if (artifact !== null && artifact.value !== null) {
    clean = tidy(artifact.value);
    repair = `spreadsheet.${artifact.kind === 'scientific' ? 'float' : artifact.kind}`;
  } else if (/^=[+(\d]/.test(clean)) {
    clean = clean.slice(1);
    repair = 'spreadsheet.formula_text';
  }
  const decimal = fromDecimal(clean);
  if (decimal === '') return invalid(input, [issue('value.damaged')]);
  if (decimal !== null) {
    clean = decimal;
    repair = 'spreadsheet.float';
  }
  clean = withoutWrapping(clean).replace(APOSTROPHE, ' ');

  const { text: bare, extension } = trimNumber(clean);
  const onlyNumber = NUMBER_ONLY.test(bare);
  const digits = onlyNumber ? digitsOf(bare) : '';
  const found = onlyNumber ? understand(digits, plan) : null;
  if (found !== null && !('failed' in found)) {
    const endings = extension === null ? otherEnding(input, bare, plan) : null;
    return endings ?? accept(input, [{ found, extension }], repair, NO_ISSUES, plan);
  }

  const several = severalIn(clean, plan);
  if (several !== null) return accept(input, several, repair, NO_ISSUES, plan);

  if (!onlyNumber) {
    const read = withoutTwins(bare) ?? fromKeypad(bare);
    const meant = read === null ? null : understand(digitsOf(read), plan);
    if (meant !== null && !('failed' in meant))
      return accept(input, [{ found: meant, extension }], repair, [LETTERS], plan);
  }
  const among = numbersAmongText(input, clean, plan);
  if (among !== null) return among;
  if (found !== null && digits !== '') return refuse(input, bare, digits, found.failed, plan);
  return invalid(input, [issue('phone.not_a_number')]);
}
