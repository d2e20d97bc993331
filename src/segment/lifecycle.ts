/** Where each customer stands: prospect, new, working, regular, VIP, dormant or dead. The rules are data. */
import { checkEntries } from '../fields/checkEntries.ts';
import { aMoment, aNumber, anArray, checkOptions, checkRows, type Test } from '../fields/options.ts';
import type { Lifecycle } from '../model/index.ts';
import type { CustomerTotals } from './orders.ts';

/** All that are given must fit; the first rule that fits decides. */
export interface LifecycleRule {
  readonly stage: Lifecycle;
  readonly minOrders?: number | undefined;
  readonly maxOrders?: number | undefined;
  /** Whole days since the last order. */
  readonly minDays?: number | undefined;
  readonly maxDays?: number | undefined;
  /**
   * At least this rank by amount among those who ordered, 0..1 (0.9: the top tenth). Equal amounts have the rank of the
   * lowest of them: where most pay the same fee, they are not at the top.
   */
  readonly minAmountShare?: number | undefined;
}

/** The stages as they are told unless `rules` says otherwise; the first rule that fits decides. */
export const LIFECYCLE_RULES: readonly LifecycleRule[] = [
  { stage: 'prospect', maxOrders: 0 },
  { stage: 'dead', minDays: 731 },
  { stage: 'dormant', minDays: 366 },
  { stage: 'vip', minOrders: 3, minAmountShare: 0.9 },
  { stage: 'regular', minOrders: 4 },
  { stage: 'new', maxOrders: 1, maxDays: 90 },
  { stage: 'working' },
];

export interface LifecycleOptions {
  /** The day of the analysis. Required: the clock is never read. */
  readonly now: number | Date;
  /** Default: `LIFECYCLE_RULES`. Who fits none is `working`. */
  readonly rules?: readonly LifecycleRule[] | undefined;
  /** Replaces the 365 days after which a customer is dormant (and twice that: dead), for slower trades. */
  readonly dormantDays?: number | undefined;
}

const DAY = 86_400_000;

const number: Test = { allowed: 'a number', fits: (value) => typeof value === 'number' };
const CUSTOMER: Readonly<Record<string, Test>> = {
  last: {
    allowed: 'milliseconds since 1970, a Date, or null for a customer without orders',
    fits: (value) => value === null || aMoment.fits(value),
  },
  orders: number,
  amount: number,
};

/** The lowest amount whose rank is at least `share`; Infinity when none has it. `amounts` rise. */
function amountAtRank(amounts: Float64Array, share: number): number {
  let at = Math.ceil((amounts.length - 1) * share - 1e-9);
  while (at > 0 && at < amounts.length && amounts[at] === amounts[at - 1]) at++;
  return amounts[at] ?? Number.POSITIVE_INFINITY;
}

/**
 * The stage of each customer, in the given order. `last` null means that nothing was ever bought.
 *
 * @throws TypeError for a wrong shape or a missing `now`, RangeError for a value out of range
 * @example lifecycle([{ customer: 'a', last: null, orders: 0, amount: 0 }], { now: 0 })[0] // 'prospect'
 */
export function lifecycle(customers: readonly CustomerTotals[], options: LifecycleOptions): Lifecycle[] {
  checkEntries('lifecycle', 'customers', customers, CUSTOMER);
  checkOptions('lifecycle', options, { now: aMoment, rules: anArray, dormantDays: aNumber(1, 100_000) });
  if (options?.now === undefined) throw new TypeError("lifecycle: option 'now' is required");
  checkRows('lifecycle', options.rules ?? [], 'rules');
  const { dormantDays } = options;
  const rules =
    options.rules ??
    (dormantDays === undefined
      ? LIFECYCLE_RULES
      : LIFECYCLE_RULES.map((rule) =>
          rule.stage === 'dead'
            ? { ...rule, minDays: 2 * dormantDays + 1 }
            : rule.stage === 'dormant'
              ? { ...rule, minDays: dormantDays + 1 }
              : rule,
        ));
  const amounts = Float64Array.from(customers.filter(({ orders }) => orders > 0).map(({ amount }) => amount)).sort();
  const limits = rules.map(({ minAmountShare }) =>
    minAmountShare === undefined || amounts.length === 0 ? null : amountAtRank(amounts, minAmountShare),
  );
  const now = Number(options.now);
  return customers.map(({ last, orders, amount }) => {
    const days = last === null ? Number.POSITIVE_INFINITY : Math.floor((now - last) / DAY);
    const at = rules.findIndex((rule, i) => {
      const limit = limits[i] ?? null;
      return (
        orders >= (rule.minOrders ?? 0) &&
        orders <= (rule.maxOrders ?? Number.POSITIVE_INFINITY) &&
        days >= (rule.minDays ?? Number.NEGATIVE_INFINITY) &&
        days <= (rule.maxDays ?? Number.POSITIVE_INFINITY) &&
        (limit === null || amount >= limit)
      );
    });
    return rules[at]?.stage ?? 'working';
  });
}
