/** Ids that stay with people: over re-runs, other orders and added rows; splits and joins are told. */

import {
  aListOfStrings,
  anArray,
  anObject,
  checkClusters,
  checkMade,
  checkOptions,
  checkRows,
} from '../../fields/options.ts';
import type { Matching, RowLike } from '../../model/index.ts';
import { checkKeys } from './checkKeys.ts';
import { createRowKey } from './rowKey.ts';

/** Who was who; JSON-safe, to be kept until the next run. */
export interface EntityRegistry {
  readonly version: 1;
  /** Number of the next new id: an id is never given twice. */
  readonly next: number;
  /** Row keys by id, those of rows that are not in the list now included. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

export interface TrackedEntities {
  /** The id of every row, in the order of the rows. */
  readonly ids: readonly string[];
  readonly registry: EntityRegistry;
  /** Ids that became one, and the one that stays. */
  readonly joined: readonly { readonly id: string; readonly from: readonly string[] }[];
  /** Ids whose rows are several parties now: the first of `into` is the id that stays, or the largest part. */
  readonly split: readonly { readonly from: string; readonly into: readonly string[] }[];
  readonly created: readonly string[];
}

/**
 * A key for every row: the digest of its cells by column name; equal rows are numbered. For lists without a column of
 * their own ids. An edited row has another key, so that a party gets a new id where no row of it stayed as it was: ids
 * that must outlive edits need keys that do.
 *
 * @example rowKeys([{ a: '1' }, { a: '1' }]).length // 2
 */
export function rowKeys(rows: readonly RowLike[]): string[] {
  checkRows('rowKeys', rows);
  const keyOf = createRowKey();
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

/**
 * Gives every row the id of its party. A party keeps the id that most of its rows had; ties go to the older id. The
 * order of rows and clusters decides nothing. n log n.
 *
 * @param keys what tells a row from all others over the runs, one for each row: an external id, or `rowKeys`
 * @param previous the registry of the run before
 * @throws TypeError or RangeError for keys that are no strings or not distinct, or clusters that do not fit them
 * @example trackEntities(['a', 'b', 'c'], { clusters: [[0, 2]] }).ids // ['e1', 'e2', 'e1']
 */
export function trackEntities(
  keys: readonly string[],
  matching: Pick<Matching, 'clusters'>,
  previous: EntityRegistry = { version: 1, next: 1, members: {} },
): TrackedEntities {
  checkMade('trackEntities', 'matching', matching, 'findDuplicates', { clusters: anArray });
  checkKeys('trackEntities', keys);
  checkOptions('trackEntities', { previous }, { previous: anObject });
  if (previous.version !== 1) throw new RangeError('trackEntities: previous.version must be 1');
  if (new Set(keys).size !== keys.length) throw new RangeError('trackEntities: keys must be distinct');
  checkMade('trackEntities', 'previous', previous, 'trackEntities', { next: aCount, members: anObject });
  for (const members of Object.values(previous.members)) {
    if (!aListOfStrings.fits(members)) throw new TypeError('trackEntities: previous.members must hold arrays of keys');
  }
  checkClusters('trackEntities', matching.clusters);
  const parties = partiesOf(keys, matching.clusters);
  const was = new Map<string, string>();
  for (const [id, members] of Object.entries(previous.members)) for (const key of members) was.set(key, id);

  const claims: { party: number; id: string; rows: number }[] = [];
  const heirs = new Map<string, number[]>();
  const origins = new Map<number, string[]>();
  parties.forEach((party, at) => {
    const counts = new Map<string, number>();
    for (const row of party) {
      const id = was.get(keys[row] as string);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    if (counts.size > 1) origins.set(at, [...counts.keys()]);
    for (const [id, rows] of counts) {
      claims.push({ party: at, id, rows });
      const others = heirs.get(id);
      if (others === undefined) heirs.set(id, [at]);
      else others.push(at);
    }
  });
  claims.sort((a, b) => b.rows - a.rows || numberOf(a.id) - numberOf(b.id) || a.party - b.party);
  const idOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const { party, id } of claims) {
    if (idOf.has(party) || taken.has(id)) continue;
    idOf.set(party, id);
    taken.add(id);
  }
  let next = previous.next;
  const created: string[] = [];
  const ids: string[] = new Array(keys.length);
  const members = new Map<string, string[]>();
  parties.forEach((party, at) => {
    let id = idOf.get(at);
    if (id === undefined) {
      id = `e${next++}`;
      idOf.set(at, id);
      created.push(id);
    }
    for (const row of party) ids[row] = id;
    members.set(
      id,
      party.map((row) => keys[row] as string),
    );
  });
  const present = new Set(keys);
  for (const [key, id] of was) {
    if (present.has(key)) continue;
    const others = members.get(id);
    if (others === undefined) members.set(id, [key]);
    else others.push(key);
  }

  const joined = parties.flatMap((_, at) => {
    const from = origins.get(at) ?? [];
    return from.length < 2 ? [] : [{ id: idOf.get(at) as string, from: byNumber(from) }];
  });
  const split = byNumber([...heirs.keys()]).flatMap((from) => {
    const into = (heirs.get(from) as number[]).map((at) => idOf.get(at) as string);
    if (into.length < 2) return [];
    return [{ from, into: [...into.filter((id) => id === from), ...byNumber(into.filter((id) => id !== from))] }];
  });
  const sorted = byNumber([...members.keys()]).map((id) => [id, (members.get(id) as string[]).sort()] as const);
  return { ids, registry: { version: 1, next, members: Object.fromEntries(sorted) }, joined, split, created };
}

const aCount = { allowed: 'a whole number', fits: (value: unknown): boolean => Number.isInteger(value) };

/** Clusters and single rows, in the order of their least key: the order of the rows must not count. */
function partiesOf(keys: readonly string[], clusters: readonly (readonly number[])[]): number[][] {
  const inCluster = new Uint8Array(keys.length);
  for (const row of clusters.flat()) {
    if (!(row >= 0 && row < keys.length) || inCluster[row] === 1) {
      throw new RangeError(`trackEntities: matching.clusters do not fit ${keys.length} keys at row ${row}`);
    }
    inCluster[row] = 1;
  }
  const single = keys.flatMap((_, row) => (inCluster[row] === 1 ? [] : [[row]]));
  const least = (a: number, b: number) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1);
  const parties = [...clusters, ...single].map((party) => [...party].sort(least));
  return parties.sort((a, b) => least(a[0] as number, b[0] as number));
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}

function byNumber(ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => numberOf(a) - numberOf(b));
}
