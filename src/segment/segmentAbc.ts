/** Groups customers by their share of the whole: A the few that bring most, C the many that bring little. */
import { aNumberOrNone, checkEntries } from '../fields/checkEntries.ts';
import { aNumber, checkOptions, oneOf } from '../fields/options.ts';
import type { AbcEntry } from '../model/index.ts';
import { addMoney, moneyOf, noMoney } from './moneySum.ts';

export interface ValueEntry {
  readonly customer: string;
  readonly value: number;
}

export interface AbcOptions {
  /** Cumulative share up to which customers are A. Default 0.8. */
  readonly a?: number | undefined;
  /** Cumulative share up to which they are A or B. Default 0.95. */
  readonly b?: number | undefined;
  /** Where the one belongs whose value crosses a limit. Default `'higher'` (the better class). */
  readonly crossing?: 'higher' | 'lower' | undefined;
}

/** Values that were summed elsewhere carry noise: a share this near to a limit has reached it. */
const SLACK = 1e-12;

/**
 * One entry a customer, largest value first (ties by name). Negative values count as zero; if nothing has value,
 * everyone is C. Cost: sorting.
 *
 * @throws TypeError for a wrong shape, RangeError for a value out of range
 * @example segmentAbc([{ customer: 'x', value: 90 }, { customer: 'y', value: 10 }]).map((entry) => entry.class).join('') // 'AB'
 */
export function segmentAbc(entries: readonly ValueEntry[], options?: AbcOptions): AbcEntry[] {
  checkEntries('segmentAbc', 'entries', entries, { value: aNumberOrNone });
  checkOptions('segmentAbc', options, { a: aNumber(0, 1), b: aNumber(0, 1), crossing: oneOf(['higher', 'lower']) });
  const { a = 0.8, b = 0.95, crossing = 'higher' } = options ?? {};
  if (a > b) throw new RangeError("segmentAbc: option 'a' must not be above option 'b'");
  const worth = ({ value }: ValueEntry): number => (Number.isFinite(value) && value > 0 ? value : 0);
  const sorted = [...entries].sort(
    (x, y) => worth(y) - worth(x) || (x.customer < y.customer ? -1 : x.customer > y.customer ? 1 : 0),
  );
  const all = noMoney();
  for (const entry of sorted) addMoney(all, worth(entry));
  const total = moneyOf(all);
  const soFar = noMoney();
  let before = 0;
  return sorted.map((entry) => {
    addMoney(soFar, worth(entry));
    const through = moneyOf(soFar);
    // With `higher` the one whose predecessors already fill the class is the first of the next.
    const within = (limit: number): boolean =>
      crossing === 'higher' ? before < (limit - SLACK) * total : through <= (limit + SLACK) * total;
    const group = total === 0 ? 'C' : within(a) ? 'A' : within(b) ? 'B' : 'C';
    before = through;
    return {
      customer: entry.customer,
      value: entry.value,
      cumulativeShare: total === 0 ? 0 : through / total,
      class: group,
    };
  });
}
