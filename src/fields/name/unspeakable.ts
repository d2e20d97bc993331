/** Words no language speaks: no vowel, and none of the consonants that can stand for one. */
import { CREDENTIALS, GENERATION_SUFFIXES, NAME_PARTICLES, NAME_TITLES } from '../../reference/nameWords.ts';

/** Folded vowels of Latin and Cyrillic letters. */
export const VOWELS = 'aeiouyаеиоуыэюяєі';
/** Consonants that carry a syllable: Brnić, Vlk, Krč, Ng, Hm. */
const SONOROUS = 'lrmnлрмн';
const SPELT = /^[a-zа-яєіґ]+$/;

function hasNone(word: string, letters: string): boolean {
  for (let i = 0; i < word.length; i++) if (letters.includes(word[i] as string)) return false;
  return true;
}

/** Syllables that are spelt without a vowel: the Cantonese "Tsz". */
const SPOKEN: ReadonlySet<string> = /* @__PURE__ */ new Set(['tsz']);

/** A folded word of three letters or more that nobody can say: "Xvbt", "dfg". */
export function isUnspeakable(word: string): boolean {
  if (word.length <= 2 || !hasNone(word, VOWELS) || !hasNone(word, SONOROUS)) return false;
  return SPELT.test(word) && !isMore(word) && !SPOKEN.has(word);
}

/** "Ng", "Lv" (Lü on keyboards without ü) and "Md" are names. */
const WHOLE: ReadonlySet<string> = /* @__PURE__ */ new Set(['ng', 'lv', 'md']);

/** A capital and one small consonant: a name cut short, as in "Anna Gr". */
export function isCutShort(word: string, written: string): boolean {
  if (word.length !== 2 || written.length !== 2 || written === written.toUpperCase()) return false;
  return !WHOLE.has(word) && hasNone(word, VOWELS) && SPELT.test(word) && !isMore(word);
}

function isMore(word: string): boolean {
  return NAME_TITLES.has(word) || GENERATION_SUFFIXES.has(word) || CREDENTIALS.has(word) || NAME_PARTICLES.has(word);
}
