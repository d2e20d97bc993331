/** Several cells to one: union, sum, least, greatest, or what the caller makes of them. */
import { cellOf } from '../fields/cell.ts';
import { planDate, runDate } from '../fields/date/index.ts';
import type { MergedCell, Row } from '../model/index.ts';
import { isBlank, valueKey } from './blank.ts';
import type { FullRule } from './options.ts';

const DATE = /* @__PURE__ */ planDate();

/** Columns that are combined alike. A union may have several: the further columns of its role. */
export interface Combination {
  readonly columns: readonly string[];
  readonly rule: FullRule;
  /** Cells hold lists (tags) rather than one value. */
  readonly isList: boolean;
}

/**
 * The cells that are not the base row's own.
 * @param indices parallel to `sources`; `order`: positions, the base row first
 */
export function combine(
  { columns, rule, isList }: Combination,
  indices: readonly number[],
  sources: readonly Row[],
  order: readonly number[],
): MergedCell[] {
  const column = columns[0] as string;
  const base = sources[order[0] as number] as Row;
  switch (rule.rule) {
    case 'union':
      return union(columns, isList, 'separator' in rule ? rule.separator : null, sources, order);
    case 'min':
    case 'max': {
      const at = extreme(column, rule.rule, sources, order);
      return at === order[0] ? [] : [{ column, from: indices[at] as number, rule: rule.rule }];
    }
    case 'sum': {
      const cells = order.map((at) => cellOf(sources[at] as Row, column)).filter((cell) => !isBlank(cell));
      const numbers = cells.map(asNumber);
      if (numbers.length < 2 || numbers.includes(null)) return filled(column, indices, sources, order);
      const sum = Number((numbers as number[]).reduce((all, one) => all + one, 0).toPrecision(15));
      return [{ column, from: null, rule: 'sum', value: typeof cells[0] === 'string' ? String(sum) : sum }];
    }
    case 'custom': {
      const value = rule.make(
        order.map((at) => {
          const source = sources[at] as Row;
          return { value: cellOf(source, column), row: indices[at] as number, source };
        }),
      );
      return Object.is(value, cellOf(base, column)) ? [] : [{ column, from: null, rule: 'custom', value }];
    }
    default:
      return [];
  }
}

function filled(
  column: string,
  indices: readonly number[],
  sources: readonly Row[],
  order: readonly number[],
): MergedCell[] {
  const at = order.find((position) => !isBlank(cellOf(sources[position] as Row, column)));
  return at === undefined || at === order[0] ? [] : [{ column, from: indices[at] as number, rule: 'filled' }];
}

/** Digits with at most one point or comma; anything else is no number. */
function asNumber(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const text = cell.trim();
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Position of the least or greatest cell; the base row's where cells are neither all numbers nor all dates. */
function extreme(column: string, which: 'min' | 'max', sources: readonly Row[], order: readonly number[]): number {
  const held = order.filter((at) => !isBlank(cellOf(sources[at] as Row, column)));
  const first = held[0] ?? (order[0] as number);
  if (held.length < 2) return first;
  const cells = held.map((at) => cellOf(sources[at] as Row, column));
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
  isList: boolean,
  separator: string | null,
  sources: readonly Row[],
  order: readonly number[],
): MergedCell[] {
  const known = new Set<string>();
  const values: string[] = [];
  let own: string | null = separator;
  for (const at of order) {
    for (const column of columns) {
      const cell = cellOf(sources[at] as Row, column);
      if (isBlank(cell)) continue;
      const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
      if (isList) own ??= text.includes(';') ? '; ' : text.includes('|') ? '|' : text.includes(',') ? ', ' : null;
      for (const value of isList ? text.split(/[;,|\n]/) : [text]) {
        const key = valueKey(value);
        if (key === '' || known.has(key)) continue;
        known.add(key);
        values.push(value.trim());
      }
    }
  }
  const base = sources[order[0] as number] as Row;
  const places = columns.map((column) => cellOf(base, column));
  const missing = values.filter((value) => !places.some((cell) => holds(cell, value, isList)));
  const cells: MergedCell[] = [];
  // What does not find a free column of the role joins the last one that is written to.
  for (let i = 0; i < columns.length && missing.length > 0; i++) {
    const last = i === columns.length - 1;
    if (!last && !isBlank(places[i])) continue;
    const joined = last ? missing.splice(0) : missing.splice(0, 1);
    const value = [...(isBlank(places[i]) ? [] : [String(places[i])]), ...joined].join(own ?? '; ');
    cells.push({ column: columns[i] as string, from: null, rule: 'union', value });
  }
  return cells;
}

function holds(cell: unknown, value: string, isList: boolean): boolean {
  if (isBlank(cell)) return false;
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
  const key = valueKey(value);
  return (isList ? text.split(/[;,|\n]/) : [text]).some((one) => valueKey(one) === key);
}
