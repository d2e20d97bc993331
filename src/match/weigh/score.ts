/** Every candidate pair compared and weighed; only what is worth keeping stays. */
import type { Steps } from '../../model/index.ts';
import type { Blocking } from '../block/block.ts';
import { type CandidateFilter, Candidates } from '../block/candidates.ts';
import type { Comparer } from '../compare/compare.ts';
import type { Weigher } from './weigh.ts';

/** Pairs of distinct rows (`left` < `right`) with their weights, in typed columns that grow. */
export class PairList {
  left: Uint32Array = new Uint32Array(1024);
  right: Uint32Array = new Uint32Array(1024);
  weight: Int32Array = new Int32Array(1024);
  length = 0;

  push(left: number, right: number, weight: number): void {
    if (this.length === this.left.length) {
      const wider = this.length * 2;
      const grow = (from: Uint32Array) => {
        const to = new Uint32Array(wider);
        to.set(from);
        return to;
      };
      this.left = grow(this.left);
      this.right = grow(this.right);
      const weights = new Int32Array(wider);
      weights.set(this.weight);
      this.weight = weights;
    }
    this.left[this.length] = left;
    this.right[this.length] = right;
    this.weight[this.length] = weight;
    this.length++;
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
  const pairs = new PairList();
  const first = new Float64Array(keys.length);
  const found = new Float64Array(keys.length);
  const total = keys.reduce((sum, key) => sum + key.pairs, 0);
  const candidates = new Candidates(blocking, filter);
  let candidatePairs = 0;
  while (candidates.next()) {
    const { key, length } = candidates;
    found[key]! += scoreBatch(candidates, comparer, weigher, keepWeight, matchWeight, pairs);
    first[key]! += length;
    candidatePairs += length;
    yield { stage: 'match', done: candidatePairs, total };
  }
  return { pairs, candidatePairs, first, found };
}

/** A function of its own, since steps run slower. How many pairs reached the match weight. */
function scoreBatch(
  batch: Candidates,
  comparer: Comparer,
  weigher: Weigher,
  keepWeight: number,
  matchWeight: number,
  pairs: PairList,
): number {
  const { left, right, length } = batch;
  let matches = 0;
  for (let i = 0; i < length; i++) {
    const a = left[i]!;
    const b = right[i]!;
    if (!canReach(comparer, weigher, a, b, keepWeight)) continue;
    const weight = weigher.weigh();
    if (weight < keepWeight) continue;
    pairs.push(a, b, weight);
    if (weight >= matchWeight) matches++;
  }
  return matches;
}
