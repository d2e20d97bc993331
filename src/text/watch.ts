/**
 * Words to look out for, as hashes that are computed while a text is read: no word is cut out and folded to learn that
 * no rule knows it. May say yes wrongly (the rule itself then decides), never no.
 */

/** Two bits per hash: small enough to stay in the processor's nearest cache, and seldom set by two others. */
export type Watch = Uint8Array;

const BITS = 16;

/** The hash of a word and one more letter; of the empty word it is 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash of a whole word. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The hash of a word read from its last letter to its first. */
export function hashBackwards(word: string): number {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i--) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The table of some hashes. */
export function watch(hashes: readonly number[]): Watch {
  const table = new Uint8Array(1 << (BITS - 3));
  for (const hash of hashes) {
    for (const bit of [place(hash), otherPlace(hash)])
      table[bit >>> 3] = (table[bit >>> 3] as number) | (1 << (bit & 7));
  }
  return table;
}

/** Whether a word with this hash may be in the table. */
export function isWatched(table: Watch, hash: number): boolean {
  let bit = place(hash);
  if ((((table[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0) return false;
  bit = otherPlace(hash);
  return (((table[bit >>> 3] as number) >>> (bit & 7)) & 1) === 1;
}

function place(hash: number): number {
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
}

function otherPlace(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}

/**
 * Whether the first word of a folded text may be in the table: letters and digits behind whatever signs stand before
 * them. True where the text is in no script this can tell.
 */
export function mayBegin(table: Watch, folded: string): boolean {
  let hash = 0;
  let inside = false;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0x430 && code < 0x450)) {
      hash = hashStep(hash, code);
      inside = true;
    } else if (code >= 0x80) return true;
    else if (inside) break;
  }
  return isWatched(table, hash);
}

/** The table of the first words of some folded texts. */
export function watchFirst(texts: Iterable<string>): Watch {
  const hashes: number[] = [];
  for (const text of texts) hashes.push(hashWord(text.split(' ')[0] as string));
  return watch(hashes);
}
