/** What stands where, once some selections of a journal are undone: a function of their set, so no order counts. */
import { cellOf, copyRow, setCell } from '../../fields/cell.ts';
import type { Journal, Lineage, Row, UndoSelection } from '../../model/index.ts';
import { checkJournal } from '../journal/checkJournal.ts';
import { planMerge } from '../options.ts';
import { planSurvivorship, type Survivorship } from '../survive/planSurvivorship.ts';
import { survive } from '../survive/survive.ts';

/** Cells that keep somebody from being written to are undone with their merge, never under it. */
const GUARDED: ReadonlySet<string> = /* @__PURE__ */ new Set(['strictest', 'opt_in']);

export interface Standing {
  /** By input row: 1 where a row of the list stands. */
  readonly stands: Uint8Array;
  /** By position in `journal.merges`: the merge as it stands, null when it is undone. */
  readonly merges: readonly (Lineage | null)[];
  isUndone(row: number, column: string, rule: string): boolean;
}

interface Wish {
  readonly rules: ReadonlySet<string> | null;
  readonly columns: ReadonlySet<string> | null;
  readonly clusters: ReadonlySet<number> | null;
  readonly rows: ReadonlySet<number> | null;
  readonly apart: ReadonlySet<number> | null;
  readonly isEdit: boolean;
  readonly everything: boolean;
}

function setOf<Entry>(list: readonly Entry[] | undefined): ReadonlySet<Entry> | null {
  return list === undefined ? null : new Set(list);
}

function wishOf(selection: UndoSelection): Wish {
  const [rules, columns] = [setOf(selection.rules), setOf(selection.columns)];
  const [clusters, rows, apart] = [setOf(selection.clusters), setOf(selection.rows), setOf(selection.apart)];
  return {
    rules,
    columns,
    clusters,
    rows,
    apart,
    isEdit: rules !== null || columns !== null,
    everything: rules === null && columns === null && clusters === null && rows === null && apart === null,
  };
}

/** The state of the list after the selections. Linear in rows and merges. */
export function standingAfter(journal: Journal, selections: readonly UndoSelection[]): Standing {
  const wishes = selections.map(wishOf);
  const erased = new Set(journal.erased);
  const stands = new Uint8Array(journal.rows).fill(1);
  for (const { row } of journal.setAside) {
    if (erased.has(row) || !wishes.some((wish) => bringsBack(wish, row))) stands[row] = 0;
  }
  const clusterOf = new Map<number, number>();
  let survivorship: Survivorship | null = null;
  const merges = journal.merges.map((merge) => {
    for (const row of merge.rows) clusterOf.set(row, merge.cluster);
    const undone = wishes.some((wish) => undoesMerge(wish, merge));
    const left = undone ? [] : merge.rows.filter((row) => !wishes.some((wish) => partsRow(wish, merge, row)));
    const whole = left.length === merge.rows.length;
    const living = whole ? left : left.filter((row) => !erased.has(row));
    if (living.length < 2 && !whole) {
      for (const row of merge.rows) if (erased.has(row)) stands[row] = 0;
      return null;
    }
    let now = merge;
    if (!whole) {
      survivorship ??= survivorshipOf(journal);
      const sources = living.map((row) => merge.sources[merge.rows.indexOf(row)] as Row);
      now = survive(merge.cluster, living, sources, survivorship).lineage;
      for (const row of merge.rows) if (erased.has(row)) stands[row] = 0;
    }
    for (const row of now.rows) if (row !== now.base) stands[row] = 0;
    const cells = now.cells.filter((cell) => !wishes.some((wish) => undoesCell(wish, now, cell)));
    return cells.length === now.cells.length ? now : { ...now, cells };
  });
  return {
    stands,
    merges,
    isUndone: (row, column, rule) => wishes.some((wish) => undoesChange(wish, row, column, rule, clusterOf)),
  };
}

function survivorshipOf(journal: Journal): Survivorship {
  if (journal.survivorship === undefined) {
    throw new RangeError('undo: the journal does not say how its survivors were made: only whole clusters come apart');
  }
  return planSurvivorship(journal.survivorship.mapping, planMerge(journal.survivorship.options));
}

function bringsBack({ isEdit, clusters, rows, apart, everything }: Wish, row: number): boolean {
  return everything || (!isEdit && clusters === null && apart === null && (rows as ReadonlySet<number>).has(row));
}

function undoesMerge({ isEdit, clusters, rows, apart }: Wish, merge: Lineage): boolean {
  if (isEdit || apart !== null) return false;
  return (clusters?.has(merge.cluster) ?? true) && (rows === null || merge.rows.some((row) => rows.has(row)));
}

function partsRow({ clusters, apart }: Wish, merge: Lineage, row: number): boolean {
  return apart?.has(row) === true && (clusters?.has(merge.cluster) ?? true);
}

function fits({ rules, columns }: Wish, column: string, rule: string): boolean {
  return (rules?.has(rule) ?? true) && (columns?.has(column) ?? true);
}

function undoesCell(wish: Wish, merge: Lineage, { column, rule }: Lineage['cells'][number]): boolean {
  if (!wish.isEdit || GUARDED.has(rule) || !fits(wish, column, rule)) return false;
  return (wish.clusters?.has(merge.cluster) ?? true) && (wish.rows?.has(merge.base) ?? true);
}

function undoesChange(
  wish: Wish,
  row: number,
  column: string,
  rule: string,
  clusterOf: ReadonlyMap<number, number>,
): boolean {
  if (wish.everything) return true;
  if (wish.apart !== null || !(wish.rows?.has(row) ?? true)) return false;
  if (!wish.isEdit) return wish.rows !== null && wish.clusters === null;
  return fits(wish, column, rule) && (wish.clusters?.has(clusterOf.get(row) ?? -1) ?? true);
}

/**
 * The input row behind each row of the list a journal belongs to: its own, or for a survivor its base row. Linear.
 * @throws TypeError for what is no journal
 * @example inputRows({ version: 1, rows: 2, header: [], changes: [], merges: [], setAside: [{ place: 'held', row: 0, source: {}, reason: { code: 'x' } }] }) // [1]
 */
export function inputRows(journal: Journal): number[] {
  checkJournal('inputRows', journal);
  const { stands } = standingAfter(journal, journal.undone ?? []);
  const rows: number[] = [];
  for (let row = 0; row < stands.length; row++) if (stands[row] === 1) rows.push(row);
  return rows;
}

/** The survivor that a merge makes of its source rows. */
export function survivorOf({ base, rows, sources, cells }: Lineage): Row {
  const row = sources[rows.indexOf(base)] as Row;
  if (cells.length === 0) return row;
  const copy = copyRow(row);
  for (const { column, from, value } of cells) {
    setCell(copy, column, from === null ? value : cellOf(sources[rows.indexOf(from)] as Row, column));
  }
  return copy;
}
