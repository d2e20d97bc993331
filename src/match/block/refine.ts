/** Blocks over the cap, parted once more by what else their rows say. */

import type { PreparedList } from '../prepare/prepare.ts';
import type { Runs } from '../prepare/radix.ts';
import type { FeatureKind } from '../tables.ts';
import type { Facet, FacetTables, KeyPlan } from './keys.ts';

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
  ['site', 'value'],
  ['text', 'value'],
];
const MAX_REFINEMENTS = 3;

/** Rows of blocks over the cap, and the hash they share. */
export interface Overfull {
  readonly rows: Uint32Array;
  readonly hashes: Uint32Array;
}

export function overfullOf(runs: Runs, keyed: Uint32Array, cap: number, count: number): Overfull {
  const { entries, ends } = runs;
  const rows = new Uint32Array(count);
  const hashes = new Uint32Array(count);
  let used = 0;
  for (let i = 0, start = 0; i < ends.length; start = ends[i++]!) {
    const end = ends[i]!;
    if (end - start <= cap) continue;
    for (let j = start; j < end; j++) {
      rows[used] = entries[j]!;
      hashes[used++] = keyed[entries[j]!]!;
    }
  }
  return { rows, hashes };
}

/** What parts the blocks of a key that are over the cap: its name, its facets and the ids of its column. */
export function refinements(
  list: PreparedList,
  plan: KeyPlan,
  facets: FacetTables,
  columnOf: (column: number) => Uint32Array,
): [name: string, table: Uint32Array, ids: Uint32Array][] {
  const out: [string, Uint32Array, Uint32Array][] = [];
  for (const [kind, facet] of REFINEMENTS) {
    if (out.length === MAX_REFINEMENTS) break;
    if (plan.parts.some(([used]) => used === kind)) continue;
    const feature = list.features.find((entry) => entry.kind === kind);
    if (feature !== undefined) out.push([kind, facets(feature, facet), columnOf(feature.offset)]);
  }
  return out;
}
