/** A cell as a moment. */
import { planDate, runDate } from '../fields/date/index.ts';

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Programs that know no date write the zero of their clock: the years 0, 1, 1900, and 1 January 1970. */
const CLOCKS_START = Date.UTC(1970, 0, 2);

/** Milliseconds of a time of day in its zone; 0 where it is none. */
function timeOf(hour: string, minute: string, second: string, zone: string | undefined): number {
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return 0;
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  if (zone === undefined || zone === 'Z') return time;
  const sign = zone[0] === '-' ? 1 : -1;
  return time + sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
}

/**
 * Reads dates as ISO 8601 says them (without a zone: UTC), as Date or milliseconds, or as the date check understands
 * them (seconds since 1970 and the day numbers of spreadsheets among them). NaN for days that do not exist and for those
 * before 1970-01-02, which mean that nothing is known.
 * @param monthFirst how a day is read that can be read both ways
 */
export function momentReader(monthFirst = false): (cell: unknown) => number {
  let plan: ReturnType<typeof planDate> | null = null;
  const read = (cell: unknown): number => {
    if (cell instanceof Date) return cell.getTime();
    if (typeof cell === 'number' && cell > 1e10 && cell < 1e14) return cell;
    if (typeof cell !== 'number' && typeof cell !== 'string') return Number.NaN;
    const text = String(cell);
    if (text === '' || text.length > 60) return Number.NaN;
    plan ??= planDate({ dayFirst: monthFirst ? false : null });
    const found = ISO.exec(text);
    const { value } = runDate(found?.[1] ?? text, plan);
    if (value === null || value.length < 10) return Number.NaN;
    const day = Date.parse(`${value}T00:00:00Z`);
    return found === null ? day : day + timeOf(found[2] ?? '0', found[3] ?? '0', found[4] ?? '0', found[5]);
  };
  return (cell) => {
    const at = read(cell);
    return at >= CLOCKS_START ? at : Number.NaN;
  };
}
