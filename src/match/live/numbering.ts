/** The numbers of rows in a list out of which rows are taken: a row keeps its slot, and its index moves up. */
export class Numbering {
  /** Slots whose rows are gone, ascending. */
  #gone: number[] = [];

  /** How many rows are gone. */
  get gone(): number {
    return this.#gone.length;
  }

  /** The slot of the row that stands at this index now. */
  slotOf(index: number): number {
    // As many slots before it are gone as have no more than `index` rows left before them.
    const gone = this.#gone;
    let low = 0;
    let high = gone.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (gone[middle]! - middle <= index) low = middle + 1;
      else high = middle;
    }
    return index + low;
  }

  /** The index of the row in this slot; -1 when it is gone. */
  indexOf(slot: number): number {
    const at = this.#rank(slot);
    return this.#gone[at] === slot ? -1 : slot - at;
  }

  /** Takes rows out, by their slots, ascending. Cost: rows that are gone already. */
  remove(slots: readonly number[]): void {
    if (slots.length === 1) this.#gone.splice(this.#rank(slots[0]!), 0, slots[0]!);
    else this.#gone = [...this.#gone, ...slots].sort((a, b) => a - b);
  }

  /** All rows move up for good: index and slot are one again. */
  close(): void {
    this.#gone = [];
  }

  #rank(slot: number): number {
    const gone = this.#gone;
    let low = 0;
    let high = gone.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (gone[middle]! < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
