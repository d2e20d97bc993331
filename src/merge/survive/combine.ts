/** Several cells to one: union, sum, least, greatest, or what the caller makes of them. */
import { cellOf } from '../../fields/cell.ts';
import { planDate, runDate } from '../../fields/date/index.ts';
import type { MergedCell, Row } from '../../model/index.ts';
import type { FullRule } from '../options.ts';
import { isBlank } from './blank.ts';
import { isStoredDay } from './dayOf.ts';
import type { Grid } from './grid.ts';
import { readings, writeNumber } from './numbers.ts';
import { type Held, union } from './union.ts';

const DATE = /* @__PURE__ */ planDate();

/** Columns that are combined alike. A union may have several: the further columns of its role. */
export interface Combination {
  readonly columns: readonly string[];
  /** Parallel to `columns`: their places in the grid. */
  readonly places: readonly number[];
  readonly rule: FullRule;
  readonly held: Held;
}

/** What is combined: the cells, who they are of, and the base row first in the order. */
export interface Combined {
  readonly grid: Grid;
  readonly order: readonly number[];
  /** Parallel to `sources`. */
  readonly indices: readonly number[];
  readonly sources: readonly Row[];
}

/** The cells that are not the base row's own. */
export function combine({ columns, places, rule, held }: Combination, cluster: Combined): MergedCell[] {
  const { grid, order, indices, sources } = cluster;
  const [column, place, base] = [columns[0] as string, places[0] as number, order[0] as number];
  switch (rule.rule) {
    case 'union':
      return union(columns, places, held, 'separator' in rule ? rule.separator : null, grid, order);
    case 'min':
    case 'max': {
      const at = extreme(place, rule.rule, cluster);
      return at === base ? [] : [{ column, from: indices[at] as number, rule: rule.rule }];
    }
    case 'sum': {
      const held = order.filter((at) => !isBlank(grid.cell(place, at)));
      const first = held[0] ?? base;
      const value = sumOf(held.map((at) => grid.cell(place, at)));
      if (value !== null) return [{ column, from: null, rule: 'sum', value }];
      return first === base ? [] : [{ column, from: indices[first] as number, rule: 'filled' }];
    }
    case 'custom': {
      const value = rule.make(
        order.map((at) => ({
          value: grid.cell(place, at),
          row: indices[at] as number,
          source: sources[at] as Row,
        })),
      );
      return Object.is(value, cellOf(sources[base] as Row, column))
        ? []
        : [{ column, from: null, rule: 'custom', value }];
    }
    default:
      return [];
  }
}

/** The sum as its first cell is written; null where less than two are added, or they do not say which numbers they are. */
function sumOf(cells: readonly unknown[]): string | number | null {
  if (cells.length < 2) return null;
  let sum: string | number | null = null;
  for (const reading of readings(cells)) {
    const exact = reading.reduce((all, { value }) => all + value, 0);
    // Sums of decimal numbers carry noise in their last places.
    const value = Number(exact.toPrecision(15));
    if (!Number.isFinite(value)) return null;
    const written = typeof cells[0] === 'string' ? writeNumber(value, reading) : value;
    if (sum !== null && sum !== written) return null;
    sum = written;
  }
  return sum;
}

/** Position of the least or greatest cell; the base row's where cells are neither all numbers nor all dates. */
function extreme(place: number, which: 'min' | 'max', { grid, order }: Combined): number {
  let leading = -1;
  for (const at of order) {
    const cell = grid.cell(place, at);
    if (isBlank(cell)) continue;
    // Days as they are stored compare as texts, and are most of what is compared.
    if (typeof cell !== 'string' || !isStoredDay(cell)) return extremeOfAny(place, which, grid, order);
    const best = leading === -1 ? cell : (grid.cell(place, leading) as string);
    if (leading === -1 || (which === 'min' ? cell < best : cell > best)) leading = at;
  }
  return leading === -1 ? (order[0] as number) : leading;
}

/** Among numbers and dates as well. Numbers that two readings put in another order are left to the first cell. */
function extremeOfAny(place: number, which: 'min' | 'max', grid: Grid, order: readonly number[]): number {
  const held = order.filter((at) => !isBlank(grid.cell(place, at)));
  const first = held[0] as number;
  if (held.length < 2) return first;
  const cells = held.map((at) => grid.cell(place, at));
  const numbers = readings(cells).map((reading) =>
    leading(
      reading.map(({ value }) => value),
      which,
    ),
  );
  if (numbers.length === 0) {
    const best = leading(
      cells.map((cell) => runDate(cell, DATE).value),
      which,
    );
    return best === -1 ? first : (held[best] as number);
  }
  const [best, other = best] = numbers as [number, number?];
  return best === other ? (held[best] as number) : first;
}

/** Index of the first least or greatest; -1 where there is nothing. */
function leading(keys: readonly (number | string | null)[], which: 'min' | 'max'): number {
  let best = -1;
  for (let i = 0; i < keys.length; i++) {
    const [own, lead] = [keys[i] as number | string | null, keys[best] ?? null];
    if (own === null) continue;
    if (lead === null || (which === 'min' ? own < lead : own > lead)) best = i;
  }
  return best;
}
