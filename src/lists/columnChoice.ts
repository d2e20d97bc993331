/** What every list function does first: find out what the columns hold. */
import { type MapColumnsOptions, mapColumns } from '../columns/index.ts';
import { aMapping, anObject, checkNamed, checkOptions, checkRows } from '../fields/options.ts';
import type { ColumnMapping, Row } from '../model/index.ts';

/** How a list function learns what the columns hold. */
export interface ColumnChoice {
  /** Role by column name where headers and values should not decide; null: no role. */
  readonly columns?: MapColumnsOptions['columns'] | undefined;
  /** A mapping that was made before, for example by `mapColumns`; `columns` is not looked at then. */
  readonly mapping?: ColumnMapping | undefined;
}

export const CHOICE_TESTS: Parameters<typeof checkOptions>[2] = { columns: anObject, mapping: aMapping };

/** What the options say about columns, and the other options. */
export function choiceIn<Options extends ColumnChoice>(
  call: string,
  options: Options,
): ColumnChoice & { rest: Omit<Options, keyof ColumnChoice> } {
  checkNamed(call, options);
  const { columns, mapping, ...rest } = options;
  checkOptions(call, { columns, mapping }, CHOICE_TESTS);
  return { ...(columns !== undefined && { columns }), ...(mapping !== undefined && { mapping }), rest };
}

/** The mapping of the rows, and the options without what chose it. */
export function withMapping<Options extends ColumnChoice>(
  call: string,
  rows: readonly Row[],
  options: Options,
): { mapping: ColumnMapping; rest: Omit<Options, keyof ColumnChoice> } {
  checkRows(call, rows);
  const { columns, mapping, rest } = choiceIn(call, options);
  return { mapping: mapping ?? mapColumns(rows, columns === undefined ? {} : { columns }), rest };
}
