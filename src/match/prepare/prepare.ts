import type { ColumnMapping, Role, Row, Steps } from '../../model/index.ts';
import type { FeatureKind } from '../tables.ts';
import { Dictionary } from './dictionary.ts';
import { dropRepeats, Encoder, encodeSteps, fillFromFullName, liftSuffixes, type PreparedColumn } from './encode.ts';
import { countsRows, holdsCodes, isEvidence, repeatsName } from './evidence.ts';
import { fitPlans, planFeatures } from './features.ts';
import { completeNames } from './mailboxName.ts';
import { type Memory, ownMemory } from './memory.ts';
import { KeySorter, mix } from './radix.ts';
import { createScanners } from './scanners.ts';

/** What the hash begins with by which the rows of a list are numbered: that of each value is mixed in. */
export const ROW_SEED = 0x51ed270b;

/** One comparison's column of numbers. */
export interface Feature {
  readonly kind: FeatureKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly columns: readonly string[];
  /** What makes a value out of a cell. */
  readonly key: (text: string) => string;
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
  /** Where what is made by the measure of the list is to stand. */
  readonly memory: Memory;
}

const NO_ROWS: ReadonlySet<number> = /* @__PURE__ */ new Set();

/**
 * Reads the rows once per column. Cost: cells; memory: 4 bytes a cell and the distinct values. With `spare` there is
 * room for so many rows and new values more: dictionaries stay open, `cells`, `counts` and what is made by their
 * measure are so much longer. No two of the `judged` rows are one distinct row, however alike they look.
 */
export function* prepareSteps(
  rows: readonly Row[],
  mapping: ColumnMapping,
  spare = 0,
  memory: Memory = ownMemory,
  judged: ReadonlySet<number> = NO_ROWS,
): Steps<PreparedList> {
  const total = rows.length;
  const plans = fitPlans(planFeatures(mapping), rows).filter(
    ({ kind, columns }) => !((kind === 'externalId' || kind === 'text') && countsRows(rows, columns[0]!)),
  );
  const people = new Dictionary();
  const columns: PreparedColumn[] = [];
  const encoders: Encoder[] = [];
  const scannerOf = createScanners();
  for (const plan of plans) {
    const person = plan.kind === 'given' || plan.kind === 'family' || plan.kind === 'middle';
    const dictionary = person ? people : new Dictionary();
    const slots: Uint32Array[] = [];
    const add = (names: readonly string[]): void => {
      const encoder = new Encoder(total, names, plan.key, scannerOf(plan.key), dictionary);
      encoders.push(encoder);
      slots.push(encoder.ids);
    };
    if (plan.joined) add(plan.columns);
    else if (!(person && plan.roles[0] === 'fullName')) for (const column of plan.columns) add([column]);
    if (slots.length === 0) slots.push(new Uint32Array(total));
    columns.push({ plan, dictionary, slots });
  }
  yield* encodeSteps(rows, encoders);
  for (const { slots } of columns) if (slots.length > 1) dropRepeats(slots, total);
  yield* fillFromFullName(rows, mapping, columns, people);
  liftSuffixes(columns, people);
  completeNames(columns, people);
  if (spare === 0)
    for (const dictionary of new Set(columns.map((column) => column.dictionary))) dictionary.close(memory);

  const kept = columns
    .filter((column) => isEvidence(column, total) && !repeatsName(column, columns, total))
    .map((column) => (holdsCodes(column) ? { ...column, plan: { ...column.plan, kind: 'code' as const } } : column));
  const width = kept.reduce((sum, column) => sum + column.slots.length, 0);

  // Numbered by content: two hashes of the values, not of their numbers, which depend on the order of the input.
  const high = new Uint32Array(total).fill(ROW_SEED);
  const low = new Uint32Array(total).fill(0x2545f491);
  for (const { dictionary, slots } of kept) {
    for (const slot of slots) {
      addHashes(high, low, slot, dictionary.hashes);
      yield { stage: 'match', done: total, total };
    }
  }
  for (let row = 0; row < total; row++) low[row] = mix(low[row]!, high[row]!);
  const order = new KeySorter().order(high);
  settleTies(order, high, low);

  const placeOf = new Uint32Array(total);
  const first = new Uint32Array(total);
  let size = 0;
  let start = 0;
  while (start < order.length) {
    const row = order[start]!;
    let end = start + 1;
    let holdsJudged = judged.has(row);
    for (; end < order.length; end++) {
      const other = order[end]!;
      if (!isTwin(row, other, high, low) || !isSameRow(kept, row, other)) break;
      if (judged.size === 0 || !judged.has(other)) continue;
      if (holdsJudged) break;
      holdsJudged = true;
    }
    let smallest = row;
    for (let i = start; i < end; i++) {
      const one = order[i]!;
      placeOf[one] = size;
      if (one < smallest) smallest = one;
    }
    first[size++] = smallest;
    start = end;
  }
  yield { stage: 'match', done: total, total };

  const cells = new Uint32Array(memory((size + spare) * width * 4));
  const features: Feature[] = [];
  let offset = 0;
  for (const { plan, dictionary, slots } of kept) {
    const counts = new Uint32Array(memory((dictionary.size + spare) * 4));
    let present = 0;
    for (let slot = 0; slot < slots.length; slot++) {
      placeCells(cells, width, offset + slot, slots[slot]!, first, size, counts);
      yield { stage: 'match', done: total, total };
    }
    for (let place = 0; place < size; place++) {
      const at = place * width + offset;
      for (let slot = 0; slot < slots.length; slot++) {
        if (cells[at + slot] === 0) continue;
        present++;
        break;
      }
    }
    const { kind, name, roles, columns: names, key } = plan;
    features.push({ kind, name, roles, columns: names, key, offset, slots: slots.length, dictionary, counts, present });
    offset += slots.length;
  }
  return { rows: total, size, first: first.slice(0, size), placeOf, features, width, cells, memory };
}

function addHashes(high: Uint32Array, low: Uint32Array, ids: Uint32Array, hashes: Uint32Array): void {
  for (let row = 0; row < ids.length; row++) {
    const hash = hashes[ids[row]!]!;
    high[row] = mix(high[row]!, hash);
    low[row] = Math.imul(low[row]!, 31) + hash;
  }
}

function placeCells(
  cells: Uint32Array,
  width: number,
  column: number,
  ids: Uint32Array,
  first: Uint32Array,
  size: number,
  counts: Uint32Array,
): void {
  for (let place = 0, at = column; place < size; place++, at += width) {
    const id = ids[first[place]!]!;
    cells[at] = id;
    if (id !== 0) counts[id]!++;
  }
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

function isTwin(a: number, b: number, high: Uint32Array, low: Uint32Array): boolean {
  return high[a] === high[b] && low[a] === low[b];
}

function isSameRow(columns: readonly PreparedColumn[], a: number, b: number): boolean {
  for (const column of columns) for (const slot of column.slots) if (slot[a] !== slot[b]) return false;
  return true;
}
