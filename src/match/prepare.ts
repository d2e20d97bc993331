/** Rows to typed columns: every cell a number, every distinct value keyed once, every distinct row once. */
import { cellOf } from '../fields/cell.ts';
import type { ColumnMapping, Role, Row, Steps } from '../model/index.ts';
import { hash32 } from '../text/hash.ts';
import { asText } from '../text/tidy.ts';
import { Dictionary } from './dictionary.ts';
import { type FeaturePlan, planFeatures } from './features.ts';
import { splitFullName, suffixKey } from './keyers.ts';
import { mix, orderByKey } from './radix.ts';
import type { FeatureKind } from './tables.ts';

/** One comparison's column of numbers. */
export interface Feature {
  readonly kind: FeatureKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly columns: readonly string[];
  /** Where its numbers begin in a row of `cells`, and how many there are. */
  readonly offset: number;
  readonly slots: number;
  /** Given, family and middle names share one. */
  readonly dictionary: Dictionary;
  /** How often each value stands in the distinct rows, and in how many rows one stands at all. */
  readonly counts: Uint32Array;
  readonly present: number;
}

/** A list ready to be compared. Rows are numbered by their content, so that the order of the input decides nothing. */
export interface PreparedList {
  /** Rows of the input. */
  readonly rows: number;
  /** Distinct rows. */
  readonly size: number;
  /** Distinct row to the first input row that looks like it, and the way back. */
  readonly first: Uint32Array;
  readonly placeOf: Uint32Array;
  readonly features: readonly Feature[];
  /** Numbers per row, and the numbers, row by row. */
  readonly width: number;
  readonly cells: Uint32Array;
}

const EVERY = 16_384;

interface PreparedColumn {
  readonly plan: FeaturePlan;
  readonly dictionary: Dictionary;
  readonly slots: Uint32Array[];
}

/** Reads the rows once per column. Cost: cells; memory: 4 bytes a cell and the distinct values. */
export function* prepareSteps(rows: readonly Row[], mapping: ColumnMapping): Steps<PreparedList> {
  const total = rows.length;
  const plans = planFeatures(mapping);
  const people = new Dictionary();
  const columns: PreparedColumn[] = [];
  for (const plan of plans) {
    const person = plan.kind === 'given' || plan.kind === 'family' || plan.kind === 'middle';
    const dictionary = person ? people : new Dictionary();
    const slots: Uint32Array[] = [];
    if (plan.joined) slots.push(yield* encode(rows, plan.columns, plan.key, dictionary));
    else if (person && plan.roles[0] === 'fullName') slots.push(new Uint32Array(total));
    else for (const column of plan.columns) slots.push(yield* encode(rows, [column], plan.key, dictionary));
    if (slots.length === 0) slots.push(new Uint32Array(total));
    if (slots.length > 1) dropRepeats(slots, total);
    columns.push({ plan, dictionary, slots });
  }
  yield* fillFromFullName(rows, mapping, columns, people);
  liftSuffixes(columns, people);
  for (const column of columns) column.dictionary.close();

  const kept = columns.filter((column) => isEvidence(column, total) && !repeatsName(column, columns, total));
  const width = kept.reduce((sum, column) => sum + column.slots.length, 0);
  const hashes = kept.map((column) => hashesOf(column.dictionary));

  // Numbered by content: two hashes of the values, not of their numbers, which depend on the order of the input.
  const high = new Uint32Array(total);
  const low = new Uint32Array(total);
  for (let row = 0; row < total; row++) {
    let a = 0x51ed270b;
    let b = 0x2545f491;
    for (let f = 0; f < kept.length; f++) {
      const table = hashes[f]!;
      for (const slot of kept[f]!.slots) {
        const hash = table[slot[row]!]!;
        a = mix(a, hash);
        b = (Math.imul(b, 31) + hash) | 0;
      }
    }
    high[row] = a;
    low[row] = mix(b, a);
    if (row % EVERY === EVERY - 1) yield { stage: 'match', done: row + 1, total };
  }
  const order = orderByKey(high);
  settleTies(order, high, low);

  const placeOf = new Uint32Array(total);
  const first = new Uint32Array(total);
  let size = 0;
  let start = 0;
  while (start < order.length) {
    const row = order[start]!;
    let end = start + 1;
    while (end < order.length && isSameRow(kept, row, order[end]!)) end++;
    let smallest = row;
    for (let i = start; i < end; i++) {
      const one = order[i]!;
      placeOf[one] = size;
      if (one < smallest) smallest = one;
    }
    first[size++] = smallest;
    start = end;
  }

  const cells = new Uint32Array(size * width);
  for (let place = 0; place < size; place++) {
    const row = first[place]!;
    let at = place * width;
    for (let f = 0; f < kept.length; f++) for (const slot of kept[f]!.slots) cells[at++] = slot[row]!;
    if (place % EVERY === EVERY - 1) yield { stage: 'match', done: total, total };
  }
  let offset = 0;
  const features: Feature[] = kept.map(({ plan, dictionary, slots }) => {
    const counts = new Uint32Array(dictionary.values.length);
    let present = 0;
    for (let place = 0; place < size; place++) {
      let any = false;
      for (let slot = 0; slot < slots.length; slot++) {
        const id = cells[place * width + offset + slot]!;
        if (id === 0) continue;
        counts[id]!++;
        any = true;
      }
      if (any) present++;
    }
    const feature: Feature = {
      kind: plan.kind,
      name: plan.name,
      roles: plan.roles,
      columns: plan.columns,
      offset,
      slots: slots.length,
      dictionary,
      counts,
      present,
    };
    offset += slots.length;
    return feature;
  });
  return { rows: total, size, first: first.slice(0, size), placeOf, features, width, cells };
}

function* encode(
  rows: readonly Row[],
  columns: readonly string[],
  key: (text: string) => string,
  dictionary: Dictionary,
): Steps<Uint32Array> {
  const total = rows.length;
  const ids = new Uint32Array(total);
  const single = columns.length === 1 ? columns[0]! : null;
  // Where most cells differ (e-mail, phone) remembering the raw text costs more than keying it again.
  let seen: Map<string, number> | null = new Map();
  let hits = 0;
  for (let row = 0; row < total; row++) {
    const cell = single === null ? joinedCell(rows[row]!, columns) : cellOf(rows[row]!, single);
    const text = typeof cell === 'string' ? cell : asText(cell);
    if (text !== '' && text !== null && text !== undefined) {
      const known = seen?.get(text);
      if (known !== undefined) {
        hits++;
        ids[row] = known;
      } else {
        const id = dictionary.intern(key(text.isWellFormed?.() === false ? text.toWellFormed() : text));
        ids[row] = id;
        seen?.set(text, id);
      }
    }
    if (row % EVERY === EVERY - 1) {
      if (hits * 3 < row) seen = null;
      yield { stage: 'match', done: row + 1, total };
    }
  }
  return ids;
}

function joinedCell(row: Row, columns: readonly string[]): string {
  let joined = '';
  for (const column of columns) {
    const text = asText(cellOf(row, column));
    if (text) joined = joined === '' ? text : `${joined} ${text}`;
  }
  return joined;
}

/** Where first and last name are both empty, the full name speaks. */
function* fillFromFullName(
  rows: readonly Row[],
  mapping: ColumnMapping,
  columns: readonly PreparedColumn[],
  people: Dictionary,
): Steps<void> {
  const full = mapping.columns.filter((entry) => entry.role === 'fullName').map((entry) => entry.column);
  const given = columns.find((column) => column.plan.kind === 'given')?.slots[0];
  const family = columns.find((column) => column.plan.kind === 'family')?.slots[0];
  if (full.length === 0 || given === undefined || family === undefined) return;
  const suffixes = columns.find((column) => column.plan.kind === 'suffix');
  for (let row = 0; row < rows.length; row++) {
    if (row % EVERY === EVERY - 1) yield { stage: 'match', done: row + 1, total: rows.length };
    if (given[row] !== 0 || family[row] !== 0) continue;
    for (const column of full) {
      const text = asText(cellOf(rows[row]!, column));
      if (!text) continue;
      const name = splitFullName(text.length > 400 ? text.slice(0, 400) : text);
      given[row] = people.intern(name.given);
      family[row] = people.intern(name.family);
      if (suffixes !== undefined && name.suffix !== '' && suffixes.slots[0]![row] === 0) {
        suffixes.slots[0]![row] = suffixes.dictionary.intern(name.suffix);
      }
      break;
    }
  }
}

/** 'Smith Jr.' in the column of the last name is Smith, and a junior. */
function liftSuffixes(columns: readonly PreparedColumn[], people: Dictionary): void {
  const family = columns.find((column) => column.plan.kind === 'family')?.slots[0];
  const suffixes = columns.find((column) => column.plan.kind === 'suffix');
  const slot = suffixes?.slots[0];
  if (family === undefined || suffixes === undefined || slot === undefined) return;
  const bare = new Map<number, { family: number; suffix: number }>();
  const known = people.values.length;
  for (let id = 1; id < known; id++) {
    const value = people.values[id]!;
    const space = value.lastIndexOf(' ');
    const suffix = space < 1 ? '' : suffixKey(value.slice(space + 1));
    if (suffix === '') continue;
    bare.set(id, { family: people.intern(value.slice(0, space)), suffix: suffixes.dictionary.intern(suffix) });
  }
  if (bare.size === 0) return;
  for (let row = 0; row < family.length; row++) {
    const parts = bare.get(family[row]!);
    if (parts === undefined) continue;
    family[row] = parts.family;
    if (slot[row] === 0) slot[row] = parts.suffix;
  }
}

/** The same number twice in one row says nothing more. */
function dropRepeats(slots: readonly Uint32Array[], total: number): void {
  for (let row = 0; row < total; row++) {
    for (let i = 1; i < slots.length; i++) {
      for (let j = 0; j < i; j++) if (slots[i]![row] === slots[j]![row]) slots[i]![row] = 0;
    }
  }
}

/** A column of row numbers, of one value or of nothing tells nobody apart. */
function isEvidence(column: PreparedColumn, total: number): boolean {
  const { kind } = column.plan;
  if (column.slots.every((slot) => slot.every((id) => id === 0))) return false;
  if (kind !== 'text' && kind !== 'externalId') return true;
  let present = 0;
  for (const id of column.slots[0]!) if (id !== 0) present++;
  const distinct = column.dictionary.values.length - 1;
  if (present * 50 < total || distinct < 2) return false;
  if (distinct < present * 0.999 || present < 3) return true;
  if (kind === 'externalId') return false;
  let words = 0;
  for (const value of column.dictionary.values) if (value.includes(' ')) words++;
  return words * 2 > distinct;
}

/** A column without a role that only says the name again. */
function repeatsName(column: PreparedColumn, columns: readonly PreparedColumn[], total: number): boolean {
  if (column.plan.kind !== 'text') return false;
  const given = columns.find((one) => one.plan.kind === 'given');
  const family = columns.find((one) => one.plan.kind === 'family');
  if (given === undefined || family === undefined) return false;
  const { values } = column.dictionary;
  const names = given.dictionary.values;
  let present = 0;
  let same = 0;
  for (let row = 0; row < total; row++) {
    const text = values[column.slots[0]![row]!]!;
    if (text === '') continue;
    present++;
    const first = names[given.slots[0]![row]!]!;
    const last = names[family.slots[0]![row]!]!;
    if (first === '' || last === '') same += text === first || text === last ? 1 : 0;
    else if (text.length === first.length + last.length + 1 && text.startsWith(first) && text.endsWith(last)) same++;
  }
  return same * 2 > present;
}

function hashesOf(dictionary: Dictionary): Uint32Array {
  const { values } = dictionary;
  const hashes = new Uint32Array(values.length);
  for (let id = 1; id < values.length; id++) hashes[id] = hash32(values[id]!);
  return hashes;
}

function settleTies(order: Uint32Array, high: Uint32Array, low: Uint32Array): void {
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && high[order[end]!] === high[order[start]!]) end++;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => low[a]! - low[b]! || a - b);
    start = end;
  }
}

function isSameRow(columns: readonly PreparedColumn[], a: number, b: number): boolean {
  for (const column of columns) for (const slot of column.slots) if (slot[a] !== slot[b]) return false;
  return true;
}
