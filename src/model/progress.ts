/** Where a long run stands. `done` and `total` count rows of the list, or pairs while matching. */
export interface Progress {
  readonly stage: 'columns' | 'examine' | 'prune' | 'match' | 'merge' | 'report';
  readonly done: number;
  readonly total: number;
}

/**
 * Long work as a generator: it yields where it may be interrupted, and returns the result.
 * A caller drains it at once, or gives the event loop a turn between two steps.
 */
export type Steps<Result> = Generator<Progress, Result, void>;
