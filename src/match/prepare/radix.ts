/** Sorts row numbers by 32-bit keys in linear time. */

/** Entries that share their key with another entry: run i ends before `ends[i]`. Views of scratch. */
export interface Runs {
  readonly entries: Uint32Array;
  readonly ends: Uint32Array;
  /** Whether any key was there at all, shared or not. */
  readonly any: boolean;
}

const MIN_BITS = 8;
const MAX_BITS = 18;
const SINGLE = 0xffffffff;
/** A bucket up to this size is sorted by insertion. */
const SMALL = 24;

/** Sorts again and again on the same scratch: fresh arrays per key would wake the collector over a million rows. */
export class KeySorter {
  #one: Uint32Array = new Uint32Array(0);
  #two: Uint32Array = new Uint32Array(0);
  readonly #counts: Uint32Array = new Uint32Array(2048);
  #buckets: Uint32Array = new Uint32Array(0);

  /**
   * The numbers 0 to n - 1 whose key is not 0, ordered by key; equal keys keep their order. A view of the scratch:
   * good until the next call. Three passes of eleven bits: linear in n.
   */
  order(keys: Uint32Array): Uint32Array {
    this.#reserve(keys.length);
    let from = this.#one;
    let to = this.#two;
    const counts = this.#counts;
    let used = 0;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) from[used++] = i;
    for (let shift = 0; shift < 33; shift += 11) {
      counts.fill(0);
      for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) counts[(keys[i]! >>> shift) & 2047]!++;
      let sum = 0;
      for (let i = 0; i < 2048; i++) {
        const count = counts[i]!;
        counts[i] = sum;
        sum += count;
      }
      for (let i = 0; i < used; i++) {
        const row = from[i]!;
        const digit = (keys[row]! >>> shift) & 2047;
        to[counts[digit]!] = row;
        counts[digit]!++;
      }
      const swap = from;
      from = to;
      to = swap;
    }
    return from.subarray(0, used);
  }

  /**
   * The numbers 0 to n - 1 that share their key (not 0) with another, ordered by key; equal keys keep their order.
   * Good until the next call. Counts first: what has no partner, mostly the greater part, is never moved. Linear in n,
   * but for n log n within a bucket where large runs meet.
   */
  runs(keys: Uint32Array, used: number = keys.length): Runs {
    this.#reserve(used);
    let bits = MIN_BITS;
    while (bits < MAX_BITS && 1 << bits < used) bits++;
    const shift = 32 - bits;
    const buckets = 1 << bits;
    const counts = this.#buckets.length >= buckets ? this.#buckets.fill(0, 0, buckets) : new Uint32Array(buckets);
    this.#buckets = counts;
    for (let i = 0; i < used; i++) {
      const key = keys[i]!;
      if (key !== 0) counts[key >>> shift]!++;
    }
    let sum = 0;
    let any = false;
    for (let b = 0; b < buckets; b++) {
      const count = counts[b]!;
      if (count !== 0) any = true;
      if (count < 2) counts[b] = SINGLE;
      else {
        counts[b] = sum;
        sum += count;
      }
    }
    const entries = this.#one;
    for (let i = 0; i < used; i++) {
      const key = keys[i]!;
      if (key === 0) continue;
      const at = counts[key >>> shift]!;
      if (at === SINGLE) continue;
      entries[at] = i;
      counts[key >>> shift] = at + 1;
    }
    const ends = this.#two;
    let kept = 0;
    let runs = 0;
    for (let start = 0; start < sum; ) {
      const end = counts[keys[entries[start]!]! >>> shift]!;
      sortBucket(entries, start, end, keys, shift);
      while (start < end) {
        const key = keys[entries[start]!]!;
        let next = start + 1;
        while (next < end && keys[entries[next]!] === key) next++;
        if (next - start > 1) {
          while (start < next) entries[kept++] = entries[start++]!;
          ends[runs++] = kept;
        }
        start = next;
      }
    }
    return { entries: entries.subarray(0, kept), ends: ends.subarray(0, runs), any };
  }

  #reserve(length: number): void {
    if (this.#one.length >= length) return;
    this.#one = new Uint32Array(length);
    this.#two = new Uint32Array(length);
  }
}

/** Orders entries whose keys share their first bits. */
export function sortBucket(entries: Uint32Array, start: number, end: number, keys: Uint32Array, shift: number): void {
  let sorted = true;
  for (let i = start + 1; i < end && sorted; i++) sorted = keys[entries[i - 1]!]! <= keys[entries[i]!]!;
  if (sorted) return;
  if (end - start > SMALL) {
    // The rest of the key before the entry: one number each, below 2^53 for all that fits into memory.
    const rest = 2 ** shift - 1;
    const pairs = new Float64Array(end - start);
    for (let i = start; i < end; i++) pairs[i - start] = (keys[entries[i]!]! & rest) * 2 ** 28 + entries[i]!;
    pairs.sort();
    for (let i = start; i < end; i++) entries[i] = pairs[i - start]! % 2 ** 28;
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const entry = entries[i]!;
    const key = keys[entry]!;
    let at = i;
    for (; at > start && keys[entries[at - 1]!]! > key; at--) entries[at] = entries[at - 1]!;
    entries[at] = entry;
  }
}

/** Mixes a second number into a hash; never 0. */
export function mix(hash: number, other: number): number {
  let h = Math.imul(hash ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  h = (h ^ (h >>> 13)) >>> 0;
  return h === 0 ? 1 : h;
}
