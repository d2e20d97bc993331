/** The cells of some rows by column, fetched row by row: that is how they lie in memory. */
import type { Row } from '../model/index.ts';
import { cellOf } from './cell.ts';

export interface CellBlock {
  /** The cell of column `c` in row `from + i` stands at `c * most + i`; a column that a row lacks is undefined. */
  readonly cells: unknown[];
  /** Fetches the rows `from` to before `to`, at most `most` of them. */
  fetch(rows: readonly Row[], from: number, to: number): void;
}

/** So many more rows with other keys than with those of the first: the rest is asked by name at once. */
const MOST_UNLIKE = 64;

/** @param most rows that are fetched at once */
export function createCellBlock(columns: readonly string[], most: number): CellBlock {
  const cells = new Array<unknown>(columns.length * most).fill('');
  /** The keys of the first row in their order, and where the cells of each begin; below zero for one that is not asked for. */
  let keys: readonly string[] | null = null;
  let begins: readonly number[] = [];
  let unlike = 0;

  function learn(row: Row): void {
    keys = Object.keys(row);
    begins = keys.map((key) => columns.indexOf(key) * most);
    // An object without prototype is a table to the engine: its keys cost more in a row than one by one.
    const isTable = Object.getPrototypeOf(row) === null;
    if (isTable || columns.some((column) => !Object.hasOwn(row, column))) unlike = MOST_UNLIKE;
  }

  /** True when the row has the keys of the first in their order: its cells come several times quicker than by name. */
  function fetchInOrder(row: Row, i: number): boolean {
    const known = keys as readonly string[];
    let at = 0;
    for (const key in row) {
      if (key !== known[at]) return false;
      const begin = begins[at] as number;
      if (begin >= 0) cells[begin + i] = row[key];
      at++;
    }
    return at === known.length;
  }

  return {
    cells,
    fetch(rows, from, to) {
      for (let at = from; at < to; at++) {
        const row = rows[at] as Row;
        if (keys === null) learn(row);
        if (unlike < MOST_UNLIKE) {
          if (fetchInOrder(row, at - from)) {
            if (unlike > 0) unlike--;
            continue;
          }
          unlike++;
        }
        for (let c = 0; c < columns.length; c++) cells[c * most + at - from] = cellOf(row, columns[c] as string);
      }
    },
  };
}
