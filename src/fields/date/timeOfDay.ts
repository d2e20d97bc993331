/** Hours and minutes that are not midnight; those of a time zone stand behind a sign. */
const CLOCK = /(?<![\d:+-])\d{1,2}:\d{2}(?::\d{2})?/g;
const MIDNIGHT = /^[0:]+$/;
const COMPACT = /^\d{8}T?(?!0{6})\d{6}Z?$/;
/** The part of a day behind a spreadsheet's count of days. */
const PART_OF_DAY = /^\d{5}[.,]0*[1-9]/;
const UNIX = /^(?:\d{10}|\d{13})$/;
const SECONDS_A_DAY = 86_400;

/** True for a moment that is more than its day: a time other than midnight is told with it. */
export function hasTimeOfDay(input: unknown): boolean {
  const text = String(input).trim();
  if (UNIX.test(text)) return Number(text) % (text.length === 10 ? SECONDS_A_DAY : SECONDS_A_DAY * 1000) !== 0;
  const clocks = text.match(CLOCK) ?? [];
  return clocks.some((clock) => !MIDNIGHT.test(clock)) || COMPACT.test(text) || PART_OF_DAY.test(text);
}
