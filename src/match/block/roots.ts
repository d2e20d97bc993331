/** Which keys bring two rows together; what only parts the large blocks of a key counts as that key. */
import type { Blocking } from './block.ts';

/** The keys that refine no other, by name, and for each key of the list the place of its own among them. */
export function rootsOf(blocking: Blocking): { roots: readonly string[]; rootOf: Uint8Array } {
  const roots = [...new Set(blocking.keys.map((key) => key.root))];
  return { roots, rootOf: Uint8Array.from(blocking.keys, (key) => roots.indexOf(key.root)) };
}

/** Writes 1 to the place of each root that brings the two rows together; how many do. `abandoned` keys bring nobody. */
export function markRoots(
  blocking: Blocking,
  abandoned: Uint8Array,
  rootOf: Uint8Array,
  left: number,
  right: number,
  brought: Uint8Array,
): number {
  const { keys, width } = blocking;
  let found = 0;
  brought.fill(0);
  for (let k = 0; k < keys.length; k++) {
    const root = rootOf[k]!;
    if (abandoned[k] !== 0 || brought[root] === 1) continue;
    if (firstShared(blocking, k, left * width, right * width) === 0) continue;
    brought[root] = 1;
    found++;
  }
  return found;
}

/** What two rows share under key `k`, 0 for nothing; `a` and `b` are where their hashes begin. */
export function firstShared({ hashes, keys }: Blocking, k: number, a: number, b: number): number {
  const { column, slots } = keys[k]!;
  for (let i = 0; i < slots; i++) {
    const hash = hashes[a + column + i]!;
    if (hash === 0) continue;
    for (let j = 0; j < slots; j++) if (hashes[b + column + j] === hash) return hash;
  }
  return 0;
}
