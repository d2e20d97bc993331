/** What the readers of workbooks give: sheets, whatever packed them. */
import type { CellValue, MergeRange } from 'hucre';
import type { CellLink } from './links.ts';

/** A sheet as its format's reader knows it. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergeRange[];
  /** The cells as text; asked of the one sheet that is read. */
  records(): SheetText;
}

/** What a sheet's cells say. */
export interface SheetText {
  readonly records: string[][];
  readonly links: readonly CellLink[];
  /** By column, the numbers whose zeros or plus only their format shows. */
  readonly restored: ReadonlyMap<number, number>;
}
