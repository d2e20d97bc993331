/** From a hash of one blocking key to the rows that share it. */

import { sortBucket } from '../prepare/radix.ts';
import type { KeyReader } from './keyReader.ts';

/** A row that no list row has any more. */
export const NONE = 0xffffffff;
/** Entries per bucket, on average. */
const LOAD_BITS = 2;
const MIN_BITS = 8;
const MAX_BITS = 22;
/** A longer bucket stands in the order of its hashes, so that what is looked for is found by halving. */
const LONG_BUCKET = 24;

/**
 * Rows in buckets by the first bits of their hash, five bytes an entry: the hash itself is read from the row again.
 * Rows that come later stand in a map beside them; a row is alive while it has a head.
 */
export class KeyIndex {
  readonly reader: KeyReader;
  readonly cap: number;
  readonly #size: number;
  readonly #heads: Uint32Array;
  readonly #shift: number;
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #sortedFrom: number;
  /** Blocks over the cap when the index was made, and how many of their rows are alive. */
  readonly #overfull: Map<number, number> = new Map();
  readonly #added: Map<number, number[]> = new Map();

  /** `keyed`: `used` hashes, slot after slot of `size` rows each; with `rows` one hash for each of these rows. */
  constructor(
    reader: KeyReader,
    cap: number,
    size: number,
    heads: Uint32Array,
    keyed: Uint32Array,
    used: number,
    rows: Uint32Array | null = null,
  ) {
    this.reader = reader;
    this.cap = cap;
    this.#size = size;
    this.#heads = heads;
    const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, 32 - Math.clz32(used >>> LOAD_BITS)));
    const shift = 32 - bits;
    const starts = new Uint32Array((1 << bits) + 1);
    for (let i = 0; i < used; i++) if (keyed[i] !== 0) starts[keyed[i]! >>> shift]!++;
    let sum = 0;
    for (let b = 0; b < starts.length; b++) {
      sum += starts[b]!;
      starts[b] = sum;
    }
    const entries = new Uint32Array(sum);
    for (let i = used - 1; i >= 0; i--) {
      if (keyed[i] === 0) continue;
      const bucket = keyed[i]! >>> shift;
      starts[bucket]!--;
      entries[starts[bucket]!] = i;
    }
    this.#shift = shift;
    this.#starts = starts;
    this.#entries = entries;
    this.#sortedFrom = Math.min(cap, LONG_BUCKET);
    this.#sortLong(keyed);
    if (rows !== null) for (let i = 0; i < entries.length; i++) entries[i] = rows[entries[i]!]!;
  }

  #sortLong(keyed: Uint32Array): void {
    const starts = this.#starts;
    const entries = this.#entries;
    for (let b = 0; b < starts.length - 1; b++) {
      const end = starts[b + 1]!;
      let at = starts[b]!;
      if (end - at <= this.#sortedFrom) continue;
      sortBucket(entries, at, end, keyed, this.#shift);
      while (at < end) {
        const hash = keyed[entries[at]!]!;
        let next = at + 1;
        while (next < end && keyed[entries[next]!] === hash) next++;
        if (next - at > this.cap) this.#overfull.set(hash, next - at);
        at = next;
      }
    }
  }

  /** Whether the block of this hash was over the cap when the index was made. */
  wasOverfull(hash: number): boolean {
    return this.#overfull.has(hash);
  }

  /** Puts the living rows of a block into `out`; false, and none, where a block that was over the cap has more than `most`. */
  find(hash: number, out: number[], most: number = this.cap): boolean {
    const alive = this.#overfull.get(hash);
    if (alive !== undefined && alive > most) return false;
    const heads = this.#heads;
    const entries = this.#entries;
    const bucket = hash >>> this.#shift;
    const end = this.#starts[bucket + 1]!;
    let at = this.#starts[bucket]!;
    const isSorted = end - at > this.#sortedFrom;
    if (isSorted) at = this.#firstOf(hash, at, end);
    for (; at < end; at++) {
      const entry = entries[at]!;
      if (this.#hashOf(entry) !== hash) {
        if (isSorted) break;
        continue;
      }
      const place = entry < this.#size ? entry : entry % this.#size;
      if (heads[place] !== NONE) out.push(place);
    }
    const added = this.#added.get(hash);
    if (added !== undefined) for (const place of added) if (heads[place] !== NONE) out.push(place);
    return true;
  }

  /** A row that came later. */
  add(hash: number, place: number): void {
    const rows = this.#added.get(hash);
    if (rows === undefined) this.#added.set(hash, [place]);
    else rows.push(place);
    this.#count(hash, 1);
  }

  /** A row of this hash is alive no more. */
  drop(hash: number): void {
    this.#count(hash, -1);
  }

  #count(hash: number, step: number): void {
    const alive = this.#overfull.get(hash);
    if (alive !== undefined) this.#overfull.set(hash, alive + step);
  }

  #firstOf(hash: number, from: number, to: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#hashOf(this.#entries[middle]!) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #hashOf(entry: number): number {
    if (entry < this.#size) return this.reader.hash(entry, 0);
    return this.reader.hash(entry % this.#size, Math.floor(entry / this.#size));
  }
}
