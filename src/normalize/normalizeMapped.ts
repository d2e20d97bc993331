/** Normalizes a whole list whose columns are known. */
import { examinerFor } from '../fields/examine.ts';
import { checkRows } from '../fields/options.ts';
import type { Change, ColumnMapping, Row, RowLike, Table } from '../model/index.ts';
import { type NormalizeOptions, planNormalize } from './options.ts';
import { createNormalizer } from './run.ts';

export interface NormalizedList<Entry extends RowLike = Row> {
  /** In the order of the input; an unchanged row is the same object. */
  readonly rows: Entry[];
  readonly changes: Table<Change>;
}

/** Every safe repair stored and named, every other value left as it is. */
export function normalizeMapped(
  rows: readonly Row[],
  mapping: ColumnMapping,
  options: NormalizeOptions = {},
): NormalizedList {
  checkRows('normalizeList', rows);
  const plan = planNormalize(options);
  const { keep: _, ...list } = options;
  const examiner = examinerFor(rows, mapping, list);
  const normalizer = createNormalizer(examiner, plan);
  return {
    rows: rows.map((row, index) => normalizer.row(row, index, examiner.examine(row))),
    changes: normalizer.changes,
  };
}
