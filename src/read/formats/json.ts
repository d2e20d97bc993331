/** JSON and JSON Lines to rows: objects stay the objects they are. */
import type { ReadIssue, Row } from '../../model/index.ts';
import { readIssue } from '../issues.ts';
import { overLimit, type ReadPlan } from '../options.ts';
import { cellKind } from '../table/cellKind.ts';
import { ColumnNames } from '../table/columnNames.ts';
import { parseJson } from './parseJson.ts';

export interface JsonList {
  readonly rows: Row[];
  readonly header: string[];
  readonly issues: ReadIssue[];
}

/** How deep the list may be wrapped: `{ data: { contacts: [...] } }`. */
const MAX_DEPTH = 3;

/** Entries of a list that are looked at to tell whether they are people of their own. */
const LOOKED_AT = 50;
const NAME_KEY = /^(?:first|last|given|family|full|sur)[ _-]?name$/i;

/**
 * An array of objects, an object with such an array inside (the longest one counts), or one object. Arrays of arrays
 * are a table with its header on top; a database tool's export is its longest table. Numbers with more digits than a number holds become text.
 * @throws SyntaxError when the text is no JSON, RangeError over a limit
 */
export function readJson(text: string, plan: ReadPlan): JsonList {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new SyntaxError('readList: the text is not complete JSON');
  }
  const list = Array.isArray(value) ? (dumpedTable(value) ?? value) : (longestList(value, MAX_DEPTH) ?? [value]);
  const collector = new JsonRows(plan);
  const table = list.length > 0 && list.every((entry) => Array.isArray(entry)) ? (list as unknown[][]) : null;
  if (table !== null && plan.header !== false) {
    const names = new ColumnNames();
    for (const cell of table[0]!) names.add(cell === null ? '' : String(cell));
    for (let i = 1; i < table.length; i++) collector.add(named(table[i]!, names.names));
  } else {
    for (const entry of list) collector.add(entry);
  }
  return collector.end();
}

/** The rows of the longest table in a database tool's export: `[{ type: 'header' }, { type: 'table', data: [...] }]`. */
function dumpedTable(list: readonly unknown[]): unknown[] | null {
  let longest: unknown[] | null = null;
  for (const entry of list) {
    if (typeof entry !== 'object' || entry === null) return null;
    const { type, data } = entry as Row;
    if (type === 'table' && Array.isArray(data)) {
      if (data.length > (longest?.length ?? -1)) longest = data;
    } else if (type !== 'header' && type !== 'database') return null;
  }
  return longest;
}

function longestList(value: unknown, depth: number): unknown[] | null {
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  let longest: unknown[] | null = null;
  for (const inside of Object.values(value)) {
    const list = Array.isArray(inside)
      ? inside.some((entry) => typeof entry === 'object' && entry !== null)
        ? inside
        : null
      : longestList(inside, depth - 1);
    if (list !== null && list.length > (longest?.length ?? 0)) longest = list;
  }
  return longest !== null && isContact(value, longest) ? [value] : longest;
}

/**
 * A person with lists of their own (addresses, orders), not the wrapper of a list of people: it has a name's parts, or
 * an address that no other one stands beside in the list.
 */
function isContact(value: object, list: readonly unknown[]): boolean {
  const keys = Object.keys(value).filter((key) => NAME_KEY.test(key));
  if (keys.some((key) => typeof (value as Row)[key] === 'string')) return true;
  const own = new Set(emailsOf(value));
  return own.size > 0 && list.slice(0, LOOKED_AT).every((entry) => emailsOf(entry).every((email) => own.has(email)));
}

function emailsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((cell): cell is string => typeof cell === 'string' && cellKind(cell) === 'email');
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
    if (typeof value === 'object' && value !== null) this.add(value);
    else if (++this.#badLines <= MAX_LINE_ISSUES) this.#issues.push(readIssue('read.bad_json_line', {}, line));
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
    const further = this.#badLines - MAX_LINE_ISSUES;
    if (further > 0) this.#issues.push(readIssue('read.bad_json_line', { further }));
    return { rows: this.#rows, header: [...this.#header], issues: this.#issues };
  }
}
