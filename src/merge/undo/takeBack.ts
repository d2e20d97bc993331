/** Undo in steps: any part, in any order, with the edits that were made since carried over. */
import { cellOf, copyRow, setCell } from '../../fields/cell.ts';
import { aListOfStrings, checkOptions, checkRows, listOfCounts } from '../../fields/options.ts';
import type { Change, Journal, Lineage, Row, RowLike, UndoConflict, UndoSelection } from '../../model/index.ts';

import { jsonOf } from '../../text/jsonOf.ts';
import { withJudgements } from '../identity/judgements.ts';
import { partedBy } from '../identity/partedBy.ts';
import { checkJournal } from '../journal/checkJournal.ts';
import { type Standing, standingAfter, survivorOf } from './standing.ts';

export const SELECTION_TESTS: Parameters<typeof checkOptions>[2] = {
  rules: aListOfStrings,
  columns: aListOfStrings,
  clusters: listOfCounts,
  rows: listOfCounts,
  apart: listOfCounts,
};

export interface TakenBack {
  readonly rows: Row[];
  /** The journal to hand in with `rows` the next time. */
  readonly journal: Journal;
  /** Edits made since the run that could not be carried over as they were. */
  readonly conflicts: readonly UndoConflict[];
}

/**
 * Undoes a part of a run and hands back list and journal for the next step. Selections as in `undo`, and `apart`: rows
 * that leave their cluster while the others of it stay one row, merged anew without them.
 *
 * Steps may be taken in any order and end at the same list. A cell that was edited since keeps its edit: of a survivor
 * that comes apart, the row that gave the cell gets it. Where an edit meets what the undo would store, or several rows
 * had the same claim to it, a conflict says so. A cell that keeps somebody from being written to is undone only with
 * its merge. Who is taken apart is "not the same" as who stays: the journal keeps that by the content of the rows, see
 * `judgementsOf`. Linear in rows and journal entries. Never changes its arguments.
 *
 * @throws TypeError or RangeError for rows or a selection that are none or do not fit the journal
 * @example takeBack([{ email: 'a@b.pl' }], { version: 1, rows: 1, header: ['email'], changes: [{ row: 0, column: 'email', before: ' a@b.pl', after: 'a@b.pl', rule: 'text.whitespace' }], merges: [], setAside: [] }, { rows: [0] }).rows // [{ email: ' a@b.pl' }]
 */
export function takeBack(rows: readonly RowLike[], journal: Journal, selection: UndoSelection = {}): TakenBack {
  checkSelection('takeBack', rows, selection);
  checkJournal('takeBack', journal);
  const undone = [...(journal.undone ?? []), selection];
  const conflicts: UndoConflict[] = [];
  const after = rewind('takeBack', rows, journal, undone, conflicts);
  const next = withJudgements({ ...journal, undone }, partedBy(journal, selection));
  return { rows: after, journal: next, conflicts };
}

export function checkSelection(call: string, rows: readonly Row[], selection: UndoSelection | undefined): void {
  checkRows(call, rows);
  checkOptions(call, selection, SELECTION_TESTS);
  if (selection?.apart !== undefined && (selection.rules ?? selection.columns ?? selection.rows) !== undefined) {
    throw new TypeError(`${call}: option 'apart' goes with clusters only`);
  }
}

/** Row changes by input row, those only that are undone before or after. */
type Reverts = ReadonlyMap<number, readonly { readonly change: Change; readonly was: boolean; readonly is: boolean }[]>;

/** The list after all of `undone`. `conflicts` null: every input row exactly as it came, whatever was edited since. */
export function rewind(
  call: string,
  rows: readonly Row[],
  journal: Journal,
  undone: readonly UndoSelection[],
  conflicts: UndoConflict[] | null,
): Row[] {
  const before = standingAfter(journal, journal.undone ?? []);
  const after = standingAfter(journal, undone);
  const reverts = revertsOf(journal, before, after);
  const list = placed(call, rows, journal, before);
  const out: (Row | undefined)[] = list.slice();
  const settled = new Uint8Array(journal.rows);
  const erased = new Set(journal.erased);

  journal.merges.forEach((merge, k) => {
    const [was, is] = [before.merges[k] ?? null, after.merges[k] ?? null];
    if (was === null) return;
    for (const row of was.rows) settled[row] = 1;
    if (was === is || sameMerge(was, is)) {
      if (!was.rows.some((row) => reverts.get(row)?.some((revert) => revert.was !== revert.is))) return;
    }
    const present = list[was.base];
    for (const row of was.rows) out[row] = undefined;
    comeApart(merge, was, is, present, { reverts, after, out, erased }, conflicts);
  });
  for (const { row, source } of journal.setAside) {
    if (before.stands[row] === 1 || after.stands[row] === 0) continue;
    settled[row] = 1;
    out[row] = asOf(source, reverts.get(row), 'is');
  }
  for (const [row, edits] of reverts) {
    const present = out[row];
    if (settled[row] === 1 || present === undefined) continue;
    let copy: Record<string, unknown> | null = null;
    for (const { change, was, is } of edits) {
      if (was === is && conflicts !== null) continue;
      const cell = cellOf(copy ?? present, change.column);
      if (conflicts !== null && !same(cell, change.after)) {
        if (!same(cell, change.before)) {
          conflicts.push({ row, column: change.column, kind: 'edited', edited: cell, other: change.before });
        }
        continue;
      }
      copy ??= copyRow(present);
      setCell(copy, change.column, change.before);
    }
    if (copy !== null) out[row] = copy;
  }
  return out.filter((row) => row !== undefined);
}

function revertsOf(journal: Journal, before: Standing, after: Standing): Reverts {
  const reverts = new Map<number, { change: Change; was: boolean; is: boolean }[]>();
  for (const change of journal.changes) {
    const is = after.isUndone(change.row, change.column, change.rule);
    const was = before.isUndone(change.row, change.column, change.rule);
    if (!is && !was) continue;
    const edits = reverts.get(change.row);
    if (edits === undefined) reverts.set(change.row, [{ change, was, is }]);
    else edits.push({ change, was, is });
  }
  return reverts;
}

/** The rows of the list at their input rows' places. Rows that were erased may be gone from the list, or not yet. */
function placed(call: string, rows: readonly Row[], journal: Journal, { stands }: Standing): (Row | undefined)[] {
  const count = (): number => stands.reduce((sum, one) => sum + one, 0);
  const expected = count();
  if (expected !== rows.length)
    for (const row of journal.erased ?? []) if (!isMergedAlive(journal, row)) stands[row] = 0;
  if (count() !== rows.length) {
    throw new RangeError(`${call}: the journal belongs to a list of ${expected} rows, got ${rows.length}`);
  }
  const out: (Row | undefined)[] = new Array(journal.rows).fill(undefined);
  let next = 0;
  for (let i = 0; i < journal.rows; i++) if (stands[i] === 1) out[i] = rows[next++];
  return out;
}

/** An erased row that stands for others who were not. */
function isMergedAlive(journal: Journal, row: number): boolean {
  const merge = journal.merges.find(({ rows }) => rows.includes(row));
  return merge?.rows.some((other) => !journal.erased?.includes(other)) ?? false;
}

function sameMerge(one: Lineage, other: Lineage | null): boolean {
  if (other === null || one.rows.length !== other.rows.length) return false;
  return one.base === other.base && one.cells.length === other.cells.length;
}

/** A source row with the repairs undone that are undone then. */
function asOf(source: Row, edits: ReturnType<Reverts['get']>, when: 'was' | 'is'): Row {
  let copy: Record<string, unknown> | null = null;
  for (const edit of edits ?? []) {
    if (!edit[when]) continue;
    copy ??= copyRow(source);
    setCell(copy, edit.change.column, edit.change.before);
  }
  return copy ?? source;
}

interface Stage {
  readonly reverts: Reverts;
  readonly after: Standing;
  readonly out: (Row | undefined)[];
  readonly erased: ReadonlySet<number>;
}

/** Puts what becomes of one survivor into its places: the smaller survivor, the rows that left, the edits. */
function comeApart(
  merge: Lineage,
  was: Lineage,
  is: Lineage | null,
  present: Row | undefined,
  { reverts, after, out, erased }: Stage,
  conflicts: UndoConflict[] | null,
): void {
  const at = (lineage: Lineage, when: 'was' | 'is'): Lineage => ({
    ...lineage,
    sources: lineage.rows.map((row) => asOf(merge.sources[merge.rows.indexOf(row)] as Row, reverts.get(row), when)),
  });
  const expected = survivorOf(at(was, 'was'));
  const stay = new Set(is?.rows);
  for (const row of was.rows) {
    if (stay.has(row) || after.stands[row] === 0 || erased.has(row)) continue;
    out[row] = asOf(merge.sources[merge.rows.indexOf(row)] as Row, reverts.get(row), 'is');
  }
  if (is !== null) out[is.base] = survivorOf(at(is, 'is'));
  if (conflicts === null || present === undefined) return;

  const providers = new Map(was.cells.map(({ column, from }) => [column, from]));
  for (const column of new Set([...Object.keys(expected), ...Object.keys(present)])) {
    const edited = cellOf(present, column);
    const made = cellOf(expected, column);
    if (same(edited, made)) continue;
    const provider = providers.has(column) ? (providers.get(column) as number | null) : was.base;
    if (provider !== null && erased.has(provider)) continue;
    const goal = provider === null ? (is?.base ?? null) : stay.has(provider) ? (is as Lineage).base : provider;
    if (goal === null) {
      conflicts.push({ row: was.base, column, kind: 'shared', edited, other: cellOf(out[was.base] ?? {}, column) });
      continue;
    }
    const other = cellOf(out[goal] as Row, column);
    if (!same(other, made) && !same(other, edited))
      conflicts.push({ row: goal, column, kind: 'edited', edited, other });
    const copy = copyRow(out[goal] as Row);
    setCell(copy, column, edited);
    out[goal] = copy;
    for (const row of was.rows) {
      if (row === goal || stay.has(row) || out[row] === undefined || isEmpty(made)) continue;
      const own = cellOf(out[row], column);
      if (same(own, made)) conflicts.push({ row, column, kind: 'shared', edited, other: own });
    }
  }
}

function isEmpty(cell: unknown): boolean {
  return (cell ?? '') === '';
}

/** A list that went through a file comes back as text, and without the difference between two kinds of nothing. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (isEmpty(one) && isEmpty(other))) return true;
  // A list of tags read back from a file, or united anew, is another object of the same content.
  if (typeof one === 'object' && typeof other === 'object') return jsonOf(one) === jsonOf(other);
  if (typeof one === typeof other || typeof one === 'object' || typeof other === 'object') return false;
  return !isEmpty(one) && !isEmpty(other) && String(one) === String(other);
}
