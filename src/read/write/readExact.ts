/** A CSV that this package wrote, read back to the character: nothing guessed, nothing skipped. */
import Papa from 'papaparse';
import { setCell } from '../../fields/cell.ts';
import type { Row } from '../../model/index.ts';
import { type FormulaGuard, unguardCell } from './guardCell.ts';

export interface ExactList {
  readonly header: readonly string[];
  readonly rows: Row[];
}

/**
 * The inverse of `writeCsv` with the same delimiter and guard: the first record names the columns, every other record
 * is a row, and apostrophes that the guard added are taken off. Linear.
 */
export function readExact(text: string, delimiter: string, formulas: FormulaGuard): ExactList {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, newline: '\r\n' });
  const [header = [], ...records] = data;
  // The last line ends with a line end, behind which the parser sees one more, empty record.
  const last = records.at(-1);
  if (last !== undefined && last.length === 1 && last[0] === '' && text.endsWith('\n')) records.pop();
  const names = header.map((name) => unguardCell(name, formulas));
  return {
    header: names,
    rows: records.map((cells) => {
      const row = {};
      for (let i = 0; i < names.length; i++) setCell(row, names[i]!, unguardCell(cells[i] ?? '', formulas));
      return row;
    }),
  };
}
