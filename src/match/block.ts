/** Which rows are compared at all: blocks of rows that share a key, none above its cap, and what that leaves out. */
import type { Steps } from '../model/index.ts';
import { type Facet, type FacetTables, hashKey, type KeyPlan, planKeys } from './keys.ts';
import type { PreparedList } from './prepare.ts';
import { KeySorter, mix } from './radix.ts';
import type { FeatureKind } from './tables.ts';

/** The blocks of one key. */
export interface KeyBlocks {
  readonly name: string;
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

/** All keys of a list; a row's hashes stand side by side, 0 where it stands in no block. */
export interface Blocking {
  readonly keys: readonly KeyBlocks[];
  readonly width: number;
  readonly hashes: Uint32Array;
}

/** What broad keys may cost together: pairs per row, and pairs any list can afford. */
const BROAD_PAIRS_PER_ROW = 1;
const BROAD_PAIRS = 400_000;
const BROAD_CAPS: readonly number[] = [400, 200, 100, 50, 25, 12, 6];
const LONG_LIST = 250_000;
const BROAD_KEYS_OF_LONG_LISTS = 4;
/** What parts a block that is too large, in this order. */
const REFINEMENTS: readonly (readonly [FeatureKind, Facet])[] = [
  ['birthday', 'value'],
  ['postal', 'value'],
  ['street', 'value'],
  ['given', 'value'],
  ['email', 'local'],
  ['phone', 'value'],
  ['company', 'value'],
  ['city', 'value'],
  ['text', 'value'],
];
const MAX_REFINEMENTS = 3;

/** Rows of blocks over the cap, and the hash they share. */
interface Overfull {
  readonly rows: number[];
  readonly hashes: number[];
}

interface Cut {
  readonly blocks: KeyBlocks;
  readonly columns: readonly Uint32Array[];
}

/** Builds the blocks of every key the list has columns for. Cost: keys × rows; never pairs. */
export function* blockSteps(list: PreparedList, maxBlockRows: number, facets: FacetTables): Steps<Blocking> {
  const sorter = new KeySorter();
  const cuts: Cut[] = [];
  let column = 0;
  let left = BROAD_PAIRS + BROAD_PAIRS_PER_ROW * list.size;
  const take = (cut: Cut): void => {
    if (cut.blocks.rows.length > 0 || cut.blocks.skippedBlocks > 0) {
      cuts.push(cut);
      column += cut.blocks.slots;
    }
  };
  let broad = 0;
  for (const plan of planKeys(list)) {
    // In a long list the budget of the broad keys is spent on the first few; the rest would only be sorted.
    if (plan.broad && list.size > LONG_LIST && ++broad > BROAD_KEYS_OF_LONG_LISTS) continue;
    const columns = hashKey(list, plan, facets);
    const overfull: Overfull = { rows: [], hashes: [] };
    let cap = maxBlockRows;
    let order = orderEntries(columns, sorter);
    if (plan.broad) {
      cap = affordable(order.entries, order.hashes, left / 3);
      if (cap < 2) cap = 1;
    }
    const cut = cutBlocks(plan.name, list.size, columns, order, cap, column, overfull);
    if (plan.broad) left -= cut.blocks.pairs;
    const refined: Cut[] = [];
    if (!plan.broad && overfull.rows.length > 0 && columns.length === 1) {
      for (const finer of refine(list, plan, facets, overfull)) {
        order = orderEntries([finer.hashes], sorter);
        const next = column + cut.blocks.slots + refined.length;
        refined.push(
          cutBlocks(`${plan.name} + ${finer.name}`, list.size, [finer.hashes], order, maxBlockRows, next, null),
        );
      }
    }
    const saved = refined.reduce((sum, entry) => sum + entry.blocks.pairs, 0);
    const skippedPairs = Math.max(0, cut.blocks.skippedPairs - saved);
    take({ ...cut, blocks: { ...cut.blocks, skippedPairs } });
    if (cut.blocks.rows.length > 0 || cut.blocks.skippedBlocks > 0) {
      for (const entry of refined) {
        // What a finer key skips was already counted by the key it refines.
        cuts.push({ ...entry, blocks: { ...entry.blocks, skippedBlocks: 0, skippedRows: 0, skippedPairs: 0 } });
        column += 1;
      }
    }
    yield { stage: 'match', done: list.rows, total: list.rows };
  }
  const hashes = new Uint32Array(list.size * column);
  let at = 0;
  for (const cut of cuts) {
    for (const one of cut.columns) {
      for (let row = 0; row < list.size; row++) hashes[row * column + at] = one[row]!;
      at++;
    }
    yield { stage: 'match', done: list.rows, total: list.rows };
  }
  return { keys: cuts.map((cut) => cut.blocks), width: column, hashes };
}

interface Order {
  /** Entry numbers (slot × rows + row) by hash. */
  readonly entries: Uint32Array;
  readonly hashes: Uint32Array;
}

function orderEntries(columns: readonly Uint32Array[], sorter: KeySorter): Order {
  if (columns.length === 1) return { entries: sorter.order(columns[0]!), hashes: columns[0]! };
  const size = columns[0]!.length;
  const hashes = new Uint32Array(size * columns.length);
  columns.forEach((column, slot) => {
    hashes.set(column, slot * size);
  });
  return { entries: sorter.order(hashes), hashes };
}

/** The largest cap whose pairs stay within the budget; 1 when none does. */
function affordable(entries: Uint32Array, hashes: Uint32Array, budget: number): number {
  const pairs = new Float64Array(BROAD_CAPS.length);
  let start = 0;
  while (start < entries.length) {
    const hash = hashes[entries[start]!]!;
    let end = start + 1;
    while (end < entries.length && hashes[entries[end]!] === hash) end++;
    const size = end - start;
    if (size > 1) {
      for (let i = 0; i < BROAD_CAPS.length; i++) if (size <= BROAD_CAPS[i]!) pairs[i]! += (size * (size - 1)) / 2;
    }
    start = end;
  }
  for (let i = 0; i < BROAD_CAPS.length; i++) if (pairs[i]! <= budget) return BROAD_CAPS[i]!;
  return 1;
}

/** Entries in blocks of two to `cap` rows. */
function keptEntries(entries: Uint32Array, hashes: Uint32Array, cap: number): number {
  let kept = 0;
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const hash = hashes[entries[start]!]!;
    for (end = start + 1; end < entries.length && hashes[entries[end]!] === hash; ) end++;
    if (end - start > 1 && end - start <= cap) kept += end - start;
  }
  return kept;
}

/** Keeps the blocks of two to `cap` rows; clears the hashes of all other rows in `columns`. */
function cutBlocks(
  name: string,
  size: number,
  columns: Uint32Array[],
  order: Order,
  cap: number,
  column: number,
  overfull: Overfull | null,
): Cut {
  const { entries, hashes } = order;
  let kept = 0;
  let blocks = 0;
  let pairs = 0;
  let largestBlock = 0;
  let skippedBlocks = 0;
  let skippedRows = 0;
  let skippedPairs = 0;
  const rows = new Uint32Array(keptEntries(entries, hashes, cap));
  const ends: number[] = [];
  const shared: number[] = [];
  let start = 0;
  while (start < entries.length) {
    const hash = hashes[entries[start]!]!;
    let end = start + 1;
    while (end < entries.length && hashes[entries[end]!] === hash) end++;
    const length = end - start;
    if (length > largestBlock) largestBlock = length;
    if (length > 1 && length <= cap) {
      for (let i = start; i < end; i++) rows[kept++] = entries[i]! % size;
      ends.push(kept);
      shared.push(hash);
      blocks++;
      pairs += (length * (length - 1)) / 2;
    } else {
      for (let i = start; i < end; i++) {
        const entry = entries[i]!;
        columns[(entry / size) | 0]![entry % size] = 0;
      }
      if (length > cap && length > 1) {
        skippedBlocks++;
        skippedRows += length;
        skippedPairs += (length * (length - 1)) / 2;
        if (overfull !== null) {
          for (let i = start; i < end; i++) {
            overfull.rows.push(entries[i]! % size);
            overfull.hashes.push(hash);
          }
        }
      }
    }
    start = end;
  }
  return {
    columns,
    blocks: {
      name,
      cap,
      rows,
      ends: Uint32Array.from(ends),
      hashes: Uint32Array.from(shared),
      column,
      slots: columns.length,
      blocks,
      pairs,
      largestBlock,
      skippedBlocks,
      skippedRows,
      skippedPairs,
    },
  };
}

/** Finer keys for the rows of blocks over the cap. */
function refine(
  list: PreparedList,
  plan: KeyPlan,
  facets: FacetTables,
  overfull: Overfull,
): { name: string; hashes: Uint32Array }[] {
  const out: { name: string; hashes: Uint32Array }[] = [];
  for (const [kind, facet] of REFINEMENTS) {
    if (out.length === MAX_REFINEMENTS) break;
    if (plan.parts.some(([used]) => used === kind)) continue;
    const feature = list.features.find((entry) => entry.kind === kind);
    if (feature === undefined) continue;
    const table = facets(feature, facet);
    const finer = new Uint32Array(list.size);
    for (let i = 0; i < overfull.rows.length; i++) {
      const row = overfull.rows[i]!;
      const value = table[list.cells[row * list.width + feature.offset]!]!;
      if (value !== 0) finer[row] = mix(overfull.hashes[i]!, value);
    }
    out.push({ name: kind, hashes: finer });
  }
  return out;
}
