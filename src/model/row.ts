/** One record with the user's own column names. Never mutated; an unchanged row comes back as the same object. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A row as it is handed in: an object of any type, an interface or a class of the caller's own as well, which TypeScript
 * does not take for a `Row` because it has no index signature. It is read only.
 */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown` an interface would not fit.
export type RowLike = Readonly<Record<string, any>>;

/** A row that was cleaned, typed as it was handed in: a cell that was repaired or merged is text. */
export type CleanRow<Entry extends RowLike> = { readonly [Column in keyof Entry]: Entry[Column] | string };

/**
 * Many small records held in typed columns: an object exists only while somebody looks at it. `at`, `map`, `filter` and
 * `find` are those of an array; `toArray()` or `[...table]` gives one, `toJSON` does so for JSON.stringify.
 */
export interface Table<Entry> extends Iterable<Entry> {
  readonly length: number;
  at(index: number): Entry | undefined;
  map<Other>(change: (entry: Entry, index: number) => Other): Other[];
  filter(keep: (entry: Entry, index: number) => boolean): Entry[];
  find(fits: (entry: Entry, index: number) => boolean): Entry | undefined;
  toArray(): Entry[];
  toJSON(): Entry[];
}
