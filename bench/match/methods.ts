/** Ways to find the duplicates of a list: ours, and those that people put together from packages. */
import { mapColumns } from '../../src/columns/index.ts';
import { findDuplicates } from '../../src/match/index.ts';
import type { Row } from '../../src/model/index.ts';
import { rival } from '../fields/rivals.ts';

type Clusters = readonly (readonly number[])[];

export interface Method {
  readonly name: string;
  /** Rows beyond which a run would take minutes. */
  readonly upTo: number;
  /** The package it needs, or null. */
  readonly needs: string | null;
  run(rows: readonly Row[]): Clusters;
}

const ALL = Number.POSITIVE_INFINITY;

export const METHODS: readonly Method[] = [
  {
    name: 'kempt findDuplicates, no settings',
    upTo: ALL,
    needs: null,
    run: (rows) => findDuplicates(rows, { mapping: mapColumns(rows) }).clusters,
  },
  { name: 'equal e-mail (Map)', upTo: ALL, needs: null, run: (rows) => groupsOf(rows, (row) => lower(row.email)) },
  {
    name: 'blocking by hand (Maps) and talisman Jaro-Winkler',
    upTo: 1_000_000,
    needs: 'talisman',
    run: blocksByHand,
  },
  { name: 'fuzzball dedupe of joined cells', upTo: 1000, needs: 'fuzzball', run: fuzzball },
];

function lower(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase() : '';
}

function folded(cell: unknown): string {
  return lower(cell)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Clusters of rows with the same key; an empty key is nobody's. */
function groupsOf(rows: readonly Row[], key: (row: Row) => string): number[][] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const own = key(row);
    if (own === '') return;
    const members = groups.get(own);
    if (members === undefined) groups.set(own, [i]);
    else members.push(i);
  });
  return [...groups.values()].filter((members) => members.length > 1);
}

/** Five keys, a cap on blocks, Jaro-Winkler on names, equal e-mail, phone or postal code: what a good afternoon gives. */
function blocksByHand(rows: readonly Row[]): Clusters {
  const jaroWinkler = rival('talisman/metrics/jaro-winkler') as
    | ((a: string, b: string) => number)
    | { default: (a: string, b: string) => number };
  const similarity = typeof jaroWinkler === 'function' ? jaroWinkler : jaroWinkler.default;
  const people = rows.map((row) => ({
    first: folded(row.first_name),
    last: folded(row.last_name),
    email: lower(row.email),
    phone: String(row.phone ?? '')
      .replace(/\D/g, '')
      .slice(-9),
    postal: folded(row.postal_code),
    street: folded(row.street),
  }));
  const parent = Int32Array.from(rows, (_, i) => i);
  const find = (one: number): number => {
    let at = one;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const keys: ((one: (typeof people)[number]) => string)[] = [
    ({ email }) => email,
    ({ phone }) => (phone.length === 9 ? phone : ''),
    ({ last, postal }) => (last && postal ? `${last} ${postal}` : ''),
    ({ first, last }) => (first && last ? `${first} ${last}` : ''),
    ({ street, postal }) => (street && postal ? `${street} ${postal}` : ''),
  ];
  for (const key of keys) {
    for (const members of groupsOf(people as unknown as Row[], (row) =>
      key(row as unknown as (typeof people)[number]),
    )) {
      if (members.length > 100) continue;
      for (let i = 0; i < members.length; i++) {
        for (let j = i + 1; j < members.length; j++) {
          const a = people[members[i]!]!;
          const b = people[members[j]!]!;
          const equal = (x: string, y: string): number => (x !== '' && x === y ? 1 : 0);
          const name = similarity(`${a.first} ${a.last}`, `${b.first} ${b.last}`);
          const sure = equal(a.email, b.email) + equal(a.phone, b.phone);
          const near = equal(a.postal, b.postal) + equal(a.street, b.street);
          if ((sure > 0 && name > 0.8) || (near > 1 && name > 0.9)) parent[find(members[i]!)] = find(members[j]!);
        }
      }
    }
  }
  const clusters = new Map<number, number[]>();
  for (let i = 0; i < rows.length; i++) {
    const root = find(i);
    const members = clusters.get(root);
    if (members === undefined) clusters.set(root, [i]);
    else members.push(i);
  }
  return [...clusters.values()].filter((members) => members.length > 1);
}

function fuzzball(rows: readonly Row[]): Clusters {
  const { dedupe } = rival('fuzzball') as {
    dedupe: (
      choices: string[],
      options: { cutoff: number; keepmap: boolean },
    ) => [string, number, [string, number, number][]][];
  };
  const texts = rows.map((row) => [row.first_name, row.last_name, row.email, row.phone].map(lower).join(' '));
  return dedupe(texts, { cutoff: 80, keepmap: true })
    .map(([, , members]) => members.map(([, , at]) => Number(at)))
    .filter((members) => members.length > 1);
}
