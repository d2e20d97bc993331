/** The options of the date check, and the plan they become. */
import { monthNames } from '../../reference/monthNames.ts';
import { weekdayNames } from '../../reference/weekdayNames.ts';
import { aMoment, checkOptions, orNull, type Tests } from '../options.ts';

export interface DateOptions {
  /**
   * How `01/02/1990` is read: true day first, false month first, null not known (then it is suspect). Default null; in a
   * list what the column says, where at least three of its days can be read one way only and none the other.
   */
  readonly dayFirst?: boolean | null | undefined;
  /** Earliest likely day, ISO 8601. Default `'1900-01-01'`. */
  readonly min?: string | undefined;
  /** Latest likely day, ISO 8601; null: none. Default `'2199-12-31'`: later years are of another calendar, or mean never. */
  readonly max?: string | null | undefined;
  /** The present, for "in the future" and for the century of two-digit years. Without it the check knows no clock. */
  readonly now?: Date | number | undefined;
}

export interface DatePlan {
  readonly dayFirst: boolean | null;
  readonly min: string;
  readonly max: string | null;
  /** ISO day after which a date lies in the future wherever on earth it was written; null without `now`. */
  readonly future: string | null;
  /** Two-digit years up to this one belong to this century. */
  readonly pivot: number;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const aDay = {
  allowed: "a day as '1990-12-31'",
  fits: (value: unknown): boolean => typeof value === 'string',
  range: (value: unknown): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value as string),
};
const DAY = 86_400_000;

/**
 * The plan of the date check, for callers with many values.
 * @throws TypeError, RangeError for a bad option
 */
export function planDate(options?: DateOptions, call = 'checkDate', more?: Tests): DatePlan {
  const tests: Tests = {
    dayFirst: { allowed: 'true, false or null', fits: (value) => value === null || typeof value === 'boolean' },
    min: aDay,
    max: orNull(aDay),
    now: aMoment,
  };
  checkOptions(call, options, tests, more);
  const now = options?.now === undefined ? null : new Date(Number(options.now));
  return Object.freeze({
    dayFirst: options?.dayFirst ?? null,
    min: options?.min ?? '1900-01-01',
    max: options?.max === undefined ? '2199-12-31' : options.max,
    // Somewhere it is already tomorrow.
    future: now === null ? null : new Date(now.getTime() + DAY).toISOString().slice(0, 10),
    pivot: now === null ? 30 : now.getUTCFullYear() % 100,
    months: monthNames(),
    weekdays: weekdayNames(),
  });
}
