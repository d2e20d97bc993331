/** The runs of one key, cut to blocks that a list can afford to compare. */
import type { Runs } from '../prepare/radix.ts';

/** The blocks of one key. */
export interface KeyBlocks {
  readonly name: string;
  /** The key it comes from: its own name, or that of the key it refines. */
  readonly root: string;
  readonly cap: number;
  /** Rows, block after block; block i ends before `ends[i]`. */
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
  /** What the rows of block i share. */
  readonly hashes: Uint32Array;
  /** First column of `Blocking.hashes` of this key and how many it has. */
  readonly column: number;
  readonly slots: number;
  readonly blocks: number;
  readonly pairs: number;
  readonly largestBlock: number;
  readonly skippedBlocks: number;
  readonly skippedRows: number;
  readonly skippedPairs: number;
}

/** Pairs of all blocks of some keys; one that several keys bring together counts for each. */
export function pairsOf(keys: readonly KeyBlocks[]): number {
  return keys.reduce((sum, { pairs }) => sum + pairs, 0);
}

/** Slot and row of each kept entry, in the order of `rows`: slot × rows of the list + row. */
export interface Cut {
  readonly blocks: KeyBlocks;
  readonly entries: Uint32Array;
}

/** The largest cap whose pairs stay within the budget; 1 when none does. */
export function affordable(ends: Uint32Array, budget: number, caps: readonly number[], least: number): number {
  const pairs = new Float64Array(caps.length);
  for (let i = 0, start = 0; i < ends.length; start = ends[i++]!) {
    const size = ends[i]! - start;
    const own = (size * (size - 1)) / 2;
    for (let cap = 0; cap < caps.length && size <= caps[cap]!; cap++) pairs[cap]! += own;
  }
  for (let i = 0; i < caps.length; i++) if (pairs[i]! <= budget) return caps[i]!;
  return least;
}

/** Keeps the runs of two to `cap` entries as blocks. */
export function cutBlocks(
  name: string,
  root: string,
  size: number,
  slots: number,
  keyed: Uint32Array,
  runs: Runs,
  cap: number,
  column: number,
): Cut {
  const { entries, ends } = runs;
  let kept = 0;
  let blocks = 0;
  let pairs = 0;
  let largestBlock = runs.any ? 1 : 0;
  let skippedBlocks = 0;
  let skippedRows = 0;
  let skippedPairs = 0;
  for (let i = 0, start = 0; i < ends.length; start = ends[i++]!) {
    const length = ends[i]! - start;
    const own = (length * (length - 1)) / 2;
    if (length > largestBlock) largestBlock = length;
    if (length <= cap) {
      blocks++;
      kept += length;
      pairs += own;
    } else {
      skippedBlocks++;
      skippedRows += length;
      skippedPairs += own;
    }
  }
  const own = new Uint32Array(kept);
  const ownEnds = new Uint32Array(blocks);
  const shared = new Uint32Array(blocks);
  kept = 0;
  blocks = 0;
  for (let i = 0, start = 0; i < ends.length; start = ends[i++]!) {
    const end = ends[i]!;
    if (end - start > cap) continue;
    for (let j = start; j < end; j++) own[kept++] = entries[j]!;
    shared[blocks] = keyed[entries[start]!]!;
    ownEnds[blocks++] = kept;
  }
  return {
    entries: own,
    blocks: {
      name,
      root,
      cap,
      rows: slots === 1 ? own : own.map((entry) => entry % size),
      ends: ownEnds,
      hashes: shared,
      column,
      slots,
      blocks,
      pairs,
      largestBlock,
      skippedBlocks,
      skippedRows,
      skippedPairs,
    },
  };
}
