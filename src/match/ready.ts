/** A list made ready for its pairs to be weighed: prepared, blocked, its model learned or fitted. */
import type { ColumnMapping, MatchModel, Row, Steps } from '../model/index.ts';
import { type Blocking, blockSteps, type ChosenKeys } from './block/block.ts';
import { createFacetTables, type FacetTables } from './block/keys.ts';
import { type Comparer, createComparer, profileSteps } from './compare/compare.ts';
import { chooseKeys, modelKeys } from './learn/chooseKeys.ts';
import { estimateChance, estimateMatches } from './learn/estimate.ts';
import { fitModel, fixedModel, keysOf } from './learn/model.ts';
import { pilotOf, pilotSteps } from './learn/pilot.ts';
import { sharedNumbers } from './learn/sharedNumbers.ts';
import type { MatchPlan } from './options.ts';
import { ownMemory, sharedMemory } from './prepare/memory.ts';
import { type PreparedList, prepareSteps } from './prepare/prepare.ts';
import { type LinkPlan, sidesOf } from './twoLists.ts';
import { raritySteps } from './weigh/frequency.ts';
import { weightOf } from './weigh/probability.ts';
import { createWeigher, type Weigher } from './weigh/weigh.ts';

/** All that the pairs of a list are weighed with. */
export interface Ready {
  readonly list: PreparedList;
  readonly facets: FacetTables;
  readonly rarity: Int32Array[];
  readonly comparer: Comparer;
  readonly weigher: Weigher;
  readonly model: MatchModel;
  readonly chosen: ChosenKeys;
  readonly blocking: Blocking;
  /** By key: 1 where its blocks are left alone. */
  readonly abandoned: Uint8Array;
  /** Two lists: as in `CandidateFilter`. */
  readonly sides: Uint8Array | null;
}

/** Makes a list ready for its pairs to be weighed, its model fitted or learned; `spare` as in `prepareSteps`. */
export function* readySteps(
  rows: readonly Row[],
  mapping: ColumnMapping,
  plan: MatchPlan,
  link: LinkPlan | null,
  spare = 0,
): Steps<Ready> {
  const memory = plan.workers.length > 0 ? sharedMemory : ownMemory;
  const list = yield* prepareSteps(rows, mapping, spare, memory, judgedRows(plan));
  const facets = createFacetTables();
  const rarity = yield* raritySteps(list, facets, plan.frequencies);
  const comparer = createComparer(list, yield* profileSteps(list));
  const matchWeight = weightOf(plan.matchProbability);
  const sides = link === null ? null : sidesOf(list, link);
  let model =
    plan.model === null
      ? fixedModel(list, plan.matchProbability, plan.reviewProbability, sharedNumbers(list))
      : fitModel(plan.model, list, plan.matchProbability, plan.reviewProbability);
  if (plan.model === null) model = yield* estimateChance(list, model, comparer, rarity);
  let weigher = createWeigher(list, model, comparer, rarity);
  const { maxBlockRows } = plan;
  const chosen =
    plan.model === null
      ? yield* chooseKeys(list, maxBlockRows, facets, sides, comparer, weigher, matchWeight)
      : modelKeys(list, plan.model);
  const blocking = yield* blockSteps(list, maxBlockRows, facets, chosen);
  const pilot =
    plan.model === null
      ? yield* pilotSteps(blocking, comparer, weigher, matchWeight, sides)
      : pilotOf(blocking, plan.model);
  const { abandoned } = pilot;
  model = { ...model, blocking: keysOf(blocking, abandoned, plan.model?.blocking ?? []) };
  if (plan.model === null) {
    const labels = { same: placesOf(plan.labels.same, list), different: placesOf(plan.labels.different, list) };
    model = yield* estimateMatches(list, model, comparer, rarity, pilot.pairs, pilot.share, labels);
    weigher = createWeigher(list, model, comparer, rarity);
  }
  return { list, facets, rarity, comparer, weigher, model, chosen, blocking, abandoned, sides };
}

/** Pairs of input rows as pairs of distinct rows; those that look alike drop out. */
export function placesOf(pairs: readonly (readonly [number, number])[], list: PreparedList): [number, number][] {
  return pairs
    .filter(([a, b]) => a < list.rows && b < list.rows)
    .map(([a, b]): [number, number] => [list.placeOf[a]!, list.placeOf[b]!])
    .filter(([a, b]) => a !== b);
}

/** The rows of judgements, where some are about rows that are two parties: such rows are not taken for one unread. */
function judgedRows({ same, different }: MatchPlan): ReadonlySet<number> {
  return new Set(different.length === 0 ? [] : [...same, ...different].flat());
}
