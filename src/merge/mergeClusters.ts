/** Clusters to survivors: every cluster one row at its base row's place, every other row as it is. */
import { anArray, checkClusters, checkMade, checkOptions, checkRows } from '../fields/options.ts';
import type { ColumnMapping, Journal, Lineage, Matching, Row, RowLike, Steps } from '../model/index.ts';
import { checkPlannedColumns, MERGE_TESTS, type MergeOptions, type MergePlan, planMerge } from './options.ts';
import { planSurvivorship } from './survive/planSurvivorship.ts';
import { survive } from './survive/survive.ts';

export interface MergedList<Entry extends RowLike = Row> {
  /** Survivors at the place of their base row, all other rows as the same objects, in order. */
  readonly rows: Entry[];
  readonly journal: Journal;
  /** One entry per cluster, in the order of the clusters. */
  readonly lineage: readonly Lineage[];
}

/** Rows merged per step before the caller gets a turn. */
const STEP = 1_000;

/**
 * Merges in steps. `survivors[i]` is the row that stands for row `i`: itself, a survivor, or null where it was merged away.
 */
export function* mergeSteps(
  rows: readonly Row[],
  clusters: readonly (readonly number[])[],
  mapping: ColumnMapping,
  plan: MergePlan,
): Steps<{ survivors: (Row | null)[]; lineage: Lineage[] }> {
  checkPlannedColumns(plan, mapping);
  const survivorship = planSurvivorship(mapping, plan);
  const survivors: (Row | null)[] = rows.slice();
  const lineage: Lineage[] = [];
  for (let k = 0; k < clusters.length; k++) {
    const indices = clusters[k] as readonly number[];
    const sources = indices.map((index) => rows[index] as Row);
    const merged = survive(k, indices, sources, survivorship);
    for (const index of indices) survivors[index] = null;
    survivors[merged.lineage.base] = merged.row;
    lineage.push(merged.lineage);
    if (k % STEP === STEP - 1) yield { stage: 'merge', done: k + 1, total: clusters.length };
  }
  return { survivors, lineage };
}

/** Merges rows whose columns are known. */
export function mergeMapped(
  rows: readonly Row[],
  matching: Pick<Matching, 'clusters'>,
  mapping: ColumnMapping,
  options: MergeOptions = {},
): MergedList {
  checkRows('mergeClusters', rows);
  checkOptions('mergeClusters', options, MERGE_TESTS);
  checkMade('mergeClusters', 'matching', matching, 'findDuplicates', { clusters: anArray });
  checkClusters('mergeClusters', matching.clusters);
  checkIndices(rows.length, matching.clusters);
  const steps = mergeSteps(rows, matching.clusters, mapping, planMerge(options));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { survivors, lineage } = step.value;
  return {
    rows: survivors.filter((row) => row !== null),
    lineage,
    journal: {
      version: 1,
      rows: rows.length,
      header: [...mapping.columns.map(({ column }) => column), ...mapping.unmapped],
      changes: [],
      merges: lineage,
      setAside: [],
      survivorship: { mapping, options: { ...options } },
    },
  };
}

function checkIndices(rows: number, clusters: readonly (readonly number[])[]): void {
  const seen = new Uint8Array(rows);
  for (const cluster of clusters) {
    for (const index of cluster) {
      if (!Number.isInteger(index) || index < 0 || index >= rows) {
        throw new RangeError(`mergeClusters: matching.clusters holds row ${index}; allowed are 0 to ${rows - 1}`);
      }
      if (seen[index] === 1) throw new RangeError(`mergeClusters: row ${index} stands in two clusters`);
      seen[index] = 1;
    }
  }
}
