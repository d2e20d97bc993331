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

/** Counts distinct strings in 8 bytes each, by their 52-bit hashes. */
export class DistinctCounter {
  #slots = new Float64Array(64).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(text: string): void {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    if (this.#insert(this.#slots, hash52(text))) this.#size++;
  }

  #insert(slots: Float64Array, hash: number): boolean {
    const mask = slots.length - 1;
    let at = (hash % 4294967296) & mask;
    for (;;) {
      const there = slots[at];
      if (there === hash) return false;
      if (there === -1) {
        slots[at] = hash;
        return true;
      }
      at = (at + 1) & mask;
    }
  }

  #grow(): void {
    const wider = new Float64Array(this.#slots.length * 2).fill(-1);
    for (const hash of this.#slots) if (hash !== -1) this.#insert(wider, hash);
    this.#slots = wider;
  }
}
