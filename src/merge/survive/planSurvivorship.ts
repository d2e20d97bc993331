/** The columns of a list, sorted into what is merged alike, with the rule of each. */
import type { ColumnMapping, Role } from '../../model/index.ts';
import type { FullRule, MergePlan } from '../options.ts';
import { REACHABILITY } from '../reach/reachability.ts';
import { AddressForms } from './addressForms.ts';
import type { Combination } from './combine.ts';
import { Evidence } from './evidence.ts';
import { Grid } from './grid.ts';
import { type GroupKind, kindOf, witnessesOf } from './likeliest.ts';
import type { Held } from './union.ts';

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
const LIKELIEST: FullRule = { rule: 'likeliest' };
/** Rules that make one cell of many; the others choose a row. */
const COMBINING: ReadonlySet<string> = /* @__PURE__ */ new Set(['union', 'sum', 'min', 'max', 'custom']);
/** Roles whose further columns a union spreads over. */
const SPREAD: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['email', 'phone', 'mobile', 'fax', 'website']);

/** The columns of a list, sorted into what is merged alike; made once per list. */
export interface Survivorship {
  readonly plan: MergePlan;
  /** Every column: those of the groups, group by group, then the others. */
  readonly columns: readonly string[];
  /** Groups of columns that are merged together; most groups hold one column. */
  readonly groups: readonly Group[];
  readonly combinations: readonly Combination[];
  readonly reachability: readonly { readonly column: string; readonly role: Role; readonly place: number }[];
  /** Columns that tell how recent a row is, best first. */
  readonly dates: readonly string[];
  /** Room for one cluster at a time. */
  readonly grid: Grid;
  readonly evidence: Evidence;
  readonly forms: AddressForms;
}

interface Group {
  readonly columns: readonly string[];
  /** Place of the first column among `Survivorship.columns`. */
  readonly start: number;
  /** Parallel to `columns`; empty for a column without one. */
  readonly roles: readonly Role[];
  readonly kind: GroupKind;
  readonly rule: FullRule;
}

export function planSurvivorship(mapping: ColumnMapping, plan: MergePlan): Survivorship {
  const grouped = new Map<string, { columns: string[]; roles: Role[]; rule: FullRule | null }>();
  const combined = new Map<string, { columns: string[]; rule: FullRule; held: Held }>();
  const reachability: { readonly column: string; readonly role: Role }[] = [];
  const proving = new Set(
    plan.optIn === null ? [] : Object.values(plan.optIn).filter((column) => column !== undefined),
  );
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
          held: role === 'tags' ? 'list' : SPREAD.has(role) ? 'values' : 'text',
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
    if (columns === undefined) grouped.set(key, { columns: [column], roles: [role], rule });
    else {
      columns.columns.push(column);
      columns.roles.push(role);
      columns.rule ??= rule;
    }
  }
  for (const column of mapping.unmapped) {
    if (proving.has(column)) continue;
    const rule = plan.byColumn.get(column) ?? null;
    if (rule !== null && COMBINING.has(rule.rule)) {
      combined.set(`column ${column}`, { columns: [column], rule, held: 'text' });
    } else grouped.set(`column ${column}`, { columns: [column], roles: [], rule });
  }
  const dates = (['lastActivity', 'createdAt'] as const).flatMap((wanted) =>
    mapping.columns.filter(({ role }) => role === wanted).map(({ column }) => column),
  );
  const columns: string[] = [];
  const groups = [...grouped.values()].map(({ columns: own, roles, rule }): Group => {
    const kind = kindOf(roles[0]);
    const start = columns.push(...own) - own.length;
    const weighs = plan.survivor === 'likeliest' && kind !== null;
    return { columns: own, start, roles, kind, rule: rule ?? (weighs ? LIKELIEST : FILLED) };
  });
  const place = (column: string): number => columns.push(column) - 1;
  const combinations = [...combined.values()].map((one) => ({ ...one, places: one.columns.map(place) }));
  const wishes = reachability.map((one) => ({ ...one, place: place(one.column) }));
  for (const column of proving) place(column);
  const grid = new Grid(columns);
  const evidence = new Evidence(grid, witnessesOf(mapping, columns));
  return {
    plan,
    columns,
    groups,
    combinations,
    reachability: wishes,
    dates,
    grid,
    evidence,
    forms: new AddressForms(),
  };
}
