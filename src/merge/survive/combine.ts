/** Several cells to one: union, sum, least, greatest, or what the caller makes of them. */
import { cellOf } from '../../fields/cell.ts';
import { planDate, runDate } from '../../fields/date/index.ts';
import type { MergedCell, Row } from '../../model/index.ts';
import type { FullRule } from '../options.ts';
import { isBlank, textOf, valueKey } from './blank.ts';
import { isStoredDay } from './dayOf.ts';
import type { Grid } from './grid.ts';

const DATE = /* @__PURE__ */ planDate();

/** Columns that are combined alike. A union may have several: the further columns of its role. */
export interface Combination {
  readonly columns: readonly string[];
  /** Parallel to `columns`: their places in the grid. */
  readonly places: readonly number[];
  readonly rule: FullRule;
  /** Cells hold lists (tags) rather than one value. */
  readonly isList: boolean;
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
export function combine({ columns, places, rule, isList }: Combination, cluster: Combined): MergedCell[] {
  const { grid, order, indices, sources } = cluster;
  const [column, place, base] = [columns[0] as string, places[0] as number, order[0] as number];
  switch (rule.rule) {
    case 'union':
      return union(columns, places, isList, 'separator' in rule ? rule.separator : null, cluster);
    case 'min':
    case 'max': {
      const at = extreme(place, rule.rule, cluster);
      return at === base ? [] : [{ column, from: indices[at] as number, rule: rule.rule }];
    }
    case 'sum': {
      const held = order.filter((at) => !isBlank(grid.cell(place, at)));
      const numbers = held.map((at) => asNumber(grid.cell(place, at)));
      const first = held[0] ?? base;
      if (numbers.length < 2 || numbers.includes(null))
        return first === base ? [] : [{ column, from: indices[first] as number, rule: 'filled' }];
      const sum = Number((numbers as number[]).reduce((all, one) => all + one, 0).toPrecision(15));
      return [
        { column, from: null, rule: 'sum', value: typeof grid.cell(place, first) === 'string' ? String(sum) : sum },
      ];
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

/** Digits with at most one point or comma; anything else is no number. */
function asNumber(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const text = cell.trim();
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
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

function extremeOfAny(place: number, which: 'min' | 'max', grid: Grid, order: readonly number[]): number {
  const held = order.filter((at) => !isBlank(grid.cell(place, at)));
  const first = held[0] as number;
  if (held.length < 2) return first;
  const cells = held.map((at) => grid.cell(place, at));
  let keys: (number | string | null)[] = cells.map(asNumber);
  if (keys.includes(null)) keys = cells.map((cell) => runDate(cell, DATE).value);
  let best = -1;
  for (let i = 0; i < held.length; i++) {
    const [own, leading] = [keys[i] as number | string | null, keys[best] ?? null];
    if (own === null) continue;
    if (leading === null || (which === 'min' ? own < leading : own > leading)) best = i;
  }
  return best === -1 ? first : (held[best] as number);
}

function union(
  columns: readonly string[],
  places: readonly number[],
  isList: boolean,
  separator: string | null,
  { grid, order }: Combined,
): MergedCell[] {
  const known = new Set<string>();
  const missing: unknown[] = [];
  const base = order[0] as number;
  let own: string | null = separator;
  let hasArrays = false;
  for (const at of order) {
    for (const place of places) {
      const cell = grid.cell(place, at);
      if (isBlank(cell)) continue;
      hasArrays ||= Array.isArray(cell);
      if (isList && typeof cell === 'string') own ??= separatorIn(cell);
      for (const value of valuesIn(cell, isList)) {
        const key = valueKey(typeof value === 'object' ? value : String(value));
        if (key === '' || known.has(key)) continue;
        known.add(key);
        if (at !== base) missing.push(value);
      }
    }
  }
  const cells: MergedCell[] = [];
  // What does not find a free column of the role joins the last one that is written to.
  for (let i = 0; i < columns.length && missing.length > 0; i++) {
    const last = i === columns.length - 1;
    const held = grid.cell(places[i] as number, base);
    const isFree = isBlank(held);
    if (!last && !isFree) continue;
    const joined = last ? missing.splice(0) : missing.splice(0, 1);
    const stays = isFree ? [] : Array.isArray(held) ? held : [held];
    const isArray = isFree ? hasArrays : Array.isArray(held);
    const value = isArray ? [...stays, ...joined] : [...stays, ...joined].map(textOf).join(own ?? '; ');
    cells.push({ column: columns[i] as string, from: null, rule: 'union', value });
  }
  return cells;
}

function separatorIn(text: string): string | null {
  return text.includes(';') ? '; ' : text.includes('|') ? '|' : text.includes(',') ? ', ' : null;
}

/** What a cell holds: the members of an array, the pieces of a list, or itself. */
function valuesIn(cell: unknown, isList: boolean): readonly unknown[] {
  if (Array.isArray(cell)) return cell;
  if (typeof cell !== 'string') return [cell];
  return isList ? pieces(cell).map((piece) => piece.trim()) : [cell.trim()];
}

/** A list in a cell, parted at semicolons, commas, bars and line ends. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 44 && code !== 59 && code !== 124 && code !== 10) continue;
    found.push(text.slice(from, i));
    from = i + 1;
  }
  found.push(text.slice(from));
  return found;
}
