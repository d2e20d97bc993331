/** One cluster to one row: a base row, its blanks filled group by group, the strictest opt-out kept. */
import { cellOf, copyRow, setCell } from '../fields/cell.ts';
import type { ColumnMapping, Lineage, MergedCell, Role, Row } from '../model/index.ts';
import { agree, isBlank } from './blank.ts';
import { type Combination, combine } from './combine.ts';
import { leadOf, recency } from './lead.ts';
import type { FullRule, MergePlan } from './options.ts';
import { datedBy, liftedBy, REACHABILITY, strictest } from './reachability.ts';

/** Cells that only make sense together: a street never marries another address's postal code. */
const GROUPS: readonly ReadonlySet<Role>[] = [
  /* @__PURE__ */ new Set<Role>(['street', 'houseNumber', 'city', 'postalCode', 'region', 'country']),
  /* @__PURE__ */ new Set<Role>([
    'fullName',
    'firstName',
    'middleName',
    'lastName',
    'salutation',
    'nameSuffix',
    'gender',
  ]),
  /* @__PURE__ */ new Set<Role>(['company', 'department', 'jobTitle']),
];
const FILLED: FullRule = { rule: 'filled' };
/** Rules that make one cell of many; the others choose a row. */
const COMBINING: ReadonlySet<string> = /* @__PURE__ */ new Set(['union', 'sum', 'min', 'max', 'custom']);
/** Roles whose further columns a union spreads over. */
const SPREAD: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['email', 'phone', 'mobile', 'fax', 'website']);

/** The columns of a list, sorted into what is merged alike; made once per list. */
export interface Survivorship {
  readonly plan: MergePlan;
  /** Groups of columns that are filled together; most groups hold one column. */
  readonly groups: readonly { readonly columns: readonly string[]; readonly rule: FullRule }[];
  readonly combinations: readonly Combination[];
  readonly reachability: readonly { readonly column: string; readonly role: Role }[];
  /** Columns that tell how recent a row is, best first. */
  readonly dates: readonly string[];
}

export function planSurvivorship(mapping: ColumnMapping, plan: MergePlan): Survivorship {
  const grouped = new Map<string, { columns: string[]; rule: FullRule | null }>();
  const combined = new Map<string, { columns: string[]; rule: FullRule; isList: boolean }>();
  const reachability: { column: string; role: Role }[] = [];
  const proving = new Set(plan.optIn === null ? [] : Object.values(plan.optIn));
  for (const { column, role, parts } of mapping.columns) {
    if (proving.has(column)) continue;
    if (REACHABILITY.has(role)) {
      reachability.push({ column, role });
      continue;
    }
    const rule = plan.byColumn.get(column) ?? plan.byRole.get(role) ?? null;
    if (rule !== null && COMBINING.has(rule.rule)) {
      const spreads = rule.rule === 'union' && SPREAD.has(role) && !plan.byColumn.has(column);
      const into = combined.get(spreads ? `role ${role}` : `column ${column}`);
      if (into === undefined) {
        combined.set(spreads ? `role ${role}` : `column ${column}`, {
          columns: [column],
          rule,
          isList: role === 'tags',
        });
      } else into.columns.push(column);
      continue;
    }
    const group = GROUPS.findIndex((roles) => roles.has(role));
    // Home and work addresses are two groups; the day, month and year of a birth are one.
    const birth = role === 'birthday' ? 'birthday' : null;
    const key =
      group === -1
        ? (birth ?? `column ${column}`)
        : `group ${group} ${parts[0] === 'line2' || parts[0] === 'line3' ? '' : (parts[0] ?? '')}`;
    const columns = grouped.get(key);
    if (columns === undefined) grouped.set(key, { columns: [column], rule });
    else {
      columns.columns.push(column);
      columns.rule ??= rule;
    }
  }
  for (const column of mapping.unmapped) {
    if (proving.has(column)) continue;
    const rule = plan.byColumn.get(column) ?? null;
    if (rule !== null && COMBINING.has(rule.rule)) {
      combined.set(`column ${column}`, { columns: [column], rule, isList: false });
    } else grouped.set(`column ${column}`, { columns: [column], rule });
  }
  const dates = (['lastActivity', 'createdAt'] as const).flatMap((wanted) =>
    mapping.columns.filter(({ role }) => role === wanted).map(({ column }) => column),
  );
  const groups = [...grouped.values()].map(({ columns, rule }) => ({ columns, rule: rule ?? FILLED }));
  return { plan, groups, combinations: [...combined.values()], reachability, dates };
}

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
  const order = preference(sources, survivorship);
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

  for (const { columns, rule } of survivorship.groups) {
    const lead = leadOf(columns, sources, order, rule, survivorship.dates);
    const leadRow = sources[lead] as Row;
    if (lead !== base) {
      for (const column of columns) {
        if (!Object.is(cellOf(leadRow, column), cellOf(baseRow, column))) take(column, lead, rule.rule);
      }
    }
    if (rule.rule === 'survivor') continue;
    const blanks = columns.filter((column) => isBlank(cellOf(leadRow, column)));
    if (blanks.length === 0) continue;
    for (const other of order) {
      if (other === lead) continue;
      const otherRow = sources[other] as Row;
      if (!blanks.some((column) => !isBlank(cellOf(otherRow, column)))) continue;
      if (!columns.every((column) => agree(cellOf(leadRow, column), cellOf(otherRow, column)))) continue;
      for (const column of blanks) if (!isBlank(cellOf(otherRow, column))) take(column, other, 'filled');
      break;
    }
  }
  for (const combination of survivorship.combinations) {
    for (const cell of combine(combination, indices, sources, order)) {
      copy ??= copyRow(baseRow);
      const from = cell.from === null ? cell.value : cellOf(sources[indices.indexOf(cell.from)] as Row, cell.column);
      setCell(copy, cell.column, from);
      cells.push(cell);
    }
  }
  for (const { column, role } of survivorship.reachability) {
    const proved = survivorship.plan.optIn && liftedBy(role, column, sources, survivorship.plan.optIn);
    if (proved !== null) {
      if (proved !== base) take(column, proved, 'opt_in');
      continue;
    }
    const from = strictest(role, column, sources, base, survivorship.plan.optIn);
    if (from !== base) take(column, from, 'strictest');
  }
  const { optIn } = survivorship.plan;
  if (optIn !== null) {
    const { proof, no } = datedBy(survivorship.reachability, sources, optIn);
    if (proof !== null && proof !== base)
      for (const column of [optIn.date, optIn.source]) take(column, proof, 'opt_in');
    if (optIn.optOutDate !== undefined && no !== null && no !== base) take(optIn.optOutDate, no, 'strictest');
  }
  return { row: copy ?? baseRow, lineage: { cluster, base: indices[base] as number, rows: indices, sources, cells } };
}

/** Positions of the sources, the best first; a total order, so that the order of the rows decides only between equals. */
function preference(sources: readonly Row[], { plan, dates }: Survivorship): number[] {
  const positions = sources.map((_, i) => i);
  if (plan.survivor === 'first') return positions;
  const filled = sources.map((row) => {
    let count = 0;
    for (const cell of Object.values(row)) if (!isBlank(cell)) count++;
    return count;
  });
  const days = sources.map((row) => recency(row, dates));
  const byFill = (a: number, b: number) => (filled[b] as number) - (filled[a] as number);
  const byDay = (a: number, b: number) => {
    const left = days[a] as string;
    const right = days[b] as string;
    return left === right ? 0 : left < right ? 1 : -1;
  };
  const [first, second] = plan.survivor === 'recent' ? [byDay, byFill] : [byFill, byDay];
  return positions.sort((a, b) => first(a, b) || second(a, b) || a - b);
}
