import type { Change } from './change.ts';
import type { Issue } from './issue.ts';
import type { Lineage } from './merging.ts';
import type { Row } from './row.ts';

/** A row that did not stay in the clean list, and why. */
export interface SetAside {
  readonly place: 'quarantined' | 'held' | 'removed';
  /** Index of the row in the list that was handed in. */
  readonly row: number;
  /** The row as it was when it was set aside (after normalization). */
  readonly source: Row;
  readonly reason: Issue | DecisionReason;
}

export interface DecisionReason {
  readonly code: string;
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
}

/** What to undo. Nothing given: everything. Several given: what fits all of them. */
export interface UndoSelection {
  /** Cell edits made by these rules. */
  readonly rules?: readonly string[];
  /** Cell edits in these columns. */
  readonly columns?: readonly string[];
  /** Merges of these clusters: the survivor becomes its source rows again. */
  readonly clusters?: readonly number[];
  /** Everything that happened to these input rows. */
  readonly rows?: readonly number[];
}
