/** Judged rows found again in a list whose rows were edited since: by content, else by marks that one row alone has. */
import { aListOfStrings } from '../../fields/options.ts';
import type { Journal, Judgement } from '../../model/index.ts';
import { checkJournal } from '../journal/checkJournal.ts';
import { checkKeys } from './checkKeys.ts';
import { withoutNumber } from './rowKey.ts';

/** `missing`: a row of the pair is not in the list; `ambiguous`: several rows may be it, or both are one row now. */
export type UnresolvedReason = 'missing' | 'ambiguous';

export interface ResolvedJudgements {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
  /** What was said of rows that are not found for certain; applied to nobody. */
  readonly unresolved: readonly { readonly judgement: Judgement; readonly why: UnresolvedReason }[];
}

/**
 * What was said of rows that are in a list now, edited or not: as `judgementsOf`, and where no row holds the content
 * that was judged, the row that alone carries its marks. A judgement of which a row is missing, or may be several rows,
 * is not applied but told. Linear in rows, marks and judgements.
 *
 * @param keys as they were when it was said: `rowKeys` of the rows that go in, or ids
 * @param marks `rowMarks` of the same rows
 * @throws TypeError for keys that are no strings, RangeError for marks of other rows
 * @example resolveJudgements({ version: 1, rows: 2, header: [], changes: [], merges: [], setAside: [], judgements: [{ verdict: 'different', left: 'a', right: 'b', marks: [['1m'], []] }] }, ['x', 'b'], [['1m'], []]).different // [[0, 1]]
 */
export function resolveJudgements(
  journal: Journal,
  keys: readonly string[],
  marks: readonly (readonly string[])[],
): ResolvedJudgements {
  checkJournal('resolveJudgements', journal);
  checkKeys('resolveJudgements', keys);
  checkMarks('resolveJudgements', marks, keys);
  return pairsOf(journal, keys, marks);
}

/** @throws TypeError for what `rowMarks` does not give, RangeError for marks of other rows */
export function checkMarks(call: string, marks: unknown, keys: readonly string[]): void {
  if (!Array.isArray(marks) || !marks.every(aListOfStrings.fits))
    throw new TypeError(`${call}: marks must be what rowMarks gives`);
  if (marks.length !== keys.length)
    throw new RangeError(`${call}: marks must be of the ${keys.length} rows of keys, got ${marks.length}`);
}

/** As `resolveJudgements`, without its checks; without marks content alone decides. */
export function pairsOf(
  journal: Journal,
  keys: readonly string[],
  marks: readonly (readonly string[])[],
): { same: [number, number][]; different: [number, number][]; unresolved: ResolvedJudgements['unresolved'] } {
  const resolve = createResolver(journal, keys, marks);
  const found = { same: [] as [number, number][], different: [] as [number, number][] };
  const unresolved: { judgement: Judgement; why: UnresolvedReason }[] = [];
  for (const judgement of journal.judgements ?? []) {
    const [lefts, rights] = resolve(judgement);
    if (typeof lefts === 'string' || typeof rights === 'string') {
      unresolved.push({ judgement, why: typeof lefts === 'string' ? lefts : (rights as UnresolvedReason) });
      continue;
    }
    const own = found[judgement.verdict];
    const before = own.length;
    for (const one of lefts) {
      for (const other of rights) {
        if (one === other || (judgement.left === judgement.right && one > other)) continue;
        own.push([Math.min(one, other), Math.max(one, other)]);
      }
    }
    if (own.length === before) unresolved.push({ judgement, why: 'ambiguous' });
  }
  return { ...found, unresolved };
}

/** The rows that one side of a judgement is of (rows of one content are judged alike), or why there are none. */
export type Side = readonly number[] | UnresolvedReason;

/** Finds both sides of judgements among the rows of a list. */
export function createResolver(
  { judgements = [] }: Journal,
  keys: readonly string[],
  marks: readonly (readonly string[])[],
): (judgement: Judgement) => [Side, Side] {
  const contents = new Set(judgements.flatMap(({ left, right }) => [left, right]));
  const byKey = rowsBy(keys, (key) => [withoutNumber(key)], contents);
  const byMark = rowsBy(marks, (own) => own, new Set(judgements.flatMap((one) => one.marks?.flat() ?? [])));
  const side = (key: string, own: readonly string[] | undefined): Side => byKey.get(key) ?? byMarks(own ?? [], byMark);
  return ({ left, right, marks: own }) => [side(left, own?.[0]), side(right, own?.[1])];
}

function rowsBy<Each>(
  all: readonly Each[],
  namesOf: (one: Each) => readonly string[],
  wanted: ReadonlySet<string>,
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  if (wanted.size === 0) return rows;
  all.forEach((one, row) => {
    for (const name of namesOf(one)) {
      if (!wanted.has(name)) continue;
      const known = rows.get(name);
      if (known === undefined) rows.set(name, [row]);
      else known.push(row);
    }
  });
  return rows;
}

/** The surest marks that anybody has decide: their first sign is how sure they are. */
function byMarks(own: readonly string[], rows: ReadonlyMap<string, readonly number[]>): Side {
  for (const tier of ['1', '2', '3']) {
    const carrying = new Set(own.filter((mark) => mark.startsWith(tier)).flatMap((mark) => rows.get(mark) ?? []));
    if (carrying.size > 0) return carrying.size === 1 ? [...carrying] : 'ambiguous';
  }
  return 'missing';
}
