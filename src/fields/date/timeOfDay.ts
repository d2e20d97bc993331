/** Whether a cell tells more than a day: normalizing must not drop the time. */
import { tidy } from '../../text/tidy.ts';
import { withoutClock } from './clock.ts';
import { dotNetMoment } from './dotNet.ts';

const COMPACT = /^\d{8}T?(?!0{6})\d{6}Z?$/;
/** The part of a day behind a spreadsheet's count of days. */
const PART_OF_DAY = /^\d{5}[.,]0*[1-9]/;
/** Seconds, thousandths or millionths of them since 1970. */
const UNIX = /^(?:\d{10}|\d{13}|\d{16})(?:\.\d{1,9})?$/;
const SECONDS_A_DAY = 86_400;

/** True for a moment that is more than its day: a time other than midnight is told with it. */
export function hasTimeOfDay(input: unknown): boolean {
  if (input instanceof Date) return input.getTime() % (SECONDS_A_DAY * 1000) !== 0;
  const text = tidy(String(input));
  const moment = dotNetMoment(text);
  if (moment !== null) return moment % (SECONDS_A_DAY * 1000) !== 0;
  if (UNIX.test(text)) {
    const whole = text.split('.')[0] as string;
    return Number(text) % (SECONDS_A_DAY * 10 ** (whole.length - 10)) !== 0;
  }
  const parted = withoutClock(text);
  return (parted !== null && !parted.midnight) || COMPACT.test(text) || PART_OF_DAY.test(text);
}
