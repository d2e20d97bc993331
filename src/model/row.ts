/** One record with the user's own column names. Never mutated; an unchanged row comes back as the same object. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Many small records held in typed columns: an object exists only while somebody looks at it.
 * `toJSON` makes it a plain array for JSON.stringify.
 */
export interface Table<Entry> extends Iterable<Entry> {
  readonly length: number;
  at(index: number): Entry | undefined;
  toArray(): Entry[];
  toJSON(): Entry[];
}
