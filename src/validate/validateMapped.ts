/** Validates a whole list whose columns are known. */
import { examinerFor } from '../fields/examine.ts';
import { LIST_TESTS, type ListOptions } from '../fields/listOptions.ts';
import { checkOptions, checkRows } from '../fields/options.ts';
import type { ColumnMapping, Row, RowIssue, Table, Tally } from '../model/index.ts';
import { createValidator } from './run.ts';

export type ValidateOptions = ListOptions;

export interface ValidatedList {
  /** In the order of the rows, then of the columns. */
  readonly issues: Table<RowIssue>;
  readonly tally: Tally;
}

/** Every cell examined, every issue named; nothing is changed. */
export function validateMapped(
  rows: readonly Row[],
  mapping: ColumnMapping,
  options: ValidateOptions = {},
): ValidatedList {
  checkRows('validateList', rows);
  checkOptions('validateList', options, LIST_TESTS);
  const examiner = examinerFor(rows, mapping, options);
  const validator = createValidator(examiner, rows.length);
  rows.forEach((row, index) => {
    validator.row(index, examiner.examine(row));
  });
  return { issues: validator.issues, tally: validator.tally() };
}
