/** kempt/match: duplicates within a list, links between two lists. */

export { alignColumns } from '../lists/alignColumns.ts';
export { createMatcher, estimateMatchBytes, findDuplicates, linkLists, loadMatcher } from '../lists/match.ts';
export {
  type Evaluation,
  evaluate,
  type Found,
  type Helper,
  type Matcher,
  type MatchOptions,
  type PairScore,
  type SavedMatcher,
} from '../match/index.ts';
export type {
  Explanation,
  ExplanationPart,
  Matching,
  MatchModel,
  MatchStats,
  ModelComparison,
  ModelLevel,
  PairColumns,
  ReviewPair,
  Row,
  ThresholdEstimate,
} from '../model/index.ts';
