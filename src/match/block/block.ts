/** Which rows are compared at all: blocks of rows that share a key, none above its cap, and what that leaves out. */
import type { Steps } from '../../model/index.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { KeySorter, mix } from '../prepare/radix.ts';
import { affordable, type Cut, cutBlocks, type KeyBlocks } from './cut.ts';
import { type FacetTables, hashKey, planKeys, slotsOf } from './keys.ts';
import { overfullOf, refinements } from './refine.ts';

/** All keys of a list; a row's hashes stand side by side, 0 where it stands in no block. */
export interface Blocking {
  readonly keys: readonly KeyBlocks[];
  readonly width: number;
  readonly hashes: Uint32Array;
  /** Keys that no two rows of the list share, with the cap their blocks would have. */
  readonly idle: readonly { readonly name: string; readonly cap: number }[];
}

/** What broad keys may cost together: pairs per row, and pairs any list can afford. */
const BROAD_PAIRS_PER_ROW = 1;
const BROAD_PAIRS = 400_000;
const BROAD_CAPS: readonly number[] = [400, 200, 100, 50, 25, 12, 6];
/** What one strong key may cost. Above it its blocks are cut smaller: in a long list equal names alone mean little. */
export const STRONG_PAIRS = 500_000;
const STRONG_CAPS: readonly number[] = [200, 100, 50, 25, 12, 6];
/** In a longer list broad keys find next to nothing at any cap they can afford. */
export const LONG_LIST = 250_000;

const EVERY_PAIR = 'every pair';
const EVERY_PAIR_ROWS = 200;

/** Which keys a list is matched by. */
export interface ChosenKeys {
  /** Names of the keys; null: all. */
  readonly wanted: ReadonlySet<string> | null;
  /** The block caps of a model, by key; the others are cut to what the list can afford. */
  readonly caps: ReadonlyMap<string, number>;
}

/** Whether a list is so short that every row is compared with every other, as one block. */
export function comparesEveryPair(size: number, { wanted }: ChosenKeys): boolean {
  return size > 1 && size <= EVERY_PAIR_ROWS && (wanted === null || wanted.has(EVERY_PAIR));
}

/** Every key, cut to what the list can afford. */
export const ALL_KEYS: ChosenKeys = { wanted: null, caps: /* @__PURE__ */ new Map() };

/**
 * Builds the blocks of every key the list has columns for, or of those among them that are chosen. A key whose cap is
 * given is cut by it, whatever it costs here; what refines it, where it has none of its own, likewise. Cost: keys ×
 * rows; never pairs.
 */
export function* blockSteps(
  list: PreparedList,
  maxBlockRows: number,
  facets: FacetTables,
  chosen: ChosenKeys,
): Steps<Blocking> {
  const { wanted, caps } = chosen;
  const sorter = new KeySorter();
  const columnOf = columnReader(list);
  const cuts: Cut[] = [];
  const idle: Blocking['idle'][number][] = [];
  let column = 0;
  let left = BROAD_PAIRS + BROAD_PAIRS_PER_ROW * list.size;
  const { size } = list;
  let keyed = new Uint32Array(size);
  for (const plan of planKeys(list)) {
    const given = caps.get(plan.name);
    if (given === undefined && plan.broad && size > LONG_LIST) continue;
    if (wanted !== null && !wanted.has(plan.name)) continue;
    const slots = slotsOf(list, plan);
    if (keyed.length < size * slots) keyed = new Uint32Array(size * slots);
    hashKey(list, plan, facets, columnOf, keyed);
    const runs = sorter.runs(keyed, size * slots);
    const afforded = plan.broad
      ? affordable(runs.ends, left / 3, BROAD_CAPS, 1)
      : Math.min(maxBlockRows, affordable(runs.ends, STRONG_PAIRS, STRONG_CAPS, 6));
    const cap = given ?? afforded;
    const cut = cutBlocks(plan.name, plan.name, size, slots, keyed, runs, cap, column);
    if (plan.broad) left -= cut.blocks.pairs;
    const refined: Cut[] = [];
    if (!plan.broad && cut.blocks.skippedRows > 0 && slots === 1) {
      const overfull = overfullOf(runs, keyed, cap, cut.blocks.skippedRows);
      for (const [kind, table, ids] of refinements(list, plan, facets, columnOf)) {
        for (let i = 0; i < overfull.rows.length; i++) {
          const value = table[ids[overfull.rows[i]!]!]!;
          keyed[i] = value === 0 ? 0 : mix(overfull.hashes[i]!, value);
        }
        const next = column + slots + refined.length;
        const name = `${plan.name} + ${kind}`;
        const own = sorter.runs(keyed, overfull.rows.length);
        const finerCap = caps.get(name) ?? given ?? maxBlockRows;
        const finer = cutBlocks(name, plan.name, size, 1, keyed, own, finerCap, next);
        const places = finer.entries;
        for (let i = 0; i < places.length; i++) places[i] = overfull.rows[places[i]!]!;
        refined.push(finer);
      }
    }
    if (cut.blocks.rows.length > 0 || cut.blocks.skippedBlocks > 0) {
      const saved = refined.reduce((sum, entry) => sum + entry.blocks.pairs, 0);
      const skippedPairs = Math.max(0, cut.blocks.skippedPairs - saved);
      cuts.push({ ...cut, blocks: { ...cut.blocks, skippedPairs } });
      column += slots;
      for (const entry of refined) {
        // What a finer key skips was already counted by the key it refines.
        cuts.push({ ...entry, blocks: { ...entry.blocks, skippedBlocks: 0, skippedRows: 0, skippedPairs: 0 } });
        column += 1;
      }
    } else idle.push({ name: plan.name, cap });
    yield { stage: 'match', done: list.rows, total: list.rows };
  }
  if (comparesEveryPair(size, chosen)) {
    const all = { entries: Uint32Array.from({ length: size }, (_, row) => row), ends: Uint32Array.of(size), any: true };
    cuts.push(cutBlocks(EVERY_PAIR, EVERY_PAIR, size, 1, new Uint32Array(size).fill(1), all, size, column));
    column += 1;
  }
  const hashes = new Uint32Array(list.memory(size * column * 4));
  for (const { blocks, entries } of cuts) {
    let from = 0;
    for (let block = 0; block < blocks.ends.length; block++) {
      const hash = blocks.hashes[block]!;
      const end = blocks.ends[block]!;
      for (let i = from; i < end; i++) {
        const slot = blocks.slots === 1 ? 0 : Math.floor(entries[i]! / size);
        hashes[blocks.rows[i]! * column + blocks.column + slot] = hash;
      }
      from = end;
    }
    yield { stage: 'match', done: list.rows, total: list.rows };
  }
  return { keys: cuts.map((cut) => cut.blocks), width: column, hashes, idle };
}

/** The columns of `cells` one by one, each put together once: many keys read the same few. */
export function columnReader(list: PreparedList): (column: number) => Uint32Array {
  const { cells, width, size } = list;
  const known: (Uint32Array | undefined)[] = new Array(width);
  return (column) => {
    let ids = known[column];
    if (ids === undefined) {
      ids = new Uint32Array(size);
      for (let row = 0, at = column; row < size; row++, at += width) ids[row] = cells[at]!;
      known[column] = ids;
    }
    return ids;
  };
}
