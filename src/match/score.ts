/** Every pair of every block once, compared and weighed; only what is worth keeping stays. */
import type { Steps } from '../model/index.ts';
import type { Blocking } from './block.ts';
import type { Comparer } from './compare.ts';
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

const EVERY = 65_536;

/**
 * Compares and weighs. A pair belongs to the first key that brings it together; later keys see that and pass, so no
 * set of pairs is kept. `isLinkable` leaves pairs out before they are compared (two lists: only across).
 */
export function* scoreSteps(
  blocking: Blocking,
  comparer: Comparer,
  weigher: Weigher,
  keepWeight: number,
  matchWeight: number,
  isLinkable: ((a: number, b: number) => boolean) | null,
): Steps<Scored> {
  const { keys, width, hashes } = blocking;
  const pairs = new PairList();
  const first = new Float64Array(keys.length);
  const found = new Float64Array(keys.length);
  const total = keys.reduce((sum, key) => sum + key.pairs, 0);
  let candidatePairs = 0;
  let seen = 0;
  let since = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    const { rows, ends } = key;
    const single = key.slots === 1;
    let start = 0;
    for (let block = 0; block < ends.length; block++) {
      const end = ends[block]!;
      for (let i = start; i < end; i++) {
        const one = rows[i]!;
        for (let j = i + 1; j < end; j++) {
          const two = rows[j]!;
          if (one === two) continue;
          if (wasBrought(one * width, two * width, k)) continue;
          // With several values a side two rows may share two of them; only the first such block compares.
          if (!single && firstShared(one * width, two * width, k) !== key.hashes[block]) continue;
          const a = Math.min(one, two);
          const b = Math.max(one, two);
          if (isLinkable !== null && !isLinkable(a, b)) continue;
          first[k]!++;
          candidatePairs++;
          comparer.compare(a, b);
          const weight = weigher.weigh();
          if (weight >= keepWeight) {
            pairs.push(a, b, weight);
            if (weight >= matchWeight) found[k]!++;
          }
        }
        since += end - i;
        seen += end - i - 1;
        if (since > EVERY) {
          since = 0;
          yield { stage: 'match', done: seen, total };
        }
      }
      start = end;
    }
  }
  return { pairs, candidatePairs, first, found };

  function wasBrought(a: number, b: number, before: number): boolean {
    for (let earlier = 0; earlier < before; earlier++) {
      const key = keys[earlier]!;
      if (key.slots === 1) {
        const hash = hashes[a + key.column]!;
        if (hash !== 0 && hash === hashes[b + key.column]) return true;
      } else if (firstShared(a, b, earlier) !== 0) return true;
    }
    return false;
  }

  function firstShared(a: number, b: number, k: number): number {
    const { column, slots } = keys[k]!;
    for (let i = 0; i < slots; i++) {
      const hash = hashes[a + column + i]!;
      if (hash === 0) continue;
      for (let j = 0; j < slots; j++) if (hashes[b + column + j] === hash) return hash;
    }
    return 0;
  }
}
