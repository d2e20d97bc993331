/** How much rarer or more common a value is than agreement in general. */
import type { FacetTables } from '../block/keys.ts';
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import { type FeatureKind, KIND_TABLES, UNIT } from '../tables.ts';

/**
 * Kinds whose value belongs to one party, or to few of those that a list holds: its copies in a dirty list do not make it
 * common.
 */
export const OWN: readonly FeatureKind[] = ['email', 'phone', 'taxId', 'externalId', 'code', 'birthday'];

/** One party may go by two first names, the given and the short; a third is somebody else. */
export const FIRST_NAMES = 2;

/** Those whose value names one party even where no names stand beside it. */
const NAMING: readonly FeatureKind[] = ['email', 'phone', 'taxId', 'externalId'];

/** Whether the holders of a value are counted as parties, not as rows. */
export function countsParties(list: PreparedList, feature: Feature): boolean {
  if (!OWN.includes(feature.kind)) return false;
  return NAMING.includes(feature.kind) || list.features.some(({ kind }) => kind === 'family');
}

/** Kinds that tell the parties of a list apart, the best first. */
const TELLERS: readonly FeatureKind[] = ['family', 'given', 'company', 'email'];

/** What tells apart the parties that hold the values of a feature; null where the list has nothing else that does. */
export function tellerOf(list: PreparedList, feature: Feature): Feature | null {
  for (const kind of TELLERS) {
    const teller = list.features.find((other) => other.kind === kind && other !== feature);
    if (teller !== undefined) return teller;
  }
  return null;
}

/** What two values of a teller have in common that mean one party: names are spelt as they are heard. */
export function soundsOf(teller: Feature, facets: FacetTables): Uint32Array {
  return facets(teller, teller.kind === 'email' ? 'value' : 'sound');
}

/**
 * Counts the parties that hold a value of such a kind: as many as there are family names among its rows, or first names
 * beyond two (a family's mailbox). Without names, companies or addresses tell; without them, a value has one holder.
 */
function partyCounter(list: PreparedList, facets: FacetTables): (feature: Feature) => Uint32Array {
  return (feature) => {
    if (!countsParties(list, feature)) return feature.counts;
    const teller = tellerOf(list, feature);
    if (teller === null) return new Uint32Array(feature.counts.length).fill(1);
    const holders = namesBeside(list, feature, teller, facets);
    for (let id = 1; id < holders.length; id++) holders[id] = ownersOf(feature, holders[id]!);
    const given = list.features.find(({ kind }) => kind === 'given');
    if (given === undefined || given === teller) return holders;
    const firstNames = namesBeside(list, feature, given, facets);
    for (let id = 1; id < holders.length; id++) {
      holders[id] = Math.max(holders[id]!, firstNames[id]! - FIRST_NAMES + 1);
    }
    return holders;
  };
}

/** Two names beside a mailbox are one owner's: a wedding, a login for a name. Of a family's, the first names tell. */
export function ownersOf({ kind }: Feature, names: number): number {
  return kind === 'email' && names === 2 ? 1 : names;
}

/** How many names stand beside each value. One that comes again after two others is counted again: only common values matter. */
function namesBeside(list: PreparedList, feature: Feature, name: Feature, facets: FacetTables): Uint32Array {
  const { cells, width, size } = list;
  const sounds = soundsOf(name, facets);
  const found = new Uint32Array(feature.counts.length);
  const last = new Uint32Array(feature.counts.length);
  const before = new Uint32Array(feature.counts.length);
  for (let row = 0; row < size; row++) {
    const sound = sounds[cells[row * width + name.offset]!]!;
    if (sound === 0) continue;
    for (let slot = 0; slot < feature.slots; slot++) {
      const id = cells[row * width + feature.offset + slot]!;
      // Most values stand in one row only and have one holder.
      if (feature.counts[id]! < 2 || last[id] === sound || before[id] === sound) continue;
      found[id]!++;
      before[id] = last[id]!;
      last[id] = sound;
    }
  }
  return found;
}

/** A usual list of this many rows is mixed in: in six rows every name is common. */
export const USUAL_ROWS = 30;

/**
 * By feature and value: how rare it is, -log2 of its chance × 10^6. Made once per list. A table of the user's, by role,
 * takes the place of the list's own counts.
 */
export function rarities(
  list: PreparedList,
  facets: FacetTables,
  tables: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Int32Array[] {
  const parties = partyCounter(list, facets);
  return list.features.map((feature) => {
    const { counts, present } = feature;
    const holders = parties(feature);
    const known = sharesOf(feature, tables);
    const weights = new Int32Array(list.memory(counts.length * 4));
    for (let id = 1; id < counts.length; id++) {
      const others = holders === counts ? Math.max(counts[id]! - 1, 1) : Math.max(holders[id]! - 1, 0);
      weights[id] = rarityOf(feature.kind, others, present, known?.get(feature.dictionary.textOf(id)));
    }
    return weights;
  });
}

/** How rare a value is that so many others hold, of `present` that hold one at all; `share` where the user knows it. */
export function rarityOf(kind: FeatureKind, others: number, present: number, share: number | undefined): number {
  const { rarest, u } = KIND_TABLES[kind];
  const seen = (others + USUAL_ROWS * u[1]!) / (Math.max(present - 1, 1) + USUAL_ROWS);
  const chance = Math.max(2 ** -rarest, Math.min(0.99, share ?? seen));
  return Math.round(-Math.log2(chance) * UNIT);
}

/** The user's table for a feature, by the key its values are compared by. */
export function sharesOf(
  feature: Feature,
  tables: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Map<string, number> | null {
  let shares: Map<string, number> | null = null;
  for (const role of feature.roles) {
    if (!Object.hasOwn(tables, role)) continue;
    shares ??= new Map();
    for (const [value, share] of Object.entries(tables[role]!)) shares.set(feature.key(value), share);
  }
  return shares;
}
