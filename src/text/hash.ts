/** Hashes of strings for typed columns. Not for secrets. */

/**
 * 52-bit hash of a string's UTF-16 units, as a non-negative whole number that a double holds exactly.
 * Two different strings of a million meet with a chance of about 1 in 9,000.
 */
export function hash52(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 12) * 4294967296 + (a >>> 0);
}

/** 32-bit hash of a string's UTF-16 units, as a non-negative whole number. */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Counts distinct strings in at most 32 bytes each, by their 52-bit hashes. */
export class DistinctCounter {
  // Two numbers a slot; the second is never 0 where the slot is taken.
  #slots = new Uint32Array(128);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(text: string): void {
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    const hash = hash52(text);
    // `>>>` takes the lower 32 bits of any whole number, without a division.
    const lower = hash >>> 0;
    if (insert(this.#slots, lower, (hash - lower) / 4294967296 + 1)) this.#size++;
  }

  #grow(): void {
    const wider = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const second = this.#slots[at + 1] as number;
      if (second !== 0) insert(wider, this.#slots[at] as number, second);
    }
    this.#slots = wider;
  }
}

/** True when the pair was not there yet. */
function insert(slots: Uint32Array, first: number, second: number): boolean {
  const mask = slots.length - 1;
  let at = (first << 1) & mask;
  for (;;) {
    const there = slots[at + 1];
    if (there === 0) {
      slots[at] = first;
      slots[at + 1] = second;
      return true;
    }
    if (there === second && slots[at] === first) return false;
    at = (at + 2) & mask;
  }
}
