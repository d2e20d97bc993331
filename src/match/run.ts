/** A list to its duplicates, step by step: prepare, block, compare, weigh, cluster. */
import type { ColumnMapping, Matching, ReviewPair, Row, Steps } from '../model/index.ts';
import { clusterPairs, Groups } from './cluster/cluster.ts';
import { copySteps } from './cluster/copies.ts';
import { createRecordKeys } from './cluster/records.ts';
import { allPairs, clustersOf, statsOf, strongestFirst } from './cluster/result.ts';
import { createExplainer } from './explain.ts';
import { estimateMissed } from './learn/missed.ts';
import type { MatchPlan } from './options.ts';
import { placesOf, readySteps } from './ready.ts';
import { isWorthHelp, scoreTogether } from './threads/scoreTogether.ts';
import { BOTH, joinAlike, type LinkPlan, rowsAcross } from './twoLists.ts';
import { weightOf } from './weigh/probability.ts';
import { scoreSteps } from './weigh/score.ts';

/**
 * Finds the duplicates of a list whose columns are known, as a generator that yields at least every 20,000 rows or
 * 100,000 pairs, so that a caller can give the event loop a turn. Cost: cells, and pairs that the block cap bounds.
 */
export function* matchSteps(
  rows: readonly Row[],
  mapping: ColumnMapping,
  plan: MatchPlan,
  link: LinkPlan | null = null,
): Steps<Matching> {
  const ready = yield* readySteps(rows, mapping, plan, link);
  const { list, comparer, weigher, model, blocking, abandoned, sides } = ready;
  const matchWeight = weightOf(plan.matchProbability);
  const reviewWeight = weightOf(plan.reviewProbability);
  const filter = { sides, abandoned, share: 1 };
  const scored = yield* isWorthHelp(plan.workers, blocking)
    ? scoreTogether(plan.workers, { ...ready, filter, keepWeight: reviewWeight, matchWeight })
    : scoreSteps(blocking, filter, comparer, weigher, reviewWeight, matchWeight);
  const { pairs } = scored;
  const order = strongestFirst(pairs);

  const weigh = (a: number, b: number): number => {
    comparer.compare(a, b);
    return weigher.weigh();
  };
  const across = rowsAcross(list, link);
  const turn = { stage: 'match', done: rows.length, total: rows.length } as const;
  yield turn;
  const groups = clusterPairs(list.size, pairs, order, {
    matchWeight,
    weigh,
    leavesOpen: comparer.leavesOpen,
    contradict: comparer.contradicts,
    parts: comparer.parts,
    same: placesOf(plan.same, list),
    different: placesOf(plan.different, list),
    oneToOne: link?.oneToOne ?? false,
    taken: (at) => sides !== null && sides[at] === BOTH && weigh(at, at) >= matchWeight,
  });
  yield turn;

  const records = createRecordKeys(mapping);
  const whole = new Groups(rows.length);
  const bar = { matchWeight, reviewWeight, selfWeight: (at: number) => weigh(at, at) };
  const copies = yield* copySteps(rows, records, list, link, bar, whole);
  const isThere = (a: number, b: number): boolean => a < rows.length && b < rows.length;
  for (let at = 0; at < list.size; at++) {
    const root = groups.find(at);
    if (root !== at) whole.unite(...across(root, at));
  }
  for (const [a, b] of plan.same) if (isThere(a, b)) whole.unite(a, b);
  if (link !== null) joinAlike(whole, copies.alike, link.split);

  yield turn;
  const clusters = clustersOf(whole);
  yield turn;
  const all = allPairs(pairs, order, copies.pairs, across);
  yield turn;
  const pairKey = (a: number, b: number): number => Math.min(a, b) * rows.length + Math.max(a, b);
  const judgedApart = new Set(plan.different.filter(([a, b]) => isThere(a, b)).map(([a, b]) => pairKey(a, b)));
  const review: ReviewPair[] = [];
  for (let i = 0; i < all.length; i++) {
    const left = all.left[i]!;
    const right = all.right[i]!;
    if (whole.find(left) === whole.find(right)) continue;
    if (judgedApart.has(pairKey(left, right))) continue;
    review.push({ left, right, weight: all.weight[i]!, probability: all.probability[i]! });
  }
  return {
    clusters,
    review,
    pairs: all,
    model,
    stats: statsOf(list, blocking, scored, abandoned, estimateMissed(blocking, abandoned, pairs, matchWeight), all),
    explain: createExplainer(list, model, comparer, weigher, (left, right) =>
      list.placeOf[left] === list.placeOf[right] ? records.likeness(rows[left]!, rows[right]!) : null,
    ),
  };
}
