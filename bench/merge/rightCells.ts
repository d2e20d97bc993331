/** Survivors against the truth, cell by cell: the right one holds the best cell that any row of the person has. */
import type { Lineage, Row } from '../../src/model/index.ts';
import { BLANK, HISTORY_COLUMNS, type HistoryColumn, type TrueHistory } from '../generate/histories.ts';

export interface ColumnScore {
  cells: number;
  right: number;
  /** Cells of clusters whose rows do not all hold the same, and how many of them are right. */
  contested: number;
  contestedRight: number;
}

/** Decided by the position of a row, or by the law: see `reach.ts`. */
const ELSEWHERE: ReadonlySet<HistoryColumn> = new Set(['id']);
/** Nothing may be lost: every value of every row is somewhere in the cell. */
const KEPT: ReadonlySet<HistoryColumn> = new Set(['tags', 'notes']);
/** Once a row knows where somebody lives today, a cell of another home is wrong, and no cell is better. */
const HOME: ReadonlySet<HistoryColumn> = new Set(['street', 'city', 'postal_code']);
const TODAYS = 10;
/** Another person's cell is worse than none. */
const STRANGER = -2;

/**
 * @param normalized the rows that were merged
 * @param survivors parallel to `lineage`
 */
export function scoreColumns(
  truth: readonly TrueHistory[],
  normalized: readonly Row[],
  lineage: readonly Lineage[],
  survivors: readonly Row[],
  wrong?: (column: HistoryColumn, lineage: Lineage, survivor: Row) => void,
): Map<HistoryColumn, ColumnScore> {
  const scores = new Map<HistoryColumn, ColumnScore>();
  for (const column of HISTORY_COLUMNS) {
    if (!ELSEWHERE.has(column)) scores.set(column, { cells: 0, right: 0, contested: 0, contestedRight: 0 });
  }
  for (let k = 0; k < lineage.length; k++) {
    const one = lineage[k]!;
    const survivor = survivors[k]!;
    const who = owner(one, truth);
    for (const [column, score] of scores) {
      const cells = one.rows.map((row) => text(normalized[row]![column]));
      const isRight = KEPT.has(column)
        ? cells.every((cell) => pieces(cell).every((piece) => pieces(text(survivor[column])).includes(piece)))
        : hasBest(column, one, text(survivor[column]), cells, truth, who);
      const isContested = cells.some((cell) => cell !== cells[0]);
      score.cells++;
      if (isRight) score.right++;
      else wrong?.(column, one, survivor);
      if (isContested) score.contested++;
      if (isContested && isRight) score.contestedRight++;
    }
  }
  return scores;
}

function hasBest(
  column: HistoryColumn,
  { rows }: Lineage,
  held: string,
  cells: readonly string[],
  truth: readonly TrueHistory[],
  who: number,
): boolean {
  const isTodaysKnown = rows.some((row) => {
    const { person, grades } = truth[row]!;
    return person === who && [...HOME].some((home) => grades[home] >= TODAYS);
  });
  const grades = rows.map((row) => {
    const { person, grades } = truth[row]!;
    if (person === who && HOME.has(column) && grades[column] < TODAYS && isTodaysKnown) return STRANGER;
    return person === who ? grades[column] : grades[column] === BLANK ? BLANK : STRANGER;
  });
  const best = Math.max(...grades);
  if (best === BLANK && held === '') return true;
  return cells.some((cell, i) => grades[i] === best && cell === held);
}

/** The person that most rows of a cluster are; of several, the one of the least number. */
function owner({ rows }: Lineage, truth: readonly TrueHistory[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(truth[row]!.person, (counts.get(truth[row]!.person) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
}

function pieces(cell: string): string[] {
  return cell
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function text(cell: unknown): string {
  return cell === undefined || cell === null ? '' : String(cell);
}
