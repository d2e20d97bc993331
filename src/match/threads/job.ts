/**
 * A scoring that several threads share: what another thread is sent, and how the threads speak while it runs. A thread
 * takes the next stretch that nobody has, scores it, and hands the pairs over in a slab. Whoever scores a stretch finds
 * the same, so the result does not depend on who did.
 */
import type { MatchModel } from '../../model/index.ts';
import type { Blocking } from '../block/block.ts';
import { type CandidateFilter, Candidates } from '../block/candidates.ts';
import { BATCH, type Stretches } from '../block/stretches.ts';
import { type Comparer, createComparer } from '../compare/compare.ts';
import { Dictionary, type Texts } from '../prepare/dictionary.ts';
import { sharedMemory } from '../prepare/memory.ts';
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import { Scorer } from '../weigh/score.ts';
import { createWeigher, type Weigher } from '../weigh/weigh.ts';
import { VERSION } from './version.ts';

/** The words of `control`: the next stretch that nobody has; 1 when all is over; what has been handed over so far. */
export const NEXT = 0;
export const OVER = 1;
export const HANDED = 2;
/** Then for each slab whether it is full: 1 from the helper's writing to the caller's reading. */
export const FIRST_SLAB = 3;
/** Slabs of a helper: it writes one while another waits to be read. */
export const SLABS = 4;

/** The words of a slab: the stretch, its pairs here, 1 in the last slab of a stretch, pairs compared, matches among them. */
export const STRETCH = 0;
export const LENGTH = 1;
export const LAST = 2;
export const COMPARED = 3;
export const MATCHES = 4;
export const HEAD = 5;
/** Then left rows, right rows and weights of up to so many pairs. */
export const SLAB_PAIRS: number = BATCH;
export const SLAB_WORDS: number = HEAD + 3 * SLAB_PAIRS;

/** What is scored, and by what. */
export interface Scoring {
  readonly list: PreparedList;
  readonly blocking: Blocking;
  readonly filter: CandidateFilter;
  readonly comparer: Comparer;
  readonly weigher: Weigher;
  /** What the weigher was made of. */
  readonly model: MatchModel;
  readonly rarity: readonly Int32Array[];
  readonly keepWeight: number;
  readonly matchWeight: number;
}

/** A feature without what cannot be sent. */
type SentFeature = Omit<Feature, 'key' | 'dictionary'> & { readonly dictionary: number };

/** All that a thread needs to score stretches. Columns stand in shared memory, or are copied on the way. */
export interface Job extends Pick<Scoring, 'model' | 'rarity' | 'blocking' | 'filter' | 'keepWeight' | 'matchWeight'> {
  readonly kempt: 'score';
  /** The release of the caller. */
  readonly version: string;
  readonly list: Pick<PreparedList, 'rows' | 'size' | 'width' | 'cells'>;
  readonly features: readonly SentFeature[];
  readonly dictionaries: readonly Texts[];
  readonly profiles: Comparer['profiles'];
  readonly stretches: Stretches;
  readonly control: Int32Array;
  /** This helper's place among the helpers, and its slabs. */
  readonly place: number;
  readonly slabs: readonly Int32Array[];
}

/** What all helpers of a scoring are sent alike. */
export type SharedJob = Omit<Job, 'place' | 'slabs'>;

export function jobOf(
  {
    list: { features, rows, size, width, cells },
    comparer: { profiles },
    model,
    rarity,
    blocking,
    filter,
    keepWeight,
    matchWeight,
  }: Scoring,
  stretches: Stretches,
  control: Int32Array,
): SharedJob {
  const dictionaries = [...new Set(features.map(({ dictionary }) => dictionary))];
  return {
    kempt: 'score',
    version: VERSION,
    list: { rows, size, width, cells },
    features: features.map(({ key: _, dictionary, ...feature }) => ({
      ...feature,
      dictionary: dictionaries.indexOf(dictionary),
    })),
    dictionaries: dictionaries.map((dictionary) => dictionary.toTexts()),
    profiles,
    model,
    rarity,
    blocking,
    filter,
    stretches,
    keepWeight,
    matchWeight,
    control,
  };
}

/** The scorer of a job, in the thread it was sent to. */
export function scorerOf(job: Job): Scorer {
  const { features, dictionaries, profiles, rarity, model, blocking, filter, stretches } = job;
  const texts = dictionaries.map((sent) => Dictionary.of(sent));
  const list: PreparedList = {
    ...job.list,
    first: new Uint32Array(0),
    placeOf: new Uint32Array(0),
    memory: sharedMemory,
    features: features.map((feature) => ({
      ...feature,
      key: (text: string) => text,
      dictionary: texts[feature.dictionary]!,
    })),
  };
  const comparer = createComparer(list, profiles);
  const weigher = createWeigher(list, model, comparer, rarity);
  const candidates = new Candidates(blocking, filter);
  return new Scorer(stretches, candidates, comparer, weigher, job.keepWeight, job.matchWeight);
}
