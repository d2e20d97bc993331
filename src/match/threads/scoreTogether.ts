/** Scoring shared with helping threads. Its result is that of `scoreSteps`, whoever does how much of it. */
import type { Steps } from '../../model/index.ts';
import type { Blocking } from '../block/block.ts';
import { Candidates } from '../block/candidates.ts';
import { pairsOf } from '../block/cut.ts';
import { stretchesOf } from '../block/stretches.ts';
import { sharedMemory } from '../prepare/memory.ts';
import { PairList, type Scored, Scorer } from '../weigh/score.ts';
import {
  COMPARED,
  FIRST_SLAB,
  HANDED,
  HEAD,
  jobOf,
  LAST,
  LENGTH,
  MATCHES,
  NEXT,
  OVER,
  type Scoring,
  SLAB_PAIRS,
  SLAB_WORDS,
  SLABS,
  STRETCH,
} from './job.ts';

/** A thread that runs `kempt/worker`: a Worker of the browser, of Deno or Bun, or of node:worker_threads. */
export interface Helper {
  postMessage(message: unknown): void;
}

/** Fewer pairs are scored before a helper has begun. */
const WORTH_HELP = 100_000;
/** How long to wait at a time, and in all for helpers that hand nothing over. */
const PAUSE_MS = 20;
const PATIENCE_MS = 5_000;

/** What is found in one stretch. */
interface Found {
  readonly pairs: PairList;
  compared: number;
  matches: number;
  isWhole: boolean;
}

/** Whether there is enough to share, and somebody to share it with. */
export function isWorthHelp(helpers: readonly Helper[], { keys }: Blocking): boolean {
  return helpers.length > 0 && pairsOf(keys) >= WORTH_HELP;
}

/** Compares and weighs the candidates that `filter` lets through, as `scoreSteps` does. */
export function* scoreTogether(helpers: readonly Helper[], scoring: Scoring): Steps<Scored> {
  const { blocking, filter, comparer, weigher, keepWeight, matchWeight } = scoring;
  const { keys } = blocking;
  const stretches = stretchesOf(keys, filter.abandoned);
  const total = pairsOf(keys);
  const results: (Found | undefined)[] = new Array(stretches.count);
  const scorer = new Scorer(stretches, new Candidates(blocking, filter), comparer, weigher, keepWeight, matchWeight);
  const control = new Int32Array(sharedMemory((FIRST_SLAB + SLABS * helpers.length) * 4));
  const job = jobOf(scoring, stretches, control);
  // A helper fills its slabs in turn, and in turn they are read.
  const desks = helpers.map(() => ({
    slabs: Array.from({ length: SLABS }, () => new Int32Array(sharedMemory(SLAB_WORDS * 4))),
    next: 0,
  }));
  let candidatePairs = 0;
  let open = stretches.count;

  function scoreHere(stretch: number): void {
    const pairs = new PairList();
    scorer.score(stretch, pairs);
    const { compared, matches } = scorer;
    results[stretch] = { pairs, compared, matches, isWhole: true };
    candidatePairs += compared;
    open--;
  }

  /** Reads what helpers have laid down. */
  function readSlabs(): boolean {
    let any = false;
    desks.forEach(({ slabs }, place) => {
      for (;;) {
        const { next } = desks[place]!;
        const state = FIRST_SLAB + place * SLABS + next;
        if (Atomics.load(control, state) === 0) return;
        any = true;
        readSlab(slabs[next]!);
        desks[place]!.next = (next + 1) % SLABS;
        Atomics.store(control, state, 0);
        Atomics.notify(control, state);
      }
    });
    return any;
  }

  function readSlab(slab: Int32Array): void {
    const stretch = slab[STRETCH]!;
    const found = results[stretch] ?? { pairs: new PairList(), compared: 0, matches: 0, isWhole: false };
    results[stretch] = found;
    const { pairs } = found;
    for (let i = 0; i < slab[LENGTH]!; i++) {
      const at = HEAD + i;
      pairs.push(slab[at]!, slab[at + SLAB_PAIRS]!, slab[at + 2 * SLAB_PAIRS]!);
    }
    if (slab[LAST] === 0) return;
    found.compared = slab[COMPARED]!;
    found.matches = slab[MATCHES]!;
    found.isWhole = true;
    candidatePairs += found.compared;
    open--;
  }

  try {
    helpers.forEach((helper, place) => {
      helper.postMessage({ ...job, place, slabs: desks[place]!.slabs });
    });
    for (;;) {
      const stretch = Atomics.add(control, NEXT, 1);
      if (stretch >= stretches.count) break;
      scoreHere(stretch);
      readSlabs();
      yield { stage: 'match', done: candidatePairs, total };
    }
    let since = performance.now();
    while (open > 0) {
      const handed = Atomics.load(control, HANDED);
      if (readSlabs()) since = performance.now();
      else if (performance.now() - since < PATIENCE_MS) pause(control, handed);
      else break;
      yield { stage: 'match', done: candidatePairs, total };
    }
    // A helper that died took stretches along.
    for (let stretch = 0; open > 0 && stretch < stretches.count; stretch++) {
      if (results[stretch]?.isWhole) continue;
      scoreHere(stretch);
      yield { stage: 'match', done: candidatePairs, total };
    }
  } finally {
    Atomics.store(control, OVER, 1);
    Atomics.store(control, NEXT, stretches.count);
    for (let word = FIRST_SLAB; word < control.length; word++) Atomics.notify(control, word);
  }

  const pairs = new PairList();
  const first = new Float64Array(keys.length);
  const found = new Float64Array(keys.length);
  results.forEach((result, stretch) => {
    const key = stretches.keys[stretch]!;
    first[key]! += result!.compared;
    found[key]! += result!.matches;
    pairs.append(result!.pairs);
  });
  return { pairs, candidatePairs, first, found };
}

/** Until something is handed over, but not long. */
function pause(control: Int32Array, handed: number): void {
  try {
    Atomics.wait(control, HANDED, handed, PAUSE_MS);
  } catch {
    // The main thread of a page must not wait: it looks again at its next turn.
  }
}
