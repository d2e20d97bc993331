/** The rows of one list that are in another. */
import { aBoolean, checkOptions, checkRows } from '../fields/options.ts';
import type { Matching, Row } from '../model/index.ts';
import { drain } from './drain.ts';
import { mapByNames } from './headers.ts';
import { type MatchOptions, planMatch } from './options.ts';
import { matchSteps } from './run.ts';

export interface LinkOptions extends MatchOptions {
  /** Both lists are free of duplicates: each row has one partner at most, the strongest. Default: false. */
  readonly oneToOne?: boolean | undefined;
}

/**
 * The pairs across two lists. The rows of `right` are numbered on: its row 0 is `left.length`. Pairs within one list
 * are not compared, but two rows of one list may come together through a third of the other, unless `oneToOne`.
 * The mapping holds for both lists: bring them to the same column names first. Empty lists give an empty matching.
 *
 * @throws TypeError, RangeError for bad options
 * @example linkLists(
 *   [{ email: 'ann.lee@example.com', name: 'Ann Lee' }],
 *   [{ email: 'bo@example.com', name: 'Bo Ek' }, { email: 'ann.lee@example.com', name: 'A. Lee' }],
 * ).clusters // [[0, 2]]
 */
export function linkLists(left: readonly Row[], right: readonly Row[], options: LinkOptions = {}): Matching {
  checkRows('linkLists', left, 'left');
  checkRows('linkLists', right, 'right');
  const { oneToOne, ...rest } = options;
  checkOptions('linkLists', { oneToOne }, { oneToOne: aBoolean });
  const plan = planMatch(rest, 'linkLists');
  const rows = [...left, ...right];
  const mapping = rest.mapping ?? mapByNames(left.length > 0 ? left : right);
  return drain(matchSteps(rows, mapping, plan, { split: left.length, oneToOne: oneToOne ?? false }));
}
