import type { MatchStats, PairColumns } from '../../model/index.ts';
import type { Blocking } from '../block/block.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { UNIT } from '../tables.ts';
import { probabilityOf } from '../weigh/probability.ts';
import type { PairList, Scored } from '../weigh/score.ts';
import type { Groups } from './cluster.ts';
import { estimateThresholds } from './thresholds.ts';

/** Pairs of input rows. */
export class RowPairs {
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly weight: number[] = [];

  push(left: number, right: number, weight: number): void {
    this.left.push(left);
    this.right.push(right);
    this.weight.push(weight);
  }
}

/** Pair numbers, heaviest first; ties by row numbers, which stand for content. */
export function strongestFirst(pairs: PairList): Uint32Array {
  return heaviestFirst(pairs.weight, pairs.left, pairs.right, pairs.length);
}

/** Weights are whole numbers, 2^31 at most either way; a number before them leaves room for so many pairs. */
const PLACES = 2 ** 21;

/** Numbers 0 to `length` - 1, heaviest first; ties by `left`, then by `right`. */
function heaviestFirst(
  weight: Int32Array | Float64Array,
  left: Uint32Array,
  right: Uint32Array,
  length: number,
): Uint32Array {
  const order = new Uint32Array(length);
  const before = (x: number, y: number): number => left[x]! - left[y]! || right[x]! - right[y]!;
  if (length > PLACES) {
    for (let i = 0; i < length; i++) order[i] = i;
    return order.sort((x, y) => weight[y]! - weight[x]! || before(x, y));
  }
  // Weight and place in one number: sorted without a call per comparison.
  const packed = new Float64Array(length);
  for (let i = 0; i < length; i++) packed[i] = -weight[i]! * PLACES + i;
  packed.sort();
  for (let i = 0; i < length; i++) order[i] = ((packed[i]! % PLACES) + PLACES) % PLACES;
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (end < length && weight[order[end]!] === weight[order[start]!]) end++;
    if (end - start > 1) order.subarray(start, end).sort(before);
    start = end;
  }
  return order;
}

/** @param across the rows that stand for two distinct ones */
export function allPairs(
  pairs: PairList,
  order: Uint32Array,
  copies: RowPairs,
  across: (a: number, b: number) => [number, number],
): PairColumns {
  const length = order.length + copies.left.length;
  const left = new Uint32Array(length);
  const right = new Uint32Array(length);
  const units = new Float64Array(length);
  for (let i = 0; i < order.length; i++) {
    const [a, b] = across(pairs.left[order[i]!]!, pairs.right[order[i]!]!);
    left[i] = Math.min(a, b);
    right[i] = Math.max(a, b);
    units[i] = pairs.weight[order[i]!]!;
  }
  for (let i = 0; i < copies.left.length; i++) {
    left[order.length + i] = copies.left[i]!;
    right[order.length + i] = copies.right[i]!;
    units[order.length + i] = copies.weight[i]!;
  }
  const rank = heaviestFirst(units, left, right, length);
  const probability = new Float64Array(length);
  const lefts = new Uint32Array(length);
  const rights = new Uint32Array(length);
  const weights = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const at = rank[i]!;
    lefts[i] = left[at]!;
    rights[i] = right[at]!;
    weights[i] = units[at]! / UNIT;
    probability[i] = probabilityOf(units[at]!);
  }
  return { length, left: lefts, right: rights, weight: weights, probability };
}

export function clustersOf(groups: Groups): number[][] {
  // Rows are met in order: a cluster is begun by its first row, and clusters come in the order of their first rows.
  const rows = groups.parent.length;
  const sizes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) sizes[groups.find(row)]!++;
  const place = new Int32Array(rows).fill(-1);
  const clusters: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const root = groups.find(row);
    if (sizes[root]! < 2) continue;
    if (place[root] === -1) place[root] = clusters.push([]) - 1;
    clusters[place[root]!]!.push(row);
  }
  return clusters;
}

/** `missed`: matches that are taken to lie outside of the blocks. */
export function statsOf(
  list: PreparedList,
  blocking: Blocking,
  scored: Scored,
  abandoned: Uint8Array,
  missed: number,
  all: PairColumns,
): MatchStats {
  let skippedPairs = 0;
  let largestBlock = 0;
  for (const key of blocking.keys) {
    if (key.largestBlock > largestBlock) largestBlock = key.largestBlock;
    skippedPairs += key.skippedPairs;
  }
  const possible = (list.size * (list.size - 1)) / 2 - scored.candidatePairs;
  const missedPairs = Math.min(missed, Math.max(0, possible), list.size / 2);
  return {
    rows: list.rows,
    candidatePairs: scored.candidatePairs,
    largestBlock,
    keys: blocking.keys.map((key, k) => ({
      key: key.name,
      blocks: key.blocks,
      pairs: key.pairs,
      largestBlock: key.largestBlock,
      skippedBlocks: key.skippedBlocks,
      skippedRows: key.skippedRows,
      skippedPairs: key.skippedPairs,
      abandoned: abandoned[k] === 1,
    })),
    skippedPairs: Math.min(skippedPairs, Math.max(0, possible)),
    estimatedMissedPairs: Math.round(missedPairs),
    thresholds: estimateThresholds(all, missedPairs),
  };
}
