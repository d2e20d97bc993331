/** The library of blocking keys: which rows are worth comparing. Strongest first; a list uses those it has columns for. */

import { roleAccounts } from '../../reference/roleAccounts.ts';
import { hash32 } from '../../text/hash.ts';
import { phonetic } from '../../text/phonetic.ts';
import { afterLast, type Dictionary, hashUnits } from '../prepare/dictionary.ts';
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import { mix } from '../prepare/radix.ts';
import { WordSet } from '../prepare/wordSet.ts';
import type { FeatureKind } from '../tables.ts';

/** What of a value goes into a key. */
export type Facet = 'value' | 'sound' | 'start' | 'initial' | 'local' | 'number' | 'words' | 'year';

export interface KeyPlan {
  readonly name: string;
  readonly parts: readonly (readonly [FeatureKind, Facet])[];
  /** The parts in any order: given and family name changed places. */
  readonly anyOrder: boolean;
  /** A broad key: blocks are cut smaller, so that it stays cheap. */
  readonly broad: boolean;
  /** Which feature, where a kind has several (columns without a role). */
  readonly feature: number | null;
}

const STRONG: readonly string[] = [
  'email',
  'phone',
  'taxId',
  'externalId',
  'family+given any order',
  'family:sound+postal',
  'given+postal',
  'family:sound+birthday',
  'given:sound+birthday',
  'birthday+postal',
  'street:number+postal+given:initial',
  'street+city',
  'street+family:sound',
  'street+given',
  'email:local',
  'family:sound+given:sound any order',
  'family:sound+given:initial+city',
  'company+family:sound',
  'company+given',
  'company+postal',
  'company+city',
];
const BROAD: readonly string[] = [
  'family:start+given:start',
  'birthday',
  'street',
  'street:words+city',
  'postal+given:initial',
  'postal+family:initial',
  'postal',
  'family:sound+city',
  'given+city',
  'family:sound',
  'company',
  'given:sound+birthday:year',
  'family:start+birthday:year',
  'given:sound',
];

function parse(text: string, broad: boolean): KeyPlan {
  const [spec, ...rest] = text.split(' ');
  const parts = spec!.split('+').map((part): readonly [FeatureKind, Facet] => {
    const [kind, facet] = part.split(':');
    return [kind as FeatureKind, (facet ?? 'value') as Facet];
  });
  return {
    name: text.replaceAll(':', ' ').replaceAll('+', ' + '),
    parts,
    anyOrder: rest.length > 0,
    broad,
    feature: null,
  };
}

/** The keys for which the list has every column. Columns without a role get a key each, and one per pair of neighbours. */
export function planKeys(list: PreparedList): KeyPlan[] {
  const has = (kind: FeatureKind) => list.features.some((feature) => feature.kind === kind);
  const people = has('given') || has('family');
  const plans = [...STRONG.map((text) => parse(text, false)), ...BROAD.map((text) => parse(text, true))].filter(
    (plan) => plan.parts.every(([kind]) => has(kind)),
  );
  const kept = people ? plans.filter((plan) => plan.name !== 'company + city') : plans;
  list.features.forEach((feature, index) => {
    if (feature.kind !== 'text' && feature.kind !== 'code' && feature.kind !== 'site') return;
    kept.push({
      name: `column ${feature.columns[0]}`,
      parts: [[feature.kind, 'value']],
      anyOrder: false,
      broad: feature.kind !== 'code',
      feature: index,
    });
  });
  return kept;
}

/**
 * Hashes of one facet of every distinct value of a feature; 0 where the facet is not there. With `from` those of the
 * values from this number on are made anew.
 */
export type FacetTables = (feature: Feature, facet: Facet, from?: number) => Uint32Array;

/** Computes each facet table once per dictionary. */
export function createFacetTables(): FacetTables {
  const known = new Map<unknown, Map<Facet, Uint32Array>>();
  const roles = new WordSet(roleAccounts());
  return (feature, facet, from) => {
    let tables = known.get(feature.dictionary);
    if (tables === undefined) {
      tables = new Map();
      known.set(feature.dictionary, tables);
    }
    let table = tables.get(facet);
    if (table === undefined) {
      table = new Uint32Array(feature.counts.length);
      addFacets(table, 1, feature.dictionary, facet, roles);
      tables.set(facet, table);
    } else if (from !== undefined) addFacets(table, from, feature.dictionary, facet, roles);
    return table;
  };
}

function addFacets(table: Uint32Array, from: number, dictionary: Dictionary, facet: Facet, roles: WordSet): void {
  const { size, units, starts, hashes } = dictionary;
  for (let id = from; id < size; id++) {
    const start = starts[id]!;
    const end = starts[id + 1]!;
    switch (facet) {
      case 'value':
        table[id] = mix(hashes[id]!, 0);
        break;
      case 'start':
        table[id] = hashRange(units, start, Math.min(end, start + 3));
        break;
      case 'initial':
        table[id] = hashRange(units, start, Math.min(end, start + 1));
        break;
      case 'year':
        table[id] = hashRange(units, start, Math.min(end, start + 4));
        break;
      case 'number':
        table[id] = hashRange(units, afterLast(units, start, end, HASH), end);
        break;
      case 'words':
        table[id] = hashRange(units, start, afterLast(units, start, end, HASH) - 1);
        break;
      case 'local':
        table[id] = hashLocal(units, start, end, roles);
        break;
      case 'sound': {
        const sound = soundOf(dictionary.textOf(id));
        table[id] = sound === '' ? 0 : mix(hash32(sound), 0);
      }
    }
  }
}

const HASH = 35;
const AT = 64;

/** The hash of a part of a text, never 0; 0 where the part is empty. */
function hashRange(units: Uint16Array, from: number, to: number): number {
  return to <= from ? 0 : mix(hashUnits(units, from, to), 0);
}

/** A mailbox name of five letters or more that is no department's, without the signs between its words. */
function hashLocal(units: Uint16Array, start: number, end: number, roles: WordSet): number {
  const after = afterLast(units, start, end, AT);
  const to = after === start ? end : after - 1;
  if (to - start < 5 || roles.has(units, start, to)) return 0;
  let h = 0x811c9dc5;
  let kept = 0;
  for (let i = start; i < to; i++) {
    const unit = units[i]!;
    if (isBetween(unit)) continue;
    h = Math.imul(h ^ unit, 16777619);
    kept++;
  }
  return kept === 0 ? 0 : mix(h, 1);
}

/** Dot, hyphen, underscore. */
function isBetween(unit: number): boolean {
  return unit === 46 || unit === 45 || unit === 95;
}

/** The sound of the first word of a name: 'maria luisa' and 'maria'. */
function soundOf(value: string): string {
  const space = value.indexOf(' ');
  const word = space === -1 ? value : value.slice(0, space);
  const sound = phonetic(word.length > 1 ? word : value);
  return sound === '' ? value : sound;
}

/** How many values of one kind a row of this key may hold (several e-mails, several phones). */
export function slotsOf(list: PreparedList, plan: KeyPlan): number {
  return plan.parts.length === 1 ? featureOf(list, plan, 0).slots : 1;
}

/** The feature that a part of a key reads. */
export function featureOf(list: PreparedList, plan: KeyPlan, part: number): Feature {
  if (plan.feature !== null) return list.features[plan.feature]!;
  return list.features.find((entry) => entry.kind === plan.parts[part]![0])!;
}

/**
 * Writes one hash per row and slot (slot after slot) to the beginning of `hashes`; 0 where a part is missing.
 * `columns` gives the ids of a column of `cells`.
 */
export function hashKey(
  list: PreparedList,
  plan: KeyPlan,
  facets: FacetTables,
  columns: (column: number) => Uint32Array,
  hashes: Uint32Array,
): void {
  const { size } = list;
  for (let part = 0; part < plan.parts.length; part++) {
    const feature = featureOf(list, plan, part);
    const table = facets(feature, plan.parts[part]![1]);
    if (part === 0) {
      const slots = slotsOf(list, plan);
      for (let slot = 0; slot < slots; slot++) {
        firstPart(hashes, slot * size, size, columns(feature.offset + slot), table);
      }
    } else if (plan.anyOrder) addPart(hashes, size, columns(feature.offset), table);
    else mixPart(hashes, size, columns(feature.offset), table);
  }
  if (plan.anyOrder) for (let row = 0; row < size; row++) if (hashes[row] !== 0) hashes[row] = mix(hashes[row]!, 1);
}

function firstPart(hashes: Uint32Array, from: number, size: number, ids: Uint32Array, table: Uint32Array): void {
  for (let row = 0; row < size; row++) hashes[from + row] = table[ids[row]!]!;
}

function addPart(hashes: Uint32Array, size: number, ids: Uint32Array, table: Uint32Array): void {
  for (let row = 0; row < size; row++) {
    const hash = hashes[row]!;
    if (hash === 0) continue;
    const part = table[ids[row]!]!;
    hashes[row] = part === 0 ? 0 : hash + part;
  }
}

function mixPart(hashes: Uint32Array, size: number, ids: Uint32Array, table: Uint32Array): void {
  for (let row = 0; row < size; row++) {
    const hash = hashes[row]!;
    if (hash === 0) continue;
    const part = table[ids[row]!]!;
    hashes[row] = part === 0 ? 0 : mix(hash, part);
  }
}
