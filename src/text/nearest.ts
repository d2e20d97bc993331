/** The word that was probably meant, among those that there are. */
import { isWithinEdits } from './editDistance.ts';

/** Letters that may be wrong: one in three, and never more than this. */
const MOST = 3;
/** Letters that a word must have to stand for a longer one that begins with it. */
const LEAST_START = 3;
/** Longer words are no slips of a name. */
const LONGEST = 60;

/**
 * The nearest of the words, null where none is near: one letter in three may be wrong, or the end missing. Capitals,
 * hyphens and underscores do not count. Of two that are as near, the first.
 *
 * @example nearest('contry', ['city', 'country']) // 'country'
 * @example nearest('opt_outs', ['optOuts']) // 'optOuts'
 */
export function nearest(word: string, words: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const meant = bare(word);
  const most = Math.min(MOST, Math.floor(meant.length / 3));
  for (let limit = 0; limit <= most; limit++) {
    const found = words.find((one) => isWithinEdits(meant, bare(one), limit));
    if (found !== undefined) return found;
  }
  if (meant.length < LEAST_START) return null;
  return words.find((one) => bare(one).startsWith(meant)) ?? null;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}
