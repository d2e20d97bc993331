/**
 * m, u and the prior from the list itself: u by a seeded sample of random pairs, m and prior by expectation and
 * maximization over the candidate pairs that may be matches. The fixed tables count as a few pairs already seen, so
 * no number is ever 0 and a small list stays near them.
 */
import type { MatchModel, ModelComparison, Steps } from '../../model/index.ts';
import type { Comparer } from '../compare/compare.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { KIND_TABLES, levelWeight } from '../tables.ts';
import { probabilityOf, weightOf } from '../weigh/probability.ts';
import type { PairList } from '../weigh/score.ts';
import { createWeigher, type Weigher } from '../weigh/weigh.ts';

const RANDOM_PAIRS = 30_000;
const EM_PAIRS = 30_000;
/** Pairs between two turns of the event loop; the loops between them are functions, which run faster than steps. */
const EVERY = 16_384;
const EM_ROUNDS = 6;
/**
 * Rounds that learn from sure pairs only, and from which probability on a pair teaches. What is unlikely never does:
 * namesakes, of which large lists are full, would else teach that one party shares only a name.
 */
const SURE_ROUNDS = 3;
const SURE = 0.999;
const LIKELY = 0.5;
/** The same for chance, from the fixed tables: a pair so likely is no pair of strangers. */
const ONE_PARTY = 0.99;
/** How many pairs the fixed tables are worth. */
const U_SEEN = 400;
const M_SEEN = 40;
/** Pairs of a usual list that are mixed in for the prior: six rows without a match say nothing of the next six. */
const PRIOR_SEEN = 100;
/** How many pairs of the sample a pair is worth that somebody has looked at. */
const LABEL_SEEN = 5;

/** What a comparer says of a pair beside its levels. */
const VALUES = ['agreed', 'lefts', 'rights'] as const;

/** Pairs of distinct rows whose answer is known. */
export interface LabelledPairs {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
}

/**
 * The model with u of every level as strangers show it: all pairs of a short list, random ones of a longer one, without
 * those that are surely one party as it is. Rows are numbered by content: order is chance.
 */
export function* estimateChance(
  list: PreparedList,
  model: MatchModel,
  comparer: Comparer,
  rarity: readonly Int32Array[],
): Steps<MatchModel> {
  const { size } = list;
  if (size < 10) return model;
  const counts = model.comparisons.map((comparison) => new Float64Array(comparison.levels.length));
  let state = 0x2f6e2b1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 0) / 4294967296) * size);
  };
  const { levels: found } = comparer;
  const weigher = createWeigher(list, model, comparer, rarity);
  const sure = weightOf(ONE_PARTY);
  const count = (a: number, b: number): void => {
    comparer.compare(a, b);
    if (weigher.weigh() >= sure) return;
    for (let f = 0; f < counts.length; f++) counts[f]![found[f]!]!++;
  };
  const sampleSome = (some: number): void => {
    for (let i = 0; i < some; i++) {
      const a = next();
      const b = next();
      if (a !== b) count(Math.min(a, b), Math.max(a, b));
    }
  };
  if (size * (size - 1) <= 2 * RANDOM_PAIRS) {
    for (let b = 1; b < size; b++) for (let a = 0; a < b; a++) count(a, b);
  } else {
    const tries = Math.min(RANDOM_PAIRS, size * 20);
    for (let done = 0; done < tries; done += EVERY) {
      sampleSome(Math.min(EVERY, tries - done));
      yield { stage: 'match', done: list.rows, total: list.rows };
    }
  }
  yield { stage: 'match', done: list.rows, total: list.rows };
  const comparisons = model.comparisons.map((comparison, f): ModelComparison => {
    const seen = counts[f]!;
    const table = KIND_TABLES[list.features[f]!.kind];
    let present = 0;
    for (let level = 1; level < seen.length; level++) present += seen[level]!;
    const levels = comparison.levels.map((level, at) => {
      // Exact agreement was counted over all pairs; the sample can only be worse.
      if (at === 0 || level.name === 'swapped' || (at === 1 && table.frequency[1] === 1)) return level;
      const u = (seen[at]! + U_SEEN * level.u) / (present + U_SEEN);
      return { ...level, u, weight: levelWeight(level.m, u) };
    });
    return { ...comparison, levels };
  });
  return { ...model, comparisons };
}

/** The model with m and prior as a sample (`share` of all) of the candidate pairs shows them. Cost: rounds × pairs. */
export function* estimateMatches(
  list: PreparedList,
  start: MatchModel,
  comparer: Comparer,
  rarity: readonly Int32Array[],
  pairs: PairList,
  share: number,
  labels: LabelledPairs,
): Steps<MatchModel> {
  if (pairs.length === 0 && labels.same.length === 0) return start;
  // By a hash of the two row numbers, not the one that chose the pairs: the same sample however they came.
  const part = Math.min(1, EM_PAIRS / pairs.length);
  const limit = part * 4294967296;
  const sample: number[] = [];
  const known = countLevels(labels.same, comparer, start);
  const strangers = new Set(labels.different.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
  let model = start;
  for (let i = 0; i < pairs.length; i++) {
    const hash = Math.imul(Math.imul(pairs.left[i]!, 0xc2b2ae35) ^ pairs.right[i]!, 0x27d4eb2f) >>> 0;
    if ((hash ^ (hash >>> 15)) >>> 0 >= limit) continue;
    if (strangers.size === 0 || !strangers.has(`${pairs.left[i]} ${pairs.right[i]}`)) sample.push(i);
  }
  // Levels do not change from round to round, only what they weigh.
  const count = model.comparisons.length;
  const levels = new Uint8Array(sample.length * count);
  const values = VALUES.map(() => new Uint32Array(sample.length * count));
  const nameless = new Uint8Array(sample.length);
  for (let done = 0; done < sample.length; done += EVERY) {
    compareSome(done, Math.min(done + EVERY, sample.length));
    yield { stage: 'match', done: list.rows, total: list.rows };
  }
  const possible = (list.size * (list.size - 1)) / 2;
  for (let round = 0; round < EM_ROUNDS; round++) {
    const weigher = createWeigher(list, model, comparer, rarity);
    const counts = model.comparisons.map((comparison) => new Float64Array(comparison.levels.length));
    const matches = learn(weigher, counts, weightOf(round < SURE_ROUNDS ? SURE : LIKELY));
    yield { stage: 'match', done: list.rows, total: list.rows };
    const found = (matches / part / share + PRIOR_SEEN * start.prior) / (possible + PRIOR_SEEN);
    const prior = Math.min(0.05, Math.max(start.prior / 8, found));
    const comparisons = model.comparisons.map((comparison, f): ModelComparison => {
      const seen = counts[f]!.map((count, level) => count + LABEL_SEEN * known[f]![level]!);
      const table = KIND_TABLES[list.features[f]!.kind];
      const fixed = table.m;
      let present = 0;
      for (let level = 1; level < seen.length; level++) present += seen[level]!;
      const levels = comparison.levels.map((level, at) => {
        if (at === 0) return level;
        const m = (seen[at]! + M_SEEN * fixed[at]!) / (present + M_SEEN);
        // Exact agreement was counted over all pairs; what those of one party have of it is no chance.
        const u =
          at === 1 && comparison.agreement !== undefined
            ? Math.max((comparison.agreement - prior * m) / (1 - prior), 2 ** -table.rarest)
            : level.u;
        return { ...level, m, u, weight: levelWeight(m, u) };
      });
      return { ...comparison, levels };
    });
    model = { ...model, prior, comparisons };
  }
  return model;
  function compareSome(from: number, to: number): void {
    for (let s = from; s < to; s++) {
      comparer.compare(pairs.left[sample[s]!]!, pairs.right[sample[s]!]!);
      const at = s * count;
      for (let f = 0; f < count; f++) {
        levels[at + f] = comparer.levels[f]!;
        for (let v = 0; v < VALUES.length; v++) values[v]![at + f] = comparer[VALUES[v]!][f]!;
      }
      nameless[s] = comparer.nameless ? 1 : 0;
    }
  }

  /** Adds up the levels of the sample by how sure each pair is one party; how many are. */
  function learn(weigher: Weigher, counts: readonly Float64Array[], sure: number): number {
    const { levels: current } = comparer;
    let matches = 0;
    for (let s = 0; s < sample.length; s++) {
      const at = s * count;
      for (let f = 0; f < count; f++) {
        current[f] = levels[at + f]!;
        for (let v = 0; v < VALUES.length; v++) comparer[VALUES[v]!][f] = values[v]![at + f]!;
      }
      comparer.nameless = nameless[s] === 1;
      const weight = weigher.weigh();
      if (weight < sure || weigher.isFamily) continue;
      const probability = probabilityOf(weight);
      matches += probability;
      for (let f = 0; f < count; f++) counts[f]![current[f]!]! += probability;
    }
    return matches;
  }
}

/** By comparison and level: how many of these pairs. */
function countLevels(pairs: LabelledPairs['same'], comparer: Comparer, model: MatchModel): Float64Array[] {
  const counts = model.comparisons.map((comparison) => new Float64Array(comparison.levels.length));
  for (const [a, b] of pairs) {
    comparer.compare(Math.min(a, b), Math.max(a, b));
    for (let f = 0; f < counts.length; f++) counts[f]![comparer.levels[f]!]!++;
  }
  return counts;
}
