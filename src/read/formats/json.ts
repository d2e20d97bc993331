/** JSON and JSON Lines to rows: objects stay the objects they are. */
import type { ReadIssue, Row } from '../../model/index.ts';
import { readIssue } from '../issues.ts';
import { overLimit, type ReadPlan } from '../options.ts';
import { ColumnNames } from '../table/columnNames.ts';
import { entriesOf } from './jsonEntries.ts';
import { parseJson } from './parseJson.ts';
import { LOOKED_AT } from './peopleSigns.ts';
import { withoutKinds } from './typedJson.ts';
import { lifted, unwrapped, wrapperOf } from './unwrapPeople.ts';

export interface JsonList {
  readonly rows: Row[];
  readonly header: string[];
  readonly issues: ReadIssue[];
}

/**
 * An array of objects, an object with such an array inside, or one object (see `entriesOf`); what wraps every person is
 * taken off. Arrays of arrays are a table with its header on top. Numbers with more digits than a number holds become text.
 * @throws SyntaxError when the text is no JSON, RangeError over a limit
 */
export function readJson(text: string, plan: ReadPlan): JsonList {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new SyntaxError('readList: the text is not complete JSON');
  }
  const { entries, names } = entriesOf(value);
  const collector = new JsonRows(plan);
  const table = entries.length > 0 && entries.every((entry) => Array.isArray(entry)) ? (entries as unknown[][]) : null;
  if (table !== null && (names !== null || plan.header !== false)) {
    const columns = new ColumnNames();
    for (const cell of names ?? table[0]!) columns.add(cell === null ? '' : String(cell));
    for (let i = names === null ? 1 : 0; i < table.length; i++) collector.add(named(table[i]!, columns.names));
  } else {
    for (const entry of unwrapped(entries.map((entry) => withoutKinds(entry)))) collector.add(entry);
  }
  return collector.end();
}

function named(cells: readonly unknown[], names: readonly string[]): Record<string, unknown> {
  const entries = cells.map((cell, i): [string, unknown] => [names[i] ?? `column ${i + 1}`, cell]);
  return Object.fromEntries(entries);
}

/** One JSON value per line; a line that is none is named, the rest is read. */
export function readNdjson(text: string, plan: ReadPlan): JsonList {
  const collector = new JsonRows(plan);
  let line = 0;
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    collector.line(text.slice(at, end), ++line);
    at = end + 1;
  }
  return collector.end();
}

/** Issues of single lines that are listed one by one; further ones are counted. */
const MAX_LINE_ISSUES = 100;

/** Collects JSON values as rows and their keys as header. */
export class JsonRows {
  readonly #plan: ReadPlan;
  readonly #header = new Set<string>();
  readonly #issues: ReadIssue[] = [];
  #rows: Row[] = [];
  #count = 0;
  #badLines = 0;
  #waiting: object[] | null = [];
  #wrapper: string | null = null;

  constructor(plan: ReadPlan) {
    this.#plan = plan;
  }

  line(text: string, line: number): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    let value: unknown;
    try {
      value = parseJson(trimmed);
    } catch {
      value = undefined;
    }
    if (typeof value === 'object' && value !== null) this.#addLine(withoutKinds(value) as object);
    else if (++this.#badLines <= MAX_LINE_ISSUES) this.#issues.push(readIssue('read.bad_json_line', {}, line));
  }

  /** Whether the people of the lines are wrapped is known after the first of them. */
  #addLine(value: object): void {
    if (this.#waiting === null) this.add(this.#wrapper === null ? value : lifted(value, this.#wrapper));
    else if (this.#waiting.push(value) === LOOKED_AT) this.#addWaiting(this.#waiting);
  }

  #addWaiting(values: readonly object[]): void {
    this.#waiting = null;
    this.#wrapper = wrapperOf(values);
    for (const value of values) this.#addLine(value);
  }

  add(value: unknown): void {
    const row = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : { value };
    const { columns, cellLength, rows } = this.#plan.limits;
    for (const name in row) {
      if (!this.#header.has(name)) {
        this.#header.add(name);
        if (this.#header.size > columns) throw overLimit('columns', this.#header.size, columns);
      }
      const cell = row[name];
      if (typeof cell === 'string' && cell.length > cellLength) throw overLimit('cellLength', cell.length, cellLength);
    }
    if (++this.#count > rows) throw overLimit('rows', `more than ${rows}`, rows);
    this.#rows.push(row);
  }

  /** Rows since the last call. */
  take(): Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): JsonList {
    if (this.#waiting !== null) this.#addWaiting(this.#waiting);
    const further = this.#badLines - MAX_LINE_ISSUES;
    if (further > 0) this.#issues.push(readIssue('read.bad_json_line', { further }));
    return { rows: this.#rows, header: [...this.#header], issues: this.#issues };
  }
}
