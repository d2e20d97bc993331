/** The hashes that one row has under one blocking key: what `hashKey` writes for all rows. */
import { type FacetTables, featureOf, type KeyPlan, slotsOf } from '../block/keys.ts';
import { type PreparedList, ROW_SEED } from '../prepare/prepare.ts';
import { mix } from '../prepare/radix.ts';

export interface KeyReader {
  /** How many hashes a row may have. */
  readonly slots: number;
  /** The hash of a row in one of its slots; 0 where a part of the key is missing. */
  hash(place: number, slot: number): number;
}

/** Reads a key from the numbers of any row in `cells`, also one that stands behind the list. */
export function createKeyReader(list: PreparedList, plan: KeyPlan, facets: FacetTables): KeyReader {
  const { cells, width } = list;
  const features = plan.parts.map((_, part) => featureOf(list, plan, part));
  const tables = plan.parts.map(([, facet], part) => facets(features[part]!, facet));
  const offsets = features.map((feature) => feature.offset);
  const parts = tables.length;
  const first = tables[0]!;
  const start = offsets[0]!;
  return {
    slots: slotsOf(list, plan),
    hash(place, slot) {
      const row = place * width;
      let hash = first[cells[row + start + slot]!]!;
      for (let part = 1; part < parts && hash !== 0; part++) {
        const value = tables[part]![cells[row + offsets[part]!]!]!;
        if (value === 0) return 0;
        hash = plan.anyOrder ? (hash + value) >>> 0 : mix(hash, value);
      }
      return plan.anyOrder && hash !== 0 ? mix(hash, 1) : hash;
    },
  };
}

/** The key that parts a block which is too large: the hash of the block, and one number more of the row. */
export function createFinerReader(
  list: PreparedList,
  coarse: KeyReader,
  table: Uint32Array,
  offset: number,
): KeyReader {
  const { cells, width } = list;
  return {
    slots: 1,
    hash(place) {
      const hash = coarse.hash(place, 0);
      if (hash === 0) return 0;
      const value = table[cells[place * width + offset]!]!;
      return value === 0 ? 0 : mix(hash, value);
    },
  };
}

/** All values of a row as one hash, the same by which a list numbers its rows. */
export function createRowKeyReader(list: PreparedList): KeyReader {
  const { cells, width } = list;
  const columns = list.features.flatMap(({ dictionary, slots }) => Array.from({ length: slots }, () => dictionary));
  return {
    slots: 1,
    hash(place) {
      let hash = ROW_SEED;
      for (let i = 0; i < width; i++) hash = mix(hash, columns[i]!.hashes[cells[place * width + i]!]!);
      return hash;
    },
  };
}
