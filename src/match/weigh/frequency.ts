/** How much rarer or more common a value is than agreement in general. */
import type { Steps } from '../../model/index.ts';
import type { FacetTables } from '../block/keys.ts';
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import { type FeatureKind, KIND_TABLES, UNIT } from '../tables.ts';

/**
 * Kinds whose value belongs to one party, or to few of those that a list holds: its copies in a dirty list do not make it
 * common.
 */
const OWN: readonly FeatureKind[] = ['email', 'phone', 'taxId', 'externalId', 'code', 'birthday', 'site'];

/** One party may go by two first names, the given and the short; a third is somebody else. */
const FIRST_NAMES = 2;

/** Those whose value names one party even where no names stand beside it. */
const NAMING: readonly FeatureKind[] = ['email', 'phone', 'taxId', 'externalId', 'site'];

/** Kinds that tell the parties of a list apart, the best first. */
const TELLING: readonly FeatureKind[] = ['family', 'given', 'company', 'email'];

/** What tells apart the parties that hold the values of a feature. */
export interface Tellers {
  /** Null where the list has nothing else that does: then a value has one holder. */
  readonly best: Feature | null;
  /** First names beside it: those of a family. */
  readonly given: Feature | null;
}

/** The tellers of a feature; null where the holders of its values are counted as rows, not as parties. */
export function tellersOf({ features }: PreparedList, feature: Feature): Tellers | null {
  const other = (kind: FeatureKind): Feature | null =>
    features.find((one) => one.kind === kind && one !== feature) ?? null;
  if (!OWN.includes(feature.kind) || !(NAMING.includes(feature.kind) || other('family') !== null)) return null;
  const best = TELLING.map(other).find((teller) => teller !== null) ?? null;
  const given = other('given');
  return { best, given: given === best ? null : given };
}

/**
 * How many parties hold a value, by the names that stand beside it: two names beside a mailbox are one owner's, a wedding
 * or a login for a name; of a family's, the first names tell.
 */
export function partiesOf({ kind }: Feature, names: number, firstNames: number): number {
  return Math.max(kind === 'email' && names === 2 ? 1 : names, firstNames - FIRST_NAMES + 1);
}

/** The given name, where the family name tells parties apart: some rows write the one in the place of the other. */
export function otherHalfOf({ best, given }: Tellers): Feature | null {
  return best?.kind === 'family' ? given : null;
}

/** What two values of a teller have in common that mean one party: names are spelt as they are heard. */
export function soundsOf(teller: Feature, facets: FacetTables): Uint32Array {
  return facets(teller, teller.kind === 'email' ? 'value' : 'sound');
}

/** Counts who holds each value of a feature: parties where its tellers tell them, else rows. */
function holdersOf(list: PreparedList, feature: Feature, facets: FacetTables): Uint32Array {
  const tellers = tellersOf(list, feature);
  if (tellers === null) return feature.counts;
  const { best, given } = tellers;
  if (best === null) return new Uint32Array(feature.counts.length).fill(1);
  const names = namesBeside(list, feature, best, otherHalfOf(tellers), facets);
  const firstNames = given === null ? null : namesBeside(list, feature, given, null, facets);
  return names.map((count, id) => partiesOf(feature, count, firstNames?.[id] ?? 0));
}

/**
 * How many names stand beside each value. One that comes again after two others is counted again: only common values
 * matter. A name turned around, its other `half` in its place, is no other name.
 */
function namesBeside(
  list: PreparedList,
  feature: Feature,
  name: Feature,
  half: Feature | null,
  facets: FacetTables,
): Uint32Array {
  const { cells, width, size } = list;
  const sounds = soundsOf(name, facets);
  const found = new Uint32Array(feature.counts.length);
  const last = new Uint32Array(feature.counts.length);
  const before = new Uint32Array(feature.counts.length);
  for (let row = 0; row < size; row++) {
    const sound = sounds[cells[row * width + name.offset]!]!;
    if (sound === 0) continue;
    const turned = half === null ? 0 : sounds[cells[row * width + half.offset]!]!;
    for (let slot = 0; slot < feature.slots; slot++) {
      const id = cells[row * width + feature.offset + slot]!;
      // Most values stand in one row only and have one holder.
      if (feature.counts[id]! < 2 || last[id] === sound || before[id] === sound) continue;
      if (turned !== 0 && (last[id] === turned || before[id] === turned)) continue;
      found[id]!++;
      before[id] = last[id]!;
      last[id] = sound;
    }
  }
  return found;
}

/** A usual list of this many rows is mixed in: in six rows every name is common. */
export const USUAL_ROWS = 30;

/** Numbers of holders whose rarity is worked out once for a feature: most values have no more. */
const FEW = 256;

/**
 * By feature and value: how rare it is, -log2 of its chance × 10^6. Made once per list. A table of the user's, by role,
 * takes the place of the list's own counts.
 */
export function* raritySteps(
  list: PreparedList,
  facets: FacetTables,
  tables: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Steps<Int32Array[]> {
  const rarities: Int32Array[] = [];
  for (const feature of list.features) {
    const { kind, counts, present, dictionary } = feature;
    const holders = holdersOf(list, feature, facets);
    const known = sharesOf(feature, tables);
    const ofFew = Int32Array.from({ length: FEW }, (_, others) => rarityOf(kind, others, present, undefined));
    const weights = new Int32Array(list.memory(counts.length * 4));
    for (let id = 1; id < counts.length; id++) {
      const others = holders === counts ? Math.max(counts[id]! - 1, 1) : Math.max(holders[id]! - 1, 0);
      weights[id] =
        known === null && others < FEW
          ? ofFew[others]!
          : rarityOf(kind, others, present, known?.get(dictionary.textOf(id)));
    }
    rarities.push(weights);
    yield { stage: 'match', done: list.rows, total: list.rows };
  }
  return rarities;
}

/** Of 2 to the power of so many values of one holder, one is shared by two parties all the same. */
const SHARED_BITS: Readonly<Partial<Record<FeatureKind, number>>> = { email: 9, phone: 7, site: 7 };

/** The rarest that a value of one holder counts: the longer the list, the rarer it is that a stranger has the same. */
export function rarestOf(kind: FeatureKind, present: number): number {
  const { rarest } = KIND_TABLES[kind];
  const shared = SHARED_BITS[kind];
  return shared === undefined ? rarest : Math.max(rarest, Math.log2(Math.max(present, 1)) + shared);
}

/** How rare a value is that so many others hold, of `present` that hold one at all; `share` where the user knows it. */
export function rarityOf(kind: FeatureKind, others: number, present: number, share: number | undefined): number {
  const { u } = KIND_TABLES[kind];
  const rarest = others === 0 ? rarestOf(kind, present) : KIND_TABLES[kind].rarest;
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
