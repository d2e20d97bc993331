/** Normalizes a list whose columns nobody named. */
import type { CleanRow, RowLike } from '../model/index.ts';
import { type NormalizedList, type NormalizeOptions, normalizeMapped } from '../normalize/index.ts';
import { type ColumnChoice, withMapping } from './columnChoice.ts';

/**
 * The rows with every safe repair stored, and each edit named. Suspect and invalid values stay as they are; the input
 * is never changed; a row that needs nothing comes back as the same object. Doing it twice changes nothing.
 *
 * @throws TypeError or RangeError for a bad option
 * @example normalizeList([{ email: ' ann@GMX.de ' }]).rows // [{ email: 'ann@gmx.de' }]
 */
export function normalizeList<Entry extends RowLike>(
  rows: readonly Entry[],
  options: NormalizeOptions & ColumnChoice = {},
): NormalizedList<CleanRow<Entry>> {
  const { mapping, rest } = withMapping('normalizeList', rows, options);
  // The stage knows rows; it changes cells, and no columns.
  return normalizeMapped(rows, mapping, rest) as NormalizedList<CleanRow<Entry>>;
}
