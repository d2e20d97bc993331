/** Orders to one line a customer: when last, how often, how much. */
import { cellOf } from '../fields/cell.ts';
import { planDate, runDate } from '../fields/date/index.ts';
import { checkRows } from '../fields/options.ts';
import type { Row } from '../model/index.ts';
import { asText } from '../text/tidy.ts';

export interface OrderColumns {
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
}

export interface CustomerTotals {
  readonly customer: string;
  /** Milliseconds since 1970 of the last order; null when there was none. */
  readonly last: number | null;
  readonly orders: number;
  readonly amount: number;
}

const DAY = 86_400_000;
const NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d{0,9})?|\.\d{1,9})$/;

/** Midnight UTC of a date cell; NaN when it is none. */
export function dayReader(): (cell: unknown) => number {
  const plan = planDate();
  return (cell) => {
    if (cell instanceof Date) return Math.floor(cell.getTime() / DAY) * DAY;
    if (typeof cell === 'number') return cell > 1e10 && cell < 1e14 ? Math.floor(cell / DAY) * DAY : Number.NaN;
    if (typeof cell !== 'string') return Number.NaN;
    const day = /^\d{4}-\d\d-\d\d/.exec(cell)?.[0] ?? runDate(cell, plan).value;
    return day === null || day.length < 10 ? Number.NaN : Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  };
}

/** An amount cell; NaN when it is none. */
export function readAmount(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return Number.NaN;
  const text = cell.trim();
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}

export interface OrderLine {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}

/** Orders that can be read; rows without a customer, a date or an amount are left out. */
export function readOrders(call: string, rows: readonly Row[], columns: OrderColumns): OrderLine[] {
  checkRows(call, rows);
  const readDay = dayReader();
  const lines: OrderLine[] = [];
  for (const row of rows) {
    const customer = asText(cellOf(row, columns.customer));
    const day = readDay(cellOf(row, columns.date));
    const amount = readAmount(cellOf(row, columns.amount));
    if (typeof customer === 'string' && Number.isFinite(day) && Number.isFinite(amount))
      lines.push({ customer: customer.slice(0, 1000), day, amount });
  }
  return lines;
}

/** One entry a customer, in order of their names (UTF-16 units). */
export function totalsOf(lines: readonly OrderLine[]): CustomerTotals[] {
  const totals = new Map<string, { last: number; orders: number; amount: number }>();
  for (const { customer, day, amount } of lines) {
    const there = totals.get(customer);
    if (there === undefined) totals.set(customer, { last: day, orders: 1, amount });
    else {
      if (day > there.last) there.last = day;
      there.orders++;
      there.amount += amount;
    }
  }
  return [...totals]
    .map(([customer, total]) => ({ customer, ...total }))
    .sort((a, b) => (a.customer < b.customer ? -1 : 1));
}
