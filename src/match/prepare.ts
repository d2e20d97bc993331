import type { ColumnMapping, Role, Row, Steps } from '../model/index.ts';
import { hash32 } from '../text/hash.ts';
import { Dictionary } from './dictionary.ts';
import { dropRepeats, EVERY, encode, fillFromFullName, liftSuffixes, type PreparedColumn } from './encode.ts';
import { isEvidence, repeatsName } from './evidence.ts';
import { planFeatures } from './features.ts';
import { KeySorter, mix } from './radix.ts';
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
  const order = new KeySorter().order(high);
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
