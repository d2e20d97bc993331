/** Columns of cells to columns of numbers; names put where they belong. */
import { cellOf } from '../../fields/cell.ts';
import { createCellBlock } from '../../fields/cellBlock.ts';
import type { ColumnMapping, Row, Steps } from '../../model/index.ts';
import { asText } from '../../text/tidy.ts';
import { type Dictionary, hashUnits } from './dictionary.ts';
import { byPlainness, type FeaturePlan } from './features.ts';
import { splitFullName, suffixKey } from './fullName.ts';
import { LONGEST_MARKER, mayBeMarker, type Scanner } from './scanners.ts';

/** Rows between two turns of the event loop. */
export const EVERY = 16_384;
/** Rows whose columns are read together: few enough to stay in the processor's cache. */
const TOGETHER = 2_048;
const MOST_KNOWN = 50_000;
const SPACE = 32;

/** One comparison's numbers in the order of the input. */
export interface PreparedColumn {
  readonly plan: FeaturePlan;
  readonly dictionary: Dictionary;
  readonly slots: Uint32Array[];
}

/** Rows that tell whether the values of a column are mostly different. */
const TELLING = 65_536;

/** A column of more texts is quicker read than remembered, where it has a scanner. */
const MOST_FAMILIAR = 1_000;

/** One column, or several read as one, on its way to numbers. */
export class Encoder {
  readonly ids: Uint32Array;
  readonly columns: readonly string[];
  readonly #key: (text: string) => string;
  readonly #scanner: Scanner | null;
  readonly #dictionary: Dictionary;
  /** Numbers by raw text: countries, cities, birthdays come again and again. */
  #known: Map<string, number> | null = new Map();

  constructor(
    total: number,
    columns: readonly string[],
    key: (text: string) => string,
    scanner: Scanner | null,
    dictionary: Dictionary,
  ) {
    this.ids = new Uint32Array(total);
    this.columns = columns;
    this.#key = key;
    this.#scanner = scanner;
    this.#dictionary = dictionary;
  }

  /**
   * Rows `from` to before `to`.
   * @param cells the cells of these rows by column
   * @param begins where those of each of its columns begin
   */
  read(cells: readonly unknown[], begins: readonly number[], from: number, to: number): void {
    const { ids } = this;
    const begin = begins[0]!;
    const joined = begins.length > 1;
    for (let row = from, i = 0; row < to; row++, i++) {
      const cell = joined ? joinedCells(begins.map((start) => cells[start + i])) : cells[begin + i];
      const text = typeof cell === 'string' ? cell : asText(cell);
      if (text === '' || text === null || text === undefined) continue;
      ids[row] = this.#known === null ? this.#intern(text) : this.#remember(this.#known, text);
    }
  }

  /** Where most values are different, the rows to come bring as many more: one growth for all of them. */
  makeRoom(read: number): void {
    if (this.#dictionary.size * 2 > read) this.#dictionary.reserve(this.ids.length / read);
  }

  #intern(text: string): number {
    const scanner = this.#scanner;
    if (scanner === null) return this.#dictionary.intern(this.#key(text));
    const length = scanner.scan(text);
    if (length === 0) return 0;
    if (length > 0) {
      const { units } = scanner;
      const hash = hashUnits(units, 0, length);
      if (length > LONGEST_MARKER || !mayBeMarker(scanner, hash)) {
        return this.#dictionary.internUnits(units, length, hash);
      }
    }
    return this.#dictionary.intern(this.#key(text));
  }

  #remember(known: Map<string, number>, text: string): number {
    const before = known.get(text);
    if (before !== undefined) return before;
    const id = this.#intern(text);
    if (known.size < (this.#scanner === null ? MOST_KNOWN : MOST_FAMILIAR)) known.set(text, id);
    else if (this.#scanner !== null) this.#known = null;
    return id;
  }
}

/** Reads all columns of a few rows before the next rows: a row is fetched from memory once, not once a column. */
export function* encodeSteps(rows: readonly Row[], encoders: readonly Encoder[]): Steps<void> {
  const total = rows.length;
  const most = Math.min(TOGETHER, total);
  const columns = [...new Set(encoders.flatMap((encoder) => encoder.columns))];
  const begins = encoders.map((encoder) => encoder.columns.map((column) => columns.indexOf(column) * most));
  const block = createCellBlock(columns, most);
  for (let from = 0; from < total; from += TOGETHER) {
    const to = Math.min(total, from + TOGETHER);
    block.fetch(rows, from, to);
    encoders.forEach((encoder, i) => {
      encoder.read(block.cells, begins[i]!, from, to);
      if (to === TELLING) encoder.makeRoom(to);
    });
    if (from % EVERY === 0) yield { stage: 'match', done: to, total };
  }
}

/** The texts of some columns with a space between them. */
export function joinedCells(cells: readonly unknown[]): string {
  let joined = '';
  for (const cell of cells) {
    const text = asText(cell);
    if (text) joined = joined === '' ? text : `${joined} ${text}`;
  }
  return joined;
}

/** Where first and last name are both empty, the full name speaks. */
export function* fillFromFullName(
  rows: readonly Row[],
  mapping: ColumnMapping,
  columns: readonly PreparedColumn[],
  people: Dictionary,
): Steps<void> {
  const full = mapping.columns
    .filter((entry) => entry.role === 'fullName')
    .map((entry) => entry.column)
    .sort(byPlainness);
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
export function liftSuffixes(columns: readonly PreparedColumn[], people: Dictionary): void {
  const family = columns.find((column) => column.plan.kind === 'family')?.slots[0];
  const suffixes = columns.find((column) => column.plan.kind === 'suffix');
  const slot = suffixes?.slots[0];
  if (family === undefined || suffixes === undefined || slot === undefined) return;
  const bare = new Map<number, { family: number; suffix: number }>();
  const known = people.size;
  for (let id = 1; id < known; id++) {
    const parts = splitSuffix(id, people, suffixes.dictionary);
    if (parts !== null) bare.set(id, parts);
  }
  if (bare.size === 0) return;
  for (let row = 0; row < family.length; row++) {
    const parts = bare.get(family[row]!);
    if (parts === undefined) continue;
    family[row] = parts.family;
    if (slot[row] === 0) slot[row] = parts.suffix;
  }
}

/** A family name without the suffix that ends it, and the suffix; null where none does. */
export function splitSuffix(
  id: number,
  people: Dictionary,
  suffixes: Dictionary,
): { family: number; suffix: number } | null {
  if (!people.holds(id, SPACE)) return null;
  const value = people.textOf(id);
  const space = value.lastIndexOf(' ');
  const suffix = space < 1 ? '' : suffixKey(value.slice(space + 1));
  return suffix === '' ? null : { family: people.intern(value.slice(0, space)), suffix: suffixes.intern(suffix) };
}

/** The same number twice in one row says nothing more. */
export function dropRepeats(slots: readonly Uint32Array[], total: number): void {
  for (let row = 0; row < total; row++) {
    for (let i = 1; i < slots.length; i++) {
      for (let j = 0; j < i; j++) if (slots[i]![row] === slots[j]![row]) slots[i]![row] = 0;
    }
  }
}
