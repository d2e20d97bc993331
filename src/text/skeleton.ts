/** The consonants of a word as one number, for words that differ in their vowels or in who transliterated them. */

const A = 97;
/** Sounds of the letters from a to z; vowels, h, j and y have none. */
const SOUNDS = /* @__PURE__ */ Uint8Array.from([
  0, 1, 3, 2, 0, 5, 3, 0, 0, 0, 3, 6, 7, 8, 0, 1, 3, 9, 4, 2, 0, 5, 5, 3, 0, 4,
]);
const K = 3;
const S = 4;
const T = 2;
/** 'c' before these is a 'k'; before others, and in 'ch' and 'cz', it hisses. */
const HARD = 'aoulrkt';
const MAX_LENGTH = 40;

/**
 * A number for the consonants of a folded Latin word, the same however its vowels are written, if at all, and for most
 * transliterations: 'kaylee' and 'keeley', 'mhd' and 'muhammed', 'zajcev' and 'zaytsev'. 0 where there are fewer than
 * two different ones in a row, or other letters than a to z. A key for finding candidates, never proof. Linear.
 *
 * @example skeletonOf('moscow') === skeletonOf('moskva') // true
 */
export function skeletonOf(word: string): number {
  const { length } = word;
  if (length < 3 || length > MAX_LENGTH) return 0;
  let hash = 0;
  let before = 0;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const at = word.charCodeAt(i) - A;
    if (at < 0 || at > 25) return 0;
    let sound = SOUNDS[at]!;
    if (at === 2 && i + 1 < length && !HARD.includes(word[i + 1]!)) sound = S;
    // 'ts', 'tz', 'tsch': one hiss.
    if (sound === T && i + 1 < length && 'szc'.includes(word[i + 1]!)) continue;
    if (sound === 0 || sound === before) continue;
    hash = (Math.imul(hash, 31) + sound) | 0;
    before = sound;
    count++;
  }
  if (count < 2) return 0;
  // A word that begins with a vowel keeps one.
  return ((hash << 1) | (SOUNDS[word.charCodeAt(0) - A] === 0 ? 1 : 0)) >>> 0 || K;
}
