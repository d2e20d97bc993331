/** What may be said about normalizing, and the plan it becomes. */
import { LIST_TESTS, type ListOptions } from '../fields/listOptions.ts';
import { checkOptions, listOf } from '../fields/options.ts';
import { REPAIRS, type Repair } from '../model/index.ts';

export interface NormalizeOptions extends ListOptions {
  /** Repairs that are not to be stored. Default: none. */
  readonly keep?: readonly Repair[] | undefined;
}

export const NORMALIZE_TESTS: Parameters<typeof checkOptions>[2] = { keep: listOf(REPAIRS) };

export interface NormalizePlan {
  /** Repairs that are found but not stored. */
  readonly keep: ReadonlySet<Repair>;
}

/** @throws TypeError or RangeError for a bad option */
export function planNormalize(options: NormalizeOptions = {}): NormalizePlan {
  checkOptions('normalizeList', options, { ...LIST_TESTS, ...NORMALIZE_TESTS });
  return Object.freeze({ keep: new Set(options.keep) });
}
