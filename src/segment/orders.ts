/** Orders to one line a customer: when last, how often, how much. */
import { cellOf } from '../fields/cell.ts';
import { planDate, runDate, writesMonthFirst } from '../fields/date/index.ts';
import { aMoment, aString, checkOptions, checkRows } from '../fields/options.ts';
import type { Row } from '../model/index.ts';
import { asText, tidy } from '../text/tidy.ts';
import { addMoney, type MoneySum, moneyOf, noMoney } from './moneySum.ts';
import { readAmounts } from './readAmounts.ts';

export interface OrderColumns {
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
}

export interface OrderOptions {
  /** Orders dated after it are left out: a slip of the pen would be the last order, and stretch every series. */
  readonly now?: number | Date | undefined;
}

export interface CustomerTotals {
  readonly customer: string;
  /** Milliseconds since 1970 of the last order; null when there was none. */
  readonly last: number | null;
  /** Amounts of at least 0; a negative one is a refund and no order. */
  readonly orders: number;
  /** What was ordered less what was refunded. */
  readonly amount: number;
}

/** A row that no grouping counts, and the first thing that it lacks. */
export interface UnreadOrder {
  readonly row: number;
  readonly lacks: keyof OrderColumns;
}

const DAY = 86_400_000;

/** Midnight UTC of a date cell; NaN when it is none. Where a cell can be read both ways, the day stands first unless told. */
function dayReader(monthFirst: boolean): (cell: unknown) => number {
  const plan = planDate({ dayFirst: monthFirst ? false : null });
  return (cell) => {
    if (cell instanceof Date) return Math.floor(cell.getTime() / DAY) * DAY;
    if (typeof cell === 'number' && cell > 1e10 && cell < 1e14) return Math.floor(cell / DAY) * DAY;
    if (typeof cell !== 'number' && typeof cell !== 'string') return Number.NaN;
    const text = String(cell);
    const { value } = runDate(/^\d{4}-\d\d-\d\d(?!\d)/.exec(text)?.[0] ?? text, plan);
    return value === null || value.length < 10 || value < plan.min ? Number.NaN : Date.parse(`${value}T00:00:00Z`);
  };
}

export interface OrderLine {
  readonly customer: string;
  readonly day: number;
  /** Negative: a refund. */
  readonly amount: number;
}

export interface ReadOrders {
  readonly lines: readonly OrderLine[];
  readonly unread: readonly UnreadOrder[];
}

/** Orders that can be read, and the rows without a customer, a date up to `now` or an amount. */
export function readOrders(
  call: string,
  rows: readonly Row[],
  given: Partial<OrderColumns> | undefined,
  options: OrderOptions | undefined,
): ReadOrders {
  checkRows(call, rows);
  checkOptions(call, options, { now: aMoment });
  checkOptions(call, given, { customer: aString, date: aString, amount: aString });
  const { customer = 'customer', date = 'date', amount = 'amount' } = given ?? {};
  const columns: OrderColumns = { customer, date, amount };
  const readDay = dayReader(writesMonthFirst(rows, columns.date));
  const amounts = readAmounts(rows.map((row) => cellOf(row, columns.amount)));
  const until = Number(options?.now ?? Number.POSITIVE_INFINITY);
  // An address is the same in capitals; it keeps the spelling of its first order.
  const spellings = new Map<string, string>();
  const spelt = (customer: string): string => {
    if (!customer.includes('@')) return customer;
    const key = customer.toLowerCase();
    const known = spellings.get(key) ?? customer;
    spellings.set(key, known);
    return known;
  };
  const lines: OrderLine[] = [];
  const unread: UnreadOrder[] = [];
  rows.forEach((row, i) => {
    const customer = tidy((asText(cellOf(row, columns.customer)) ?? '').slice(0, 1000));
    const day = readDay(cellOf(row, columns.date));
    const amount = amounts[i] as number;
    const lacks = customer === '' ? 'customer' : !(day <= until) ? 'date' : Number.isNaN(amount) ? 'amount' : null;
    if (lacks === null) lines.push({ customer: spelt(customer), day, amount });
    else unread.push({ row: i, lacks });
  });
  return { lines, unread };
}

/** One entry a customer, in order of their names (UTF-16 units). */
export function totalsOf(lines: readonly OrderLine[]): CustomerTotals[] {
  const totals = new Map<string, { last: number | null; orders: number; money: MoneySum }>();
  for (const { customer, day, amount } of lines) {
    let total = totals.get(customer);
    if (total === undefined) {
      total = { last: null, orders: 0, money: noMoney() };
      totals.set(customer, total);
    }
    addMoney(total.money, amount);
    // Who sends something back has not bought again.
    if (amount < 0) continue;
    total.orders++;
    if (total.last === null || day > total.last) total.last = day;
  }
  return [...totals]
    .map(([customer, { last, orders, money }]) => ({ customer, last, orders, amount: moneyOf(money) }))
    .sort((a, b) => (a.customer < b.customer ? -1 : 1));
}
