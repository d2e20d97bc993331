/** Records of cells to rows: finds the header, names the columns, and keeps every cell whatever the row's length. */
import type { ReadIssue, ReadResult, Row } from '../../model/index.ts';
import { repairMojibake } from '../../text/mojibake.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { IssueTally, readIssue } from '../issues.ts';
import { overLimit, type ReadPlan } from '../options.ts';
import { ColumnNames } from './columnNames.ts';
import { findHeader } from './findHeader.ts';
import { FooterLines } from './footerLines.ts';
import { isRulingLine } from './rulingLine.ts';
import { isSecondHeader, joinedHeader } from './secondHeader.ts';
import { isTotalLine } from './totalLine.ts';

type Cells = string[];

/** Records side by side: the cells of all of them, the index behind each record's last cell, 1 for those to be looked at closer. */
export interface CutRecords {
  readonly cells: string[];
  readonly ends: Int32Array;
  readonly odd: Uint8Array;
  readonly records: number;
}

const ARTIFACT_CODES = {
  formula_text: 'read.formula_text',
  apostrophe: 'read.apostrophe',
  float: 'read.float_number',
  scientific: 'read.damaged_number',
} as const;

/** A table with fewer columns than this has no footer: one cell may be a whole row of it. */
const MIN_FOOTED = 3;
/** A header of one cell could be anybody's value. */
const MIN_REPEATED = 2;
/** Records that are looked at before the header is decided. */
const SAMPLE = 200;

/** Takes records in order, gives rows. The last row is held back until the end: it may be a line of totals, or stand above a footer. */
export class TableReader {
  readonly #plan: ReadPlan;
  readonly #tally = new IssueTally();
  readonly #issues: ReadIssue[] = [];
  readonly #names = new ColumnNames();
  #waiting: Cells[] | null = [];
  #template: Record<string, string> = {};
  #headerWidth = 0;
  /** The header's own cells, which reports repeat on every page; null where there is none, or too little of it. */
  #headerCells: Cells | null = null;
  #repeated = 0;
  #held: Cells | null = null;
  readonly #footer = new FooterLines();
  #rows: Row[] = [];
  #count = 0;
  #wideFrom: number[] = [];
  #emptyRows = 0;
  #linesAbove: number;
  #mojibake: boolean;

  constructor(plan: ReadPlan, linesAbove: number) {
    this.#plan = plan;
    this.#linesAbove = linesAbove;
    this.#mojibake = true;
  }

  /** Cells that a row should have; 0 while nobody knows. */
  get width(): number {
    return this.#waiting === null
      ? this.#headerWidth
      : (this.#waiting.find((record) => record.length > 1)?.length ?? 0);
  }

  /** `mayHoldMojibake`: false spares the look at every cell of these records. */
  add(records: Cells[], mayHoldMojibake = true): void {
    this.#mojibake = mayHoldMojibake;
    if (this.#waiting !== null) {
      for (const record of records) this.#waiting.push(record);
      if (this.#waiting.length >= SAMPLE) this.#begin();
      return;
    }
    for (let i = 0; i < records.length; i++) this.#record(records[i]!);
  }

  /** True when the columns are known. */
  get begun(): boolean {
    return this.#waiting === null;
  }

  /** Takes records as `add` does, once the columns are known. */
  addQuick({ cells, ends, odd, records }: CutRecords): void {
    // The last one that is not blank may be a line of totals: it is held back.
    let last = records - 1;
    while (last >= 0 && isBlank(cells, last === 0 ? 0 : ends[last - 1]!, ends[last]!)) last--;
    this.#mojibake = true;
    let from = 0;
    for (let i = 0; i < records; i++) {
      const to = ends[i]!;
      const whole = i < last && odd[i] === 0 && this.#fits(cells, from, to);
      if (whole && cells[from] !== this.#headerCells?.[0]) {
        this.#release();
        this.#push(this.#cut(cells, from, to));
      } else this.#record(cells.slice(from, to));
      from = to;
    }
  }

  /** A record with as many cells as the header, or a few empty ones more; not blank. */
  #fits(cells: Cells, from: number, to: number): boolean {
    const width = this.#names.names.length;
    if (to - from < this.#headerWidth) return false;
    for (let i = from + width; i < to; i++) if (cells[i] !== '') return false;
    return !isBlank(cells, from, to);
  }

  #cut(cells: Cells, from: number, to: number): Row {
    const names = this.#names.names;
    const row = { ...this.#template };
    const length = Math.min(to - from, names.length);
    for (let i = 0; i < length; i++) {
      const cell = cells[from + i]!;
      if (cell !== '') row[names[i]!] = cell;
    }
    return row;
  }

  /** Rows since the last call. */
  take(): Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): void {
    if (this.#waiting !== null) this.#begin();
    const last = this.#held;
    this.#held = null;
    if (last !== null) {
      if (this.#count > 0 && isTotalLine(last)) this.#issues.push(readIssue('read.total_row', { row: this.#count }));
      else this.#row(last);
    }
    const footer = this.#footer.take();
    // Text under nothing is all there is.
    if (this.#count === 0) for (const cells of footer) this.#row(cells);
    else if (footer.length > 0) this.#issues.push(readIssue('read.footer_rows', { count: footer.length }));
  }

  get header(): readonly string[] {
    return this.#names.names;
  }

  /** Lines above the header, or above the first row where there is none. */
  get skippedLines(): number {
    return this.#linesAbove;
  }

  /** Columns that were found after the first rows: `rows[i]` lacks those from `wideFrom` on. */
  get lateColumns(): readonly { readonly name: string; readonly row: number }[] {
    return this.#wideFrom.map((row, i) => ({
      name: this.#names.names[this.#names.names.length - this.#wideFrom.length + i]!,
      row,
    }));
  }

  issues(): ReadIssue[] {
    const issues = [...this.#issues, ...this.#tally.list()];
    if (this.#repeated > 0) issues.push(readIssue('read.repeated_header', { count: this.#repeated }));
    if (this.#emptyRows > 0) issues.push(readIssue('read.empty_rows', { count: this.#emptyRows }));
    return issues;
  }

  #begin(): void {
    const records = this.#waiting!;
    this.#waiting = null;
    const place = findHeader(records, this.#plan.header);
    let titles = 0;
    for (let i = 0; i < Math.min(records.length, place.header === -1 ? place.data : place.header); i++) {
      const record = records[i]!;
      this.#linesAbove += lines(record);
      if (record.some((cell) => cell.trim() !== '')) titles++;
    }
    if (titles > 0) this.#issues.push(readIssue('read.title_rows', { count: titles }));
    const double = place.header !== -1 && this.#plan.header === 'auto' && isSecondHeader(records, place.header);
    const data = double ? place.data + 1 : place.data;
    const header = place.header === -1 ? null : records[place.header]!;
    this.#nameColumns(double ? joinedHeader(header!, records[place.header + 1]!) : header, records, data);
    for (let i = data; i < records.length; i++) this.#record(records[i]!);
  }

  #nameColumns(header: Cells | null, records: Cells[], data: number): void {
    let width = 0;
    if (header !== null) {
      width = filledWidth(header);
      if (this.#plan.header === 'auto' && width >= MIN_REPEATED && header[0] !== '')
        this.#headerCells = header.slice(0, width);
      for (let i = 0; i < width; i++) this.#names.add(this.#plan.repairMojibake ? repaired(header[i]!) : header[i]!);
      if (this.#names.duplicates > 0)
        this.#issues.push(readIssue('read.duplicate_header', { count: this.#names.duplicates }));
      if (this.#names.empty > 0) this.#issues.push(readIssue('read.empty_header', { count: this.#names.empty }));
    } else {
      for (let i = data; i < records.length; i++) width = Math.max(width, filledWidth(records[i]!));
      for (let i = 0; i < width; i++) this.#names.add('');
      if (width > 0) this.#issues.push(readIssue('read.no_header'));
    }
    this.#headerWidth = Math.max(width, header?.length ?? 0);
    if (width > this.#plan.limits.columns) throw overLimit('columns', width, this.#plan.limits.columns);
    this.#shape();
  }

  /**
   * Every row is cut from one template, so that all rows have one shape, and a column called `__proto__` is an own
   * property before anything is written to it.
   */
  #shape(): void {
    // Parsed, the template holds its cells inside of itself, and so do all rows: less memory, and quicker.
    this.#template = JSON.parse(`{${this.#names.names.map((name) => `${JSON.stringify(name)}:""`).join()}}`);
  }

  #record(cells: Cells): void {
    if (isBlank(cells, 0, cells.length)) {
      this.#emptyRows++;
      this.#footer.gap();
      return;
    }
    if (this.#headerCells !== null && isSame(cells, this.#headerCells)) {
      this.#repeated++;
      return;
    }
    if (this.#headerWidth >= MIN_FOOTED && this.#footer.add(cells)) return;
    this.#release();
    this.#held = cells;
  }

  /** A row came: what was held back is rows too. */
  #release(): void {
    if (this.#held !== null) this.#row(this.#held);
    this.#held = null;
    if (this.#footer.begun) for (const cells of this.#footer.take()) this.#row(cells);
  }

  #row(cells: Cells): void {
    const names = this.#names.names;
    if (cells.length > names.length) this.#widen(cells);
    else if (cells.length < names.length && cells.length < this.#headerWidth)
      this.#tally.add('read.short_row', this.#count);
    const row = { ...this.#template };
    const length = Math.min(cells.length, names.length);
    const longest = this.#plan.limits.cellLength;
    for (let i = 0; i < length; i++) {
      let cell = cells[i]!;
      if (cell === '') continue;
      if (cell.length > longest) throw overLimit('cellLength', cell.length, longest);
      if (this.#mojibake) cell = this.#readable(cell, i);
      const artifact = spreadsheetArtifact(cell);
      if (artifact !== null) this.#tally.add(ARTIFACT_CODES[artifact.kind], this.#count, names[i]!);
      row[names[i]!] = cell;
    }
    this.#push(row);
  }

  #push(row: Row): void {
    this.#rows.push(row);
    if (++this.#count > this.#plan.limits.rows) {
      throw overLimit('rows', `more than ${this.#plan.limits.rows}`, this.#plan.limits.rows);
    }
  }

  /** A row longer than the header: its further cells get columns of their own; empty ones are trailing delimiters. */
  #widen(cells: Cells): void {
    const names = this.#names.names;
    const width = filledWidth(cells);
    if (width <= names.length) return;
    if (width > this.#plan.limits.columns) throw overLimit('columns', width, this.#plan.limits.columns);
    if (width > this.#headerWidth) this.#tally.add('read.long_row', this.#count);
    while (names.length < width) {
      this.#names.add('');
      this.#wideFrom.push(this.#count);
    }
    this.#shape();
  }

  #readable(cell: string, column: number): string {
    const right = repairMojibake(cell);
    if (right === null) return cell;
    this.#tally.add('read.mojibake', this.#count, this.#names.names[column]!);
    return this.#plan.repairMojibake ? right : cell;
  }
}

/** What a table that was given all its records holds. */
export function tableResult(table: TableReader): Pick<ReadResult, 'rows' | 'header' | 'skippedLines'> {
  table.end();
  return { rows: completed(table.take(), table), header: table.header, skippedLines: table.skippedLines };
}

/** Rows before a longer one get its further columns too, so that all rows have the same columns. */
export function completed(rows: Row[], table: TableReader): Row[] {
  for (const late of table.lateColumns) {
    for (let i = 0; i < late.row; i++) (rows[i] as Record<string, unknown>)[late.name] = '';
  }
  return rows;
}

function repaired(text: string): string {
  return repairMojibake(text) ?? text;
}

/** Nothing stands in it, or a line drawn across the table. */
function isBlank(cells: Cells, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    if (cell !== '' && (cell.charCodeAt(0) > 32 || cell.trim() !== '')) return isRulingLine(cells, i, to);
  }
  return true;
}

/** The header once more: nothing but its words. */
function isSame(cells: Cells, header: Cells): boolean {
  if (cells.length < header.length || cells[0] !== header[0]) return false;
  for (let i = 1; i < cells.length; i++) if (cells[i] !== (header[i] ?? '')) return false;
  return true;
}

/** Cells up to the last one with something in it. */
function filledWidth(cells: Cells): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === '') width--;
  return width;
}

/** Lines of text that a record took. */
function lines(record: Cells): number {
  let count = 1;
  for (const cell of record) count += cell.split(/\r\n|\n|\r/).length - 1;
  return count;
}
