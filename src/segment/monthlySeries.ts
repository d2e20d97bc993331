/** Orders to what `segmentXyz` takes: what each customer bought month by month. */
import type { RowLike } from '../model/index.ts';
import { addMoney, type MoneySum, moneyOf, noMoney } from './moneySum.ts';
import { type OrderColumns, type OrderOptions, readOrders } from './orders.ts';
import type { SeriesEntry } from './segmentXyz.ts';

/** More months than a trade can have: beyond them a date is a slip, and a series would fill the memory. */
const MOST_MONTHS = 1200;

/**
 * One entry a customer, in order of their names: the sum of each month from the first to the last of the whole list,
 * months without an order as 0, so that all series are equally long. A refund (a negative amount) lowers the month it
 * is dated in. Orders without a customer, a date or an amount are left out (`unreadOrders` names them), with `now` also
 * those after it, and so are those more than 100 years before the last one. Cost: customers times months.
 *
 * @throws TypeError when `rows` is no array of objects
 * @example monthlySeries([{ customer: 'a', date: '2026-01-05', amount: 2 }, { customer: 'a', date: '2026-03-01', amount: 3 }])[0].values // [2, 0, 3]
 */
export function monthlySeries(
  rows: readonly RowLike[],
  columns?: Partial<OrderColumns>,
  options?: OrderOptions,
): SeriesEntry[] {
  const lines = readOrders('monthlySeries', rows, columns, options).lines.map(({ customer, day, amount }) => {
    const date = new Date(day);
    return { customer, month: date.getUTCFullYear() * 12 + date.getUTCMonth(), amount };
  });
  let last = Number.NEGATIVE_INFINITY;
  for (const { month } of lines) last = Math.max(last, month);
  let first = last;
  for (const { month } of lines) if (month > last - MOST_MONTHS) first = Math.min(first, month);
  const series = new Map<string, Map<number, MoneySum>>();
  for (const { customer, month, amount } of lines) {
    if (month < first) continue;
    const sums = series.get(customer) ?? new Map<number, MoneySum>();
    series.set(customer, sums);
    const sum = sums.get(month - first) ?? noMoney();
    sums.set(month - first, sum);
    addMoney(sum, amount);
  }
  return [...series]
    .map(([customer, sums]) => {
      const values = new Array<number>(last - first + 1).fill(0);
      for (const [month, sum] of sums) values[month] = moneyOf(sum);
      return { customer, values };
    })
    .sort((a, b) => (a.customer < b.customer ? -1 : 1));
}
