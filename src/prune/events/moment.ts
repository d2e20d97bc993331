/** Reads when something happened, as services and their exports write it. The same text is the same moment on every machine. */

const SECOND = 1000;
const DAY = 86_400_000;

const TIME = String.raw`(?:(?:T|,? {1,3})(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?([AaPp])\.?[Mm]\.?)?)?`;
const ZONE = String.raw`(?: ?(Z|z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?(?: (?:UTC|GMT))?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}${ZONE}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)${TIME}${ZONE}$`);
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d))?Z?$/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** Without one the machine would invent it. */
const YEAR = /\b\d{4}\b|\d[ -][a-z]{3}[ -]\d\d\b/i;
const HAS_ZONE = /(?:\b[Zz]|[+-]\d\d:?\d\d|\b(?!AM$|PM$)[A-Z]{2,4})$/;

/** Days since the last day of 1899, as spreadsheets count: 1954 to 2119. */
const isSerial = (number: number): boolean => number >= 20_000 && number < 80_000;

function utc(year: number, month: number, day: number, time: readonly (string | undefined)[]): number | null {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0', half] = time;
  let hour = Number(hours);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return at.getTime() + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND + milliseconds;
}

function zoneOf(zone: string | undefined): number {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '');
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return (parts[1] === '-' ? -minutes : minutes) * 60 * SECOND;
}

function byNumbers(text: string): number | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const at = utc(Number(first[1]), Number(first[3]), Number(first[4]), first.slice(5, 10));
    return at === null ? null : at - zoneOf(first[10]);
  }
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  const [a, b] = [Number(last[1]), Number(last[3])];
  // Dots and dashes: day first. Slashes: as the services write it that are at home in America, where it can be.
  const [day, month] = last[2] === '/' && b <= 31 && a <= 12 ? [b, a] : [a, b];
  const year = Number(last[4]) + ((last[4] as string).length === 2 ? 2000 : 0);
  const at = utc(year, month, day, last.slice(5, 10));
  return at === null ? null : at - zoneOf(last[10]);
}

function byNumber(number: number): number | null {
  if (!Number.isFinite(number) || number <= 0) return null;
  if (isSerial(number)) return Math.round((number - 25_569) * DAY);
  if (number < 1e11) return Math.round(number * SECOND);
  if (number < 1e14) return Math.round(number);
  return number < 1e17 ? Math.round(number / 1000) : null;
}

/**
 * Seconds, milliseconds or microseconds since 1970, a day of a spreadsheet or a written date, as milliseconds; null when
 * it is none of these. A date without a zone is read as UTC. Linear.
 */
export function moment(value: unknown): number | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.getTime();
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  // A comment such as `(JST)` may follow.
  const head = String(value).slice(0, 80);
  const comment = head.indexOf('(');
  const text = (comment === -1 ? head : head.slice(0, comment)).trim();
  if (text === '') return null;
  const compact = COMPACT.exec(text);
  const whole = compact && utc(Number(compact[1]), Number(compact[2]), Number(compact[3]), compact.slice(4, 7));
  if (whole !== null) return whole;
  const number = Number(text);
  if (!Number.isNaN(number)) return byNumber(number);
  const at = byNumbers(text);
  if (at !== null || !MONTH.test(text) || !YEAR.test(text)) return at;
  const named = Date.parse(HAS_ZONE.test(text) ? text : `${text} UTC`);
  return Number.isNaN(named) ? null : named;
}
