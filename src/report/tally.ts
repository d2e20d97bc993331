/** Many small records as counts: changes with examples, reasons, clusters, notes of the reader. */
import { cellOf } from '../fields/cell.ts';
import type { Change, Issue, MatchExample, Matching, Report, Role, SetAside, Severity } from '../model/index.ts';
import { maskValue } from './mask.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
// Looked at per rule and column while searching for examples that look different; then the first ones do.
const MOST_LOOKED_AT = 64;
const LONGEST_CELL = 200;

/** By UTF-16 units: the same order on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A cell as JSON can hold it. */
function plain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') return '{…}';
  const text = String(value);
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}

interface Edits {
  readonly rule: string;
  readonly column: string;
  count: number;
  examples: { row: number; before: unknown; after: unknown }[];
}

/** Cell edits by rule and column, most frequent first; one pass, memory by rules and columns. */
export function tallyChanges(
  changes: Iterable<Change>,
  roles: ReadonlyMap<string, Role>,
  mask: boolean,
  most: number,
): Report['changes'] {
  const byRule = new Map<string, Map<string, Edits>>();
  for (const change of changes) {
    let columns = byRule.get(change.rule);
    if (columns === undefined) {
      columns = new Map();
      byRule.set(change.rule, columns);
    }
    let edits = columns.get(change.column);
    if (edits === undefined) {
      edits = { rule: change.rule, column: change.column, count: 0, examples: [] };
      columns.set(change.column, edits);
    }
    edits.count++;
    if (edits.examples.length >= most || edits.count > MOST_LOOKED_AT) continue;
    const role = roles.get(change.column) ?? null;
    const before = mask ? maskValue(change.before, role) : plain(change.before);
    const after = mask ? maskValue(change.after, role) : plain(change.after);
    if (!edits.examples.some((example) => example.before === before && example.after === after)) {
      edits.examples.push({ row: change.row, before, after });
    }
  }
  const all: Edits[] = [];
  for (const columns of byRule.values()) for (const edits of columns.values()) all.push(edits);
  return all.sort((a, b) => b.count - a.count || byText(a.rule, b.rule) || byText(a.column, b.column));
}

/** Issues of the file by code, worst first. */
export function tallyReading(
  issues: Iterable<Pick<Issue, 'code' | 'severity'> & Partial<Pick<Issue, 'params'>>>,
): Report['reading'] {
  const counts = new Map<string, { code: Issue['code']; severity: Severity; count: number }>();
  for (const { code, severity, params } of issues) {
    // The reader counts what happens in many rows: an issue of it may stand for thousands.
    const told = params?.count ?? params?.further;
    const times = typeof told === 'number' ? told : 1;
    const entry = counts.get(code);
    if (entry) entry.count += times;
    else counts.set(code, { code, severity, count: times });
  }
  return [...counts.values()].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count || byText(a.code, b.code),
  );
}

/** Set-aside rows by place and reason, most frequent first, with the first addresses that look different. */
export function tallySetAside(
  entries: Iterable<Pick<SetAside, 'place' | 'reason'> & Partial<Pick<SetAside, 'source'>>>,
  emails: readonly string[],
  mask: boolean,
  most: number,
): Report['setAside'] {
  interface Reason {
    readonly place: SetAside['place'];
    readonly code: string;
    count: number;
    readonly examples: string[];
  }
  const counts = new Map<string, Reason>();
  for (const { place, reason, source } of entries) {
    const key = `${place} ${reason.code}`;
    let entry = counts.get(key);
    if (entry === undefined) {
      entry = { place, code: reason.code, count: 0, examples: [] };
      counts.set(key, entry);
    }
    entry.count++;
    if (source === undefined || entry.examples.length >= most || entry.count > MOST_LOOKED_AT) continue;
    for (const column of emails) {
      const cell = cellOf(source, column);
      if (typeof cell !== 'string' || cell.trim() === '') continue;
      const example = String(mask ? maskValue(cell, 'email') : plain(cell));
      if (!entry.examples.includes(example)) entry.examples.push(example);
      break;
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || byText(a.place, b.place) || byText(a.code, b.code))
    .map(({ examples, ...entry }) => (examples.length === 0 ? entry : { ...entry, examples }));
}

/** Clusters by size. */
export function tallyMatching(
  matching: Pick<Matching, 'clusters' | 'review' | 'stats'> & Partial<Pick<Matching, 'explain' | 'pairs' | 'model'>>,
): NonNullable<Report['matching']> {
  const sizes = new Map<number, number>();
  for (const { length } of matching.clusters) sizes.set(length, (sizes.get(length) ?? 0) + 1);
  const ascending = [...sizes].sort((a, b) => a[0] - b[0]).map(([rows, clusters]) => ({ rows, clusters }));
  return {
    clusters: matching.clusters.length,
    largestCluster: ascending.at(-1)?.rows ?? 0,
    sizes: ascending,
    reviewPairs: matching.review.length,
    stats: matching.stats,
    examples: examplesOf(matching),
  };
}

/** The pair that was only just joined and the one that was only just not: where a wrong threshold shows first. */
function examplesOf({
  review,
  explain,
  pairs,
  model,
}: Pick<Matching, 'review'> & Partial<Pick<Matching, 'explain' | 'pairs' | 'model'>>): MatchExample[] {
  if (explain === undefined || pairs === undefined || model === undefined) return [];
  const examples: MatchExample[] = [];
  const add = (zone: MatchExample['zone'], left: number, right: number): void => {
    const { priorWeight, parts, weight, probability } = explain(left, right);
    examples.push({ zone, priorWeight, parts, weight, probability });
  };
  let weakest = -1;
  for (let i = 0; i < pairs.length && pairs.probability[i]! >= model.matchProbability; i++) weakest = i;
  if (weakest !== -1) add('joined', pairs.left[weakest]!, pairs.right[weakest]!);
  if (review.length > 0) add('review', review[0]!.left, review[0]!.right);
  return examples;
}
