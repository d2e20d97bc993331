/** Sorts row numbers by 32-bit keys in linear time. */

/** Sorts again and again on the same scratch: fresh arrays per key would wake the collector over a million rows. */
export class KeySorter {
  #one: Uint32Array = new Uint32Array(0);
  #two: Uint32Array = new Uint32Array(0);
  readonly #counts: Uint32Array = new Uint32Array(2048);

  /**
   * The numbers 0 to n - 1 whose key is not 0, ordered by key; equal keys keep their order. A view of the scratch:
   * good until the next call. Three passes of eleven bits: linear in n.
   */
  order(keys: Uint32Array): Uint32Array {
    if (this.#one.length < keys.length) {
      this.#one = new Uint32Array(keys.length);
      this.#two = new Uint32Array(keys.length);
    }
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
}

/** Mixes a second number into a hash; never 0. */
export function mix(hash: number, other: number): number {
  let h = Math.imul(hash ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  h = (h ^ (h >>> 13)) >>> 0;
  return h === 0 ? 1 : h;
}
