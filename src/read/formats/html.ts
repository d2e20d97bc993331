/** The largest table of an HTML page, or of a workbook saved as XML, to records of cells; both come named .xls. */

import { overLimit, type ReadPlan } from '../options.ts';
import { entityText } from './entities.ts';
import { type CellLink, tellLinks } from './links.ts';

const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w-]{2,40})/gi;

/** The encoding an HTML page declares in its first 4 KB, or null when it is no page or says nothing that we know. */
export function htmlEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  if (!/^[\s\u00EF\u00BB\u00BF]*</.test(start)) return null;
  const label = declaredCharset(start) ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The last word of the first `meta` that speaks of one. */
function declaredCharset(page: string): string | undefined {
  const lower = page.toLowerCase();
  for (let at = lower.indexOf('<meta'); at !== -1; at = lower.indexOf('<meta', at + 5)) {
    const close = lower.indexOf('>', at);
    const tag = page.slice(at, Math.min(close === -1 ? page.length : close, at + 300));
    const label = [...tag.matchAll(CHARSET)].at(-1)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}

interface Table {
  readonly records: string[][];
  readonly links: CellLink[];
  /** Rows of the columns that a cell from above reaches into. */
  readonly below: number[];
  cells: number;
  /** Empty places that spans have made. */
  spanned: number;
}

interface OpenCell {
  text: string;
  link: string;
  readonly columns: number;
  readonly rows: number;
  /** Column from 1, or 1 where nothing is said. */
  readonly index: number;
}

const MAX_SPAN = 1000;
/** Further spans count as one cell: a few bytes of markup must not make millions of places. */
const MAX_SPANNED = 1_000_000;

/**
 * Records of the page's largest table; a cell over several columns stands in the first of them. Scripts, styles and
 * comments are skipped, a nested table is text of its cell's row no more than a table of its own. Linear.
 */
export function htmlRecords(html: string, plan: ReadPlan): string[][] {
  const done: Table[] = [];
  const open: Table[] = [];
  let cell: OpenCell | null = null;
  const endCell = (): void => {
    const table = open[open.length - 1];
    if (cell === null || table === undefined) return;
    place(table, cell, plan);
    cell = null;
  };
  // Looked for again only where it lies behind: a text of a million `<` has one end.
  let close = -1;
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (cell !== null && end > at) cell.text += html.slice(at, end).replace(/\s+/g, ' ');
    if (next === -1) break;
    if (html.startsWith('<!--', next)) {
      at = after(html, /-->/g, next);
      continue;
    }
    if (close < next) close = html.indexOf('>', next);
    if (close === -1) close = html.length;
    const tag =
      close === html.length ? null : /^<(\/?)([a-z][\w:]*)/i.exec(html.slice(next, Math.min(close, next + 40)));
    if (tag === null) {
      if (cell !== null) cell.text += '<';
      at = next + 1;
      continue;
    }
    at = close + 1;
    const name = tag[2]!.toLowerCase();
    const opens = tag[1] === '';
    if (opens && (name === 'script' || name === 'style'))
      at = after(html, name === 'script' ? /<\/script/gi : /<\/style/gi, at);
    else if (name === 'table') {
      endCell();
      if (opens) open.push({ records: [], links: [], below: [], cells: 0, spanned: 0 });
      else if (open.length > 0) done.push(open.pop()!);
    } else if (name === 'tr' || name === 'row') {
      endCell();
      if (opens) open[open.length - 1]?.records.push([]);
    } else if (name === 'td' || name === 'th' || name === 'cell') {
      endCell();
      const attributes = opens ? html.slice(next, Math.min(close, next + 2000)) : '';
      if (opens) {
        cell = {
          text: '',
          link: '',
          columns: span(attributes, 'colspan'),
          rows: span(attributes, 'rowspan'),
          index: span(attributes, 'ss:index'),
        };
      }
    } else if (opens && name === 'a' && cell !== null && cell.link === '')
      cell.link = linkOf(html.slice(next, Math.min(close, next + 2000)));
    else if (cell !== null && (name === 'br' || (name === 'p' && cell.text !== ''))) cell.text += '\n';
  }
  endCell();
  done.push(...open);
  let best: Table | null = null;
  for (const table of done) if (best === null || table.cells > best.cells) best = table;
  if (best === null) return [];
  tellLinks(best.records, best.links);
  return best.records;
}

function linkOf(tag: string): string {
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  return href === null ? '' : entityText(href[1] ?? href[2] ?? href[3] ?? '');
}

function place(table: Table, cell: OpenCell, plan: ReadPlan): void {
  if (table.records.length === 0) table.records.push([]);
  const row = table.records.length - 1;
  const record = table.records[row]!;
  while (table.spanned < MAX_SPANNED && (table.below[record.length] ?? -1) >= row) {
    record.push('');
    table.spanned++;
  }
  // Workbooks saved as XML leave empty cells out and number the next one.
  while (table.spanned < MAX_SPANNED && record.length < cell.index - 1) {
    record.push('');
    table.spanned++;
  }
  const lines = cell.text.split('\n').map((line) => entityText(line.trim()));
  const text = lines.join('\n').trim();
  if (text.length > plan.limits.cellLength) throw overLimit('cellLength', text.length, plan.limits.cellLength);
  if (text !== '') table.cells++;
  if (cell.link !== '') table.links.push({ row, column: record.length, target: cell.link });
  const columns = table.spanned < MAX_SPANNED ? cell.columns : 1;
  table.spanned += columns - 1;
  for (let i = 0; i < columns; i++) {
    if (cell.rows > 1) table.below[record.length] = row + cell.rows - 1;
    record.push(i === 0 ? text : '');
  }
}

function span(attributes: string, name: string): number {
  const number = new RegExp(`\\s${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(attributes)?.[1];
  return Math.min(MAX_SPAN, Math.max(1, Number(number ?? 1)));
}

function after(html: string, sign: RegExp, from: number): number {
  sign.lastIndex = from;
  return sign.test(html) ? sign.lastIndex : html.length;
}
