/** The orders that no grouping counts, so that nothing is left out in silence. */
import type { RowLike } from '../model/index.ts';
import { type OrderColumns, type OrderOptions, readOrders, type UnreadOrder } from './orders.ts';

/**
 * The rows that `customerTotals`, `monthlySeries` and `segmentRfm` leave out because their customer, date or amount is
 * missing, cannot be read or, for a date, lies after `now`, in order; of several things that one lacks, the first of these. Linear.
 *
 * @throws TypeError when `rows` is no array of objects
 * @example unreadOrders([{ customer: 'Ann', date: '2026-01-01', amount: 'free' }]) // [{ row: 0, lacks: 'amount' }]
 */
export function unreadOrders(
  rows: readonly RowLike[],
  columns?: Partial<OrderColumns>,
  options?: OrderOptions,
): UnreadOrder[] {
  return [...readOrders('unreadOrders', rows, columns, options).unread];
}
