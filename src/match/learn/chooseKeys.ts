/**
 * Which keys a list is matched by: those of its model, or what a sample of its rows shows them to be worth, by the
 * matches each key alone would find.
 */
import type { MatchModel, Steps } from '../../model/index.ts';
import { ALL_KEYS, blockSteps, type ChosenKeys, STRONG_PAIRS } from '../block/block.ts';
import { pairsOf } from '../block/cut.ts';
import { type FacetTables, featureOf, planKeys } from '../block/keys.ts';
import { markRoots, rootsOf } from '../block/roots.ts';
import type { Comparer } from '../compare/compare.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { scoreSteps } from '../weigh/score.ts';
import type { Weigher } from '../weigh/weigh.ts';
import { comparisonOf } from './model.ts';

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

/** The keys of a model with their caps, and those of columns that it does not know. */
export function modelKeys(list: PreparedList, model: MatchModel): ChosenKeys {
  const caps = new Map(model.blocking.map(({ key, maxBlockRows }) => [key, maxBlockRows]));
  const isKnown = list.features.map((feature) => comparisonOf(model, feature) !== undefined);
  const unknown = planKeys(list).filter((plan) =>
    plan.parts.some((_, part) => !isKnown[list.features.indexOf(featureOf(list, plan, part))]),
  );
  return { wanted: new Set([...caps.keys(), ...unknown.map((plan) => plan.name)]), caps };
}

/** Looks at a sample of a long list under the model that there is so far; a short list gets every key. */
export function* chooseKeys(
  list: PreparedList,
  maxBlockRows: number,
  facets: FacetTables,
  sides: Uint8Array | null,
  comparer: Comparer,
  weigher: Weigher,
  matchWeight: number,
): Steps<ChosenKeys> {
  const size = Math.max(SHORT_LIST, Math.ceil(list.size / ONE_ROW_IN));
  if (size >= list.size) return ALL_KEYS;
  // The first rows are chance: rows are numbered by a hash of their content.
  const blocking = yield* blockSteps({ ...list, size }, maxBlockRows, facets, ALL_KEYS);
  const total = pairsOf(blocking.keys);
  const share = Math.min(1, MOST / Math.max(total, 1));
  const filter = { sides, abandoned: new Uint8Array(blocking.keys.length), share };
  const { pairs } = yield* scoreSteps(blocking, filter, comparer, weigher, matchWeight, matchWeight);
  if (pairs.length < ENOUGH) return ALL_KEYS;
  const { roots, rootOf } = rootsOf(blocking);
  const matches = Array.from({ length: pairs.length }, (_, i) => {
    const brought = new Uint8Array(roots.length);
    markRoots(blocking, filter.abandoned, rootOf, pairs.left[i]!, pairs.right[i]!, brought);
    return brought;
  });
  const times = (list.size * (list.size - 1)) / (size * (size - 1));
  const costs = roots.map((root) => {
    const own = pairsOf(blocking.keys.filter((key) => key.root === root));
    return list.size * PAIRS_PER_ROW + Math.min(own * times, STRONG_PAIRS);
  });
  return { ...ALL_KEYS, wanted: cheapest(roots, costs, matches, times / share) };
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
): ReadonlySet<string> {
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
    if (best === -1) return wanted;
    wanted.add(roots[best]!);
    open = open.filter((brought) => brought[best] === 0);
  }
}
