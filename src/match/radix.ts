/** Sorts row numbers by 32-bit keys in linear time. */

/**
 * The numbers 0 to n - 1 whose key is not 0, ordered by key; equal keys keep their order.
 * Three passes of eleven bits: linear in n.
 */
export function orderByKey(keys: Uint32Array): Uint32Array {
  let used = 0;
  for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) used++;
  let from: Uint32Array = new Uint32Array(used);
  for (let i = 0, at = 0; i < keys.length; i++) if (keys[i] !== 0) from[at++] = i;
  let to: Uint32Array = new Uint32Array(used);
  const counts = new Uint32Array(2048);
  for (let shift = 0; shift < 33; shift += 11) {
    counts.fill(0);
    for (let i = 0; i < used; i++) counts[(keys[from[i]!]! >>> shift) & 2047]!++;
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
  return from;
}

/** Mixes a second number into a hash; never 0. */
export function mix(hash: number, other: number): number {
  let h = Math.imul(hash ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  h = (h ^ (h >>> 13)) >>> 0;
  return h === 0 ? 1 : h;
}
