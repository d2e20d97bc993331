/** How many matches no key brought together, told from how often the keys found the same ones. */
import type { Blocking } from '../block/block.ts';
import { markRoots, rootsOf } from '../block/roots.ts';
import type { PairList } from '../weigh/score.ts';

/**
 * Matches that were never compared, by capture and recapture: each key is a catch of its own, and pairs that one key
 * alone found tell of those that none did. With `f1` matches found by one key, `z` of them by each, and `f2` by two
 * that is (f1² - Σ z²) / (2 (f2 + 1)), which holds for keys of unequal strength; 0 for one key, which nothing can be
 * held against. Keys that share a column catch the same pairs and pull the number down, matches that share no key are
 * the lightest and pull it up: where the truth is known, a hundred or more come out within a factor of two. Cost:
 * matches × keys.
 *
 * @see A. Chao, S.-M. Lee, S.-L. Jeng, Estimating population size for capture-recapture data when capture
 * probabilities vary by time and individual animal, Biometrics 48, 1992
 */
export function estimateMissed(
  blocking: Blocking,
  abandoned: Uint8Array,
  pairs: PairList,
  matchWeight: number,
): number {
  const { roots, rootOf } = rootsOf(blocking);
  const brought = new Uint8Array(roots.length);
  const alone = new Float64Array(roots.length);
  let twice = 0;
  for (let i = 0; i < pairs.length; i++) {
    if (pairs.weight[i]! < matchWeight) continue;
    const keys = markRoots(blocking, abandoned, rootOf, pairs.left[i]!, pairs.right[i]!, brought);
    if (keys === 1) alone[brought.indexOf(1)]!++;
    else if (keys === 2) twice++;
  }
  let once = 0;
  let squares = 0;
  for (const some of alone) {
    once += some;
    squares += some * some;
  }
  return (once * once - squares) / (2 * (twice + 1));
}
