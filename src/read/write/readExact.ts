/** A CSV that this package wrote, read back to the character: nothing guessed, nothing skipped. */
import { setCell } from '../../fields/cell.ts';
import type { Row } from '../../model/index.ts';
import { recordsOf } from '../csv/records.ts';
import { type FormulaGuard, unguardCell } from './guardCell.ts';

export interface ExactList {
  readonly header: readonly string[];
  readonly rows: Row[];
}

/**
 * The inverse of `writeCsv` with the same delimiter and guard ('exact' or 'off'): the first record names the columns,
 * every other record is a row, and apostrophes that the guard added are taken off. Line ends may have been changed by an
 * editor since. Linear.
 */
export function readExact(text: string, delimiter: string, formulas: FormulaGuard): ExactList {
  const dialect = { delimiter, quote: '"', spaceBeforeQuote: false };
  const [header = [], ...records] = recordsOf(text, dialect, 0, true).records;
  const names = header.map((name) => unguardCell(name, formulas));
  const rows: Row[] = [];
  for (const cells of records) {
    // A line with nothing on it was never a row of several cells: an editor left it.
    if (names.length > 1 && cells.length === 1 && cells[0] === '') continue;
    const row = {};
    for (let i = 0; i < names.length; i++) setCell(row, names[i]!, unguardCell(cells[i] ?? '', formulas));
    rows.push(row);
  }
  return { header: names, rows };
}
