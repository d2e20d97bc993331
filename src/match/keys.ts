/** The library of blocking keys: which rows are worth comparing. Strongest first; a list uses those it has columns for. */

import { roleAccounts } from '../reference/roleAccounts.ts';
import { hash32 } from '../text/hash.ts';
import { phonetic } from '../text/phonetic.ts';
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
    if (feature.kind !== 'text') return;
    kept.push({
      name: `column ${feature.columns[0]}`,
      parts: [['text', 'value']],
      anyOrder: false,
      broad: true,
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
      const { values } = feature.dictionary;
      table = new Uint32Array(values.length);
      for (let id = 1; id < values.length; id++) {
        const text = facetOf(values[id]!, facet, roles);
        if (text !== '') table[id] = mix(hash32(text), 0);
      }
      tables.set(facet, table);
    }
    return table;
  };
}

function facetOf(value: string, facet: Facet, roles: ReadonlySet<string>): string {
  switch (facet) {
    case 'value':
      return value;
    case 'sound':
      return soundOf(value);
    case 'start':
      return value.slice(0, 3);
    case 'initial':
      return value.slice(0, 1);
    case 'year':
      return value.slice(0, 4);
    case 'local': {
      const at = value.lastIndexOf('@');
      const local = at === -1 ? value : value.slice(0, at);
      return local.length < 5 || roles.has(local) ? '' : local.replace(/[._-]/g, '');
    }
    case 'number':
      return value.slice(value.lastIndexOf('#') + 1);
    case 'words':
      return value.slice(0, Math.max(0, value.lastIndexOf('#')));
  }
}

/** The sound of the first word of a name: 'maria luisa' and 'maria'. */
function soundOf(value: string): string {
  const space = value.indexOf(' ');
  const word = space === -1 ? value : value.slice(0, space);
  const sound = phonetic(word.length > 1 ? word : value);
  return sound === '' ? value : sound;
}

/** One hash per row for each slot of the key (several e-mails, several phones); 0 where a part is missing. */
export function hashKey(list: PreparedList, plan: KeyPlan, facets: FacetTables): Uint32Array[] {
  const { features, cells, width, size } = list;
  const used = plan.parts.map(([kind, facet]) => {
    const feature = plan.feature === null ? features.find((entry) => entry.kind === kind)! : features[plan.feature]!;
    return { feature, table: facets(feature, facet) };
  });
  const single = used.length === 1 ? used[0]!.feature.slots : 1;
  const columns: Uint32Array[] = [];
  for (let slot = 0; slot < single; slot++) {
    const hashes = new Uint32Array(size);
    for (let row = 0; row < size; row++) {
      let hash = 0;
      for (let p = 0; p < used.length; p++) {
        const { feature, table } = used[p]!;
        const facet = table[cells[row * width + feature.offset + slot * (used.length === 1 ? 1 : 0)]!]!;
        if (facet === 0) {
          hash = 0;
          break;
        }
        if (plan.anyOrder) hash = (hash + facet) >>> 0;
        else hash = p === 0 ? facet : mix(hash, facet);
      }
      hashes[row] = plan.anyOrder && hash !== 0 ? mix(hash, 1) : hash;
    }
    columns.push(hashes);
  }
  return columns;
}
