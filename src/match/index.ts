/** Stage 5: rows to pairs to clusters. */
import { checkRows } from '../fields/options.ts';
import type { Matching, Row } from '../model/index.ts';
import { drain } from './drain.ts';
import { mapByNames } from './headers.ts';
import { type MatchOptions, planMatch } from './options.ts';
import { matchSteps } from './run.ts';

export { estimateMatchBytes } from './estimateBytes.ts';
export { type Evaluation, evaluate, type PairScore } from './evaluate.ts';
export { type LinkOptions, linkLists } from './link.ts';
export { createMatcher, type Found, loadMatcher, type Matcher, type SavedMatcher } from './live/matcher.ts';
export { type Judgements, type MatchOptions, type MatchPlan, planMatch } from './options.ts';
export { matchSteps } from './run.ts';
export type { Helper } from './threads/scoreTogether.ts';
export type { LinkPlan } from './twoLists.ts';

/**
 * The duplicates of a list: clusters of rows that are one party, pairs a person should see, the weighed pairs, the
 * model and what the block cap left out. Rows are plain objects; empty cells are no evidence; text of any script is
 * compared folded and, from Cyrillic and Greek, in Latin letters. Bad cells never throw. Without `mapping`, columns
 * get their roles from plain names (`firstName`, `last_name`, `email`, `zip`); other columns count as evidence too.
 * The order of the rows decides nothing but their numbers. Cost: cells, and pairs bounded by `maxBlockRows`.
 *
 * @throws TypeError, RangeError for bad options
 * @example findDuplicates([
 *   { name: 'Ann Lee', email: 'ann.lee@example.com' },
 *   { name: 'LEE, Ann', email: 'Ann.Lee@example.com' },
 * ]).clusters // [[0, 1]]
 * @see I. P. Fellegi, A. B. Sunter, A Theory for Record Linkage, 1969
 */
export function findDuplicates(rows: readonly Row[], options: MatchOptions = {}): Matching {
  checkRows('findDuplicates', rows);
  const plan = planMatch(options);
  return drain(matchSteps(rows, options.mapping ?? mapByNames(rows), plan));
}
