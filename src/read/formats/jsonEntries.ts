/** Where in a JSON text the list is: what an API, a database tool or a table program puts around it. */
import { emailsOf, hasName, isPerson, isPlain, LOOKED_AT } from './peopleSigns.ts';

export interface Entries {
  readonly entries: readonly unknown[];
  /** Names of the columns where they stand beside the rows; null where they do not. */
  readonly names: readonly string[] | null;
}

interface Found extends Entries {
  /** Some of the entries are people, as they stand or one object further in. */
  readonly people: boolean;
}

/** How deep the list may be wrapped: `{ data: { contacts: [...] } }`. */
const MAX_DEPTH = 3;
/** Lists of an answer that are about the answer. */
const ABOUT = /^(?:_?links|included|errors|warnings|messages)$/i;
/** Fewer objects under keys of their own may be the parts of one thing. */
const MIN_KEYED = 3;
const PLACE = /^\d+$/;

/**
 * An array is the list. In an object, lists of people go before others, then the longest counts; columns of cells by
 * row number and people under keys of their own are lists too. Anything else is one entry.
 */
export function entriesOf(value: unknown): Entries {
  if (Array.isArray(value)) return { entries: dumpedTable(value) ?? value, names: null };
  const entries = columnsByRow(value) ?? peopleByKey(value);
  if (entries !== null) return { entries, names: null };
  return bestList(value, MAX_DEPTH) ?? { entries: [value], names: null };
}

/** The rows of the longest table in a database tool's export: `[{ type: 'header' }, { type: 'table', data: [...] }]`. */
function dumpedTable(list: readonly unknown[]): unknown[] | null {
  let longest: unknown[] | null = null;
  for (const entry of list) {
    if (!isPlain(entry)) return null;
    const { type, data } = entry;
    if (type === 'table' && Array.isArray(data)) {
      if (data.length > (longest?.length ?? -1)) longest = data;
    } else if (type !== 'header' && type !== 'database') return null;
  }
  return longest;
}

function bestList(value: unknown, depth: number): Found | null {
  if (!isPlain(value) || depth === 0) return null;
  let best: Found | null = null;
  for (const key of Object.keys(value)) {
    if (ABOUT.test(key)) continue;
    const inside = value[key];
    const found = Array.isArray(inside) ? asList(inside, value) : (keyedList(inside) ?? bestList(inside, depth - 1));
    if (found === null) continue;
    if (best === null || (found.people === best.people ? found.entries.length > best.entries.length : found.people))
      best = found;
  }
  return best !== null && isContact(value, best.entries) ? { entries: [value], names: null, people: true } : best;
}

/** `{ users: { "-Nx1": { name: 'Ann', … }, … } }` */
function keyedList(value: unknown): Found | null {
  const entries = peopleByKey(value);
  return entries === null ? null : { entries, names: null, people: true };
}

function asList(list: readonly unknown[], beside: Readonly<Record<string, unknown>>): Found | null {
  if (!list.some((entry) => typeof entry === 'object' && entry !== null)) return null;
  const looked = list.slice(0, LOOKED_AT);
  const people = looked.some((entry) => isPerson(entry) || (isPlain(entry) && Object.values(entry).some(isPerson)));
  return { entries: list, names: namesBeside(list, beside), people };
}

/** `{ columns: ['name', 'email'], data: [['Ann', …], …] }` */
function namesBeside(list: readonly unknown[], beside: Readonly<Record<string, unknown>>): string[] | null {
  if (!list.every((entry) => Array.isArray(entry))) return null;
  const width = Math.max(...list.slice(0, LOOKED_AT).map((entry) => entry.length));
  for (const other of Object.values(beside)) {
    if (!Array.isArray(other) || other.length !== width) continue;
    if (other !== list && other.every((name) => typeof name === 'string')) return other;
  }
  return null;
}

/** `{ name: { 0: 'Ann', 1: 'Bo' }, email: { 0: … } }`: every column is an object of cells by the number of the row. */
function columnsByRow(value: unknown): unknown[] | null {
  if (!isPlain(value)) return null;
  const columns = Object.entries(value);
  const first = columns[0]?.[1];
  if (columns.length < 2 || !isPlain(first)) return null;
  const places = Object.keys(first);
  if (places.length === 0 || !places.every((place) => PLACE.test(place))) return null;
  for (const [, cells] of columns) {
    if (!isPlain(cells) || Object.keys(cells).length !== places.length) return null;
    if (!places.every((place) => Object.hasOwn(cells, place))) return null;
  }
  return places.map((place) =>
    Object.fromEntries(columns.map(([name, cells]) => [name, (cells as Record<string, unknown>)[place]])),
  );
}

/** `{ "-Nx1": { name: 'Ann', … }, "-Nx2": … }`: people under their ids. */
function peopleByKey(value: unknown): unknown[] | null {
  if (!isPlain(value)) return null;
  const keyed = Object.entries(value);
  if (keyed.length < MIN_KEYED || !keyed.every(([, entry]) => isPlain(entry))) return null;
  const looked = keyed.slice(0, LOOKED_AT);
  if (looked.filter(([, entry]) => isPerson(entry)).length < looked.length / 2) return null;
  return keyed.map(([key, entry]) =>
    Object.hasOwn(entry as object, 'id') ? entry : { id: key, ...(entry as object) },
  );
}

/**
 * A person with lists of their own (addresses, orders), not the wrapper of a list of people: it has a name's parts, or
 * an address that no other one stands beside in the list.
 */
function isContact(value: object, list: readonly unknown[]): boolean {
  if (hasName(value)) return true;
  const own = new Set(emailsOf(value));
  return own.size > 0 && list.slice(0, LOOKED_AT).every((entry) => emailsOf(entry).every((email) => own.has(email)));
}
