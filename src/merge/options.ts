/** What may be said about merging, and the plan it becomes. */
import { checkOptions, oneOf } from '../fields/options.ts';

export interface MergeOptions {
  /**
   * Which row of a cluster gives the survivor its place and its values; blanks are filled from the others.
   * `complete`: most cells filled, then most recent, then first. `recent`: most recent, then most complete, then first.
   * `first`: the first one. Default `complete`.
   */
  readonly survivor?: 'complete' | 'recent' | 'first';
}

export interface MergePlan {
  readonly survivor: 'complete' | 'recent' | 'first';
}

export const MERGE_TESTS: Parameters<typeof checkOptions>[2] = { survivor: oneOf(['complete', 'recent', 'first']) };

/** @throws TypeError or RangeError for a bad option */
export function planMerge(options: MergeOptions = {}): MergePlan {
  checkOptions('mergeClusters', options, MERGE_TESTS);
  return Object.freeze({ survivor: options.survivor ?? 'complete' });
}
