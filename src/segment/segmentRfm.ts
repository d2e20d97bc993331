/** Groups customers by how recently, how often and how much they bought. */
import {
  aMoment,
  anArray,
  anObject,
  checkOptions,
  checkRows,
  type Filled,
  oneOf,
  type Test,
} from '../fields/options.ts';
import type { RfmEntry, RowLike } from '../model/index.ts';
import { RFM_SEGMENTS, type RfmSegment } from '../reference/rfmSegments.ts';
import { type OrderColumns, readOrders, totalsOf } from './orders.ts';

export interface RfmOptions {
  /** The day of the analysis. Required: the clock is never read. */
  readonly now: number | Date;
  /** Names of the columns. Default `customer`, `date`, `amount`. */
  readonly columns?: Partial<OrderColumns> | undefined;
  /**
   * How scores are cut. `quantile`: equal shares, a value on a limit belongs to the lower bin, so equal values never
   * part. `quantilePlusOne`: the same with 1 added to each limit, as the R package `rfm` does for whole numbers.
   * `rank`: exactly equal bins, equal values parted by the customer's name. `fixed`: by `cuts`. Default `quantile`.
   */
  readonly rule?: 'quantile' | 'quantilePlusOne' | 'rank' | 'fixed' | undefined;
  /** Number of scores. Default 5. */
  readonly bins?: number | undefined;
  /** For `fixed`: rising limits, one fewer than bins; a value on a limit belongs to the higher bin. */
  readonly cuts?:
    | {
        readonly recencyDays: readonly number[];
        readonly frequency: readonly number[];
        readonly monetary: readonly number[];
      }
    | undefined;
  /**
   * Named groups, first match wins; who fits none is `Others`. Default: ten groups for five bins; for another number of
   * bins the scores are stretched to theirs, so that the best of three is as good as the best of five.
   */
  readonly segments?: readonly RfmSegment[] | undefined;
}

const DAY = 86_400_000;

/** Quantile as R's type 7 and most spreadsheets: linear between neighbours. `sorted` rises. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}

/** 1-based bins of values, small values in bin 1. */
function binsOf(
  values: readonly number[],
  options: Filled<Pick<RfmOptions, 'rule' | 'bins'>>,
  cuts: readonly number[],
): number[] {
  const { rule, bins } = options;
  if (rule === 'rank') {
    const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
    const result = new Array<number>(values.length);
    order.forEach((index, rank) => {
      result[index] = Math.floor((rank * bins) / values.length) + 1;
    });
    return result;
  }
  if (rule === 'fixed') return values.map((value) => 1 + cuts.filter((cut) => value >= cut).length);
  const sorted = Float64Array.from(values).sort();
  const limits = Array.from(
    { length: bins - 1 },
    (_, i) => quantile(sorted, (i + 1) / bins) + (rule === 'quantilePlusOne' ? 1 : 0),
  );
  if (rule === 'quantilePlusOne') return values.map((value) => 1 + limits.filter((limit) => value >= limit).length);
  return values.map((value) => 1 + limits.filter((limit) => value > limit).length);
}

const aCount: Test = {
  allowed: 'a whole number from 2 to 100',
  fits: (value) => typeof value === 'number',
  range: (value) => Number.isInteger(value) && (value as number) >= 2 && (value as number) <= 100,
};

const isRange = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((score) => typeof score === 'number');

/** @throws TypeError, RangeError for a bad option */
function check(options: RfmOptions): void {
  checkOptions('segmentRfm', options, {
    now: aMoment,
    columns: anObject,
    rule: oneOf(['quantile', 'quantilePlusOne', 'rank', 'fixed']),
    bins: aCount,
    cuts: anObject,
    segments: anArray,
  });
  if (options?.now === undefined) throw new TypeError("segmentRfm: option 'now' is required");
  checkRows('segmentRfm', options.segments ?? [], 'segments');
  for (const segment of options.segments ?? [])
    for (const score of ['r', 'f', 'm'] as const)
      if (!isRange(segment[score]))
        throw new TypeError(`segmentRfm: option 'segments' must have two numbers as '${score}' of each`);
  if (options.rule !== 'fixed') return;
  for (const name of ['recencyDays', 'frequency', 'monetary'] as const) {
    const cuts = options.cuts?.[name];
    if (!Array.isArray(cuts) || cuts.length !== (options.bins ?? 5) - 1)
      throw new TypeError(`segmentRfm: option 'cuts.${name}' must have one limit fewer than bins`);
    if (!cuts.every((cut, i) => typeof cut === 'number' && (i === 0 || cut >= (cuts[i - 1] as number))))
      throw new RangeError(`segmentRfm: option 'cuts.${name}' must be rising numbers`);
  }
}

/**
 * One entry a customer, in order of their names: recency in days, number of orders, sum of amounts, a score from 1 to
 * `bins` for each, and the named group. `rows` are orders; a negative amount is a refund, which lowers the sum and is no
 * visit, and who has nothing but refunds has no entry. Orders without a customer, a date or an amount (`unreadOrders`
 * names them) and those after `now` are left out. An empty list gives an empty result. Cost: sorting the customers.
 *
 * @throws TypeError for a wrong shape or a missing `now`, RangeError for a value out of range
 * @example segmentRfm([{ customer: 'Ann', date: '2026-01-01', amount: 9 }], { now: Date.UTC(2026, 0, 11) })[0].recencyDays // 10
 */
export function segmentRfm(rows: readonly RowLike[], options: RfmOptions): RfmEntry[] {
  check(options);
  const today = Math.floor(Number(options.now) / DAY) * DAY;
  const { lines } = readOrders('segmentRfm', rows, options.columns, { now: today });
  const totals = totalsOf(lines).filter(({ orders }) => orders > 0);
  const rule = options.rule ?? 'quantile';
  const bins = options.bins ?? 5;
  const recency = totals.map(({ last }) => Math.round((today - (last as number)) / DAY));
  const plan = { rule, bins } as const;
  const r = binsOf(recency, plan, options.cuts?.recencyDays ?? []).map((bin) => bins + 1 - bin);
  const f = binsOf(
    totals.map(({ orders }) => orders),
    plan,
    options.cuts?.frequency ?? [],
  );
  const m = binsOf(
    totals.map(({ amount }) => amount),
    plan,
    options.cuts?.monetary ?? [],
  );
  const segments = options.segments ?? RFM_SEGMENTS;
  // The groups of the default are made for scores from 1 to 5.
  const stretch = options.segments === undefined ? 4 / (bins - 1) : 1;
  const inside = (score: number, [low, high]: readonly [number, number]): boolean => {
    const stretched = 1 + Math.round((score - 1) * stretch);
    return stretched >= low && stretched <= high;
  };
  return totals.map((total, i) => {
    const scores = { r: r[i] as number, f: f[i] as number, m: m[i] as number };
    const segment = segments.find(
      (one) => inside(scores.r, one.r) && inside(scores.f, one.f) && inside(scores.m, one.m),
    );
    return {
      customer: total.customer,
      recencyDays: recency[i] as number,
      frequency: total.orders,
      monetary: total.amount,
      ...scores,
      segment: segment?.name ?? 'Others',
    };
  });
}
