/** `kempt segment`: customers grouped by their orders. */
import type { Row } from '../model/index.ts';
import { openList } from '../read/files.ts';
import { csvChunks } from '../read/index.ts';
import {
  customerTotals,
  lifecycle,
  monthlySeries,
  type OrderColumns,
  type RfmOptions,
  segmentAbc,
  segmentRfm,
  segmentXyz,
  type UnreadOrder,
  unreadOrders,
} from '../segment/index.ts';
import { foldWords } from '../text/fold.ts';
import { type Args, momentOption, readingOptions, UsageError } from './args.ts';
import { wantsMark } from './listFile.ts';
import { toStandardOutput } from './output.ts';
import { refuseReport, writeReport } from './reportFile.ts';

const NAMES: Readonly<Record<keyof OrderColumns, readonly string[]>> = {
  customer: ['customer', 'customer id', 'customer name', 'client', 'client id', 'email', 'e mail', 'email address'],
  date: ['date', 'order date', 'ordered at', 'created at', 'purchase date', 'invoice date'],
  amount: ['amount', 'total', 'order total', 'revenue', 'value', 'price', 'sum'],
};
const RULES = ['quantile', 'quantilePlusOne', 'rank'] as const;
const DAY = 86_400_000;

type Grouping = (rows: readonly Row[], columns: OrderColumns, now: Date, args: Args) => Row[];

const GROUPINGS: Readonly<Record<string, Grouping>> = {
  rfm(rows, columns, now, args) {
    const rule = args.text('rule') ?? 'quantile';
    if (!(RULES as readonly string[]).includes(rule))
      throw new UsageError(`--rule must be one of ${RULES.join(', ')}, got '${rule}'`);
    return segmentRfm(rows, { now, columns, rule: rule as NonNullable<RfmOptions['rule']> }).map(
      ({ customer, segment, r, f, m, recencyDays, frequency, monetary }) => ({
        customer,
        segment,
        r,
        f,
        m,
        'recency days': recencyDays,
        orders: frequency,
        amount: cents(monetary),
      }),
    );
  },
  abc(rows, columns, now) {
    const totals = customerTotals(rows, columns, { now });
    return segmentAbc(totals.map(({ customer, amount }) => ({ customer, value: amount }))).map((entry) => ({
      customer: entry.customer,
      class: entry.class,
      amount: cents(entry.value),
      'cumulative share': entry.cumulativeShare.toFixed(4),
    }));
  },
  xyz(rows, columns, now) {
    return segmentXyz(monthlySeries(rows, columns, { now })).map(({ customer, class: group, mean, variation }) => ({
      customer,
      class: group,
      'amount a month': cents(mean),
      variation: variation === null ? '' : variation.toFixed(4),
    }));
  },
  lifecycle(rows, columns, now) {
    const totals = customerTotals(rows, columns, { now });
    return lifecycle(totals, { now }).map((stage, i) => {
      const { customer, last, orders, amount } = totals[i] as (typeof totals)[number];
      const days = last === null ? '' : Math.floor((now.getTime() - last) / DAY);
      return { customer, stage, 'recency days': days, orders, amount: cents(amount) };
    });
  },
};

/** Sums of decimal numbers carry noise in their last places. */
function cents(amount: number): number {
  return Number(amount.toFixed(2));
}

/** How many orders lack what, by the names of the user's columns. */
function lackOf(unread: readonly UnreadOrder[], columns: OrderColumns): string {
  const parts: string[] = [];
  for (const what of ['customer', 'date', 'amount'] as const) {
    const count = unread.filter(({ lacks }) => lacks === what).length;
    if (count > 0) parts.push(`${count} without a readable '${columns[what]}'`);
  }
  return parts.join(', ');
}

export async function segment(args: Args, signal: AbortSignal): Promise<number> {
  const by = args.text('by') ?? 'rfm';
  const grouping = Object.hasOwn(GROUPINGS, by) ? GROUPINGS[by] : undefined;
  if (grouping === undefined)
    throw new UsageError(`--by must be one of ${Object.keys(GROUPINGS).join(', ')}, got '${by}'`);
  if (by !== 'rfm' && args.text('rule') !== undefined) throw new UsageError(`--rule goes with --by rfm, got ${by}`);
  const now = momentOption(args, 'now', new Date());
  await refuseReport(args);
  const list = await openList(args.files[0] as string, readingOptions(args));
  const columns = orderColumns(args, list.header);
  const lines = grouping(list.rows, columns, now, args);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const group = String(line.segment ?? line.class ?? line.stage);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const groups = [...counts]
    .map(([name, customers]) => ({ name, customers }))
    .sort((a, b) => b.customers - a.customers || (a.name < b.name ? -1 : 1));
  await writeReport(args, { list, segments: [{ name: by, groups }], now }, signal);
  await toStandardOutput(
    csvChunks(lines, {
      columns: Object.keys(lines[0] ?? { customer: '' }),
      delimiter: list.delimiter ?? ',',
      bom: wantsMark(list),
    }),
  );
  const unread = unreadOrders(list.rows, columns);
  const later = unreadOrders(list.rows, columns, { now }).length - unread.length;
  process.stderr.write(`${list.rows.length} orders, ${lines.length} customers\n`);
  if (unread.length > 0) process.stderr.write(`${unread.length} orders left out: ${lackOf(unread, columns)}\n`);
  if (later > 0) process.stderr.write(`${later} orders left out: after ${now.toISOString().slice(0, 10)}\n`);
  for (const { name, customers } of groups) process.stderr.write(`  ${name}  ${customers}\n`);
  return 0;
}

/** @throws UsageError when a column is not there, or none is to be found by its name */
function orderColumns(args: Args, header: readonly string[]): OrderColumns {
  const find = (what: keyof OrderColumns): string => {
    const given = args.text(what);
    if (given !== undefined) {
      if (!header.includes(given))
        throw new UsageError(`--${what}: no column '${given}'; there are ${header.slice(0, 20).join(', ')}`);
      return given;
    }
    for (const name of NAMES[what]) {
      const found = header.find((column) => foldWords(column.slice(0, 60)) === name);
      if (found !== undefined) return found;
    }
    throw new UsageError(`which column holds the ${what}? Say --${what} NAME`);
  };
  return { customer: find('customer'), date: find('date'), amount: find('amount') };
}
