/** The forms in which people and machines write a day, read into its parts. ISO 8601 for what comes out. */
import { fold } from '../../text/fold.ts';
import { withoutClock } from './clock.ts';
import { dotNetMoment } from './dotNet.ts';
import type { DatePlan } from './plan.ts';
import { respell } from './respell.ts';

/** A day, or what is known of it. `other` is the second reading of an ambiguous one. */
export interface ReadDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly shortYear: boolean;
  readonly serial: boolean;
  readonly other: { readonly month: number; readonly day: number } | null;
}

const YEAR_FIRST = /^(\d{4})(?:[-/. ]|\. )(\d{1,2})(?:[-/. ]|\. )(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})([-/. ]|\. )(\d{1,2})(?:[-/. ]|\. )(\d{4}|\d{2})(?:\s?(?:года?|г|року|р|roku|r))?\.?$/i;
/** The year at the end: its first half can be no month, so no such text is a day of {@link COMPACT} as well. */
const COMPACT_YEAR_LAST = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/;
const YEARLESS_ISO = /^--(\d{2})-?(\d{2})$/;
const YEARLESS = /^(\d{1,2})([./-])(\d{1,2})\.?$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
/** "Jan-12" is how a spreadsheet shows January 2012, which is written as a day of any month nowhere. */
const MONTH_SHORT_YEAR = /^(\p{L}{3,9})\.?(?:-|\s?['’])(\d{2})$/u;
const YEAR = /^(?:1[89]|20)\d{2}$/;
const NUMBER = /^\d{5}(?:[.,]\d+)?$/;
/** Seconds, thousandths or millionths of them since 1970. */
const UNIX = /^(\d{10}|\d{13}|\d{16})(?:\.\d{1,9})?$/;
const FILLER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'de del of the r roku rok г года год р року рік th st nd rd er o a d el le den am la din anul m gada'.split(' '),
);
/** November in Polish, October in Croatian, which writes a dot behind the day. */
const CROATIAN_OCTOBER = /\d\. ?listopada/i;
/** Day 0 of spreadsheets, which believe in 29 February 1900. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const exact = (year: number | null, month: number | null, day: number | null): ReadDate => ({
  year,
  month,
  day,
  shortYear: false,
  serial: false,
  other: null,
});

function fromMoment(milliseconds: number): ReadDate {
  const date = new Date(milliseconds);
  return { ...exact(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), serial: true };
}

/** The year in which Apple's address book puts a birthday without one. */
export const APPLES_NO_YEAR = 1604;

/** Year, month and day of which registers and databases write zeros for what is not known. */
function known(year: number, month: number, day: number): ReadDate {
  const noYear = year === 0 || year === APPLES_NO_YEAR ? null : year;
  if (day !== 0) return exact(noYear, month, day);
  return exact(noYear, month === 0 ? null : month, null);
}

/** A year of two digits in its century. */
function century(two: number, plan: DatePlan): number {
  return two <= plan.pivot ? 2000 + two : 1900 + two;
}

/** Two numbers of which one is the day: by the option, by what is possible, by the dots, else both ways. */
function dayAndMonth(
  first: number,
  second: number,
  sign: string,
  plan: DatePlan,
): Pick<ReadDate, 'month' | 'day' | 'other'> {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  if (second > 12 && first <= 12) return { ...monthFirst, other: null };
  if (first > 12 || first === second) return { ...dayFirst, other: null };
  // Nobody writes the month first with dots.
  if (sign.startsWith('.')) return { ...dayFirst, other: null };
  if (plan.dayFirst !== null) return { ...(plan.dayFirst ? dayFirst : monthFirst), other: null };
  return { ...dayFirst, other: monthFirst };
}

/** "Vi 17:15": no day and year. */
const TIME = /\d:\d/;

function withMonthName(text: string, plan: DatePlan): ReadDate | null {
  if (TIME.test(text)) return null;
  const shown = MONTH_SHORT_YEAR.exec(text);
  const named = shown === null ? undefined : plan.months.get(fold(shown[1] as string));
  if (shown !== null && named !== undefined)
    return { ...exact(century(Number(shown[2]), plan), named, null), shortYear: true };
  const words = fold(text)
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u);
  let month: number | null = null;
  const numbers: string[] = [];
  for (const word of words) {
    if (word === '' || FILLER.has(word) || plan.weekdays.has(word)) continue;
    if (/^\d{1,4}$/.test(word)) {
      if (word.length === 3) return null;
      numbers.push(word);
      continue;
    }
    const found = plan.months.get(word);
    if (found === undefined || month !== null) return null;
    month = found;
  }
  if (month === null || numbers.length === 0 || numbers.length > 2) return null;
  const [first = '', second] = numbers;
  if (second === undefined)
    return first.length === 4 ? exact(Number(first), month, null) : exact(null, month, Number(first));
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (day.length > 2) return null;
  const shortYear = year.length !== 4;
  const number = shortYear ? century(Number(year), plan) : Number(year);
  const other = CROATIAN_OCTOBER.test(text) ? { month: 10, day: Number(day) } : null;
  return { ...exact(number, month, Number(day)), shortYear, other };
}

/** The day in a text of numbers and signs; null when it names none. */
function fromNumbers(text: string, plan: DatePlan): ReadDate | null {
  const compact = COMPACT_YEAR_LAST.exec(text);
  let found = YEAR_FIRST.exec(text) ?? (compact === null ? COMPACT.exec(text) : null);
  if (found !== null) return known(Number(found[1]), Number(found[2]), Number(found[3]));
  found = YEAR_LAST.exec(text);
  if (found !== null) return yearLast(Number(found[1]), found[2] as string, Number(found[3]), found[4] as string, plan);
  if (compact !== null) {
    const [, first, second, year] = compact;
    const parts = dayAndMonth(Number(first), Number(second), '', plan);
    return { year: Number(year), ...parts, shortYear: false, serial: false };
  }
  found = YEARLESS_ISO.exec(text);
  if (found !== null) return exact(null, Number(found[1]), Number(found[2]));
  if (YEAR.test(text)) return exact(Number(text), null, null);
  found = YEAR_MONTH.exec(text);
  if (found !== null) return exact(Number(found[1]), Number(found[2]), null);
  found = MONTH_YEAR.exec(text);
  if (found !== null) return exact(Number(found[2]), Number(found[1]), null);
  found = YEARLESS.exec(text);
  if (found !== null) {
    return {
      year: null,
      ...dayAndMonth(Number(found[1]), Number(found[3]), found[2] as string, plan),
      shortYear: false,
      serial: false,
    };
  }
  if (NUMBER.test(text)) return fromMoment(SERIAL_ZERO + Math.floor(Number(text.replace(',', '.'))) * DAY);
  const moment = dotNetMoment(text);
  if (moment !== null) return fromMoment(moment);
  found = UNIX.exec(text);
  return found === null ? null : fromMoment(Number(found[1]) * 10 ** (13 - (found[1] as string).length));
}

/** Three numbers of which the last is the year, unless it has two digits and the first can be nothing else. */
function yearLast(first: number, sign: string, second: number, last: string, plan: DatePlan): ReadDate {
  const shortYear = last.length === 2;
  if (shortYear && first > 31) return { ...exact(century(first, plan), second, Number(last)), shortYear };
  const year = shortYear ? century(Number(last), plan) : Number(last);
  if (first === 0) return known(year, second, 0);
  if (second === 0 && first <= 12 && !sign.startsWith('.')) return known(year, first, 0);
  return { year, ...dayAndMonth(first, second, sign, plan), shortYear, serial: false };
}

/** The day in a text without a time. */
function readDay(text: string, plan: DatePlan): ReadDate | null {
  const found = fromNumbers(text, plan);
  if (found !== null) return found;
  const plain = respell(text, plan);
  const respelt = plain === text ? null : fromNumbers(plain, plan);
  if (respelt !== null) return respelt;
  return /\p{L}/u.test(plain) ? withMonthName(plain, plan) : null;
}

/** The day in a text with a time; null when it has none. */
function readMoment(text: string, plan: DatePlan): ReadDate | null {
  const parted = withoutClock(text);
  const day = parted === null ? null : readDay(parted.day, plan);
  // A time belongs to a day, not to a month.
  return day?.day === null ? null : day;
}

/** The day that the text names, not yet tested for existence; null when it names none. Linear; 100 characters at most. */
export function parseDate(text: string, plan: DatePlan): ReadDate | null {
  // Only a time has a colon in it.
  return text.includes(':')
    ? (readMoment(text, plan) ?? readDay(text, plan))
    : (readDay(text, plan) ?? readMoment(text, plan));
}
