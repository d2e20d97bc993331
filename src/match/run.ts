/** A list to its duplicates, step by step: prepare, block, compare, weigh, cluster. */
import type { ColumnMapping, Matching, MatchModel, ReviewPair, Row, Steps } from '../model/index.ts';
import { type Blocking, blockSteps, type ChosenKeys } from './block/block.ts';
import { createFacetTables, type FacetTables } from './block/keys.ts';
import { clusterPairs, Groups } from './cluster/cluster.ts';
import { COPY_WEIGHT, createRecordKeys } from './cluster/records.ts';
import { allPairs, clustersOf, RowPairs, statsOf, strongestFirst } from './cluster/result.ts';
import { type Comparer, createComparer, profileSteps } from './compare/compare.ts';
import { createExplainer } from './explain.ts';
import { chooseKeys, modelKeys } from './learn/chooseKeys.ts';
import { estimateChance, estimateMatches } from './learn/estimate.ts';
import { estimateMissed } from './learn/missed.ts';
import { fitModel, fixedModel, keysOf } from './learn/model.ts';
import { pilotOf, pilotSteps } from './learn/pilot.ts';
import type { MatchPlan } from './options.ts';
import { ownMemory, sharedMemory } from './prepare/memory.ts';
import { type PreparedList, prepareSteps } from './prepare/prepare.ts';
import { isWorthHelp, scoreTogether } from './threads/scoreTogether.ts';
import { raritySteps } from './weigh/frequency.ts';
import { weightOf } from './weigh/probability.ts';
import { scoreSteps } from './weigh/score.ts';
import { createWeigher, type Weigher } from './weigh/weigh.ts';

/** Two lists in one: rows before `split` are the left list. */
export interface LinkPlan {
  readonly split: number;
  readonly oneToOne: boolean;
}

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
  const place = (row: number): number => list.placeOf[row]!;
  const mayPair = (a: number, b: number): boolean => link === null || a < link.split !== b < link.split;
  const across = rowsAcross(list, link);
  const judged = judgements(plan, list);
  const turn = { stage: 'match', done: rows.length, total: rows.length } as const;
  yield turn;
  const groups = clusterPairs(list.size, pairs, order, {
    matchWeight,
    weigh,
    leavesOpen: comparer.leavesOpen,
    contradict: comparer.contradicts,
    parts: comparer.parts,
    same: judged.same,
    different: judged.different,
    oneToOne: link?.oneToOne ?? false,
    taken: (at) => sides !== null && sides[at] === BOTH && weigh(at, at) >= matchWeight,
  });
  yield turn;

  // Rows with equal numbers: one comparison for all of them. Where that is not enough, equal cells decide.
  const copies = new RowPairs();
  const records = createRecordKeys(mapping);
  const firstLike = new Map<string, number>();
  const firstFolded = new Map<string, number>();
  const rowsAt = new Uint32Array(list.size);
  for (const at of list.placeOf) rowsAt[at]!++;
  const whole = new Groups(rows.length);
  const partners = link?.oneToOne === true ? new Partners(link.split) : null;
  for (let row = 0; row < rows.length; row++) {
    if ((row & 16_383) === 16_383) yield { stage: 'match', done: row, total: rows.length };
    const at = place(row);
    const first = list.first[at]!;
    if (rowsAt[at] === 1) continue;
    const self = weigh(at, at);
    let like = first;
    if (self < matchWeight) {
      const key = records.keyOf(rows[row]!);
      const equal = firstOf(firstLike, at, key, row);
      const known = equal === row ? undefined : equal;
      // Alike as far as it was looked, which is not far enough, or but for capitals and signs: a person looks at the two.
      if (known === undefined) {
        const other = self >= reviewWeight ? first : firstOf(firstFolded, at, records.foldedKeyOf(rows[row]!), row);
        if (other !== row && mayPair(other, row)) copies.push(other, row, Math.max(self, reviewWeight));
      }
      like = known ?? row;
    }
    const partner = partners === null ? like : partners.of(like, row);
    if (partner === row || !mayPair(partner, row)) continue;
    const equal = self < matchWeight || records.areEqual(rows[partner]!, rows[row]!);
    copies.push(partner, row, equal ? Math.max(self, matchWeight) + COPY_WEIGHT : self);
    join(whole, partner, row);
  }
  for (let at = 0; at < list.size; at++) {
    const root = groups.find(at);
    if (root !== at) join(whole, ...across(root, at));
  }
  for (const [a, b] of plan.same) if (a < rows.length && b < rows.length) join(whole, a, b);

  yield turn;
  const clusters = clustersOf(whole);
  yield turn;
  const all = allPairs(pairs, order, copies, across);
  yield turn;
  const review: ReviewPair[] = [];
  for (let i = 0; i < all.length; i++) {
    const left = all.left[i]!;
    const right = all.right[i]!;
    if (whole.find(left) === whole.find(right)) continue;
    if (isJudgedDifferent(plan, left, right)) continue;
    review.push({ left, right, weight: all.weight[i]!, probability: all.probability[i]! });
  }
  return {
    clusters,
    review,
    pairs: all,
    model,
    stats: statsOf(list, blocking, scored, abandoned, estimateMissed(blocking, abandoned, pairs, matchWeight), all),
    explain: createExplainer(list, model, comparer, weigher, (left, right) => {
      if (place(left) !== place(right)) return null;
      if (records.areEqual(rows[left]!, rows[right]!)) return 'exact';
      const key = records.foldedKeyOf(rows[left]!);
      return key !== null && key === records.foldedKeyOf(rows[right]!) ? 'folded' : null;
    }),
  };
}

/** The first row at a place with this key; the row itself where it is the first, or has none. */
function firstOf(known: Map<string, number>, at: number, key: string | null, row: number): number {
  if (key === null) return row;
  const place = `${at} ${key}`;
  const first = known.get(place);
  if (first === undefined) known.set(place, row);
  return first ?? row;
}

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
      ? fixedModel(list, plan.matchProbability, plan.reviewProbability)
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
function placesOf(pairs: readonly (readonly [number, number])[], list: PreparedList): [number, number][] {
  return pairs
    .filter(([a, b]) => a < list.rows && b < list.rows)
    .map(([a, b]): [number, number] => [list.placeOf[a]!, list.placeOf[b]!])
    .filter(([a, b]) => a !== b);
}

function join(groups: Groups, a: number, b: number): void {
  const left = groups.find(a);
  const right = groups.find(b);
  if (left !== right) groups.join(left, right);
}

/** The rows that stand for two distinct rows: the first of each; between two lists one of the left and one of the right. */
function rowsAcross(list: PreparedList, link: LinkPlan | null): (a: number, b: number) => [number, number] {
  const { first, placeOf } = list;
  if (link === null) return (a, b) => [first[a]!, first[b]!];
  const { split } = link;
  const opposite = first.slice();
  for (let row = list.rows - 1; row >= split; row--) if (first[placeOf[row]!]! < split) opposite[placeOf[row]!] = row;
  return (a, b) => {
    if (first[a]! < split !== first[b]! < split) return [first[a]!, first[b]!];
    return opposite[a] === first[a] ? [first[a]!, opposite[b]!] : [opposite[a]!, first[b]!];
  };
}

/** Rows of two lists that look alike, one of the left for each of the right. */
class Partners {
  readonly #split: number;
  /** By the first row that looks so: the left ones, and how many of them have a partner. */
  readonly #alike = new Map<number, { readonly left: number[]; paired: number }>();

  constructor(split: number) {
    this.#split = split;
  }

  /** The partner of a row; the row itself where none is left. Rows come in their order, the left ones first. */
  of(like: number, row: number): number {
    const alike = this.#alike.get(like);
    if (row >= this.#split) return alike === undefined ? row : (alike.left[alike.paired++] ?? row);
    if (alike === undefined) this.#alike.set(like, { left: [row], paired: 0 });
    else alike.left.push(row);
    return row;
  }
}

const BOTH = 3;

/** By distinct row: 1 where it stands in the left list, 2 in the right, {@link BOTH} in both. */
function sidesOf(list: PreparedList, link: LinkPlan): Uint8Array {
  const sides = new Uint8Array(list.size);
  for (let row = 0; row < list.rows; row++) sides[list.placeOf[row]!]! |= row < link.split ? 1 : 2;
  return sides;
}

/** The rows of judgements, where some are about rows that are two parties: such rows are not taken for one unread. */
function judgedRows({ same, different }: MatchPlan): ReadonlySet<number> {
  return new Set(different.length === 0 ? [] : [...same, ...different].flat());
}

function judgements(plan: MatchPlan, list: PreparedList): { same: [number, number][]; different: [number, number][] } {
  return { same: placesOf(plan.same, list), different: placesOf(plan.different, list) };
}

function isJudgedDifferent(plan: MatchPlan, left: number, right: number): boolean {
  return plan.different.some(([a, b]) => (a === left && b === right) || (a === right && b === left));
}
