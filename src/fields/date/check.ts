/** Date: one cell in, the verdict and the day in ISO 8601 out. */
import type { Checked, DateParts, Issue, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { asText, hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { good, invalid, issue, missing, NO_ISSUES, suspect, unsupported } from '../issue.ts';
import { APPLES_NO_YEAR, parseDate, type ReadDate } from './parse.ts';
import { type DateOptions, type DatePlan, planDate } from './plan.ts';

const MAX_CELL = 100;
/** Zeros alone, what a spreadsheet shows for its day 0, the first day of .NET's calendar, and PHP's for a day of zeros. */
const NO_DATE =
  /^(?:0|0{1,4}[-./]0{1,2}[-./]0{1,4}|0001-01-01|0?1[./-]0?1[./-]0001|-0001-11-30|30[./-]11[./-]-0001|1900-01-00|0{1,2}[-./]0?1[-./]1900|0?1\/0{1,2}\/1900)(?:[T ][0:.Z]*(?:12:00:00 AM)?)?$/;
/** The years in which Thailand counts, and how far they are ahead. */
const BUDDHIST = /^2[4-6]\d\d/;
const BEFORE_BUDDHA = 543;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** ISO 8601 with as much as is known: day, month, year, or `--06-15`; null when there is no such day. */
function iso(year: number | null, month: number | null, day: number | null): string | null {
  if (day !== null && month !== null) {
    // 2000 is a leap year, so a birthday without a year may be the 29th of February.
    if (!exists(year ?? 2000, month, day)) return null;
    return year === null ? `--${two(month)}-${two(day)}` : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  }
  if (year === null) return null;
  if (month === null) return String(year).padStart(4, '0');
  return month >= 1 && month <= 12 ? `${String(year).padStart(4, '0')}-${two(month)}` : null;
}

function judge(input: unknown, text: string, read: ReadDate, plan: DatePlan, repair: Repair): Checked<DateParts> {
  const { year, month, day, other } = read;
  const value = iso(year, month, day);
  if (value === null) {
    const swapped = year !== null && month !== null && day !== null && month > 12 ? iso(year, day, month) : null;
    return invalid(input, [issue('date.impossible', {}, swapped)]);
  }
  const parts: DateParts = { year, month, day };
  const issues: Issue[] = [];
  let doubtful = false;
  if (other !== null) {
    issues.push(issue('date.ambiguous', {}, iso(year, other.month, other.day)));
    doubtful = true;
  }
  if (read.shortYear) {
    issues.push(issue('date.two_digit_year'));
    doubtful = true;
  }
  if (read.serial) issues.push(issue('date.serial_number'));
  if (year !== null) {
    if (value < plan.min.slice(0, value.length)) {
      issues.push(issue('date.too_old'));
      doubtful = true;
    }
    const latest = plan.max !== null && (plan.future === null || plan.max < plan.future) ? plan.max : plan.future;
    if (latest !== null && value > latest.slice(0, value.length)) {
      const common = year - BEFORE_BUDDHA;
      issues.push(issue('date.future', {}, BUDDHIST.test(value) ? iso(common, month, day) : null));
      doubtful = true;
    }
  }
  const shown = issues.length === 0 ? NO_ISSUES : issues;
  if (doubtful) return suspect(input, value, parts, shown);
  return good(input, value, parts, value === text ? null : repair, shown);
}

const digitsAt = (text: string, from: number): number => {
  const tens = text.charCodeAt(from) - 48;
  const ones = text.charCodeAt(from + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

/** The parts of a day in ISO 8601 that is neither too early nor too late; null for every other text. */
function plainDay(text: string, plan: DatePlan): DateParts | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  // Not a number fits no comparison.
  if (!(year > 0 && month > 0 && day > 0) || !exists(year, month, day) || text < plan.min) return null;
  if ((plan.max !== null && text > plan.max) || (plan.future !== null && text > plan.future)) return null;
  return { year, month, day };
}

/** True for a day in ISO 8601 that is neither too early nor too late; false says nothing. */
export function isPlainDay(text: string, plan: DatePlan): boolean {
  return plainDay(text, plan) !== null;
}

/** The examination of one cell that should hold a day, with a plan made once. */
export function runDate(input: unknown, plan: DatePlan): Checked<DateParts> {
  if (typeof input === 'string') {
    const parts = plainDay(input, plan);
    if (parts !== null) return good(input, input, parts);
  }
  const text = asText(input);
  if (text === null) return missing(input);
  if (text === undefined) return unsupported(input, null, [issue('value.not_text')]);
  if (text.length > MAX_CELL) return invalid(input, [issue('value.too_long', { length: text.length, max: MAX_CELL })]);
  const plain = text.length === 10 ? ISO.exec(text) : null;
  // Zeros stand for what is not known.
  if (plain !== null && Number(plain[1]) > 1 && Number(plain[1]) !== APPLES_NO_YEAR && Number(plain[3]) > 0) {
    const read: ReadDate = {
      year: Number(plain[1]),
      month: Number(plain[2]),
      day: Number(plain[3]),
      shortYear: false,
      serial: false,
      other: null,
    };
    return judge(input, text, read, plan, 'date.format');
  }
  let clean = tidy(text);
  if (clean === '' || NO_DATE.test(clean) || isMissingMarker(fold(clean))) return missing(input);
  let repair: Repair = 'date.format';
  if (clean !== text) repair = hasInvisible(text) ? 'text.invisible' : 'text.whitespace';
  const artifact = spreadsheetArtifact(clean);
  if (artifact !== null) {
    if (artifact.value === null) return invalid(input, [issue('value.damaged')]);
    clean = artifact.value;
    repair = `spreadsheet.${artifact.kind === 'scientific' ? 'float' : artifact.kind}`;
  }
  const read = parseDate(narrow(clean), plan);
  return read === null ? invalid(input, [issue('date.format')]) : judge(input, text, read, plan, repair);
}

const standardPlan: () => DatePlan = /* @__PURE__ */ (() => {
  let plan: DatePlan | null = null;
  return () => {
    plan ??= planDate();
    return plan;
  };
})();

/**
 * The examination of one cell that should hold a day: verdict, the day in ISO 8601, parts, issues.
 *
 * Reads ISO forms with and without time, days with dots, slashes and dashes, month names in thirty languages, East Asian
 * forms and eras, spreadsheet serial numbers and seconds since 1970, years and months alone, and birthdays without a year
 * (`--06-15`). `01/02/1990` is `suspect` unless `dayFirst` says how it is meant (dots always mean day first), and so is a
 * year of two digits, or of another calendar. A time of day is dropped as it stands, without time zones. `0000-00-00` is
 * `missing`.
 *
 * @throws TypeError, RangeError for a bad option
 * @example checkDate('1 stycznia 1990 r.').value // '1990-01-01'
 * @example checkDate('31.12.1990').value // '1990-12-31'
 * @example checkDate('01/02/1990').verdict // 'suspect'
 * @example checkDate('01/02/1990', { dayFirst: false }).value // '1990-01-02'
 * @example checkDate('31.02.1990').verdict // 'invalid'
 * Source: ISO 8601-1:2019; `--06-15` from ISO 8601:2000 and RFC 6350 §4.3.1
 */
export function checkDate(input: unknown, options?: DateOptions): Checked<DateParts> {
  return runDate(input, options === undefined ? standardPlan() : planDate(options));
}

/**
 * The day alone; null when there is none or it is not safe to store unasked.
 * @throws TypeError, RangeError for a bad option
 * @example normalizeDate('March 3, 1990') // '1990-03-03'
 */
export function normalizeDate(input: unknown, options?: DateOptions): string | null {
  const checked = options === undefined ? checkDate(input) : runDate(input, planDate(options, 'normalizeDate'));
  return checked.verdict === 'ok' || checked.verdict === 'repaired' ? checked.value : null;
}

/**
 * Equal for two spellings of one day; '' where there is none.
 * @throws TypeError, RangeError for a bad option
 * @example dateKey('3.3.1990') // '1990-03-03'
 */
export function dateKey(input: unknown, options?: DateOptions): string {
  return checkDate(input, options).value ?? '';
}
