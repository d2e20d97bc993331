/** Orders to what `lifecycle` and `segmentAbc` take. */
import type { RowLike } from '../model/index.ts';
import { type CustomerTotals, type OrderColumns, type OrderOptions, readOrders, totalsOf } from './orders.ts';

/**
 * One entry a customer, in order of their names: the day of the last order, the number of orders and their sum. A
 * negative amount is a refund: it lowers the sum and is no order; who has nothing but refunds has no last order.
 * Amounts may carry a currency, thousands and either decimal mark; several currencies are added as they stand: convert
 * them before. Orders without a customer, a date or an amount are left out, with `now` also those after it:
 * `unreadOrders` names them. E-mail addresses that differ in capitals alone are one customer, spelt as in the first
 * order. Linear, but for sorting the names.
 *
 * @throws TypeError when `rows` is no array of objects, RangeError for a `now` that is no moment
 * @example customerTotals([{ customer: 'Ann', date: '2026-01-01', amount: 9 }])[0].orders // 1
 */
export function customerTotals(
  rows: readonly RowLike[],
  columns?: Partial<OrderColumns>,
  options?: OrderOptions,
): CustomerTotals[] {
  return totalsOf(readOrders('customerTotals', rows, columns, options).lines);
}
