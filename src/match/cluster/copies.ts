/** Rows with equal numbers: one comparison for all of them. Where that is not enough, equal cells decide. */
import type { Row, Steps } from '../../model/index.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { type LinkPlan, mayPair, Partners } from '../twoLists.ts';
import type { Groups } from './cluster.ts';
import { COPY_WEIGHT, type RecordKeys } from './records.ts';
import { RowPairs } from './result.ts';

/** What it takes to be a match, what to be looked at, and how a distinct row weighs against itself. */
export interface CopyBar {
  readonly matchWeight: number;
  readonly reviewWeight: number;
  readonly selfWeight: (at: number) => number;
}

export interface Copies {
  readonly pairs: RowPairs;
  /** Two lists: rows of one of them that are the same record, which are no pair. */
  readonly alike: readonly (readonly [number, number])[];
}

/** The pairs of rows that are one distinct row; those that are one party are joined in `whole`. */
export function* copySteps(
  rows: readonly Row[],
  records: RecordKeys,
  list: PreparedList,
  link: LinkPlan | null,
  { matchWeight, reviewWeight, selfWeight }: CopyBar,
  whole: Groups,
): Steps<Copies> {
  const { placeOf } = list;
  const pairs = new RowPairs();
  const alike: [number, number][] = [];
  const firstLike = new Map<string, number>();
  const firstFolded = new Map<string, number>();
  const rowsAt = new Uint32Array(list.size);
  for (const at of placeOf) rowsAt[at]!++;
  const partners = link?.oneToOne === true ? new Partners(link.split) : null;
  for (let row = 0; row < rows.length; row++) {
    if ((row & 16_383) === 16_383) yield { stage: 'match', done: row, total: rows.length };
    const at = placeOf[row]!;
    const first = list.first[at]!;
    if (rowsAt[at] === 1) continue;
    const self = selfWeight(at);
    let like = first;
    if (self < matchWeight) {
      const key = records.keyOf(rows[row]!);
      const equal = firstOf(firstLike, at, key, row);
      const known = equal === row ? undefined : equal;
      // Alike as far as it was looked, which is not far enough, or but for capitals and signs: a person looks at the two.
      if (known === undefined) {
        const other = self >= reviewWeight ? first : firstOf(firstFolded, at, records.foldedKeyOf(rows[row]!), row);
        if (other !== row && mayPair(link, other, row)) pairs.push(other, row, Math.max(self, reviewWeight));
      }
      like = known ?? row;
    }
    const partner = partners === null ? like : partners.of(like, row);
    if (partner === row) continue;
    if (!mayPair(link, partner, row)) {
      alike.push([partner, row]);
      continue;
    }
    const equal = self < matchWeight || records.areEqual(rows[partner]!, rows[row]!);
    pairs.push(partner, row, equal ? Math.max(self, matchWeight) + COPY_WEIGHT : self);
    whole.unite(partner, row);
  }
  return { pairs, alike };
}

/** The first row at a place with this key; the row itself where it is the first, or has none. */
function firstOf(known: Map<string, number>, at: number, key: string | null, row: number): number {
  if (key === null) return row;
  const place = `${at} ${key}`;
  const first = known.get(place);
  if (first === undefined) known.set(place, row);
  return first ?? row;
}
