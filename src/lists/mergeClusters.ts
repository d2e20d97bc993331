/** Merges the clusters of a list whose columns nobody named. */
import { type MergedList, type MergeOptions, mergeMapped } from '../merge/index.ts';
import type { CleanRow, Matching, RowLike } from '../model/index.ts';
import { type ColumnChoice, withMapping } from './columnChoice.ts';

/**
 * One row per cluster, with the lineage of every survivor and a journal that undoes it; see `MergeOptions`.
 *
 * @throws TypeError or RangeError for a bad option or a cluster that does not fit the rows
 * @example mergeClusters([{ email: 'ann@gmx.de', city: '' }, { email: 'ann@gmx.de', city: 'Ulm' }], { clusters: [[0, 1]] }).rows // [{ email: 'ann@gmx.de', city: 'Ulm' }]
 */
export function mergeClusters<Entry extends RowLike>(
  rows: readonly Entry[],
  matching: Pick<Matching, 'clusters'>,
  options: MergeOptions & ColumnChoice = {},
): MergedList<CleanRow<Entry>> {
  const { mapping, rest } = withMapping('mergeClusters', rows, options);
  // The stage knows rows; survivors have the columns of theirs.
  return mergeMapped(rows, matching, mapping, rest) as MergedList<CleanRow<Entry>>;
}
