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
  run(rows: readonly Row[]): Clusters | Promise<Clusters>;
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
  {
    name: 'the same blocks and rule in SQL, DuckDB, one thread',
    upTo: 1_000_000,
    needs: '@duckdb/node-api',
    run: blocksInSql,
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
  const people = rows.map(personOf);
  const groups = new Groups(rows.length);
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
          if ((sure > 0 && name > 0.8) || (near > 1 && name > 0.9)) groups.join(members[i]!, members[j]!);
        }
      }
    }
  }
  return groups.clusters();
}

interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly postal: string;
  readonly street: string;
}

function personOf(row: Row): Person {
  return {
    first: folded(row.first_name),
    last: folded(row.last_name),
    email: lower(row.email),
    phone: String(row.phone ?? '')
      .replace(/\D/g, '')
      .slice(-9),
    postal: folded(row.postal_code),
    street: folded(row.street),
  };
}

/** Union-find. */
class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    this.#parent[this.#find(a)] = this.#find(b);
  }

  clusters(): Clusters {
    const clusters = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.#find(i);
      const members = clusters.get(root);
      if (members === undefined) clusters.set(root, [i]);
      else members.push(i);
    }
    return [...clusters.values()].filter((members) => members.length > 1);
  }

  #find(one: number): number {
    const parent = this.#parent;
    let at = one;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  }
}

/** What is used of the package. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<DuckDbInstance> };
}
interface DuckDbInstance {
  connect(): Promise<{
    run(sql: string): Promise<unknown>;
    createAppender(table: string): Promise<{
      appendInteger(value: number): void;
      appendVarchar(value: string): void;
      endRow(): void;
      closeSync(): void;
    }>;
    runAndReadAll(sql: string): Promise<{ getColumns(): number[][] }>;
  }>;
}

const PAIRS_OF_BLOCKS = `
  with keys as (
    select 1 as k, email as v, id from people where email <> ''
    union all select 2, phone, id from people where length(phone) = 9
    union all select 3, last || ' ' || postal, id from people where last <> '' and postal <> ''
    union all select 4, first || ' ' || last, id from people where first <> '' and last <> ''
    union all select 5, street || ' ' || postal, id from people where street <> '' and postal <> ''
  ), blocks as (
    select k, v, list(id) as ids from keys group by k, v having count(*) between 2 and 100
  ), one as (
    select k, v, unnest(ids) as id from blocks
  ), pairs as (
    select distinct a.id as l, b.id as r from one a join one b on a.k = b.k and a.v = b.v and a.id < b.id
  ), judged as (
    select l, r, jaro_winkler_similarity(x.first || ' ' || x.last, y.first || ' ' || y.last) as name,
      (x.email <> '' and x.email = y.email) or (x.phone <> '' and x.phone = y.phone) as sure,
      x.postal <> '' and x.postal = y.postal and x.street <> '' and x.street = y.street as near
    from pairs join people x on x.id = l join people y on y.id = r
  )
  select l, r from judged where (sure and name > 0.8) or (near and name > 0.9)`;

async function blocksInSql(rows: readonly Row[]): Promise<Clusters> {
  const { DuckDBInstance } = rival('@duckdb/node-api') as DuckDb;
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(
    'create table people (id integer, first varchar, last varchar, email varchar, phone varchar, postal varchar, street varchar)',
  );
  const appender = await connection.createAppender('people');
  rows.forEach((row, id) => {
    const { first, last, email, phone, postal, street } = personOf(row);
    appender.appendInteger(id);
    for (const text of [first, last, email, phone, postal, street]) appender.appendVarchar(text);
    appender.endRow();
  });
  appender.closeSync();
  const [left, right] = (await connection.runAndReadAll(PAIRS_OF_BLOCKS)).getColumns();
  const groups = new Groups(rows.length);
  for (let i = 0; i < left!.length; i++) groups.join(left![i]!, right![i]!);
  return groups.clusters();
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
