/** Two lists matched as one: which rows are whose. */
import type { Groups } from './cluster/cluster.ts';
import type { PreparedList } from './prepare/prepare.ts';

/** Two lists in one: rows before `split` are the left list. */
export interface LinkPlan {
  readonly split: number;
  readonly oneToOne: boolean;
}

const LEFT = 1;
const RIGHT = 2;
export const BOTH = 3;

/** By distinct row: {@link LEFT} where it stands in the left list, {@link RIGHT} in the right, {@link BOTH} in both. */
export function sidesOf(list: PreparedList, link: LinkPlan): Uint8Array {
  const sides = new Uint8Array(list.size);
  for (let row = 0; row < list.rows; row++) sides[list.placeOf[row]!]! |= row < link.split ? LEFT : RIGHT;
  return sides;
}

/** The rows that stand for two distinct rows: the first of each; between two lists one of the left and one of the right. */
export function rowsAcross(list: PreparedList, link: LinkPlan | null): (a: number, b: number) => [number, number] {
  const { first, placeOf } = list;
  if (link === null) return (a, b) => [first[a]!, first[b]!];
  const { split } = link;
  const opposite = first.slice();
  for (let row = list.rows - 1; row >= split; row--) if (first[placeOf[row]!]! < split) opposite[placeOf[row]!] = row;
  return (a, b) => {
    if (first[a]! < split !== first[b]! < split) return [first[a]!, first[b]!];
    return opposite[a] === first[a] ? [first[a]!, opposite[b]!] : [opposite[a]!, first[b]!];
  };
}

/** Whether two rows of the input may be a pair: any two of one list, those of different lists between two. */
export function mayPair(link: LinkPlan | null, a: number, b: number): boolean {
  return link === null || a < link.split !== b < link.split;
}

/** Rows of one list that are the same record come together where one of them has a partner in the other list. */
export function joinAlike(groups: Groups, alike: readonly (readonly [number, number])[], split: number): void {
  if (alike.length === 0) return;
  const sides = new Uint8Array(groups.parent.length);
  for (let row = 0; row < sides.length; row++) sides[groups.find(row)]! |= row < split ? LEFT : RIGHT;
  for (const [first, row] of alike) {
    if (sides[groups.find(first)] !== BOTH) continue;
    groups.unite(first, row);
    sides[groups.find(first)] = BOTH;
  }
}

/** Rows of two lists that look alike, one of the left for each of the right. */
export class Partners {
  readonly #split: number;
  /** By the first row that looks so: the left ones, and how many of them have a partner. */
  readonly #alike = new Map<number, { readonly left: number[]; paired: number }>();

  constructor(split: number) {
    this.#split = split;
  }

  /** The partner of a row; the row itself where none is left. Rows come in their order, the left ones first. */
  of(like: number, row: number): number {
    const alike = this.#alike.get(like);
    if (row >= this.#split) return alike === undefined ? row : (alike.left[alike.paired++] ?? row);
    if (alike === undefined) this.#alike.set(like, { left: [row], paired: 0 });
    else alike.left.push(row);
    return row;
  }
}
