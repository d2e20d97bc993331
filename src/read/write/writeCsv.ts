/** Rows to CSV: cells never become formulas, and what was read comes back as it was. */

import { cellOf } from '../../fields/cell.ts';
import {
  aBoolean,
  aListOfStrings,
  anIterable,
  checkOptions,
  checkRow,
  checkRows,
  kindOf,
  oneOf,
} from '../../fields/options.ts';
import type { Row, RowLike } from '../../model/index.ts';
import { type FormulaGuard, guardCell } from './guardCell.ts';
import { maskText } from './maskText.ts';

/** How rows are written as CSV. */
export interface WriteCsvOptions {
  /** Columns in order. Default: every column of every row, in the order they turn up. */
  readonly columns?: readonly string[] | undefined;
  /** Default ','. European Excel opens ';'. */
  readonly delimiter?: string | undefined;
  /** Columns whose values are masked, or true for all; each must be one of the columns written. Default: none. */
  readonly mask?: readonly string[] | boolean | undefined;
  /** Start with a byte order mark, for Excel. Default false. */
  readonly bom?: boolean | undefined;
  /** Default '\r\n' (RFC 4180). */
  readonly newline?: '\r\n' | '\n' | undefined;
  /**
   * What happens to cells that a spreadsheet would run. Default 'spreadsheets': an apostrophe before `=`, `@`, tab, CR,
   * LF, and before `+` and `-` unless the cell is phones, a number or signs alone. 'strict': before every such sign, also
   * of phones and numbers. 'exact': as the default, and once more where a guarded cell came in, so that what was added
   * can be told. 'off': nothing, for an exact copy.
   */
  readonly formulas?: FormulaGuard | undefined;
}

const TESTS = {
  columns: aListOfStrings,
  delimiter: {
    allowed: 'one character, neither a quote nor a line end',
    fits: (value: unknown): boolean => typeof value === 'string',
    range: (value: unknown): boolean => /^[^"\r\n]$/.test(value as string),
  },
  mask: {
    allowed: 'true, false or an array of column names',
    fits: (value: unknown): boolean => typeof value === 'boolean' || aListOfStrings.fits(value),
  },
  bom: aBoolean,
  newline: /* @__PURE__ */ oneOf(['\r\n', '\n']),
  formulas: /* @__PURE__ */ oneOf(['spreadsheets', 'off', 'strict', 'exact']),
};

/** Characters per chunk, about. */
const CHUNK = 65_536;

/**
 * The rows as CSV, header first. Cells that are no text are written as text (null and undefined as nothing, a Date in
 * ISO form, objects as JSON). With `formulas: 'off'`, `readList` gives the same cells back; otherwise the added
 * apostrophes stay visible to a reader that does not know them. Linear.
 *
 * @throws TypeError or RangeError for a bad option, a column in `mask` that is not written among them
 * @example writeCsv([{ phone: '+48712345678', note: '=1+1' }]) // "phone,note\r\n+48712345678,'=1+1\r\n"
 */
export function writeCsv(rows: readonly RowLike[], options?: WriteCsvOptions): string {
  checkRows('writeCsv', rows);
  let text = '';
  for (const chunk of planned('writeCsv', rows, options)) text += chunk;
  return text;
}

/**
 * The same text in chunks of about 64 KB, for files that should not stand in memory as a whole. `rows` may be any
 * iterable when `columns` is given; without it, the rows are looked through once for their columns.
 *
 * @throws TypeError or RangeError for a bad option, for a column in `mask` that is none when the first chunk is asked for
 * @example [...csvChunks([{ name: 'Ann' }, { name: 'Bo' }])].join('') // 'name\r\nAnn\r\nBo\r\n'
 */
export function csvChunks(rows: Iterable<RowLike>, options?: WriteCsvOptions): Iterable<string> {
  if (Array.isArray(rows)) checkRows('csvChunks', rows);
  else if (!anIterable.fits(rows))
    throw new TypeError(`csvChunks: rows must be ${anIterable.allowed} of objects, got ${kindOf(rows)}`);
  return planned('csvChunks', rows, options);
}

function planned(call: string, rows: Iterable<Row>, options: WriteCsvOptions | undefined): Iterable<string> {
  checkOptions(call, options, TESTS);
  if (options?.columns === undefined && !Array.isArray(rows)) {
    throw new TypeError(`${call}: option 'columns' must be given when the rows are no array`);
  }
  return chunks(call, rows, options ?? {});
}

function* chunks(call: string, rows: Iterable<Row>, options: WriteCsvOptions): Generator<string> {
  const columns = options.columns ?? allColumns(rows);
  const delimiter = options.delimiter ?? ',';
  const newline = options.newline ?? '\r\n';
  const formulas = options.formulas ?? 'spreadsheets';
  checkMask(call, options.mask, columns);
  const masked = columns.map(
    (column) => options.mask === true || (Array.isArray(options.mask) && options.mask.includes(column)),
  );
  const special = specialCells(delimiter);
  const cell = (text: string): string => {
    const safe = guardCell(text, formulas);
    return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  let text = options.bom === true ? '\uFEFF' : '';
  if (columns.length > 0) text += line(columns.map(cell), delimiter) + newline;
  const cells: string[] = new Array(columns.length);
  for (const row of rows) {
    checkRow(call, row);
    for (let i = 0; i < columns.length; i++) {
      const value = textOf(cellOf(row, columns[i]!));
      cells[i] = cell(masked[i] ? maskText(value) : value);
    }
    if (columns.length > 0) text += line(cells, delimiter) + newline;
    if (text.length >= CHUNK) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}

/** A misspelt column would stand there unmasked. A list without rows has no columns of its own to name. */
function checkMask(call: string, mask: WriteCsvOptions['mask'], columns: readonly string[]): void {
  const stranger = Array.isArray(mask) && columns.length > 0 && mask.find((column) => !columns.includes(column));
  if (typeof stranger !== 'string') return;
  throw new RangeError(
    `${call}: option 'mask' names '${stranger}', which is no column; columns are ${columns.join(', ')}`,
  );
}

/** A line with nothing on it would be no row; an empty single cell is therefore quoted. */
function line(cells: readonly string[], delimiter: string): string {
  return cells.length === 1 && cells[0] === '' ? '""' : cells.join(delimiter);
}

/** Cells that need quotes: delimiters, quotes, line ends, and white space that a reader may trim. */
function specialCells(delimiter: string): RegExp {
  const escaped = /[\\\]^-]/.test(delimiter) ? `\\${delimiter}` : delimiter;
  return new RegExp(`[${escaped}"\\r\\n]|^\\s|\\s$|^sep=`, 'i');
}

function allColumns(rows: Iterable<Row>): string[] {
  const columns = new Set<string>();
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column);
  return [...columns];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
