/** A table that is made when it is first asked for, and then kept: whoever never asks never pays. */
export function lazily<Table extends object>(make: () => Table): () => Table {
  let made: Table | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
