/** Merges the clusters of a list whose columns nobody named. */
import { type MergedList, type MergeOptions, mergeMapped } from '../merge/index.ts';
import type { Matching, RowLike } from '../model/index.ts';
import { type ColumnChoice, withMapping } from './columnChoice.ts';

/**
 * One row per cluster, with the lineage of every survivor and a journal that undoes it; see `MergeOptions`.
 *
 * @throws TypeError or RangeError for a bad option or a cluster that does not fit the rows
 * @example mergeClusters([{ email: 'ann@gmx.de', city: '' }, { email: 'ann@gmx.de', city: 'Ulm' }], { clusters: [[0, 1]] }).rows // [{ email: 'ann@gmx.de', city: 'Ulm' }]
 */
export function mergeClusters(
  rows: readonly RowLike[],
  matching: Pick<Matching, 'clusters'>,
  options: MergeOptions & ColumnChoice = {},
): MergedList {
  const { mapping, rest } = withMapping('mergeClusters', rows, options);
  return mergeMapped(rows, matching, mapping, rest);
}
