/** The options of a matching, and the plan they become. */
import { aMapping, aNumber, anObject, checkOptions, type Filled } from '../fields/options.ts';
import type { ColumnMapping, MatchModel } from '../model/index.ts';
import type { Helper } from './threads/scoreTogether.ts';

/** How duplicates are looked for; without any option the list itself decides. */
export interface MatchOptions {
  /** Which column holds which role. Default: taken from the column names. */
  readonly mapping?: ColumnMapping | undefined;
  /**
   * Rows a block may have before it is parted by a finer key or left out, 2 to 5000. A model brings its own caps for
   * the keys it knows. Default: 200.
   */
  readonly maxBlockRows?: number | undefined;
  /** Probability from which a pair joins a cluster, 0..1. Default: 0.9. */
  readonly matchProbability?: number | undefined;
  /** Probability from which a pair is worth a person's look, 0..1. Default: 0.3. */
  readonly reviewProbability?: number | undefined;
  /**
   * The model of an earlier matching of a list with the same columns: its numbers, its keys and their caps hold, so
   * that rows are compared and weighed as there. Learn it from a list about as long as this one: the keys of a short
   * list are many, and those of a long list few. Default: made for this list.
   */
  readonly model?: MatchModel | undefined;
  /**
   * Pairs that somebody has looked at, as examples to learn from: they shape m, and join or part nobody by themselves
   * (that is what `judgements` do). A few dozen help. Default: none.
   */
  readonly labels?: Judgements | undefined;
  /**
   * How common values are in the world, by role: `{ lastName: { smith: 0.009 } }`, shares 0..1, values in any spelling.
   * They take the place of the list's own counts, which a short list cannot know. Default: none.
   */
  readonly frequencies?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
  /** What a person decided: pairs of row indices that are one party, and that are not. Default: none. */
  readonly judgements?: Judgements | undefined;
  /**
   * Threads that run `kempt/worker` and score pairs beside this one; the result is the same with any number of them.
   * They share memory with this thread: a page must be cross-origin isolated, else it goes on alone. A worker that is
   * not there yet or dies costs time, never pairs. They stay yours to end. Worth it from some 100,000 rows on.
   * Default: none.
   */
  readonly workers?: readonly Helper[] | undefined;
}

export interface Judgements {
  readonly same?: readonly (readonly [number, number])[] | undefined;
  readonly different?: readonly (readonly [number, number])[] | undefined;
}

/** Filled options, checked once. */
export interface MatchPlan {
  readonly maxBlockRows: number;
  readonly matchProbability: number;
  readonly reviewProbability: number;
  readonly model: MatchModel | null;
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
  readonly labels: Filled<Judgements>;
  readonly workers: readonly Helper[];
  readonly frequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const aModel = {
  allowed: 'a model of version 1',
  fits: (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value),
  range: (value: unknown): boolean => {
    const { version, blocking, comparisons } = value as Partial<Record<keyof MatchModel, unknown>>;
    return version === 1 && Array.isArray(blocking) && Array.isArray(comparisons) && blocking.every(isKey);
  },
};
function isKey(entry: unknown): boolean {
  const { key, maxBlockRows } = (entry ?? {}) as Record<string, unknown>;
  return typeof key === 'string' && Number.isInteger(maxBlockRows) && (maxBlockRows as number) >= 1;
}
const someFrequencies = {
  allowed: 'an object of tables by role, each a share of 0..1 by value',
  fits: (value: unknown): boolean => isTable(value) && Object.values(value).every(isTable),
  range: (value: unknown): boolean =>
    Object.values(value as Record<string, Record<string, unknown>>).every((table) =>
      Object.values(table).every((share) => typeof share === 'number' && share > 0 && share <= 1),
    ),
};

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const someWorkers = {
  allowed: 'an array of workers that run kempt/worker',
  fits: (value: unknown): boolean => Array.isArray(value) && value.every(canBeSent),
};

function canBeSent(worker: unknown): boolean {
  return typeof (worker as Partial<Helper> | null | undefined)?.postMessage === 'function';
}

const TESTS = {
  mapping: aMapping,
  maxBlockRows: aNumber(2, 5000),
  matchProbability: aNumber(0, 1),
  reviewProbability: aNumber(0, 1),
  model: aModel,
  judgements: anObject,
  labels: anObject,
  frequencies: someFrequencies,
  workers: someWorkers,
};

/** Pages that are not cross-origin isolated have none. */
const canShare = typeof SharedArrayBuffer === 'function';

/**
 * The options as a plan: checked, defaults filled in.
 * @throws TypeError for a wrong shape or unknown option, RangeError for a value out of range
 * @param call the name that messages begin with
 * @example planMatch({ maxBlockRows: 100 }).maxBlockRows // 100
 */
export function planMatch(options: MatchOptions = {}, call: string = 'findDuplicates'): MatchPlan {
  checkOptions(call, options, TESTS);
  const judgements = options.judgements ?? {};
  checkOptions(`${call}: option 'judgements'`, judgements, { same: pairsTest, different: pairsTest });
  const labels = options.labels ?? {};
  checkOptions(`${call}: option 'labels'`, labels, { same: pairsTest, different: pairsTest });
  const matchProbability = options.matchProbability ?? options.model?.matchProbability ?? 0.9;
  const reviewProbability = Math.min(
    matchProbability,
    options.reviewProbability ?? options.model?.reviewProbability ?? 0.3,
  );
  return Object.freeze({
    maxBlockRows: options.maxBlockRows ?? 200,
    matchProbability,
    reviewProbability,
    model: options.model ?? null,
    same: judgements.same ?? [],
    different: judgements.different ?? [],
    labels: { same: labels.same ?? [], different: labels.different ?? [] },
    frequencies: options.frequencies ?? {},
    workers: canShare ? (options.workers ?? []) : [],
  });
}

const pairsTest = {
  allowed: 'an array of pairs of row indices',
  fits: (value: unknown): boolean =>
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((row) => Number.isInteger(row) && row >= 0),
    ),
};
