/** Validates a list whose columns nobody named. */
import type { RowLike } from '../model/index.ts';
import { type ValidatedList, type ValidateOptions, validateMapped } from '../validate/index.ts';
import { type ColumnChoice, withMapping } from './columnChoice.ts';

export type { ColumnChoice } from './columnChoice.ts';

/**
 * Every issue of every cell and row, with a tally by code and a verdict count by column. Changes nothing.
 *
 * @throws TypeError or RangeError for a bad option
 * @example validateList([{ email: 'ann@gmx' }]).issues.at(0).code // 'email.dotless_domain'
 */
export function validateList(rows: readonly RowLike[], options: ValidateOptions & ColumnChoice = {}): ValidatedList {
  const { mapping, rest } = withMapping('validateList', rows, options);
  return validateMapped(rows, mapping, rest);
}
