/** kempt/match: duplicates within a list, links between two lists. */

export type { MapColumnsOptions } from '../columns/index.ts';
export { alignColumns } from '../lists/alignColumns.ts';
export type { ColumnChoice } from '../lists/columnChoice.ts';
export {
  createMatcher,
  estimateMatchBytes,
  type FindOptions,
  findDuplicates,
  type LinkOptions,
  linkLists,
  loadMatcher,
} from '../lists/match.ts';
export {
  type Evaluation,
  evaluate,
  type Found,
  type Helper,
  type Judgements,
  type Matcher,
  type MatchOptions,
  type PairScore,
  type SavedMatcher,
} from '../match/index.ts';
export type * from '../model/index.ts';
