/** The sheets of an OpenDocument spreadsheet (LibreOffice, Google, Numbers) to rows of text. */
import { overLimit, type ReadPlan } from '../options.ts';
import { entityText } from './entities.ts';
import type { CellLink } from './links.ts';
import { plainNumber } from './numberFormat.ts';

export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: string[][];
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly links: CellLink[];
  /** By column, the numbers whose zeros or plus only their format shows. */
  readonly restored: Map<number, number>;
}

/** Rows of a sheet that nothing stands in, between two that something stands in, are no more than a sheet has. */
const MAX_ROWS = 1_048_576;
const MAX_SPAN = 1_000_000;
/** Text in them is not the cell's: comments, drawings, and how a word is pronounced. */
const BESIDE = /^(?:office:annotation|draw:|text:ruby-text$|text:note$)/;

type Attributes = ReadonlyMap<string, string>;

/** The sheets that a `content.xml` holds; null where it is that of another kind of document. Linear. */
export function odsSheets(xml: string, plan: ReadPlan): OdsSheet[] | null {
  if (!xml.includes('<office:spreadsheet')) return null;
  const reader = new OdsReader(plan);
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    if (next === -1) break;
    if (next > at) reader.text(xml, at, next);
    if (xml.startsWith('<!--', next)) {
      at = behind(xml, '-->', next);
      continue;
    }
    const close = tagEnd(xml, next);
    if (xml[next + 1] === '/') reader.close(xml.slice(next + 2, close).trim());
    else if (xml[next + 1] !== '?' && xml[next + 1] !== '!') {
      const empty = xml[close - 1] === '/';
      const tag = xml.slice(next + 1, empty ? close - 1 : close);
      const space = tag.search(/\s/);
      const name = space === -1 ? tag : tag.slice(0, space);
      reader.open(name, space === -1 ? '' : tag.slice(space));
      if (empty) reader.close(name);
    }
    at = close + 1;
  }
  return reader.sheets;
}

/** The end of a tag: a `>` outside of quotes. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let i = from; i < xml.length; i++) {
    const sign = xml[i]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i;
  }
  return xml.length;
}

function behind(xml: string, sign: string, from: number): number {
  const found = xml.indexOf(sign, from);
  return found === -1 ? xml.length : found + sign.length;
}

function attributesOf(tag: string): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(/\s([\w:.-]{1,80})=(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(name!, entityText(double ?? single ?? ''));
  return attributes;
}

interface OpenCell {
  readonly attributes: Attributes;
  paragraphs: number;
  text: string;
  link: string;
}

/** Takes tags and texts in order. */
class OdsReader {
  readonly sheets: OdsSheet[] = [];
  readonly #plan: ReadPlan;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: OdsSheet | null = null;
  #row: string[] | null = null;
  /** Rows whose records wait: nothing stands in them, and maybe nothing comes behind them. */
  #blank = 0;
  #repeat = 1;
  /** Columns of the row so far, empty ones at its end included. */
  #column = 0;
  #cell: OpenCell | null = null;
  /** Elements open whose text is not the cell's. */
  #beside = 0;
  #paragraph = false;

  constructor(plan: ReadPlan) {
    this.#plan = plan;
  }

  text(xml: string, from: number, to: number): void {
    if (this.#cell !== null && this.#paragraph && this.#beside === 0)
      this.#cell.text += entityText(xml.slice(from, to).replace(/\s+/g, ' '));
  }

  open(name: string, tag: string): void {
    if (this.#beside > 0 || BESIDE.test(name)) this.#beside++;
    else if (this.#cell !== null) this.#within(this.#cell, name, tag);
    else if (name === 'style:style') this.#style = attributesOf(tag).get('style:name') ?? '';
    else if (name === 'style:table-properties') {
      if (attributesOf(tag).get('table:display') === 'false') this.#hiddenStyles.add(this.#style);
    } else if (name === 'table:table') this.#begin(attributesOf(tag));
    else if (name === 'table:table-row') {
      this.#row = [];
      this.#column = 0;
      this.#repeat = times(attributesOf(tag), 'table:number-rows-repeated');
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      this.#cell = { attributes: attributesOf(tag), paragraphs: 0, text: '', link: '' };
  }

  close(name: string): void {
    if (this.#beside > 0) this.#beside--;
    else if (name === 'text:p') this.#paragraph = false;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#endCell();
    else if (name === 'table:table-row') this.#endRow();
    else if (name === 'table:table') this.#sheet = null;
  }

  #begin(attributes: Attributes): void {
    const name = attributes.get('table:name') ?? '';
    const hidden = this.#hiddenStyles.has(attributes.get('table:style-name') ?? '');
    this.#sheet = { name, hidden, rows: [], merges: [], links: [], restored: new Map() };
    this.#blank = 0;
    this.sheets.push(this.#sheet);
  }

  /** An element inside of a cell. */
  #within(cell: OpenCell, name: string, tag: string): void {
    if (name === 'text:p') {
      if (cell.paragraphs++ > 0) cell.text += '\n';
      this.#paragraph = true;
    } else if (name === 'text:line-break') cell.text += '\n';
    else if (name === 'text:tab') cell.text += '\t';
    else if (name === 'text:s') cell.text += ' '.repeat(Math.min(1000, times(attributesOf(tag), 'text:c')));
    else if (name === 'text:a' && cell.link === '') cell.link = attributesOf(tag).get('xlink:href') ?? '';
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    this.#paragraph = false;
    if (cell === null || this.#row === null || this.#sheet === null) return;
    const column = this.#column;
    const repeat = times(cell.attributes, 'table:number-columns-repeated');
    this.#column += repeat;
    const text = cellText(cell);
    if (text === '' && cell.link === '') return;
    const { columns, cellLength } = this.#plan.limits;
    if (text.length > cellLength) throw overLimit('cellLength', text.length, cellLength);
    if (this.#column > columns) throw overLimit('columns', this.#column, columns);
    while (this.#row.length < column) this.#row.push('');
    for (let i = 0; i < repeat; i++) this.#row.push(text);
    const { restored, links } = this.#sheet;
    if (text !== number(cell) && number(cell) !== null)
      restored.set(column, (restored.get(column) ?? 0) + this.#repeat);
    const row = this.#sheet.rows.length + this.#blank;
    if (cell.link !== '') links.push({ row, column, target: cell.link });
    this.#merge(cell.attributes, row, column);
  }

  #merge(attributes: Attributes, row: number, column: number): void {
    const endRow = row + Math.min(MAX_SPAN, times(attributes, 'table:number-rows-spanned')) - 1;
    const endCol = column + Math.min(MAX_SPAN, times(attributes, 'table:number-columns-spanned')) - 1;
    if (endRow > row || endCol > column) this.#sheet!.merges.push({ startRow: row, startCol: column, endRow, endCol });
  }

  #endRow(): void {
    const row = this.#row;
    const sheet = this.#sheet;
    this.#row = null;
    if (row === null || sheet === null) return;
    if (row.length === 0) {
      this.#blank = Math.min(MAX_ROWS, this.#blank + this.#repeat);
      return;
    }
    const most = this.#plan.limits.rows + MAX_ROWS;
    if (sheet.rows.length + this.#blank + this.#repeat > most)
      throw overLimit('rows', `more than ${this.#plan.limits.rows}`, this.#plan.limits.rows);
    for (; this.#blank > 0; this.#blank--) sheet.rows.push([]);
    for (let i = 0; i < this.#repeat; i++) sheet.rows.push(i === 0 ? row : [...row]);
  }
}

function times(attributes: Attributes, name: string): number {
  const value = Number(attributes.get(name) ?? 1);
  return Number.isFinite(value) ? Math.min(MAX_ROWS, Math.max(1, Math.trunc(value))) : 1;
}

/** The number of a cell of numbers, as plain digits; null for any other. */
function number({ attributes }: OpenCell): string | null {
  const kind = attributes.get('office:value-type');
  if (kind !== 'float' && kind !== 'currency' && kind !== 'percentage') return null;
  const value = attributes.get('office:value') ?? '';
  // A formula that failed has a number too.
  if (attributes.get('calcext:value-type') === 'error' || value === '' || !Number.isFinite(Number(value))) return null;
  return plainNumber(Number(value));
}

function cellText(cell: OpenCell): string {
  const { attributes } = cell;
  const shown = cell.text;
  const plain = number(cell);
  if (plain !== null) return attributes.get('office:value-type') === 'float' ? withZeros(plain, shown) : plain;
  switch (attributes.get('office:value-type')) {
    case 'boolean':
      return attributes.get('office:boolean-value') === 'true' ? 'TRUE' : 'FALSE';
    case 'date':
      return (attributes.get('office:date-value') ?? shown).replace(/[.,]\d+$/, '').replace(/T00:00:00$/, '');
    case 'time':
      return timeText(attributes.get('office:time-value') ?? '') ?? shown;
    default:
      return shown === '' ? (attributes.get('office:string-value') ?? '') : shown;
  }
}

/** The number as its cell shows it, where that has zeros or a plus in front that the number cannot have. */
function withZeros(plain: string, shown: string): string {
  const text = shown.trim();
  if (!/^(?:[A-Z]{1,3}-)?[(+]?[+0]/.test(text) || !/^\d{1,15}$/.test(plain) || /[.,%:]/.test(text)) return plain;
  const digits = text.replace(/\D+/g, '');
  return digits.length > 1 && digits.endsWith(plain) && /^[A-Z\d ()/+-]+$/.test(text) ? text : plain;
}

/** `PT18H30M00S` as 18:30:00. */
function timeText(time: string): string | null {
  const parts = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(time);
  return parts === null
    ? null
    : parts
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join(':');
}
