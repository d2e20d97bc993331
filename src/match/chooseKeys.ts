/** Which keys a long list is worth: told from a sample of its rows, by the matches each key alone would find. */
import type { Steps } from '../model/index.ts';
import { type Blocking, blockSteps, STRONG_PAIRS } from './block.ts';
import type { Comparer } from './compare.ts';
import type { FacetTables } from './keys.ts';
import type { PreparedList } from './prepare.ts';
import { scoreSteps } from './score.ts';
import type { Weigher } from './weigh.ts';

/** Rows that are looked at whole, and the part of a longer list that is. */
const SHORT_LIST = 40_000;
const ONE_ROW_IN = 10;
/** Pairs of the sample that are compared. */
const MOST = 400_000;
/** Fewer matches in the sample say nothing about the keys: all stay. */
const ENOUGH = 200;
/** A match more is worth comparing so many pairs. */
const WORTH = 1_500;
/** What a key costs before its first pair is compared, in compared pairs per row. */
const PAIRS_PER_ROW = 0.15;

export interface ChosenKeys {
  /** Names of the keys that are worth their cost; null: all. */
  readonly wanted: ReadonlySet<string> | null;
  /** Matches in the whole list that only the other keys would bring. */
  readonly missed: number;
}

/** Looks at a sample of a long list under the model that there is so far; a short list gets every key. */
export function* chooseKeys(
  list: PreparedList,
  maxBlockRows: number,
  facets: FacetTables,
  isLinkable: ((a: number, b: number) => boolean) | null,
  comparer: Comparer,
  weigher: Weigher,
  matchWeight: number,
): Steps<ChosenKeys> {
  const size = Math.max(SHORT_LIST, Math.ceil(list.size / ONE_ROW_IN));
  if (size >= list.size) return { wanted: null, missed: 0 };
  // The first rows are chance: rows are numbered by a hash of their content.
  const blocking = yield* blockSteps({ ...list, size }, maxBlockRows, facets);
  const total = blocking.keys.reduce((sum, key) => sum + key.pairs, 0);
  const share = Math.min(1, MOST / Math.max(total, 1));
  const filter = { isLinkable, abandoned: new Uint8Array(blocking.keys.length), share };
  const { pairs } = yield* scoreSteps(blocking, filter, comparer, weigher, matchWeight, matchWeight);
  if (pairs.length < ENOUGH) return { wanted: null, missed: 0 };
  const roots = [...new Set(blocking.keys.map((key) => key.root))];
  const matches: Uint8Array[] = [];
  for (let i = 0; i < pairs.length; i++) matches.push(rootsOf(blocking, roots, pairs.left[i]!, pairs.right[i]!));
  const times = (list.size * (list.size - 1)) / (size * (size - 1));
  const costs = roots.map((root) => {
    const own = blocking.keys.filter((key) => key.root === root).reduce((sum, key) => sum + key.pairs, 0);
    return list.size * PAIRS_PER_ROW + Math.min(own * times, STRONG_PAIRS);
  });
  return cheapest(roots, costs, matches, times / share);
}

/**
 * Takes keys one by one, always the one that brings most matches that no other has brought for its cost, while that is
 * worth it. One match of the sample stands for `times` of the list.
 */
function cheapest(
  roots: readonly string[],
  costs: readonly number[],
  matches: readonly Uint8Array[],
  times: number,
): ChosenKeys {
  const wanted = new Set<string>();
  let open = matches;
  for (;;) {
    let best = -1;
    let bestRate = 1 / WORTH;
    roots.forEach((root, r) => {
      if (wanted.has(root)) return;
      let found = 0;
      for (const brought of open) found += brought[r]!;
      const rate = (found * times) / costs[r]!;
      if (rate > bestRate) {
        best = r;
        bestRate = rate;
      }
    });
    if (best === -1) return { wanted, missed: open.length * times };
    wanted.add(roots[best]!);
    open = open.filter((brought) => brought[best] === 0);
  }
}

/** By key: 1 where it, or what refines it, brings the two rows together. */
function rootsOf(blocking: Blocking, roots: readonly string[], left: number, right: number): Uint8Array {
  const { hashes, width } = blocking;
  const found = new Uint8Array(roots.length);
  for (const { root, column, slots } of blocking.keys) {
    for (let i = 0; i < slots; i++) {
      const hash = hashes[left * width + column + i]!;
      if (hash === 0) continue;
      for (let j = 0; j < slots; j++) if (hashes[right * width + column + j] === hash) found[roots.indexOf(root)] = 1;
    }
  }
  return found;
}
