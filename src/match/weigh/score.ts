/** Every candidate pair compared and weighed; only what is worth keeping stays. */
import type { Steps } from '../../model/index.ts';
import type { Blocking } from '../block/block.ts';
import { type CandidateFilter, Candidates } from '../block/candidates.ts';
import { pairsOf } from '../block/cut.ts';
import { type Stretches, stretchesOf } from '../block/stretches.ts';
import type { Comparer } from '../compare/compare.ts';
import type { Weigher } from './weigh.ts';

/** Pairs of distinct rows (`left` < `right`) with their weights, in typed columns that grow. */
export class PairList {
  left: Uint32Array = new Uint32Array(1024);
  right: Uint32Array = new Uint32Array(1024);
  weight: Int32Array = new Int32Array(1024);
  length = 0;

  push(left: number, right: number, weight: number): void {
    if (this.length === this.left.length) this.#grow(this.length * 2);
    this.left[this.length] = left;
    this.right[this.length] = right;
    this.weight[this.length] = weight;
    this.length++;
  }

  append({ left, right, weight, length }: PairList): void {
    const end = this.length + length;
    if (end > this.left.length) this.#grow(Math.max(end, this.left.length * 2));
    this.left.set(left.subarray(0, length), this.length);
    this.right.set(right.subarray(0, length), this.length);
    this.weight.set(weight.subarray(0, length), this.length);
    this.length = end;
  }

  #grow(wider: number): void {
    const { left, right, weight } = this;
    this.left = new Uint32Array(wider);
    this.left.set(left);
    this.right = new Uint32Array(wider);
    this.right.set(right);
    this.weight = new Int32Array(wider);
    this.weight.set(weight);
  }
}

export interface Scored {
  readonly pairs: PairList;
  readonly candidatePairs: number;
  /** By key: pairs it was the first to bring, and how many of them reached the match weight. */
  readonly first: Float64Array;
  readonly found: Float64Array;
}

/** Compares two rows only as far as they can still weigh this much; false when they cannot, and `weigh` is in vain. */
export function canReach(comparer: Comparer, weigher: Weigher, a: number, b: number, weight: number): boolean {
  let open = comparer.begin(a, b);
  while (weigher.most() >= weight) {
    if (open === 0) {
      comparer.finish();
      return true;
    }
    open = comparer.settle();
  }
  return false;
}

/** Compares and weighs the candidates that `filter` lets through; keeps pairs of at least `keepWeight`. */
export function* scoreSteps(
  blocking: Blocking,
  filter: CandidateFilter,
  comparer: Comparer,
  weigher: Weigher,
  keepWeight: number,
  matchWeight: number,
): Steps<Scored> {
  const { keys } = blocking;
  const stretches = stretchesOf(keys, filter.abandoned);
  const scorer = new Scorer(stretches, new Candidates(blocking, filter), comparer, weigher, keepWeight, matchWeight);
  const pairs = new PairList();
  const first = new Float64Array(keys.length);
  const found = new Float64Array(keys.length);
  const total = pairsOf(keys);
  let candidatePairs = 0;
  for (let stretch = 0; stretch < stretches.count; stretch++) {
    scorer.score(stretch, pairs);
    const key = stretches.keys[stretch]!;
    first[key]! += scorer.compared;
    found[key]! += scorer.matches;
    candidatePairs += scorer.compared;
    yield { stage: 'match', done: candidatePairs, total };
  }
  return { pairs, candidatePairs, first, found };
}

/** Scores one stretch of the blocks at a time. */
export class Scorer {
  /** Of the stretch scored last: its pairs, and how many of them reached the match weight. */
  compared = 0;
  matches = 0;
  readonly #stretches: Stretches;
  readonly #candidates: Candidates;
  readonly #comparer: Comparer;
  readonly #weigher: Weigher;
  readonly #keepWeight: number;
  readonly #matchWeight: number;

  constructor(
    stretches: Stretches,
    candidates: Candidates,
    comparer: Comparer,
    weigher: Weigher,
    keepWeight: number,
    matchWeight: number,
  ) {
    this.#stretches = stretches;
    this.#candidates = candidates;
    this.#comparer = comparer;
    this.#weigher = weigher;
    this.#keepWeight = keepWeight;
    this.#matchWeight = matchWeight;
  }

  /** Puts what is worth keeping behind `pairs`. */
  score(stretch: number, pairs: PairList): void {
    const candidates = this.#candidates;
    this.compared = 0;
    this.matches = 0;
    candidates.enter(this.#stretches, stretch);
    while (candidates.next()) {
      this.compared += candidates.length;
      this.#scoreBatch(pairs);
    }
  }

  #scoreBatch(pairs: PairList): void {
    const { left, right, length } = this.#candidates;
    const comparer = this.#comparer;
    const weigher = this.#weigher;
    const keepWeight = this.#keepWeight;
    const matchWeight = this.#matchWeight;
    for (let i = 0; i < length; i++) {
      const a = left[i]!;
      const b = right[i]!;
      if (!canReach(comparer, weigher, a, b, keepWeight)) continue;
      const weight = weigher.weigh();
      if (weight < keepWeight) continue;
      pairs.push(a, b, weight);
      if (weight >= matchWeight) this.matches++;
    }
  }
}
