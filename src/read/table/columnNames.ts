/** Header cells to column names that are unique: no column is ever lost to a repeated name. */

/** Takes names; a repeated one gets ` (2)`, an empty one `column 3` by its place. */
export class ColumnNames {
  readonly names: string[] = [];
  readonly #taken = new Map<string, number>();
  duplicates = 0;
  empty = 0;

  add(cell: string): string {
    const place = this.names.length + 1;
    const trimmed = cell.trim();
    if (trimmed === '') this.empty++;
    const wanted = trimmed === '' ? `column ${place}` : trimmed;
    let name = wanted;
    if (this.#taken.has(wanted)) {
      this.duplicates++;
      let count = this.#taken.get(wanted)!;
      do {
        count++;
        name = `${wanted} (${count})`;
      } while (this.#taken.has(name));
      this.#taken.set(wanted, count);
    }
    this.#taken.set(name, Math.max(1, this.#taken.get(name) ?? 1));
    this.names.push(name);
    return name;
  }
}
