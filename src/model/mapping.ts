import type { Role } from './role.ts';

/** Why a column was given its role. */
export type Evidence =
  /** The user said so. */
  | { readonly by: 'option' }
  /** The header stands in a table. `language` is that of the table (two letters), `header` the folded form that was found. */
  | { readonly by: 'header'; readonly header: string; readonly language: string }
  /** The header is ambiguous and another column decided. */
  | { readonly by: 'neighbour'; readonly header: string; readonly neighbour: string }
  /** The values decided: the share (0..1) of the `looked` non-empty sampled values that fit. */
  | { readonly by: 'values'; readonly share: number; readonly looked: number };

/** What a role's column holds of it: which of several, or which piece of a split value. */
export type Part =
  | 'home'
  | 'work'
  | 'other'
  | 'secondary'
  | 'billing'
  | 'shipping'
  | 'pager'
  | 'line2'
  | 'line3'
  | 'year'
  | 'month'
  | 'day';

export interface MappedColumn {
  readonly column: string;
  readonly role: Role;
  readonly parts: readonly Part[];
  readonly evidence: readonly Evidence[];
}

export interface ColumnMapping {
  /** In the order of the columns. One role may be held by several columns. */
  readonly columns: readonly MappedColumn[];
  /** Columns whose role is not known: kept as they are, never guessed. */
  readonly unmapped: readonly string[];
}
