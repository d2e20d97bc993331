/** Matches lists whose columns nobody named. */
import { anArray, checkMade, checkOptions, checkRows } from '../fields/options.ts';
import * as stage from '../match/index.ts';
import type { Matching, RowLike } from '../model/index.ts';
import { aligned } from './alignColumns.ts';
import { checkJudgements } from './checkJudgements.ts';
import { CHOICE_TESTS, type ColumnChoice, choiceIn, withMapping } from './columnChoice.ts';

/** How duplicates are found, and what the columns hold. */
export type FindOptions = Omit<stage.MatchOptions, 'mapping'> & ColumnChoice;
/** How links between two lists are found, and what the columns hold. */
export type LinkOptions = Omit<stage.LinkOptions, 'mapping'> & ColumnChoice;

/**
 * Rows that are one party, found without configuration; see `Matching`. Never quadratic: blocks over the cap are
 * skipped and named in `stats`. The order of the rows decides nothing but their numbers.
 *
 * @throws TypeError or RangeError for a bad option
 * @example findDuplicates([{ name: 'Ann Lee', email: 'ann@gmx.de' }, { name: 'Anne Lee', email: 'ANN@gmx.de' }]).clusters // [[0, 1]]
 */
export function findDuplicates(rows: readonly RowLike[], options: FindOptions = {}): Matching {
  const { mapping, rest } = withMapping('findDuplicates', rows, options);
  checkJudgements('findDuplicates', rest.judgements, rows.length);
  return stage.findDuplicates(rows, { ...rest, mapping });
}

/**
 * Bytes that finding the duplicates of this list will take beside its rows at its highest, estimated from 4,000 of
 * them: mostly within a factor of two, for long lists more often above than below. What the platform has not yet given
 * back comes on top, and so do the pairs of a list that is all duplicates. An empty list takes what every matching takes.
 *
 * @throws TypeError or RangeError for a bad option
 * @example estimateMatchBytes([{ name: 'Ann Lee', email: 'ann@example.com' }]) < 10_000_000 // true
 */
export function estimateMatchBytes(rows: readonly RowLike[], options: ColumnChoice = {}): number {
  checkOptions('estimateMatchBytes', options, CHOICE_TESTS);
  const { mapping } = withMapping('estimateMatchBytes', rows, options);
  return stage.estimateMatchBytes(rows, mapping);
}

/**
 * Rows of two lists that are one party. Indices of `right` count on from `left.length`. The lists may call their columns
 * differently: what holds the same (by header or values) is compared, and goes by its name in `left`.
 *
 * @throws TypeError or RangeError for a bad option
 * @example linkLists([{ company: 'Nordwind GmbH', city: 'Bonn' }], [{ Firma: 'NORDWIND', Stadt: 'Bonn' }]).clusters // [[0, 1]]
 */
export function linkLists(left: readonly RowLike[], right: readonly RowLike[], options: LinkOptions = {}): Matching {
  checkRows('linkLists', left, 'left');
  checkRows('linkLists', right, 'right');
  const { columns, mapping, rest } = choiceIn('linkLists', options);
  checkJudgements('linkLists', rest.judgements, left.length + right.length);
  if (mapping !== undefined) return stage.linkLists(left, right, { ...rest, mapping });
  const alike = aligned(right, left, columns);
  return stage.linkLists(left, alike.rows, { ...rest, mapping: alike.mapping });
}

/**
 * Answers "who is this already?" for one row at a time, over a list that may grow and shrink; see `Matcher`. Columns
 * and model are those of the rows handed in, or of the first added. Costs one `findDuplicates` of the rows; a question
 * then costs the rows that share a block with it.
 *
 * @throws TypeError or RangeError for a bad option
 * @example createMatcher([{ name: 'Ann Lee', email: 'ann@gmx.de' }]).find({ email: 'ANN@gmx.de' }).map(({ row }) => row) // [0]
 */
export function createMatcher(rows: readonly RowLike[], options: FindOptions = {}): stage.Matcher {
  const { mapping, rest } = withMapping('createMatcher', rows, options);
  // Of no rows nothing can be learned: the first that come say what the columns hold.
  const isMapped = rows.length > 0 || options.mapping !== undefined;
  return stage.createMatcher(
    rows,
    isMapped ? { ...rest, mapping } : rest,
    (first) => withMapping('createMatcher', first, options).mapping,
  );
}

/**
 * The matcher that `save` has written down, with the answers it had: nothing is learned again.
 *
 * @throws TypeError or RangeError for what no matcher has saved
 * @example loadMatcher(createMatcher([{ email: 'ann@gmx.de' }]).save()).find({ email: 'ANN@gmx.de' })[0].row // 0
 */
export function loadMatcher(saved: stage.SavedMatcher): stage.Matcher {
  checkMade('loadMatcher', 'saved', saved, 'save()', { rows: anArray });
  return stage.loadMatcher(saved, (first) => withMapping('loadMatcher', first, {}).mapping);
}
