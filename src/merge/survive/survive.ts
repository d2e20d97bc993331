/** One cluster to one row: a base row, what the rules choose from the others, the strictest opt-out kept. */
import { cellOf, copyRow, setCell } from '../../fields/cell.ts';
import type { Lineage, MergedCell, Row } from '../../model/index.ts';
import { followers } from '../reach/followers.ts';
import { datedBy, liftedBy, strictest } from '../reach/reachability.ts';
import { agree, isBlank } from './blank.ts';
import { combine } from './combine.ts';
import { CONTESTED, EVEN, type Grid } from './grid.ts';
import { leadOf } from './lead.ts';
import { likeliest } from './likeliest.ts';
import type { Survivorship } from './planSurvivorship.ts';
import { preference } from './preference.ts';

/** Combining rules that leave cells alone which are equal. */
const KEEPS_EQUAL: ReadonlySet<string> = /* @__PURE__ */ new Set(['union', 'min', 'max']);

/** Rules by which the base row gives its cells, and others what it lacks. */
const BASE_LEADS: ReadonlySet<string> = /* @__PURE__ */ new Set(['likeliest', 'filled', 'survivor']);

/** Puts the cell of the source at `from` into the survivor. */
type Take = (column: string, from: number, rule: MergedCell['rule']) => void;

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
  const { plan, grid, evidence, dates } = survivorship;
  grid.read(sources);
  const order = preference(grid, sources, plan.survivor, dates);
  const base = order[0] as number;
  const baseRow = sources[base] as Row;
  const cells: MergedCell[] = [];
  let copy: Record<string, unknown> | null = null;
  const take: Take = (column, from, rule) => {
    copy ??= copyRow(baseRow);
    setCell(copy, column, cellOf(sources[from] as Row, column));
    const known = cells.findIndex((cell) => cell.column === column);
    if (known !== -1) cells.splice(known, 1);
    if (from !== base) cells.push({ column, from: indices[from] as number, rule });
  };

  let isBegun = false;
  for (const { columns: own, start, roles, kind, rule } of survivorship.groups) {
    const width = own.length;
    const spread = grid.spreadOf(start, width);
    if (spread === EVEN && BASE_LEADS.has(rule.rule)) continue;
    if (rule.rule === 'likeliest' && kind !== null && spread === CONTESTED) {
      if (!isBegun) evidence.begin(order);
      isBegun = true;
      const chosen = likeliest(kind, start, roles, evidence, survivorship.forms);
      for (let c = 0; c < width; c++) {
        const from = chosen[c] as number;
        if (from === base) continue;
        const held = grid.cell(start + c, base);
        if (Object.is(grid.cell(start + c, from), held)) continue;
        take(own[c] as string, from, isBlank(held) ? 'filled' : 'likeliest');
      }
      continue;
    }
    const lead = leadOf(own, sources, order, rule, dates);
    if (lead !== base) {
      for (let c = start; c < start + width; c++)
        if (!Object.is(grid.cell(c, lead), grid.cell(c, base))) take(own[c - start] as string, lead, rule.rule);
    }
    if (rule.rule !== 'survivor' && spread !== EVEN) fill(own, start, lead, order, grid, take);
  }
  for (const combination of survivorship.combinations) {
    if (KEEPS_EQUAL.has(combination.rule.rule) && combination.places.every((place) => grid.holdsAll(place, base)))
      continue;
    for (const cell of combine(combination, { grid, order, indices, sources })) {
      copy ??= copyRow(baseRow);
      const from = cell.from === null ? cell.value : cellOf(sources[indices.indexOf(cell.from)] as Row, cell.column);
      setCell(copy, cell.column, from);
      cells.push(cell);
    }
  }
  settleReach(survivorship, sources, base, take);
  // A copy of its length: a list that grew keeps room for more, in every cluster of the journal.
  const lineage = { cluster, base: indices[base] as number, rows: indices, sources, cells: cells.slice() };
  return { row: copy ?? baseRow, lineage };
}

/** Takes over the strictest wish of the sources, or a later opt-in with its proof, and what tells of it: its day, its source. */
function settleReach(
  { plan: { optIn }, grid, reachability }: Survivorship,
  sources: readonly Row[],
  base: number,
  take: Take,
): void {
  const elsewhere = new Map<string, number>();
  let lacks = false;
  for (const { column, role, place } of reachability) {
    if (optIn === null && grid.holdsAll(place, base)) continue;
    const proved = optIn && liftedBy(role, column, sources, optIn);
    const from = proved ?? strictest(role, column, sources, base, optIn);
    if (from === base) {
      // Others hold something here that is no answer, as the day of one is.
      lacks ||= isBlank(grid.cell(place, base));
      continue;
    }
    take(column, from, proved === null ? 'strictest' : 'opt_in');
    elsewhere.set(column, from);
  }
  if (elsewhere.size > 0 || lacks) {
    const decided = reachability.map(({ column, role }) => ({ column, role, from: elsewhere.get(column) ?? base }));
    for (const { column, from } of followers(decided, sources, base)) take(column, from, 'strictest');
  }
  if (optIn === null) return;
  const { proof, no } = datedBy(reachability, sources, optIn);
  if (proof !== null && proof !== base) for (const column of [optIn.date, optIn.source]) take(column, proof, 'opt_in');
  if (optIn.optOutDate !== undefined && no !== null && no !== base) take(optIn.optOutDate, no, 'strictest');
}

/** Blanks of the leading row from the first row that agrees with it in all of the group. */
function fill(
  columns: readonly string[],
  start: number,
  lead: number,
  order: readonly number[],
  grid: Grid,
  take: Take,
): void {
  const end = start + columns.length;
  let blanks = false;
  for (let c = start; c < end && !blanks; c++) blanks = isBlank(grid.cell(c, lead));
  if (!blanks) return;
  for (const other of order) {
    if (other === lead) continue;
    let gives = false;
    let agrees = true;
    for (let c = start; c < end && agrees; c++) {
      const [own, theirs] = [grid.cell(c, lead), grid.cell(c, other)];
      agrees = agree(own, theirs);
      gives ||= isBlank(own) && !isBlank(theirs);
    }
    if (!gives || !agrees) continue;
    for (let c = start; c < end; c++)
      if (isBlank(grid.cell(c, lead)) && !isBlank(grid.cell(c, other)))
        take(columns[c - start] as string, other, 'filled');
    return;
  }
}
