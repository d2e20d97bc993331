/** The library of blocking keys: which rows are worth comparing. Strongest first; a list uses those it has columns for. */

import { roleAccounts } from '../reference/roleAccounts.ts';
import { phonetic } from '../text/phonetic.ts';
import type { Dictionary } from './dictionary.ts';
import type { Feature, PreparedList } from './prepare.ts';
import { mix } from './radix.ts';
import type { FeatureKind } from './tables.ts';

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
  'family:sound+given:sound',
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
    if (feature.kind !== 'text' && feature.kind !== 'code') return;
    kept.push({
      name: `column ${feature.columns[0]}`,
      parts: [[feature.kind, 'value']],
      anyOrder: false,
      broad: feature.kind === 'text',
      feature: index,
    });
  });
  return kept;
}

/** Hashes of one facet of every distinct value of a feature; 0 where the facet is not there. */
export type FacetTables = (feature: Feature, facet: Facet) => Uint32Array;

/** Computes each facet table once per dictionary. */
export function createFacetTables(): FacetTables {
  const known = new Map<unknown, Map<Facet, Uint32Array>>();
  const roles = roleAccounts();
  return (feature, facet) => {
    let tables = known.get(feature.dictionary);
    if (tables === undefined) {
      tables = new Map();
      known.set(feature.dictionary, tables);
    }
    let table = tables.get(facet);
    if (table === undefined) {
      table = facetTable(feature.dictionary, facet, roles);
      tables.set(facet, table);
    }
    return table;
  };
}

function facetTable(dictionary: Dictionary, facet: Facet, roles: ReadonlySet<string>): Uint32Array {
  const { values, hashes } = dictionary;
  const table = new Uint32Array(values.length);
  for (let id = 1; id < values.length; id++) {
    const value = values[id]!;
    switch (facet) {
      case 'value':
        table[id] = mix(hashes[id]!, 0);
        break;
      case 'start':
        table[id] = hashRange(value, 0, 3);
        break;
      case 'initial':
        table[id] = hashRange(value, 0, 1);
        break;
      case 'year':
        table[id] = hashRange(value, 0, 4);
        break;
      case 'number':
        table[id] = hashRange(value, value.lastIndexOf('#') + 1, value.length);
        break;
      case 'words':
        table[id] = hashRange(value, 0, value.lastIndexOf('#'));
        break;
      case 'local':
        table[id] = hashLocal(value, roles);
        break;
      case 'sound': {
        const sound = soundOf(value);
        table[id] = hashRange(sound, 0, sound.length);
      }
    }
  }
  return table;
}

/** The hash of a part of a value, never 0; 0 where the part is empty. */
function hashRange(value: string, from: number, to: number): number {
  const end = Math.min(to, value.length);
  return end <= from ? 0 : mix(hashPart(value, from, end, false), 0);
}

/** A mailbox name of five letters or more that is no department's, without the signs between its words. */
function hashLocal(value: string, roles: ReadonlySet<string>): number {
  const at = value.lastIndexOf('@');
  const end = at === -1 ? value.length : at;
  if (end < 5 || (end <= LONGEST_ROLE && roles.has(value.slice(0, end)))) return 0;
  for (let i = 0; i < end; i++) {
    if (!isBetween(value.charCodeAt(i))) return mix(hashPart(value, 0, end, true), 0);
  }
  return 0;
}
/** A mailbox name that is longer is a person's. */
const LONGEST_ROLE = 64;

/** Dot, hyphen, underscore. */
function isBetween(unit: number): boolean {
  return unit === 46 || unit === 45 || unit === 95;
}

/** `hash32` of a part of a text, without the signs between words where `bare`. */
function hashPart(text: string, from: number, to: number, bare: boolean): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (!bare || !isBetween(unit)) h = Math.imul(h ^ unit, 16777619);
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
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

function featureOf(list: PreparedList, plan: KeyPlan, part: number): Feature {
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
