import type { Row } from './row.ts';

/** Why a cell of a survivor has the value it has. */
export type MergeRule =
  | 'survivor'
  | 'likeliest'
  | 'filled'
  | 'most_recent'
  | 'most_complete'
  | 'best_checked'
  | 'most_frequent'
  | 'longest'
  | 'trusted'
  | 'strictest'
  | 'opt_in'
  | 'union'
  | 'sum'
  | 'min'
  | 'max'
  | 'custom';

/** One cell of a survivor that does not come from the base row alone. */
export interface MergedCell {
  readonly column: string;
  /** Index of the source row the value comes from; null when several rows made it. */
  readonly from: number | null;
  readonly rule: MergeRule;
  /** What several rows made together; only where `from` is null. */
  readonly value?: unknown;
}

/** How one cluster became one row. Holds the source rows: nothing of them is lost. */
export interface Lineage {
  /** Number of the cluster, counted from 0 in the order of the clusters. */
  readonly cluster: number;
  /** Index of the row whose place and blanks-filled content the survivor takes. */
  readonly base: number;
  /** Indices of all source rows, ascending. */
  readonly rows: readonly number[];
  /** The source rows as they were before the merge, parallel to `rows`. */
  readonly sources: readonly Row[];
  readonly cells: readonly MergedCell[];
}
