/** What may be said about merging, and the plan it becomes. */
import { aFunction, aListOfStrings, anObject, aString, checkOptions, oneOf } from '../fields/options.ts';
import { type ColumnMapping, type MergeRule, ROLES, type Role, type Row } from '../model/index.ts';

/** Rules that need nothing else. Ties go to the row that would give the survivor its place. */
export const RULE_NAMES = [
  'survivor',
  'likeliest',
  'filled',
  'most_recent',
  'most_complete',
  'most_frequent',
  'longest',
  'union',
  'sum',
  'min',
  'max',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** One cell as a rule of the caller's own sees it. */
export interface SourceCell {
  readonly value: unknown;
  /** Index of the row in the list. */
  readonly row: number;
  readonly source: Row;
}

/**
 * How the cells of a column become one. `survivor`: the survivor's own, blank or not. `likeliest`: the spelling of a name
 * that other rows or the e-mail address bear out, uncut and with its marks; the address that is well formed, has not
 * bounced and is no slip of another; of homes, employers and numbers the one entered last; elsewhere as `filled`.
 * `filled`: the survivor's own, a blank filled from the next best row that agrees. `most_recent`, `most_complete` (of the columns that belong together),
 * `most_frequent`, `longest`. `union`: all different values, in the further columns of the role or in one cell, behind
 * what stands there; what a union joined it sees again, so that the same rows add nothing the next time. `sum`, `min`,
 * `max`: of numbers, in the notation of the cells; the last two of dates as well. `1,234` is read as the other cells of
 * the cluster are; where none of them tells and the readings lead to different ends, it counts as `filled`.
 */
export type SurvivorRule =
  | RuleName
  /** By a date column of the caller's choice. */
  | { readonly rule: 'most_recent'; readonly date: string }
  /** The row whose cell in `column` stands first in `ranking`; case and accents do not count. */
  | { readonly rule: 'trusted'; readonly column: string; readonly ranking: readonly string[] }
  /** The value with the best verdict of a check, for example `checkEmail`. */
  | { readonly rule: 'best_checked'; readonly check: (value: unknown) => { readonly verdict: string } }
  /** What stands between values in one cell. Default: what the cells use themselves, else `'; '`. */
  | { readonly rule: 'union'; readonly separator: string }
  /** Anything else. Gets the cells, best row first; blanks included. */
  | { readonly rule: 'custom'; readonly make: (cells: readonly SourceCell[]) => unknown };

/**
 * How a cluster becomes one row. Whatever the options say, the strictest wish of each column of permission is kept, and
 * columns that tell when and where it was said go with it.
 */
export interface MergeOptions {
  /**
   * Which row of a cluster gives the survivor its place and its values; blanks are filled from the others.
   * `likeliest`: the most complete one gives its place; where rows contradict each other, the likeliest value wins.
   * `complete`: most cells filled, then most recent, then first. `recent`: most recent, then most complete, then first.
   * `first`: the first one. Default `likeliest`.
   */
  readonly survivor?: 'likeliest' | 'complete' | 'recent' | 'first' | undefined;
  /**
   * Rule by role. Columns that only make sense together (an address, a name, a job) move together: the rule of the first
   * of them that has one counts. Default: `tags` union, `lastActivity` max, `createdAt` min, `filled` for the rest.
   */
  readonly byRole?: Readonly<Partial<Record<Role, SurvivorRule>>> | undefined;
  /** Rule by column name; goes before `byRole`. */
  readonly byColumn?: Readonly<Record<string, SurvivorRule>> | undefined;
  /**
   * The columns that prove an explicit opt-in: its date and where it was given. A proof that is later than every dated
   * opt-out of the cluster lifts them; `optOutDate` names the column that dates an opt-out whose cell is no date itself.
   * Complaints, bounces, erasures and undated opt-outs are never lifted. Default: nothing is lifted.
   */
  readonly optIn?:
    | { readonly date: string; readonly source: string; readonly optOutDate?: string | undefined }
    | undefined;
}

export type FullRule = Exclude<SurvivorRule, string> | { readonly rule: RuleName };

export interface MergePlan {
  readonly survivor: 'likeliest' | 'complete' | 'recent' | 'first';
  readonly byRole: ReadonlyMap<Role, FullRule>;
  readonly byColumn: ReadonlyMap<string, FullRule>;
  readonly optIn: NonNullable<MergeOptions['optIn']> | null;
}

export const MERGE_TESTS: Parameters<typeof checkOptions>[2] = {
  survivor: oneOf(['likeliest', 'complete', 'recent', 'first']),
  byRole: anObject,
  byColumn: anObject,
  optIn: anObject,
};

const NEEDS: Readonly<Partial<Record<MergeRule, Parameters<typeof checkOptions>[2]>>> = {
  most_recent: { date: aString },
  trusted: { column: aString, ranking: aListOfStrings },
  best_checked: { check: aFunction },
  union: { separator: aString },
  custom: { make: aFunction },
};
/** Consent is decided by strictness, whatever anybody configures. */
const DECIDED: readonly string[] = ['status', 'consent', 'unsubscribe'];

function fullRule(name: string, rule: unknown): FullRule {
  const call = `mergeClusters: rule for '${name}'`;
  if (typeof rule === 'string') {
    checkOptions(call, { rule }, { rule: oneOf(RULE_NAMES) });
    return { rule: rule as RuleName };
  }
  if (!anObject.fits(rule)) throw new TypeError(`${call} must be the name of a rule or an object with one`);
  const given = rule as FullRule;
  const needs = NEEDS[given.rule];
  if (needs === undefined) {
    throw new RangeError(`${call}: rule must be ${Object.keys(NEEDS).join(', ')} in an object`);
  }
  checkOptions(call, given, { rule: aString, ...needs });
  for (const key of Object.keys(needs)) {
    if ((given as unknown as Record<string, unknown>)[key] === undefined) {
      throw new TypeError(`${call}: '${given.rule}' needs ${key}`);
    }
  }
  return given;
}

/** @throws TypeError or RangeError for a bad option */
export function planMerge(options: MergeOptions = {}): MergePlan {
  checkOptions('mergeClusters', options, MERGE_TESTS);
  const byRole = new Map<Role, FullRule>([
    ['tags', { rule: 'union' }],
    ['lastActivity', { rule: 'max' }],
    ['createdAt', { rule: 'min' }],
    ['notes', { rule: 'union' }],
  ]);
  for (const [role, rule] of Object.entries(options.byRole ?? {})) {
    if (!ROLES.includes(role as Role)) throw new RangeError(`mergeClusters: option 'byRole' knows no role '${role}'`);
    if (DECIDED.includes(role)) {
      throw new RangeError(`mergeClusters: option 'byRole': the strictest ${role} is kept; see optIn`);
    }
    byRole.set(role as Role, fullRule(role, rule));
  }
  const byColumn = new Map(
    Object.entries(options.byColumn ?? {}).map(([column, rule]) => [column, fullRule(column, rule)] as const),
  );
  checkOptIn('mergeClusters', options.optIn);
  return Object.freeze({ survivor: options.survivor ?? 'likeliest', byRole, byColumn, optIn: options.optIn ?? null });
}

/** @throws TypeError unless the columns of a proof are named */
export function checkOptIn(call: string, optIn: MergeOptions['optIn']): void {
  checkOptions(`${call}: option 'optIn'`, optIn, { date: aString, source: aString, optOutDate: aString });
  if (optIn !== undefined && (optIn.date === undefined || optIn.source === undefined)) {
    throw new TypeError(`${call}: option 'optIn' needs date and source: without a proof nothing is lifted`);
  }
}

/**
 * Rules and proofs that name a column say nothing where there is none of that name: a slip, and one that loses cells.
 * @throws RangeError for a column that the list has not
 */
export function checkPlannedColumns(plan: MergePlan, { columns, unmapped }: ColumnMapping): void {
  const known = new Set([...columns.map(({ column }) => column), ...unmapped]);
  // Of an empty list nobody knows the columns.
  if (known.size === 0) return;
  const named: [option: string, column: string][] = [...plan.byColumn.keys()].map((column) => ['byColumn', column]);
  for (const [place, rules] of Object.entries({ byRole: plan.byRole, byColumn: plan.byColumn })) {
    for (const rule of rules.values()) {
      if (rule.rule === 'most_recent' && 'date' in rule) named.push([place, rule.date]);
      if (rule.rule === 'trusted') named.push([place, rule.column]);
    }
  }
  for (const column of Object.values(plan.optIn ?? {})) if (column !== undefined) named.push(['optIn', column]);
  for (const [option, column] of named) {
    if (known.has(column)) continue;
    throw new RangeError(
      `mergeClusters: option '${option}' names '${column}', which is no column; columns are ${[...known].join(', ')}`,
    );
  }
}
