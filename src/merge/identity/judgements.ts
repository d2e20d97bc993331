/** What people said of pairs of rows, kept in the journal so that no later run joins or parts them again. */
import { anObject, checkOptions, kindOf } from '../../fields/options.ts';
import type { Journal, Judgement } from '../../model/index.ts';
import { checkJournal } from '../journal/checkJournal.ts';
import { checkKeys } from './checkKeys.ts';
import { checkMarks, createResolver, pairsOf, type Side } from './resolveJudgements.ts';
import { withoutNumber } from './rowKey.ts';
import { ownMarks } from './rowMarks.ts';

/** Pairs of input rows, as `match.judgements` takes them. */
export interface JudgedPairs {
  readonly same?: readonly (readonly [number, number])[] | undefined;
  readonly different?: readonly (readonly [number, number])[] | undefined;
}

/**
 * The journal with what was said of pairs of its input rows; of two judgements of one pair the later counts. Hand
 * `judgementsOf(journal, keys)` to the next run. Linear in the pairs. Never changes its arguments.
 *
 * @param keys what tells the rows apart over the runs, one for each input row: `rowKeys` of the rows that went in, or ids
 * @param marks `rowMarks` of the same rows: with them a judgement outlives edits of its rows, see `resolveJudgements`
 * @throws TypeError or RangeError for keys that do not fit the journal, or pairs that are none
 * @example recordJudgements({ version: 1, rows: 2, header: [], changes: [], merges: [], setAside: [] }, { different: [[0, 1]] }, ['a', 'b']).judgements // [{ verdict: 'different', left: 'a', right: 'b', rows: [0, 1] }]
 */
export function recordJudgements(
  journal: Journal,
  judged: JudgedPairs,
  keys: readonly string[],
  marks?: readonly (readonly string[])[],
): Journal {
  checkJournal('recordJudgements', journal);
  checkKeys('recordJudgements', keys);
  if (marks !== undefined) checkMarks('recordJudgements', marks, keys);
  if (keys.length !== journal.rows) {
    throw new RangeError(`recordJudgements: the journal is of ${journal.rows} rows, got ${keys.length} keys`);
  }
  if (!anObject.fits(judged))
    throw new TypeError(`recordJudgements: judged must be an object with same and different, got ${kindOf(judged)}`);
  checkOptions('recordJudgements', judged, { same: PAIRS, different: PAIRS });
  const own = marks && ownMarks(marks);
  const said = (['same', 'different'] as const).flatMap((verdict) =>
    (judged[verdict] ?? []).map(([one, other]) => {
      for (const row of [one, other]) {
        if (!(Number.isInteger(row) && row >= 0 && row < journal.rows) || one === other) {
          throw new RangeError(`recordJudgements: '${verdict}' must be pairs of rows from 0 to ${journal.rows - 1}`);
        }
      }
      const [left, right] = [withoutNumber(keys[one] as string), withoutNumber(keys[other] as string)];
      return judgement(verdict, left, right, [one, other], own && [own[one] ?? [], own[other] ?? []]);
    }),
  );
  return withJudgements(journal, said);
}

const PAIRS = {
  allowed: 'an array of pairs of rows',
  fits: (value: unknown): boolean =>
    Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2),
};

export function judgement(
  verdict: Judgement['verdict'],
  left: string,
  right: string,
  rows?: readonly [number, number],
  marks?: Judgement['marks'],
): Judgement {
  const turned = left > right;
  const turn = <Each>(pair: readonly [Each, Each]): readonly [Each, Each] => (turned ? [pair[1], pair[0]] : pair);
  const named = { verdict, left: turned ? right : left, right: turned ? left : right };
  const isMarked = marks !== undefined && marks[0].length + marks[1].length > 0;
  return { ...named, ...(rows && { rows: turn(rows) }), ...(isMarked && { marks: turn(marks) }) };
}

/** The journal with more judgements; the later of two of one pair stays. */
export function withJudgements(journal: Journal, more: readonly Judgement[]): Journal {
  if (more.length === 0) return journal;
  const byPair = new Map<string, Judgement>();
  for (const one of [...(journal.judgements ?? []), ...more]) {
    // Two rows of the same content are told apart by their rows alone.
    const pair = JSON.stringify([one.left, one.right, one.left === one.right ? one.rows : null]);
    byPair.delete(pair);
    byPair.set(pair, one);
  }
  return { ...journal, judgements: [...byPair.values()] };
}

/**
 * What was said of rows that are in a list now, as pairs of its row numbers: what `match.judgements` takes. A judgement
 * whose rows are not in the list, or were edited since where keys are of the content, says nothing. Linear.
 *
 * @param keys as they were when it was said: `rowKeys` of the rows that go in, or ids
 * @throws TypeError for keys that are no strings
 * @example judgementsOf({ version: 1, rows: 2, header: [], changes: [], merges: [], setAside: [], judgements: [{ verdict: 'different', left: 'a', right: 'b' }] }, ['x', 'b', 'a']) // { same: [], different: [[1, 2]] }
 */
export function judgementsOf(
  journal: Journal,
  keys: readonly string[],
): { same: [number, number][]; different: [number, number][] } {
  checkJournal('judgementsOf', journal);
  checkKeys('judgementsOf', keys);
  const { same, different } = pairsOf(journal, keys, []);
  return { same, different };
}

/**
 * The journal of a run with what was said before it, so that it survives run after run. What was said in this run goes
 * before what was said earlier.
 *
 * @param keys of the rows that went in, as for `judgementsOf`
 * @param marks `rowMarks` of the same rows, as for `resolveJudgements`
 * @example carryJudgements({ version: 1, rows: 1, header: [], changes: [], merges: [], setAside: [] }, { version: 1, rows: 2, header: [], changes: [], merges: [], setAside: [], judgements: [{ verdict: 'same', left: 'a', right: 'b' }] }, ['c']).judgements // [{ verdict: 'same', left: 'a', right: 'b' }]
 */
export function carryJudgements(
  journal: Journal,
  previous: Journal,
  keys: readonly string[],
  marks?: readonly (readonly string[])[],
): Journal {
  checkJournal('carryJudgements', journal);
  checkJournal('carryJudgements', previous, 'previous');
  checkKeys('carryJudgements', keys);
  if (marks !== undefined) checkMarks('carryJudgements', marks, keys);
  const first = new Map<string, number>();
  keys.forEach((key, row) => {
    const own = withoutNumber(key);
    if (!first.has(own)) first.set(own, row);
  });
  const resolve = marks === undefined ? null : createResolver(previous, keys, marks);
  const own = ownMarks(marks ?? []);
  const marksNow = (said: Judgement, [one, other]: readonly [number, number]): Judgement['marks'] =>
    marks === undefined ? said.marks : [own[one] ?? [], own[other] ?? []];
  const earlier = (previous.judgements ?? []).map((said) => {
    const { verdict, left, right } = said;
    const [one, other] = [first.get(left), first.get(right)];
    if (one !== undefined && other !== undefined && one !== other)
      return judgement(verdict, left, right, [one, other], marksNow(said, [one, other]));
    const [here, there] = resolve?.(said).map(onlyRow) ?? [];
    if (here === undefined || there === undefined || here === there)
      return judgement(verdict, left, right, undefined, said.marks);
    // Known by what it holds now: the next edit starts from there.
    const keyOf = (row: number): string => withoutNumber(keys[row] as string);
    return judgement(verdict, keyOf(here), keyOf(there), [here, there], marksNow(said, [here, there]));
  });
  const { judgements: now = [], ...rest } = journal;
  return withJudgements(rest, [...earlier, ...now]);
}

function onlyRow(side: Side): number | undefined {
  return typeof side !== 'string' && side.length === 1 ? side[0] : undefined;
}
