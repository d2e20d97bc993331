/** Pairs to clusters: strongest first, never across a judgement, and no weak link between two strong groups. */

import { UNIT } from '../tables.ts';
import type { PairList } from '../weigh/score.ts';

/** Union-find over whole numbers with path halving; the smaller number is the root. */
export class Groups {
  readonly parent: Uint32Array;

  constructor(size: number) {
    this.parent = new Uint32Array(size);
    for (let i = 0; i < size; i++) this.parent[i] = i;
  }

  find(one: number): number {
    const { parent } = this;
    let at = one;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Joins the groups of two. */
  unite(a: number, b: number): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left !== right) this.join(left, right);
  }

  /** Joins two roots; returns the new root. */
  join(a: number, b: number): number {
    const root = Math.min(a, b);
    this.parent[Math.max(a, b)] = root;
    return root;
  }
}

export interface ClusterRules {
  readonly matchWeight: number;
  /** Weight of any two rows: the other pairs of two groups are asked before a link joins them. */
  readonly weigh: (a: number, b: number) => number;
  /** What the link between the two rows weighed last leaves open: which of a family is meant, which branch of a firm. */
  readonly leavesOpen: () => number;
  /** Whether the two rows weighed last name two people, father and son; man and wife, where a link leaves that open. */
  readonly contradict: (open: number) => boolean;
  /** Whether the two rows weighed last are likelier two parties, where a link leaves that open. */
  readonly parts: (open: number) => boolean;
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
  /** Each row at most once (one list against another, both clean). */
  readonly oneToOne: boolean;
  /** Whether a distinct row that stands in both lists has its partner in itself. */
  readonly taken: (one: number) => boolean;
}

/** Pairs between two groups that are asked; more would cost more than they tell. */
const MAX_ASKED = 24;
/** Rows that share little, an empty cell here and there, weigh somewhat less than nothing; that is no contradiction. */
const MISSING_EVIDENCE = 3 * UNIT;

/**
 * The groups of rows that are one party. Links are taken from the strongest down; ties by row number, which stands
 * for the row's content. A link between groups of several rows holds only if the pairs across them, taken together,
 * speak for it.
 */
export function clusterPairs(size: number, pairs: PairList, order: Uint32Array, rules: ClusterRules): Groups {
  const groups = new Groups(size);
  const members = new Map<number, number[]>();
  const enemies = new Map<number, Set<number>>();
  const of = (root: number): number[] => members.get(root) ?? [root];
  const forbid = (a: number, b: number): void => {
    const set = enemies.get(a);
    if (set === undefined) enemies.set(a, new Set([b]));
    else set.add(b);
  };
  const join = (a: number, b: number): void => {
    // The smaller group moves: a cluster of many rows is not copied once per row.
    const [all, fewer] = of(a).length >= of(b).length ? [of(a), of(b)] : [of(b), of(a)];
    for (const one of fewer) all.push(one);
    members.delete(a);
    members.delete(b);
    const root = groups.join(a, b);
    members.set(root, all);
    const hostile = [...(enemies.get(a) ?? []), ...(enemies.get(b) ?? [])];
    enemies.delete(a);
    enemies.delete(b);
    for (const other of hostile) {
      const set = enemies.get(other);
      set?.delete(a);
      set?.delete(b);
      forbid(root, other);
      forbid(other, root);
    }
  };
  for (const [a, b] of rules.same) {
    const rootA = groups.find(a);
    const rootB = groups.find(b);
    if (rootA !== rootB) join(rootA, rootB);
  }
  for (const [a, b] of rules.different) {
    const rootA = groups.find(a);
    const rootB = groups.find(b);
    if (rootA === rootB) continue;
    forbid(rootA, rootB);
    forbid(rootB, rootA);
  }
  for (let i = 0; i < order.length; i++) {
    const pair = order[i]!;
    if (pairs.weight[pair]! < rules.matchWeight) break;
    const a = groups.find(pairs.left[pair]!);
    const b = groups.find(pairs.right[pair]!);
    if (a === b || enemies.get(a)?.has(b) === true) continue;
    const left = members.get(a);
    const right = members.get(b);
    if (rules.oneToOne && (left !== undefined || right !== undefined || rules.taken(a) || rules.taken(b))) continue;
    if (left !== undefined || right !== undefined) {
      rules.weigh(pairs.left[pair]!, pairs.right[pair]!);
      if (!agree(left ?? [a], right ?? [b], rules, rules.leavesOpen())) continue;
    }
    join(a, b);
  }
  return groups;
}

/**
 * Most of the pairs across two groups are matches, or their mean is. A row that says little stands near to both the
 * senior and the junior: it makes no one of them.
 */
function agree(left: readonly number[], right: readonly number[], rules: ClusterRules, open: number): boolean {
  const all = left.length * right.length;
  const step = Math.max(1, Math.floor(all / MAX_ASKED));
  // One pair with overwhelming weight must not outvote many that contradict it.
  const limit = 10 * UNIT;
  let sum = 0;
  let asked = 0;
  for (let i = 0; i < all && asked < MAX_ASKED; i += step) {
    const a = left[Math.floor(i / right.length)]!;
    const b = right[i % right.length]!;
    const weight = rules.weigh(Math.min(a, b), Math.max(a, b));
    sum += Math.max(-limit, Math.min(limit, weight));
    asked++;
    if (weight < 0 && rules.contradict(open)) return false;
    if (weight < rules.matchWeight && rules.parts(open)) return false;
  }
  return sum / asked >= Math.min(0, rules.matchWeight) - MISSING_EVIDENCE;
}
