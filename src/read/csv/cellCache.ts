/** Cells that come again and again (towns, first names, countries), as one string instead of thousands of copies. */

const SLOTS = 1 << 14;
/** Words of a slot: what is known of a cell stands in one line of the processor's memory. */
const SLOT = 16;
const HASH = 0;
const LENGTH = 1;
/** The piece in which the slot was given away. */
const PIECE = 2;
/** 1 for a text that must be looked at wherever it stands. */
const ODD = 3;
const BYTES = 4;
/** Longest cell that is remembered, in bytes. */
const LONGEST = (SLOT - BYTES) * 4;
/** After so many cells of a column it is decided whether remembering pays there. */
const TRIAL = 8192;
/** Share of a column's cells that must have been known by then. */
const WORTH = 0.25;
/** Columns further right are never remembered. */
const COLUMNS = 256;

/** What `find` gives for a cell that is unknown and stays so; below: unknown, from now on at `UNKNOWN - 1 - slot`. */
export const UNKNOWN = -1;

/**
 * Remembers cells by their bytes; a newer cell takes the place of an older one. Texts are made after all cells of a
 * piece were asked for: within a piece, a slot that was given away is not given away again.
 */
export class CellCache {
  readonly #texts: string[] = new Array(SLOTS).fill('');
  readonly #slots = new Int32Array(SLOTS * SLOT);
  readonly #asked = new Int32Array(COLUMNS);
  readonly #known = new Int32Array(COLUMNS);
  readonly #off = new Uint8Array(COLUMNS);
  #piece = 0;

  /** Begins a piece. */
  begin(): void {
    this.#piece++;
  }

  /** Forgets everything. */
  clear(): void {
    this.#slots.fill(0);
  }

  /** True when the text of a slot is not there before the end of this piece. */
  isNew(slot: number): boolean {
    return this.#slots[slot * SLOT + PIECE] === this.#piece;
  }

  text(slot: number): string {
    return this.#texts[slot]!;
  }

  /** 1 for a text that must be looked at wherever it stands. */
  odd(slot: number): number {
    return this.#slots[slot * SLOT + ODD]!;
  }

  keep(slot: number, text: string, odd: number): void {
    this.#texts[slot] = text;
    this.#slots[slot * SLOT + ODD] = odd;
  }

  /**
   * The slot of a cell, or a negative number when it is not known.
   * @param hash of the cell's words of four bytes, the last one filled up with zeros
   * @param length in bytes, at least 1; three more bytes must be there to be read
   */
  find(column: number, hash: number, bytes: DataView, from: number, length: number): number {
    if (length > LONGEST || column >= COLUMNS || this.#off[column] === 1) return UNKNOWN;
    if (++this.#asked[column]! === TRIAL && this.#known[column]! < TRIAL * WORTH) this.#off[column] = 1;
    const slots = this.#slots;
    const slot = hash & (SLOTS - 1);
    const start = slot * SLOT;
    const whole = from + (length & ~3);
    // The bits of the last word that belong to the cell.
    const mask = (1 << ((length & 3) << 3)) - 1;
    if (slots[start + HASH] === hash && slots[start + LENGTH] === length) {
      let word = start + BYTES;
      let at = from;
      for (; at < whole && slots[word] === bytes.getInt32(at, true); at += 4) word++;
      if (at === whole && (mask === 0 || slots[word] === (bytes.getInt32(at, true) & mask))) {
        this.#known[column]!++;
        return slot;
      }
    }
    if (slots[start + PIECE] === this.#piece) return UNKNOWN;
    slots[start + HASH] = hash;
    slots[start + LENGTH] = length;
    slots[start + PIECE] = this.#piece;
    let word = start + BYTES;
    for (let at = from; at < whole; at += 4) slots[word++] = bytes.getInt32(at, true);
    if (mask !== 0) slots[word] = bytes.getInt32(whole, true) & mask;
    return UNKNOWN - 1 - slot;
  }
}
