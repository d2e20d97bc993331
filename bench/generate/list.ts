/** A list with its truth: rows of invented people, some of them more than once, in any size, one row at a time. */
import { again, COLUMNS, type ListRow, written } from './damage.ts';
import { dice } from './dice.ts';
import { type People, person } from './person.ts';

export interface ListOptions {
  readonly rows: number;
  readonly seed?: number;
  /** Share of the rows that are a further copy of somebody, 0 to 0.9. Default 0.2. */
  readonly duplicates?: number;
  /** Invented mail providers instead of real ones. */
  readonly demo?: boolean;
}

export interface TrueRow {
  readonly row: ListRow;
  /** Number of the person: equal for rows of the same one. */
  readonly person: number;
}

const ORDER = 11;
const COPY = 12;
/** 2026-11-01: nothing in a list depends on the day it is made. */
export const TODAY: number = 20_758;

/** Who stands in each row, and whether it is the first row of that person (0) or a further copy. */
export interface Places {
  readonly who: Uint32Array;
  readonly copy: Uint32Array;
}

export function places({ rows, seed = 42, duplicates = 0.2 }: ListOptions): Places {
  const persons = Math.max(1, Math.round(rows * (1 - duplicates)));
  const order = dice(seed, ORDER);
  const who = new Uint32Array(rows);
  const copy = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) {
    // Copies crowd on few people, as in life: some are in the list four or five times.
    who[i] = i < persons ? i : order.chance(0.3) ? Math.floor(order.below(persons) / 7) : order.below(persons);
    copy[i] = i < persons ? 0 : i - persons + 1;
  }
  for (let i = rows - 1; i > 0; i--) {
    const j = order.below(i + 1);
    [who[i], who[j]] = [who[j]!, who[i]!];
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return { who, copy };
}

/** Memory: eight bytes a row, whatever the size. */
export function* list(options: ListOptions): Generator<TrueRow, void, void> {
  const { rows, seed = 42, demo = false } = options;
  const people: People = { seed, demo, today: TODAY };
  const { who, copy } = places(options);
  for (let i = 0; i < rows; i++) {
    const one = person(people, who[i]!);
    const own = dice(seed, COPY, who[i]!, copy[i]!);
    const row = copy[i] === 0 ? written(one, own) : again(people, one, own);
    row.id = String(i + 1);
    yield { row, person: who[i]! };
  }
}

/** The header and the cells of a row as a line of CSV. */
export const HEADER: string = `${COLUMNS.join(',')}\n`;

export function line(row: ListRow): string {
  let text = '';
  for (const column of COLUMNS) {
    const cell = row[column];
    text += `${text === '' ? '' : ','}${/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell}`;
  }
  return `${text}\n`;
}
