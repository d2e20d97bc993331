/** The key of a birthday: eight digits, year first. */
import { monthNames } from '../../reference/monthNames.ts';
import { once } from '../../reference/once.ts';
import { fold } from '../../text/fold.ts';

const WORD_OR_NUMBER = /\d+|\p{L}+/gu;
const TIME = /(?<=\d)t\d/;
const MAX_DAY = 40;
/** Days of a spreadsheet, from 1927 on; Unix counts them from 1970. */
const SERIAL = /^[1-4]\d{4}$/;
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

const months: () => ReadonlyMap<string, number> = /* @__PURE__ */ once(monthNames);

/** Eight digits, year first, zeros for what is not known; empty when no year can be seen. The day stands first. */
export function dayKey(text: string): string {
  return keyOf(text, false);
}

/** The same for a column that writes the month first, where nothing but slashes or hyphens parts the numbers. */
export function monthDayKey(text: string): string {
  return keyOf(text, true);
}

/** Year, month and day as they stand in three columns. */
export function splitDayKey(text: string): string {
  return dayKey(text.trim().replace(/\s+/g, '-'));
}

/** The first and the last day that programs know: a form that asks for a day gets one of them. */
const NO_DAYS: ReadonlySet<string> = /* @__PURE__ */ new Set(['00010101', '19000101', '99991231']);

function keyOf(text: string, monthFirst: boolean): string {
  const key = readDay(text, monthFirst);
  return NO_DAYS.has(key) ? '' : key;
}

function readDay(text: string, monthFirst: boolean): string {
  const folded = fold(text.length > MAX_DAY ? text.slice(0, MAX_DAY) : text).trim();
  const time = TIME.exec(folded);
  const found = (time === null ? folded : folded.slice(0, time.index)).match(WORD_OR_NUMBER);
  if (found === null) return '';
  if (found.length === 1) return singleKey(found[0]);
  const [first, second, third] = found as string[] as [string, string, string | undefined];
  if (third !== undefined) {
    const month = months().get(second) ?? months().get(second.slice(0, 3));
    // '12 de mayo de 1980', '1st of May 1980'.
    if (month !== undefined) return `${longYear(third)}${two(month)}${two(first)}`;
    const named = months().get(first) ?? months().get(first.slice(0, 3));
    if (named !== undefined) return `${longYear(third)}${two(named)}${two(second)}`;
    if (found.length > 3) {
      const [day, word, year] = found.filter((part) => !isFiller(part)) as [string, string, string | undefined];
      const at = word === undefined ? undefined : months().get(word);
      if (at !== undefined && year !== undefined) return `${longYear(year)}${two(at)}${two(day)}`;
    }
  }
  if (first.length === 4) return `${first}${two(second)}${two(third ?? '00')}`;
  if (third === undefined) return '';
  // What cannot be a month is the day, whatever the others do.
  const swap = Number(second) > 12 || (monthFirst && Number(first) <= 12 && !folded.includes('.'));
  const [day, month] = swap ? [second, first] : [first, second];
  return `${longYear(third)}${two(month)}${two(day)}`;
}

function singleKey(only: string): string {
  if (only.length === 8) {
    const year = Number(only.slice(0, 4));
    const last = Number(only.slice(4));
    if (year >= 1880 && year <= 2050) return only;
    return last >= 1880 && last <= 2050 ? `${only.slice(4)}${only.slice(2, 4)}${only.slice(0, 2)}` : only;
  }
  if (SERIAL.test(only)) {
    const date = new Date((Number(only) - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
    return date.toISOString().slice(0, 10).replaceAll('-', '');
  }
  return only.length === 4 ? `${only}0000` : '';
}

const FILLERS: ReadonlySet<string> = /* @__PURE__ */ new Set('de del of the st nd rd th'.split(' '));

function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

function two(number: string | number): string {
  return String(number).padStart(2, '0').slice(-2);
}

function longYear(digits: string): string {
  if (digits.length >= 4) return digits.slice(0, 4);
  return Number(digits) > 30 ? `19${two(digits)}` : `20${two(digits)}`;
}
