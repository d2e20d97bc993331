import type { Change } from './change.ts';
import type { Issue } from './issue.ts';
import type { ColumnMapping } from './mapping.ts';
import type { Lineage } from './merging.ts';
import type { Row, RowLike } from './row.ts';

/** A row that did not stay in the clean list, and why. */
export interface SetAside<Entry extends RowLike = Row> {
  readonly place: 'quarantined' | 'held' | 'removed';
  /** Index of the row in the list that was handed in. */
  readonly row: number;
  /** The row as it was when it was set aside (after normalization). */
  readonly source: Entry;
  readonly reason: Issue | DecisionReason;
}

export interface DecisionReason {
  readonly code: string;
  /** When the event that decided happened, in milliseconds since 1970, and the rule that read it; absent without one. */
  readonly at?: number;
  readonly rule?: string;
}

/** Every change, merge and decision of a run: enough to undo any part of it exactly. */
export interface Journal {
  readonly version: 1;
  /** Rows that went in. */
  readonly rows: number;
  /** Columns in order, so that an undone list can be written as it was. */
  readonly header: readonly string[];
  readonly changes: Iterable<Change>;
  readonly merges: readonly Lineage[];
  readonly setAside: readonly SetAside[];
  /** How survivors were made, so that a cluster that loses a row can be merged again. Absent: it is filled up only. */
  readonly survivorship?: { readonly mapping: ColumnMapping; readonly options: Readonly<Record<string, unknown>> };
  /** What was taken back since, in the order it was asked for; the order decides nothing. */
  readonly undone?: readonly UndoSelection[];
  /** What a person said of two rows, in this run or before it; see `judgementsOf`. */
  readonly judgements?: readonly Judgement[];
  /** Input rows that somebody wanted erased: the journal holds no cell of them any more, and undo leaves them out. */
  readonly erased?: readonly number[];
}

/** Two rows are one party, or are not, whatever a model thinks. */
export interface Judgement {
  readonly verdict: 'same' | 'different';
  /** What tells the rows from others over the runs: their content (`rowKeys`), or ids of the caller's own. */
  readonly left: string;
  readonly right: string;
  /** Their input rows in the run the journal is of; absent when they were judged before and are not in it. */
  readonly rows?: readonly [number, number];
  /** What else tells `left` and `right` from others, once their content has changed: see `rowMarks`. */
  readonly marks?: readonly [readonly string[], readonly string[]];
}

/** An edit made after the run that an undo met, and could not carry over as it was. Kept, or told here: never lost. */
export interface UndoConflict {
  /** Input row whose cell it is about. */
  readonly row: number;
  readonly column: string;
  /**
   * `edited`: the cell was edited, the edit stays, `other` is what the undo would have stored. `shared`: the edited cell
   * was made of several rows, or this row held the same value as the one that got the edit; the cell holds `other`.
   */
  readonly kind: 'edited' | 'shared';
  /** The edit. */
  readonly edited: unknown;
  readonly other: unknown;
}

/** What to undo. Nothing given: everything. Several given: what fits all of them. */
export interface UndoSelection {
  /** Cell edits made by these rules. */
  readonly rules?: readonly string[] | undefined;
  /** Cell edits in these columns. */
  readonly columns?: readonly string[] | undefined;
  /** Merges of these clusters: the survivor becomes its source rows again. */
  readonly clusters?: readonly number[] | undefined;
  /** Everything that happened to these input rows. */
  readonly rows?: readonly number[] | undefined;
  /** These input rows leave their clusters; the others of each cluster stay one row. */
  readonly apart?: readonly number[] | undefined;
}
