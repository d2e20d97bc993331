/** The list as it was: any part of a journal inverted, exactly. */
import { cellOf, copyRow, setCell } from '../fields/cell.ts';
import { aListOfStrings, checkOptions, checkRows, listOfCounts } from '../fields/options.ts';
import type { Change, Journal, Lineage, Row, UndoSelection } from '../model/index.ts';

/**
 * The rows as they were before the run, or with the selected part of it undone.
 *
 * Without a selection every input row comes back with its values, in its place. With one, only what fits all of its
 * lists is undone: `rules` and `columns` revert cell edits (in survivors too, where the cell came from an edited row),
 * `clusters` alone turns survivors into their source rows again, `rows` alone brings back everything that happened to
 * those rows, the cluster they were merged into included. A cell that was edited after the run keeps the later edit
 * in a partial undo. Linear in rows and journal entries. Never changes its arguments.
 *
 * @param rows the `rows` of the result the journal belongs to, in their order
 * @throws TypeError for rows that are no objects or an unknown selection, RangeError when the number of rows does not
 * fit the journal
 */
export function undo(rows: readonly Row[], journal: Journal, selection?: UndoSelection): Row[] {
  checkRows('undo', rows);
  checkOptions('undo', selection, {
    rules: aListOfStrings,
    columns: aListOfStrings,
    clusters: listOfCounts,
    rows: listOfCounts,
  });
  const places = placesOf(rows, journal);
  const wanted = selection ?? {};
  const everything = Object.values(wanted).every((list) => list === undefined);
  const isEdit = wanted.rules !== undefined || wanted.columns !== undefined;
  const rowSet = wanted.rows && new Set(wanted.rows);
  const clusterSet = wanted.clusters && new Set(wanted.clusters);
  const fitsRow = (row: number) => rowSet === undefined || rowSet.has(row);
  const unmerged = (merge: Lineage) =>
    !isEdit &&
    (clusterSet === undefined || clusterSet.has(merge.cluster)) &&
    (rowSet === undefined || merge.rows.some((row) => rowSet.has(row)));

  const merged = new Map<number, Lineage>();
  for (const merge of journal.merges) {
    const apart = unmerged(merge);
    for (const [i, row] of merge.rows.entries()) {
      if (apart) places.set(row, merge.sources[i] as Row);
      else merged.set(row, merge);
    }
  }
  if (!isEdit && clusterSet === undefined) {
    for (const { row, source } of journal.setAside) if (fitsRow(row)) places.set(row, source);
  }
  if (everything || isEdit || (rowSet !== undefined && clusterSet === undefined)) {
    revertEdits(places, journal, merged, wanted, clusterSet);
  }
  return [...places].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** Input index of every row of the result: what was neither set aside nor merged away, in order. */
function placesOf(rows: readonly Row[], journal: Journal): Map<number, Row> {
  const gone = new Uint8Array(journal.rows);
  for (const { row } of journal.setAside) gone[row] = 1;
  for (const { rows: sources, base } of journal.merges) for (const row of sources) if (row !== base) gone[row] = 1;
  const places = new Map<number, Row>();
  let next = 0;
  for (let i = 0; i < journal.rows; i++) {
    if (gone[i] === 1) continue;
    if (next < rows.length) places.set(i, rows[next] as Row);
    next++;
  }
  if (next !== rows.length) {
    throw new RangeError(`undo: the journal belongs to a list of ${next} rows, got ${rows.length}`);
  }
  return places;
}

function revertEdits(
  places: Map<number, Row>,
  journal: Journal,
  merged: ReadonlyMap<number, Lineage>,
  selection: UndoSelection,
  clusters: ReadonlySet<number> | undefined,
): void {
  const rules = selection.rules && new Set(selection.rules);
  const columns = selection.columns && new Set(selection.columns);
  const rowSet = selection.rows && new Set(selection.rows);
  const fits = (rule: string, column: string) => (rules?.has(rule) ?? true) && (columns?.has(column) ?? true);
  const fresh = new Map<number, Record<string, unknown>>();
  const everything = rules === undefined && columns === undefined && rowSet === undefined && clusters === undefined;
  const revert = (place: number, column: string, after: unknown, before: unknown): void => {
    const row = places.get(place);
    if (row === undefined) return;
    if (!everything && !same(cellOf(row, column), after)) return;
    let copy = fresh.get(place);
    if (copy === undefined) {
      copy = copyRow(row);
      fresh.set(place, copy);
      places.set(place, copy);
    }
    setCell(copy, column, before);
  };

  const edits = everything ? journal.changes : selected(journal.changes, fits, rowSet);
  const takenFrom = new Map<number, Map<string, number | null>>();
  for (const merge of new Set(merged.values())) {
    if (clusters !== undefined && !clusters.has(merge.cluster)) continue;
    const from = new Map(merge.cells.map(({ column, from: row }) => [column, row]));
    takenFrom.set(merge.cluster, from);
    const base = merge.sources[merge.rows.indexOf(merge.base)] as Row;
    for (const cell of merge.cells) {
      if (!fits(cell.rule, cell.column) || (rowSet !== undefined && !rowSet.has(merge.base))) continue;
      const source = cell.from === null ? undefined : merge.sources[merge.rows.indexOf(cell.from)];
      revert(
        merge.base,
        cell.column,
        source === undefined ? undefined : cellOf(source, cell.column),
        cellOf(base, cell.column),
      );
      from.set(cell.column, merge.base);
    }
  }
  for (const { row, column, before, after } of edits) {
    const merge = merged.get(row);
    if (merge === undefined) {
      if (clusters === undefined) revert(row, column, after, before);
      continue;
    }
    const from = takenFrom.get(merge.cluster);
    if (from === undefined) continue;
    const source = from.has(column) ? from.get(column) : merge.base;
    if (source === row) revert(merge.base, column, after, before);
  }
}

function* selected(
  changes: Iterable<Change>,
  fits: (rule: string, column: string) => boolean,
  rows: ReadonlySet<number> | undefined,
): Iterable<Change> {
  for (const change of changes) {
    if (fits(change.rule, change.column) && (rows === undefined || rows.has(change.row))) yield change;
  }
}

function same(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || (one ?? '') === (other ?? '');
}
