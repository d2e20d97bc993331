/** kempt/match: duplicates within a list, links between two lists. */

export { createMatcher, findDuplicates, linkLists } from '../lists/match.ts';
export type { Matcher, MatchOptions } from '../match/index.ts';
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
} from '../model/index.ts';
