/** One cluster to one row: a base row, its blanks filled group by group, the strictest opt-out kept. */
import { cellOf, copyRow, setCell } from '../fields/cell.ts';
import { planDate, runDate } from '../fields/date/index.ts';
import type { ColumnMapping, Lineage, MergedCell, Role, Row } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import type { MergePlan } from './options.ts';
import { REACHABILITY, strictest } from './reachability.ts';

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
const DATE = /* @__PURE__ */ planDate();

/** The columns of a list, sorted into what is merged alike; made once per list. */
export interface Survivorship {
  readonly plan: MergePlan;
  /** Groups of columns that are filled together; most groups hold one column. */
  readonly groups: readonly (readonly string[])[];
  readonly reachability: readonly { readonly column: string; readonly role: Role }[];
  /** Columns that tell how recent a row is, best first. */
  readonly dates: readonly string[];
}

export function planSurvivorship(mapping: ColumnMapping, plan: MergePlan): Survivorship {
  const grouped = new Map<string, string[]>();
  const reachability: { column: string; role: Role }[] = [];
  for (const { column, role, parts } of mapping.columns) {
    if (REACHABILITY.has(role)) {
      reachability.push({ column, role });
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
    if (columns === undefined) grouped.set(key, [column]);
    else columns.push(column);
  }
  for (const column of mapping.unmapped) grouped.set(`column ${column}`, [column]);
  const dates = (['lastActivity', 'createdAt'] as const).flatMap((wanted) =>
    mapping.columns.filter(({ role }) => role === wanted).map(({ column }) => column),
  );
  return { plan, groups: [...grouped.values()], reachability, dates };
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
    cells.push({ column, from: indices[from] as number, rule });
  };

  for (const columns of survivorship.groups) {
    const blanks = columns.filter((column) => isBlank(cellOf(baseRow, column)));
    if (blanks.length === 0) continue;
    for (let k = 1; k < order.length; k++) {
      const other = order[k] as number;
      const otherRow = sources[other] as Row;
      if (!blanks.some((column) => !isBlank(cellOf(otherRow, column)))) continue;
      if (!columns.every((column) => agree(cellOf(baseRow, column), cellOf(otherRow, column)))) continue;
      for (const column of blanks) if (!isBlank(cellOf(otherRow, column))) take(column, other, 'filled');
      break;
    }
  }
  for (const { column, role } of survivorship.reachability) {
    const from = strictest(role, column, sources, base);
    if (from !== base) take(column, from, 'strictest');
  }
  return { row: copy ?? baseRow, lineage: { cluster, base: indices[base] as number, rows: indices, sources, cells } };
}

function isBlank(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  // A sign of ASCII is seen at once; only white space and what may be foreign white space is looked at closely.
  return (first <= 32 || first > 126) && cell.trim() === '';
}

/** Two cells of a group that do not contradict each other. */
function agree(one: unknown, other: unknown): boolean {
  if (isBlank(one) || isBlank(other) || one === other) return true;
  return typeof one === 'string' && typeof other === 'string' && fold(one) === fold(other);
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

/** ISO day of the row's best date, '' when it has none: later days compare greater. */
function recency(row: Row, dates: readonly string[]): string {
  let latest = '';
  for (const column of dates) {
    const { value } = runDate(cellOf(row, column), DATE);
    if (value !== null && value > latest) latest = value;
  }
  return latest;
}
