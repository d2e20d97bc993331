/** A sample of the candidate pairs, taken before the rest: it teaches the model and shows which keys are worth their pairs. */
import type { MatchModel, Steps } from '../../model/index.ts';
import type { Blocking } from '../block/block.ts';
import { pairsOf } from '../block/cut.ts';
import type { Comparer } from '../compare/compare.ts';
import { UNIT } from '../tables.ts';
import { PairList, scoreSteps } from '../weigh/score.ts';
import type { Weigher } from '../weigh/weigh.ts';

export interface Pilot {
  /** Pairs of the sample that may be matches, and which part of all pairs the sample is. */
  readonly pairs: PairList;
  readonly share: number;
  /** By key: 1 where almost nothing was found. */
  readonly abandoned: Uint8Array;
}

/** One pair in so many is looked at, but no fewer than the least where there are as many, and no more than the most. */
const ONE_IN = 8;
const LEAST = 60_000;
const MOST = 150_000;
/** A key that brought fewer pairs to the sample is not judged by it. */
const ENOUGH = 1_000;
/** A key that finds less than one match in so many new pairs costs more than it brings. */
const WORTH = 1_000;
/** Pairs below this under the fixed tables teach nothing about matches. */
const MAY_MATCH = -12 * UNIT;

/** What a model says of the keys of a list, in the place of a sample. */
export function pilotOf(blocking: Blocking, model: MatchModel): Pilot {
  const names = new Set(model.blocking.flatMap(({ key, abandoned }) => (abandoned === true ? [key] : [])));
  const abandoned = Uint8Array.from(blocking.keys, ({ name }) => (names.has(name) ? 1 : 0));
  return { pairs: new PairList(), share: 1, abandoned };
}

/** Scores a sample of the pairs under the model that there is so far. */
export function* pilotSteps(
  blocking: Blocking,
  comparer: Comparer,
  weigher: Weigher,
  matchWeight: number,
  sides: Uint8Array | null,
): Steps<Pilot> {
  const total = pairsOf(blocking.keys);
  const share = Math.min(1, Math.min(Math.max(total / ONE_IN, LEAST), MOST) / Math.max(total, 1));
  const abandoned = new Uint8Array(blocking.keys.length);
  const filter = { sides, abandoned, share };
  const { pairs, first, found } = yield* scoreSteps(blocking, filter, comparer, weigher, MAY_MATCH, matchWeight);
  // A list that was looked at whole is small: all its keys together cost little.
  for (let k = 0; share < 1 && k < abandoned.length; k++) {
    if (first[k]! >= ENOUGH && found[k]! * WORTH < first[k]!) abandoned[k] = 1;
  }
  return { pairs, share, abandoned };
}
