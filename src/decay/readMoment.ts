/** A cell as a moment. */
import { planDate, runDate } from '../fields/date/index.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Reads dates as ISO 8601 says them (without a zone: UTC), as Date or milliseconds, or as the date check understands them. */
export function momentReader(): (cell: unknown) => number {
  let plan: ReturnType<typeof planDate> | null = null;
  return (cell) => {
    if (cell === null || cell === undefined || cell === '') return Number.NaN;
    if (cell instanceof Date) return cell.getTime();
    if (typeof cell === 'number') return cell > 1e10 && cell < 1e14 ? cell : Number.NaN;
    if (typeof cell !== 'string' || cell.length > 60) return Number.NaN;
    const found = ISO.exec(cell);
    if (found !== null) {
      const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = found;
      const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
      if (zone === undefined || zone === 'Z') return at;
      const sign = zone[0] === '-' ? 1 : -1;
      return at + sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
    }
    plan ??= planDate();
    const value = runDate(cell, plan).value;
    if (value === null || value.length < 10) return Number.NaN;
    return Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  };
}
