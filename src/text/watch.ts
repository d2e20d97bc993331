/**
 * Words to look out for, as hashes that are computed while a text is read: no word is cut out and folded to learn that
 * no rule knows it. May say yes wrongly (the rule itself then decides), never no.
 */

/** One place per hash; what stands there is the owner's matter, 0 means that no word has this hash. */
export type Watch = Uint8Array;

const SIZE = 1 << 16;

/** The hash of a word and one more letter; of the empty word it is 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The place of a hash. */
export function watchAt(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SIZE - 1);
}

/** The hash of a whole word. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** A table without words. */
export function noWatch(): Watch {
  return new Uint8Array(SIZE);
}

/** The table of some folded words. */
export function watch(words: Iterable<string>): Watch {
  const table = noWatch();
  for (const word of words) table[watchAt(hashWord(word))] = 1;
  return table;
}
