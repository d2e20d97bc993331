/** How much rarer or more common a value is than agreement in general. */
import type { FacetTables } from './keys.ts';
import type { Feature, PreparedList } from './prepare.ts';
import { type FeatureKind, KIND_TABLES, UNIT } from './tables.ts';

/** Kinds whose value belongs to one party: its copies in a dirty list do not make it common. */
const OWN: readonly FeatureKind[] = ['email', 'phone', 'taxId', 'externalId', 'code'];

/** Counts the parties that hold a value of a kind that belongs to one: rows of another family name. */
function partyCounter(list: PreparedList, facets: FacetTables): (feature: Feature) => Uint32Array {
  const { cells, width, size } = list;
  const family = list.features.find((feature) => feature.kind === 'family');
  const names = family === undefined ? null : facets(family, 'sound');
  return (feature) => {
    if (!OWN.includes(feature.kind) || family === undefined || names === null) return feature.counts;
    const holders = new Uint32Array(feature.counts.length);
    const last = new Uint32Array(feature.counts.length);
    for (let row = 0; row < size; row++) {
      const name = names[cells[row * width + family.offset]!]!;
      for (let slot = 0; slot < feature.slots; slot++) {
        const id = cells[row * width + feature.offset + slot]!;
        if (id === 0) continue;
        // Names seen twice in turn may be counted twice: the bound is from above, and only common values matter.
        if (name !== 0 && last[id] !== name) {
          holders[id]!++;
          last[id] = name;
        }
      }
    }
    return holders;
  };
}

/** A usual list of this many rows is mixed in: in six rows every name is common. */
export const USUAL_ROWS = 30;

/** By feature and value: how rare it is, -log2 of its chance × 10^6. Made once per list. */
export function rarities(list: PreparedList, facets: FacetTables): Int32Array[] {
  const parties = partyCounter(list, facets);
  return list.features.map((feature) => {
    const { counts, present } = feature;
    const holders = parties(feature);
    const { rarest, u } = KIND_TABLES[feature.kind];
    const floor = 2 ** -rarest;
    const usual = u[1]!;
    const weights = new Int32Array(counts.length);
    for (let id = 1; id < counts.length; id++) {
      const others = holders === counts ? Math.max(counts[id]! - 1, 1) : Math.max(holders[id]! - 1, 0);
      const seen = (others + USUAL_ROWS * usual) / (Math.max(present - 1, 1) + USUAL_ROWS);
      const chance = Math.max(floor, Math.min(0.99, seen));
      weights[id] = Math.round(-Math.log2(chance) * UNIT);
    }
    return weights;
  });
}
