/** Columns of cells to columns of numbers; names put where they belong. */
import { cellOf } from '../fields/cell.ts';
import type { ColumnMapping, Row, Steps } from '../model/index.ts';
import { asText } from '../text/tidy.ts';
import type { Dictionary } from './dictionary.ts';
import type { FeaturePlan } from './features.ts';
import { splitFullName, suffixKey } from './fullName.ts';

/** Rows between two turns of the event loop. */
export const EVERY = 16_384;

/** One comparison's numbers in the order of the input. */
export interface PreparedColumn {
  readonly plan: FeaturePlan;
  readonly dictionary: Dictionary;
  readonly slots: Uint32Array[];
}

export function* encode(
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
export function* fillFromFullName(
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
export function liftSuffixes(columns: readonly PreparedColumn[], people: Dictionary): void {
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
export function dropRepeats(slots: readonly Uint32Array[], total: number): void {
  for (let row = 0; row < total; row++) {
    for (let i = 1; i < slots.length; i++) {
      for (let j = 0; j < i; j++) if (slots[i]![row] === slots[j]![row]) slots[i]![row] = 0;
    }
  }
}
