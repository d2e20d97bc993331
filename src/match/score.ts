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
  /** By key: a sample of its blocks found almost nothing, and the others were left alone. */
  readonly abandoned: readonly boolean[];
}

const EVERY = 65_536;

/** Keys with fewer pairs are compared whole. */
const WORTH_A_SAMPLE = 20_000;
/** Blocks whose hash ends in these bits are a sample of one in sixteen, whatever the order of the rows. */
const SAMPLE_BITS = 15;
/** A wide key that finds less than one match in so many new pairs costs more than it brings. */
const WORTH = 1_000;

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
  const several = keys.flatMap((key, k) => (key.slots > 1 ? [k] : []));
  // By column of `hashes`: 0, or the bits that are 0 in the hashes of the blocks that were compared.
  const sampled = new Uint32Array(width);
  let candidatePairs = 0;
  let seen = 0;
  let since = 0;
  for (let k = 0; k < keys.length; k++) {
    const { slots, column, pairs: own } = keys[k]!;
    if (slots > 1 || own < WORTH_A_SAMPLE) {
      yield* scoreBlocks(k, () => true);
      continue;
    }
    yield* scoreBlocks(k, (hash) => (hash & SAMPLE_BITS) === 0);
    if (found[k]! * WORTH < first[k]!) sampled[column] = SAMPLE_BITS;
    else yield* scoreBlocks(k, (hash) => (hash & SAMPLE_BITS) !== 0);
  }
  const abandoned = keys.map(({ column }) => sampled[column] !== 0);
  return { pairs, candidatePairs, first, found, abandoned };

  function* scoreBlocks(k: number, isWanted: (hash: number) => boolean): Steps<void> {
    const { ends, hashes: shared } = keys[k]!;
    let start = 0;
    for (let block = 0; block < ends.length; block++) {
      const end = ends[block]!;
      for (let i = start; i < end && isWanted(shared[block]!); i++) {
        scoreRow(k, i, end, shared[block]!);
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

  /** One row of a block with those behind it: a function of its own, since steps run slower. */
  function scoreRow(k: number, at: number, end: number, shared: number): void {
    const { rows, slots } = keys[k]!;
    const one = rows[at]!;
    for (let i = at + 1; i < end; i++) {
      const two = rows[i]!;
      if (one === two || wasBrought(one * width, two * width, k)) continue;
      // With several values a side two rows may share two of them; only the first such block compares.
      if (slots > 1 && firstShared(one * width, two * width, k) !== shared) continue;
      const a = Math.min(one, two);
      const b = Math.max(one, two);
      if (isLinkable !== null && !isLinkable(a, b)) continue;
      first[k]!++;
      candidatePairs++;
      if (!canReach(comparer, weigher, a, b, keepWeight)) continue;
      const weight = weigher.weigh();
      if (weight >= keepWeight) {
        pairs.push(a, b, weight);
        if (weight >= matchWeight) found[k]!++;
      }
    }
  }

  function wasBrought(a: number, b: number, before: number): boolean {
    const end = keys[before]!.column;
    for (let column = 0; column < end; column++) {
      const hash = hashes[a + column]!;
      if (hash === hashes[b + column] && hash !== 0 && (hash & sampled[column]!) === 0) return true;
    }
    // A value of one slot may stand in another slot of the other row.
    for (let i = 0; i < several.length && several[i]! < before; i++) {
      if (firstShared(a, b, several[i]!) !== 0) return true;
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
