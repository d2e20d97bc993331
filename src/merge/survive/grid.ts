/** The cells of a cluster, column by column: read once, whatever is asked of them later, with how far each column differs. */
import { cellOf } from '../../fields/cell.ts';
import type { Row } from '../../model/index.ts';
import { isBlank } from './blank.ts';

/** All rows say the same; one value, or blanks beside it; two values that are not the same text. */
export const EVEN = 0;
export const GAPS = 1;
export const CONTESTED = 2;

/** Made once per list and read into anew for every cluster: it allocates nothing for the next one. */
export class Grid {
  /** Number of rows. */
  height = 0;
  /** Column by column, `height` cells each. */
  readonly cells: unknown[] = [];
  /** By column: EVEN, GAPS or CONTESTED. */
  readonly spread: Uint8Array;
  /** By row: how many of its cells hold something. */
  readonly filled: number[] = [];
  readonly #columns: readonly string[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
    this.spread = new Uint8Array(columns.length);
  }

  read(sources: readonly Row[]): void {
    const { cells, filled, spread } = this;
    const height = sources.length;
    this.height = height;
    for (let i = 0; i < height; i++) filled[i] = 0;
    let at = 0;
    for (let c = 0; c < spread.length; c++) {
      const column = this.#columns[c] as string;
      const first = cellOf(sources[0] as Row, column);
      const isFirstBlank = isBlank(first);
      if (!isFirstBlank) filled[0] = (filled[0] as number) + 1;
      cells[at++] = first;
      let said = isFirstBlank ? undefined : first;
      let differs = EVEN;
      for (let i = 1; i < height; i++) {
        const cell = cellOf(sources[i] as Row, column);
        cells[at++] = cell;
        const isEven = cell === first;
        if (!isEven && differs === EVEN) differs = GAPS;
        if (isEven ? isFirstBlank : isBlank(cell)) continue;
        filled[i] = (filled[i] as number) + 1;
        if (said === undefined) said = cell;
        else if (cell !== said) differs = CONTESTED;
      }
      spread[c] = differs;
    }
  }

  cell(column: number, position: number): unknown {
    return this.cells[column * this.height + position];
  }

  /** The greatest spread among neighbouring columns. */
  spreadOf(start: number, width: number): number {
    let most = EVEN;
    for (let c = start; c < start + width; c++) if ((this.spread[c] as number) > most) most = this.spread[c] as number;
    return most;
  }

  /** The row says what any row says, and others at most leave it blank. */
  holdsAll(column: number, position: number): boolean {
    const spread = this.spread[column];
    return spread === EVEN || (spread === GAPS && !isBlank(this.cell(column, position)));
  }
}
