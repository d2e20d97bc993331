/** The list as it was: any part of a journal inverted, exactly. */
import type { Journal, RowLike, UndoSelection } from '../../model/index.ts';
import { checkJournal } from '../journal/checkJournal.ts';
import { checkSelection, rewind } from './takeBack.ts';

/**
 * The rows as they were before the run, or with the selected part of it undone.
 *
 * Without a selection every input row comes back with its values, in its place. With one, only what fits all of its
 * lists is undone: `rules` and `columns` revert cell edits (in survivors too, where the cell came from an edited row),
 * `clusters` alone turns survivors into their source rows again, `rows` alone brings back everything that happened to
 * those rows, the cluster they were merged into included; `apart` takes rows out of their cluster and leaves the others
 * one row. A cell that was edited after the run keeps the later edit in a partial undo; `takeBack` tells which, and goes
 * on step by step. Linear in rows and journal entries. Never changes its arguments.
 *
 * @param rows the `rows` of the result the journal belongs to, in their order
 * @throws TypeError for rows that are no objects or an unknown selection, RangeError when the number of rows does not
 * fit the journal
 * @example undo([{ email: 'a@b.pl' }], { version: 1, rows: 1, header: ['email'], changes: [{ row: 0, column: 'email', before: ' a@b.pl', after: 'a@b.pl', rule: 'text.whitespace' }], merges: [], setAside: [] }) // [{ email: ' a@b.pl' }]
 */
export function undo<Entry extends RowLike>(
  rows: readonly Entry[],
  journal: Journal,
  selection?: UndoSelection,
): Entry[] {
  checkSelection('undo', rows, selection);
  checkJournal('undo', journal);
  const everything = selection === undefined || Object.values(selection).every((list) => list === undefined);
  // A journal gives back cells as they came in: rows of the same columns.
  return rewind('undo', rows, journal, [...(journal.undone ?? []), selection ?? {}], everything ? null : []) as Entry[];
}
