/** What an import will do, row by row, before it does it; and the import, which does exactly that. */
import { cellOf, copyRow, setCell } from '../fields/cell.ts';
import {
  aFunction,
  anArray,
  anObject,
  checkClusters,
  checkMade,
  checkOptions,
  checkRow,
  checkRows,
  oneOf,
} from '../fields/options.ts';
import type { ColumnMapping, Matching, Role, Row, RowLike } from '../model/index.ts';
import { jsonOf } from '../text/jsonOf.ts';
import { planMerge } from './options.ts';
import { decided, reachFor } from './reach/consent.ts';
import { followers } from './reach/followers.ts';
import { sheetOf } from './reach/reachability.ts';
import { isBlank } from './survive/blank.ts';
import { planSurvivorship } from './survive/planSurvivorship.ts';
import { survive } from './survive/survive.ts';

export const IMPORT_ACTIONS = ['created', 'updated', 'unchanged', 'skipped', 'needsReview', 'suppressed'] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

export interface ImportOptions {
  /**
   * What an upload may do to a row that is there. `replace`: its values win, its blanks and its ids do not: the row stays
   * the one that other systems know. `fill`: it fills blanks.
   * `keep`: nothing. Notes and tags that are not there yet are added in the first two. An opt-out in the upload is taken
   * over in all three, an opt-in in none. Default `fill`.
   */
  readonly policy?: 'replace' | 'fill' | 'keep' | undefined;
  /** True for an upload row that may not come in: a suppression list. Default: none. */
  readonly isSuppressed?: ((row: Row, index: number) => boolean) | undefined;
}

export interface ImportEntry {
  /** Index in the upload. */
  readonly upload: number;
  readonly action: ImportAction;
  /** Index of the row it goes to, in the list after the import; null where it goes nowhere. */
  readonly target: number | null;
  readonly cells: readonly { readonly column: string; readonly before: unknown; readonly after: unknown }[];
}

/** JSON-safe as far as the cells are. */
export interface ImportPlan {
  readonly version: 1;
  /** Rows of the base and of the upload it was made for. */
  readonly base: number;
  readonly upload: number;
  readonly entries: readonly ImportEntry[];
  readonly counts: Readonly<Record<ImportAction, number>>;
}

/**
 * What importing `upload` into `base` will do, one entry for each upload row, in order. `unchanged`: everything is there
 * already. `skipped`: empty, or policy `keep`. `needsReview`: it may be somebody, or is several rows of the base.
 * `suppressed`: the list or the person says that nobody may be written to: nothing of it is stored. Several upload rows
 * of one party go to one row, one after the other. Both lists share their column names. Linear.
 *
 * @param matching the links, as `linkLists(base, upload)` gives them: upload rows count on from `base.length`. That finds
 *   no two new rows of the upload that are one party: clean it first, or hand in `findDuplicates([...base, ...upload])`
 * @param mapping what the columns hold
 * @throws TypeError or RangeError for bad options or a matching that does not fit
 */
export function planImportMapped(
  base: readonly Row[],
  upload: readonly Row[],
  matching: Pick<Matching, 'clusters' | 'review'>,
  mapping: ColumnMapping,
  options: ImportOptions = {},
): ImportPlan {
  checkRows('planImport', base, 'base');
  checkRows('planImport', upload, 'upload');
  checkOptions('planImport', options, { policy: oneOf(['replace', 'fill', 'keep']), isSuppressed: aFunction });
  checkMade('planImport', 'matching', matching, 'linkLists', { clusters: anArray, review: anArray });
  checkClusters('planImport', matching.clusters);
  matching.review.forEach((pair, i) => {
    checkRow('planImport', pair, `matching.review[${i}]`);
  });
  const { policy = 'fill', isSuppressed } = options;
  const updates = createUpdates(mapping, policy);
  const party = partyOf(base.length, upload.length, matching.clusters);
  const doubtful = new Set<number>();
  for (const { left, right } of matching.review) {
    if (left < base.length && right >= base.length) doubtful.add(right - base.length);
  }
  const rows: Row[] = base.slice();
  const made = new Map<number, number>();
  const entries = upload.map((row, index): ImportEntry => {
    const entry = (action: ImportAction, target: number | null = null, cells: ImportEntry['cells'] = []) => ({
      upload: index,
      action,
      target,
      cells,
    });
    if (Object.values(row).every(isBlank)) return entry('skipped');
    const cluster = party.of[index] as number;
    const bases = cluster === -1 ? [] : (party.bases[cluster] as number[]);
    if (bases.length > 1 || (bases.length === 0 && doubtful.has(index))) return entry('needsReview');
    if (isSuppressed?.(row, index)) return entry('suppressed');
    const target = bases[0] ?? (cluster === -1 ? undefined : made.get(cluster));
    if (target === undefined) {
      rows.push(row);
      if (cluster !== -1) made.set(cluster, rows.length - 1);
      const cells = Object.keys(row).map((column) => ({ column, before: undefined, after: cellOf(row, column) }));
      return entry('created', rows.length - 1, cells);
    }
    const present = rows[target] as Row;
    if (updates.refuses(present)) return entry('suppressed');
    const cells = updates.cells(present, row);
    if (cells.length === 0) return entry(policy === 'keep' ? 'skipped' : 'unchanged', target);
    rows[target] = withCells(present, cells);
    return entry('updated', target, cells);
  });
  return { version: 1, base: base.length, upload: upload.length, entries, counts: countsOf(entries) };
}

/** What a row of the upload changes in a row that is there. */
interface Updates {
  /** Whether the row says that nobody may write to it. */
  refuses(present: Row): boolean;
  cells(present: Row, uploaded: Row): ImportEntry['cells'];
}

function createUpdates(mapping: ColumnMapping, policy: NonNullable<ImportOptions['policy']>): Updates {
  const survivorship = planSurvivorship(mapping, planMerge({ survivor: 'first' }));
  const { reachability } = survivorship;
  const reach = new Set(reachability.map(({ column }) => column));
  const combined = new Set(survivorship.combinations.flatMap(({ columns }) => columns));
  const ids = new Set(mapping.columns.filter(({ role }) => role === 'externalId').map(({ column }) => column));
  const saysNo = (row: Row, column: string, role: Role): boolean => {
    const said = sheetOf(row, { columns: [{ column, role, parts: [], evidence: [] }], unmapped: [] });
    return Object.values(said).some((consent) => decided(consent).reachable === 'no');
  };

  /** Columns whose answer comes from the upload: its refusals, with their day and their source where it tells them. */
  function refusals(present: Row, uploaded: Row): ReadonlySet<string> {
    const refused = reachability.map(({ column, role }) => ({
      column,
      role,
      from: saysNo(uploaded, column, role) && !saysNo(present, column, role) ? 1 : 0,
    }));
    const told = refused.some(({ from }) => from === 1) ? followers(refused, [present, uploaded], 0) : [];
    return new Set([...refused, ...told].filter(({ from }) => from === 1).map(({ column }) => column));
  }

  return {
    refuses: (present) => reachFor(sheetOf(present, mapping), 'all', 'all').reachable === 'no',
    cells(present, uploaded) {
      const filled = survive(0, [0, 1], [present, uploaded], survivorship).row;
      const merged = policy === 'replace' ? survive(0, [0, 1], [uploaded, present], survivorship).row : filled;
      const taken = refusals(present, uploaded);
      const cells: { column: string; before: unknown; after: unknown }[] = [];
      for (const column of new Set([...Object.keys(present), ...Object.keys(merged)])) {
        if (policy === 'keep' && !reach.has(column)) continue;
        const before = cellOf(present, column);
        // What is made of both rows grows at the end of what is there, or every import would turn it round.
        let after = cellOf(combined.has(column) || ids.has(column) ? filled : merged, column);
        if (reach.has(column)) after = taken.has(column) ? cellOf(uploaded, column) : before;
        if (after === undefined && !isBlank(before)) after = '';
        if (!Object.is(before, after) && !(isBlank(before) && isBlank(after))) cells.push({ column, before, after });
      }
      return cells;
    },
  };
}

/**
 * Does what a plan says. The base is not changed; rows the plan does not touch come back as the same objects.
 * @throws TypeError for what is no list or no plan, RangeError for lists the plan was not made for
 * @example runImport([{ a: '' }], [{ a: 'x' }], { version: 1, base: 1, upload: 1, entries: [{ upload: 0, action: 'updated', target: 0, cells: [{ column: 'a', before: '', after: 'x' }] }], counts: { created: 0, updated: 1, unchanged: 0, skipped: 0, needsReview: 0, suppressed: 0 } }).rows // [{ a: 'x' }]
 */
export function runImport(
  base: readonly RowLike[],
  upload: readonly RowLike[],
  plan: ImportPlan,
): { rows: Row[]; counts: Record<ImportAction, number> } {
  checkRows('runImport', base, 'base');
  checkRows('runImport', upload, 'upload');
  checkMade('runImport', 'plan', plan, 'planImport', { entries: anArray, counts: anObject });
  if (base.length !== plan.base || upload.length !== plan.upload) {
    throw new RangeError(
      `runImport: the plan is for ${plan.base} and ${plan.upload} rows, got ${base.length} and ${upload.length}`,
    );
  }
  const rows: Row[] = base.slice();
  const done: ImportEntry[] = [];
  for (const entry of plan.entries) {
    checkMade('runImport', 'an entry of the plan', entry, 'planImport', {
      action: oneOf(IMPORT_ACTIONS),
      cells: anArray,
    });
    const { action, target, cells } = entry;
    if (action === 'created') {
      checkRow('runImport', upload[entry.upload], `row ${entry.upload} of the upload`);
      rows.push(upload[entry.upload] as Row);
    }
    if (action === 'updated' && target !== null) {
      checkRow('runImport', rows[target], `row ${target}`);
      const present = rows[target] as Row;
      const stale = cells.find(({ column, before }) => !sameCell(cellOf(present, column), before));
      if (stale !== undefined) throw new RangeError(`runImport: row ${target} is not the one the plan was made for`);
      rows[target] = withCells(present, cells);
    }
    done.push(entry);
  }
  return { rows, counts: countsOf(done) };
}

function sameCell(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || (isBlank(one) && isBlank(other)) || jsonOf(one) === jsonOf(other);
}

function withCells(row: Row, cells: ImportEntry['cells']): Row {
  const copy = copyRow(row);
  for (const { column, after } of cells) setCell(copy, column, after);
  return copy;
}

function countsOf(entries: readonly ImportEntry[]): Record<ImportAction, number> {
  const counts = Object.fromEntries(IMPORT_ACTIONS.map((action) => [action, 0])) as Record<ImportAction, number>;
  for (const { action } of entries) counts[action]++;
  return counts;
}

function partyOf(base: number, upload: number, clusters: Matching['clusters']): { of: Int32Array; bases: number[][] } {
  const of = new Int32Array(upload).fill(-1);
  const bases = clusters.map((cluster, k) => {
    for (const row of cluster) {
      if (!(row >= 0 && row < base + upload)) {
        throw new RangeError(`planImport: matching.clusters holds row ${row}; allowed are 0 to ${base + upload - 1}`);
      }
      if (row >= base) of[row - base] = k;
    }
    return cluster.filter((row) => row < base);
  });
  return { of, bases };
}
