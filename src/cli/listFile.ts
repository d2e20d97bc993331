/** A list as the text of a file, in the family of formats it came in. */
import { basename } from 'node:path';
import type { ReadResult, Row, SetAside } from '../model/index.ts';
import { csvChunks } from '../read/index.ts';
import { runs } from '../read/write/guardCell.ts';
import { describeIssue } from '../report/index.ts';

type Shape = Pick<ReadResult, 'format' | 'delimiter' | 'header' | 'bom' | 'encoding'>;

/** Formats of spreadsheets, and what they save as text where they are not asked for UTF-8. */
const OF_SPREADSHEETS: ReadonlySet<string> = new Set(['xlsx', 'xls', 'ods', 'html']);

/**
 * Whether the list is written with a byte order mark: as it came, and where it came out of a spreadsheet, which takes
 * UTF-8 without a mark for the letters of its country.
 */
export function wantsMark({ bom, encoding, format }: Pick<ReadResult, 'bom' | 'encoding' | 'format'>): boolean {
  return bom || OF_SPREADSHEETS.has(format) || (encoding !== null && encoding !== 'utf-8');
}

/** JSON stays JSON, so that numbers and nested values survive; every other format becomes CSV. */
export function extensionOf({ format }: Pick<ReadResult, 'format'>): '.json' | '.ndjson' | '.csv' {
  return format === 'json' ? '.json' : format === 'ndjson' ? '.ndjson' : '.csv';
}

/** What a list is called in journals and reports, which go to others: not where it lies, nor in whose folder. */
export function listName(path: string): string {
  return path === '-' ? 'standard input' : basename(path);
}

/**
 * @param shape delimiter, columns and mark of the list
 * @param formulas how cells are kept from running: so that undo can tell, unless told otherwise
 */
export function listChunks(
  rows: readonly Row[],
  shape: Shape,
  formulas: 'spreadsheets' | 'exact' | 'off' = 'exact',
): Iterable<string> {
  if (shape.format === 'json') return jsonChunks(rows);
  if (shape.format === 'ndjson') return lineChunks(rows);
  return csvChunks(rows, { columns: shape.header, delimiter: shape.delimiter ?? ',', bom: wantsMark(shape), formulas });
}

/**
 * How the cells of a list that undo may read are kept from running. In a list that was guarded before, as one that went
 * through here is, no cell runs and none gets a second apostrophe.
 */
export function guardFor(rows: readonly Row[], { header }: Shape): 'exact' | 'off' {
  if (header.some((name) => runs(name))) return 'exact';
  for (const row of rows)
    for (const column of header) {
      const cell = row[column];
      if (typeof cell === 'string' && runs(cell)) return 'exact';
    }
  return 'off';
}

/** Rows that were set aside, each behind its number, where it went and why. */
export function asideChunks(aside: readonly SetAside[], list: Shape): Iterable<string> {
  const rows = aside.map(({ row, source, place, reason }) => ({
    'kempt row': String(row + 1),
    'kempt place': place,
    'kempt reason': 'severity' in reason ? describeIssue(reason) : reason.code,
    ...source,
  }));
  const header = ['kempt row', 'kempt place', 'kempt reason', ...list.header];
  return listChunks(rows, { ...list, format: 'csv', bom: wantsMark(list), header }, 'spreadsheets');
}

function* jsonChunks(rows: readonly Row[]): Iterable<string> {
  yield '[';
  for (let i = 0; i < rows.length; i++) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(rows[i])}`;
  yield '\n]\n';
}

function* lineChunks(rows: readonly Row[]): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
