/** What a helping thread does with the jobs it is sent. */
import { PairList } from '../weigh/score.ts';
import {
  COMPARED,
  FIRST_SLAB,
  HANDED,
  HEAD,
  type Job,
  LAST,
  LENGTH,
  MATCHES,
  NEXT,
  OVER,
  SLAB_PAIRS,
  SLABS,
  STRETCH,
  scorerOf,
} from './job.ts';
import { VERSION } from './version.ts';

/** A caller that reads no slab for so long has gone. */
const PATIENCE_MS = 60_000;

/**
 * Scores stretches until none is left or the caller has enough.
 * @throws TypeError for a caller of another release, which does the work alone then
 */
export function help(job: Job): void {
  const { control, stretches, version } = job;
  if (version !== VERSION)
    throw new TypeError(`kempt/worker: this worker is of kempt ${VERSION}, its caller of ${String(version)}`);
  if (Atomics.load(control, OVER) === 1) return;
  const scorer = scorerOf(job);
  const pairs = new PairList();
  const desk = new Desk(job);
  for (;;) {
    const stretch = Atomics.add(control, NEXT, 1);
    if (stretch >= stretches.count) return;
    pairs.length = 0;
    scorer.score(stretch, pairs);
    if (!desk.handOver(stretch, pairs, scorer.compared, scorer.matches)) return;
  }
}

/** Where a helper lays its pairs down for the caller. */
class Desk {
  readonly #control: Int32Array;
  readonly #firstSlab: number;
  readonly #slabs: readonly Int32Array[];
  #slab = 0;

  constructor({ control, place, slabs }: Job) {
    this.#control = control;
    this.#firstSlab = FIRST_SLAB + place * SLABS;
    this.#slabs = slabs;
  }

  /** False when nobody wants them. */
  handOver(stretch: number, pairs: PairList, compared: number, matches: number): boolean {
    for (let from = 0; ; from += SLAB_PAIRS) {
      const to = Math.min(from + SLAB_PAIRS, pairs.length);
      const state = this.#firstSlab + this.#slab;
      if (!this.#isFree(state)) return false;
      const slab = this.#slabs[this.#slab]!;
      slab[STRETCH] = stretch;
      slab[LENGTH] = to - from;
      slab[LAST] = to === pairs.length ? 1 : 0;
      slab[COMPARED] = compared;
      slab[MATCHES] = matches;
      slab.set(pairs.left.subarray(from, to), HEAD);
      slab.set(pairs.right.subarray(from, to), HEAD + SLAB_PAIRS);
      slab.set(pairs.weight.subarray(from, to), HEAD + 2 * SLAB_PAIRS);
      Atomics.store(this.#control, state, 1);
      Atomics.add(this.#control, HANDED, 1);
      Atomics.notify(this.#control, HANDED);
      this.#slab = (this.#slab + 1) % SLABS;
      if (to === pairs.length) return true;
    }
  }

  /** Waits until the caller has read what stands there. */
  #isFree(state: number): boolean {
    const control = this.#control;
    while (Atomics.load(control, state) === 1 && Atomics.load(control, OVER) === 0) {
      if (Atomics.wait(control, state, 1, PATIENCE_MS) === 'timed-out') return false;
    }
    return Atomics.load(control, OVER) === 0;
  }
}
