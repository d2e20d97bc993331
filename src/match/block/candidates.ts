/** The pairs that blocks bring together, each once, in batches. */
import type { Blocking } from './block.ts';
import { firstShared } from './roots.ts';
import { BATCH, type Stretches } from './stretches.ts';

/** Which pairs to leave out before they are compared. */
export interface CandidateFilter {
  /** Two lists: only pairs across them. By row: 1 where it stands in the left list, 2 in the right, 3 in both. */
  readonly sides: Uint8Array | null;
  /** By key: 1 where its blocks are left alone. */
  readonly abandoned: Uint8Array;
  /** The part of all pairs that is wanted, 0..1, chosen by the pair alone. */
  readonly share: number;
}

/**
 * Walks stretches of the blocks. A pair belongs to the first key that brings it together; later keys see that and pass,
 * so no set of pairs is kept.
 */
export class Candidates {
  /** The batch: pairs of one key, `left` < `right`. Good until the next call of `next`. */
  readonly left: Uint32Array = new Uint32Array(BATCH);
  readonly right: Uint32Array = new Uint32Array(BATCH);
  length = 0;
  key = -1;
  readonly #blocking: Blocking;
  readonly #filter: CandidateFilter;
  readonly #limit: number;
  /** Columns of `hashes` that belong to keys before this one that were not left alone. */
  #before: Uint32Array = new Uint32Array(0);
  #severalBefore: number[] = [];
  #block = 0;
  #row = 0;
  #partner = 1;
  /** Where the stretch ends. */
  #to = 0;

  constructor(blocking: Blocking, filter: CandidateFilter) {
    this.#blocking = blocking;
    this.#filter = filter;
    this.#limit = filter.share * 4_294_967_296;
  }

  /** Stands before the pairs of a stretch; what was left of another is forgotten. */
  enter(stretches: Stretches, stretch: number): void {
    const key = stretches.keys[stretch]!;
    if (key !== this.key) this.#enterKey(key);
    this.#block = stretches.blocks[stretch]!;
    this.#row = stretches.from[stretch]!;
    this.#partner = this.#row + 1;
    this.#to = stretches.to[stretch]!;
  }

  /** Fills the batch; false when the stretch was walked. */
  next(): boolean {
    this.length = 0;
    if (this.#row < this.#to) this.#fill();
    return this.length > 0;
  }

  #enterKey(key: number): void {
    this.key = key;
    const columns: number[] = [];
    const several: number[] = [];
    for (let k = 0; k < key; k++) {
      if (this.#filter.abandoned[k] !== 0) continue;
      const { column, slots } = this.#blocking.keys[k]!;
      for (let slot = 0; slot < slots; slot++) columns.push(column + slot);
      if (slots > 1) several.push(k);
    }
    this.#before = Uint32Array.from(columns);
    this.#severalBefore = several;
  }

  #fill(): void {
    const { left, right } = this;
    const { sides } = this.#filter;
    const { width } = this.#blocking;
    const { rows, ends, hashes, slots } = this.#blocking.keys[this.key]!;
    const limit = this.#limit;
    const to = this.#to;
    let length = 0;
    let block = this.#block;
    let at = this.#row;
    let other = this.#partner;
    for (; at < to; block++) {
      const end = ends[block]!;
      const last = Math.min(end, to);
      for (; at < last; at++, other = at + 1) {
        const one = rows[at]!;
        for (; other < end; other++) {
          if (length === BATCH) {
            this.#block = block;
            this.#row = at;
            this.#partner = other;
            this.length = length;
            return;
          }
          const two = rows[other]!;
          const a = Math.min(one, two);
          const b = Math.max(one, two);
          if (a === b || pairHash(a, b) >= limit || this.#wasBrought(a * width, b * width)) continue;
          // With several values a side two rows may share two of them; only the first such block compares.
          if (slots > 1 && firstShared(this.#blocking, this.key, one * width, two * width) !== hashes[block]) continue;
          if (sides !== null && (sides[a]! | sides[b]!) !== 3) continue;
          left[length] = a;
          right[length++] = b;
        }
      }
    }
    this.#row = at;
    this.length = length;
  }

  #wasBrought(a: number, b: number): boolean {
    const { hashes } = this.#blocking;
    const columns = this.#before;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const hash = hashes[a + column]!;
      if (hash === hashes[b + column] && hash !== 0) return true;
    }
    // A value of one slot may stand in another slot of the other row.
    for (let i = 0; i < this.#severalBefore.length; i++) {
      if (firstShared(this.#blocking, this.#severalBefore[i]!, a, b) !== 0) return true;
    }
    return false;
  }
}

/** 0 to 2^32 - 1 from two row numbers, which stand for content: a sample is the same whatever the order of the rows. */
function pairHash(a: number, b: number): number {
  const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
