/** Strings as small numbers: equal numbers are equal strings. 0 is "nothing there". */
export class Dictionary {
  readonly values: string[] = [''];
  readonly #ids = new Map<string, number>();

  intern(value: string): number {
    if (value === '') return 0;
    let id = this.#ids.get(value);
    if (id === undefined) {
      id = this.values.length;
      this.values.push(value);
      this.#ids.set(value, id);
    }
    return id;
  }

  /** The look-up is only needed while the list is read; the values stay. */
  close(): void {
    this.#ids.clear();
  }
}
