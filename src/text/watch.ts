/**
 * Words to look out for, as hashes that are computed while a text is read: no word is cut out and folded to learn that
 * no rule knows it. May say yes wrongly (the rule itself then decides), never no.
 */

/** One bit per hash: small enough to stay in the processor's nearest cache. */
export type Watch = Uint8Array;

const BITS = 16;

/** The hash of a word and one more letter; of the empty word it is 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The table of some folded words. */
export function watch(words: Iterable<string>): Watch {
  const table = new Uint8Array(1 << (BITS - 3));
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    const bit = place(hash);
    table[bit >>> 3] = (table[bit >>> 3] as number) | (1 << (bit & 7));
  }
  return table;
}

/** Whether a word with this hash may be in the table. */
export function isWatched(table: Watch, hash: number): boolean {
  const bit = place(hash);
  return (((table[bit >>> 3] as number) >>> (bit & 7)) & 1) === 1;
}

function place(hash: number): number {
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
}
