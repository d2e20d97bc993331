/** Ten operations at random on a cleaned list, then everything taken back: the list must be the one that went in. */
import { takeBack, undo } from '../../src/merge/index.ts';
import type { Journal, Row, UndoSelection } from '../../src/model/index.ts';
import { csvChunks } from '../../src/read/index.ts';
import { type Dice, dice } from '../generate/dice.ts';

export interface Undone {
  readonly operations: readonly string[];
  /** Cells that are not what they were; rows that are missing count all of their cells. */
  readonly wrongCells: number;
  /** The list as a file, byte for byte. */
  readonly sameBytes: boolean;
  readonly ms: number;
}

export function tenUndos(originals: readonly Row[], rows: readonly Row[], journal: Journal, seed: number): Undone {
  const own = dice(seed, 31);
  let at: { rows: readonly Row[]; journal: Journal } = { rows, journal };
  const operations: string[] = [];
  const watch = performance.now();
  for (let i = 0; i < 10; i++) {
    const selection = anySelection(own, journal);
    operations.push(Object.keys(selection).join(' and '));
    at = takeBack(at.rows, at.journal, selection);
  }
  const back = undo(at.rows, at.journal);
  const ms = performance.now() - watch;
  const columns = journal.header;
  let wrongCells = 0;
  for (let i = 0; i < Math.max(back.length, originals.length); i++) {
    for (const column of columns) if (!Object.is(back[i]?.[column], originals[i]?.[column])) wrongCells++;
  }
  return { operations, wrongCells, sameBytes: fileOf(back, columns) === fileOf(originals, columns), ms };
}

function fileOf(rows: readonly Row[], columns: readonly string[]): string {
  return [...csvChunks(rows, { columns, delimiter: ',', formulas: 'off' })].join('');
}

function anySelection(own: Dice, { rows, merges, header }: Journal): UndoSelection {
  const some = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);
  switch (own.below(6)) {
    case 0:
      return { clusters: some(50, () => own.below(merges.length)) };
    case 1:
      return { apart: some(50, () => own.pick(own.pick(merges).rows)) };
    case 2:
      return { rows: some(200, () => own.below(rows)) };
    case 3:
      return { columns: [own.pick(header)] };
    case 4:
      return { rules: [own.pick(['text.whitespace', 'phone.format', 'likeliest', 'filled', 'name.capitals'])] };
    default:
      return { columns: [own.pick(header)], clusters: some(500, () => own.below(merges.length)) };
  }
}
