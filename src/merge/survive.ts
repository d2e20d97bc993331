/** One cluster to one row: a base row, what the rules choose from the others, the strictest opt-out kept. */
import { cellOf, copyRow, setCell } from '../fields/cell.ts';
import type { Lineage, MergedCell, Row } from '../model/index.ts';
import { agree, isBlank } from './blank.ts';
import { combine } from './combine.ts';
import { Evidence } from './evidence.ts';
import { leadOf, recency } from './lead.ts';
import { isContested, likeliest } from './likeliest.ts';
import type { Survivorship } from './planSurvivorship.ts';
import { datedBy, liftedBy, strictest } from './reachability.ts';

/** Combining rules that leave cells alone which are equal. */
const KEEPS_EQUAL: ReadonlySet<string> = /* @__PURE__ */ new Set(['union', 'min', 'max']);

export interface Survived {
  readonly row: Row;
  readonly lineage: Lineage;
}

/**
 * Merges one cluster. A pure function of the source rows and the plan.
 * @param indices ascending; `sources` parallel to it
 */
export function survive(
  cluster: number,
  indices: readonly number[],
  sources: readonly Row[],
  survivorship: Survivorship,
): Survived {
  const { columns, plan, scales } = survivorship;
  const height = sources.length;
  const grid = gridOf(columns, sources);
  const order = preference(grid, sources, survivorship);
  const base = order[0] as number;
  const baseRow = sources[base] as Row;
  const cells: MergedCell[] = [];
  let copy: Record<string, unknown> | null = null;
  const take = (column: string, from: number, rule: MergedCell['rule']): void => {
    copy ??= copyRow(baseRow);
    setCell(copy, column, cellOf(sources[from] as Row, column));
    const known = cells.findIndex((cell) => cell.column === column);
    if (known !== -1) cells.splice(known, 1);
    if (from !== base) cells.push({ column, from: indices[from] as number, rule });
  };

  let evidence: Evidence | null = null;
  for (const { columns: own, start, roles, kind, rule } of survivorship.groups) {
    if (rule.rule === 'likeliest' && kind !== null && isContested(grid, height, start, own.length)) {
      evidence ??= new Evidence(grid, height, order, scales.witnesses);
      const chosen = likeliest(kind, start, roles, evidence, scales);
      for (let c = 0; c < own.length; c++) {
        const from = chosen[c] as number;
        if (from === base) continue;
        const held = grid[(start + c) * height + base];
        if (Object.is(grid[(start + c) * height + from], held)) continue;
        take(own[c] as string, from, isBlank(held) ? 'filled' : 'likeliest');
      }
      continue;
    }
    const lead = leadOf(own, sources, order, rule, survivorship.dates);
    if (lead !== base) {
      for (let c = 0; c < own.length; c++) {
        const at = (start + c) * height;
        if (!Object.is(grid[at + lead], grid[at + base])) take(own[c] as string, lead, rule.rule);
      }
    }
    if (rule.rule !== 'survivor') fill(own, start, lead, order, grid, height, take);
  }
  for (const combination of survivorship.combinations) {
    if (KEEPS_EQUAL.has(combination.rule.rule) && combination.places.every((at) => isEven(grid, height, at))) continue;
    for (const cell of combine(combination, indices, sources, order)) {
      copy ??= copyRow(baseRow);
      const from = cell.from === null ? cell.value : cellOf(sources[indices.indexOf(cell.from)] as Row, cell.column);
      setCell(copy, cell.column, from);
      cells.push(cell);
    }
  }
  const { optIn } = plan;
  for (const { column, role, place } of survivorship.reachability) {
    if (optIn === null && isEven(grid, height, place)) continue;
    const proved = optIn && liftedBy(role, column, sources, optIn);
    if (proved !== null) {
      if (proved !== base) take(column, proved, 'opt_in');
      continue;
    }
    const from = strictest(role, column, sources, base, optIn);
    if (from !== base) take(column, from, 'strictest');
  }
  if (optIn !== null) {
    const { proof, no } = datedBy(survivorship.reachability, sources, optIn);
    if (proof !== null && proof !== base)
      for (const column of [optIn.date, optIn.source]) take(column, proof, 'opt_in');
    if (optIn.optOutDate !== undefined && no !== null && no !== base) take(optIn.optOutDate, no, 'strictest');
  }
  return { row: copy ?? baseRow, lineage: { cluster, base: indices[base] as number, rows: indices, sources, cells } };
}

/** The cells of the rows, column by column: read once, whatever is asked of them later. */
function gridOf(columns: readonly string[], sources: readonly Row[]): unknown[] {
  const grid: unknown[] = new Array(columns.length * sources.length);
  let at = 0;
  for (const column of columns) for (const source of sources) grid[at++] = cellOf(source, column);
  return grid;
}

/** All rows say the same, or all but for nothing where nobody says anything. */
function isEven(grid: readonly unknown[], height: number, place: number): boolean {
  const first = grid[place * height];
  for (let at = place * height + 1; at < (place + 1) * height; at++) if (grid[at] !== first) return false;
  return true;
}

/** Blanks of the leading row from the first row that agrees with it in all of the group. */
function fill(
  columns: readonly string[],
  start: number,
  lead: number,
  order: readonly number[],
  grid: readonly unknown[],
  height: number,
  take: (column: string, from: number, rule: MergedCell['rule']) => void,
): void {
  const width = columns.length;
  let blanks = false;
  for (let c = start; c < start + width && !blanks; c++) blanks = isBlank(grid[c * height + lead]);
  if (!blanks) return;
  for (const other of order) {
    if (other === lead) continue;
    let gives = false;
    let agrees = true;
    for (let at = start * height; at < (start + width) * height && agrees; at += height) {
      const [own, theirs] = [grid[at + lead], grid[at + other]];
      agrees = agree(own, theirs);
      gives ||= isBlank(own) && !isBlank(theirs);
    }
    if (!gives || !agrees) continue;
    for (let c = 0; c < width; c++) {
      const at = (start + c) * height;
      if (isBlank(grid[at + lead]) && !isBlank(grid[at + other])) take(columns[c] as string, other, 'filled');
    }
    return;
  }
}

/** Positions of the sources, the best first; a total order, so that the order of the rows decides only between equals. */
function preference(
  grid: readonly unknown[],
  sources: readonly Row[],
  { plan, dates, columns }: Survivorship,
): number[] {
  const height = sources.length;
  const positions = sources.map((_, i) => i);
  if (plan.survivor === 'first') return positions;
  const filled = new Array<number>(height).fill(0);
  for (let c = 0; c < columns.length; c++)
    for (let i = 0; i < height; i++) if (!isBlank(grid[c * height + i])) filled[i] = (filled[i] as number) + 1;
  const byFill = (a: number, b: number) => (filled[b] as number) - (filled[a] as number);
  // Reading dates costs more than all the rest: only rows that are equal otherwise are asked for theirs.
  const days: string[] = [];
  const dayAt = (at: number): string => (days[at] ??= recency(sources[at] as Row, dates));
  const byDay = (a: number, b: number) => {
    const [left, right] = [dayAt(a), dayAt(b)];
    return left === right ? 0 : left < right ? 1 : -1;
  };
  const [first, second] = plan.survivor === 'recent' ? [byDay, byFill] : [byFill, byDay];
  return positions.sort((a, b) => first(a, b) || second(a, b) || a - b);
}
