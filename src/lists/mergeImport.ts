/** Plans the import of a list into another, whose columns nobody named. */
import { checkRows } from '../fields/options.ts';
import { type ImportOptions, type ImportPlan, planImportMapped } from '../merge/index.ts';
import type { Matching, RowLike } from '../model/index.ts';
import { type ColumnChoice, withMapping } from './columnChoice.ts';

/**
 * What importing `upload` into `base` will do, one entry for each upload row; `runImport` does exactly that. An import
 * re-subscribes nobody. `unchanged`: everything is there already. `skipped`: empty, or policy `keep`. `needsReview`: it
 * may be somebody, or is several rows of the base. `suppressed`: the list of suppressions or the base row says that
 * nobody may be written to: nothing of it is stored. Both lists share their column names (`alignColumns` sees to that). Linear.
 *
 * @param matching the links, as `linkLists(base, upload)` gives them: upload rows count on from `base.length`. That finds
 *   no two new rows of the upload that are one party: clean it first, or hand in `findDuplicates([...base, ...upload])`
 * @throws TypeError or RangeError for bad options or a matching that does not fit
 * @example planImport([{ email: 'ann@gmx.de', city: '' }], [{ email: 'ann@gmx.de', city: 'Ulm' }, { email: 'bob@gmx.de', city: '' }], { clusters: [[0, 1]], review: [] }).counts // { created: 1, updated: 1, unchanged: 0, skipped: 0, needsReview: 0, suppressed: 0 }
 */
export function planImport(
  base: readonly RowLike[],
  upload: readonly RowLike[],
  matching: Pick<Matching, 'clusters' | 'review'>,
  options: ImportOptions & ColumnChoice = {},
): ImportPlan {
  checkRows('planImport', base, 'base');
  checkRows('planImport', upload, 'upload');
  const { mapping, rest } = withMapping('planImport', [...base, ...upload], options);
  return planImportMapped(base, upload, matching, mapping, rest);
}
