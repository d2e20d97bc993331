/** A sheet of a workbook to rows: XLSX and old XLS by the optional package hucre, ODS by our own reader. */
import type { CellValue } from 'hucre';
import type { ReadIssue, ReadResult } from '../../model/index.ts';
import { readIssue } from '../issues.ts';
import type { ReadPlan } from '../options.ts';
import { protectedWorkbook, unsupportedArchive } from '../sniffFormat.ts';
import { TableReader, tableResult } from '../table/table.ts';
import { type BookSheet, excelSheets } from './excel.ts';
import { tellLinks } from './links.ts';
import { odsSheets } from './ods.ts';
import { boundExpansion, unpacked, zipNames } from './zip.ts';

/** @throws TypeError without hucre or for a file that cannot be read, RangeError over a limit or without the wanted sheet */
export async function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'xls', plan: ReadPlan): Promise<ReadResult> {
  const format = kind === 'xls' ? 'xls' : await packedFormat(bytes, plan);
  const sheets = format === 'ods' ? await openOds(bytes, plan) : await excelSheets(format, bytes, plan);
  const sheet = wantedSheet(sheets, plan.sheet);
  const table = new TableReader(plan, 0);
  const issues: ReadIssue[] = [];
  const others = sheets.filter((other) => other !== sheet && hasData(other)).length;
  if (others > 0) issues.push(readIssue('read.further_sheets', { count: others }));
  const { records, links, restored } = sheet?.records() ?? { records: [], links: [], restored: new Map() };
  if (sheet !== undefined) {
    if (sheet.merges.length > 0) issues.push(readIssue('read.merged_cells', { count: sheet.merges.length }));
    tellLinks(records, links);
    cutNotes(records);
    fillDown(sheet, records);
    table.add(joinedHeader(sheet, records));
  }
  const result = tableResult(table);
  for (const [column, count] of restored) {
    issues.push(readIssue('read.zeros_restored', { count }, null, result.header[column] ?? null));
  }
  return { ...result, format, encoding: null, bom: false, delimiter: null, issues: [...issues, ...table.issues()] };
}

/** Looks into a packed file's directory and bounds what it will grow to, before anything is unpacked. */
async function packedFormat(bytes: Uint8Array, plan: ReadPlan): Promise<'xlsx' | 'ods'> {
  const names = zipNames(bytes);
  const xlsx = names.some((name) => /^xl\/.*\.(?:xml|bin)$/i.test(name));
  if (!xlsx && !names.includes('content.xml')) throw unsupportedArchive(names);
  await boundExpansion(bytes, plan.limits.expandedBytes);
  return xlsx ? 'xlsx' : 'ods';
}

async function openOds(bytes: Uint8Array, plan: ReadPlan): Promise<BookSheet[]> {
  const text = async (name: string): Promise<string> =>
    new TextDecoder().decode(await unpacked(bytes, name, plan.limits.expandedBytes));
  if ((await text('META-INF/manifest.xml')).includes('encryption-data')) throw protectedWorkbook();
  const sheets = odsSheets(await text('content.xml'), plan);
  if (sheets === null) throw unsupportedArchive(['content.xml']);
  return sheets.map((sheet) => ({ ...sheet, records: () => ({ ...sheet, records: sheet.rows }) }));
}

function wantedSheet(sheets: readonly BookSheet[], wanted: string | number | null): BookSheet | undefined {
  if (wanted === null) {
    const shown = sheets.filter((sheet) => hasData(sheet) && !sheet.hidden);
    const first = shown[0] ?? sheets.find(hasData) ?? sheets[0];
    if (first === undefined) return first;
    if (isCover(first, 1)) return shown.find(hasTable) ?? first;
    return isCover(first, 2) ? (shown.find(hasContacts) ?? first) : first;
  }
  const found = typeof wanted === 'number' ? sheets[wanted] : sheets.find((sheet) => sheet.name === wanted);
  if (found === undefined)
    throw new RangeError(`readList: option 'sheet': no such sheet; the workbook has ${sheets.length}`);
  return found;
}

function hasData(sheet: BookSheet): boolean {
  return sheet.rows.some((row) => row.some(isFilled));
}

/** Two rows of several cells. */
function hasTable(sheet: BookSheet): boolean {
  let rows = 0;
  for (const row of sheet.rows) if (row.filter(isFilled).length >= 2 && ++rows === 2) return true;
  return false;
}

/** Rows of three cells and more, an address among them. */
function hasContacts(sheet: BookSheet): boolean {
  return sheet.rows.some((row) => row.some(isAddress) && row.filter(isFilled).length >= 3);
}

/**
 * Lines of text that name the export, with at most `width` cells a line ("As of", a day), and no address among them.
 */
function isCover(sheet: BookSheet, width: number): boolean {
  return sheet.rows.every((row) => {
    const cells = row.filter(isFilled);
    return cells.length <= width && !cells.some(isAddress);
  });
}

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== '';
}

function isAddress(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.includes('@');
}

/** A colon, a copyright or the end of a sentence: no name of anybody. */
const NOTE = /[:©]|\(c\)|\.$/i;

/** Notes under the table fill one cell of a row: the empty ones beside them are cut off, as in text that has none. */
function cutNotes(records: string[][]): void {
  for (let i = records.length - 1; i >= 0; i--) {
    const cells = records[i]!.filter((cell) => cell !== '');
    if (cells.length > 1 || (cells.length === 1 && !NOTE.test(cells[0]!))) return;
    if (cells.length === 1) records[i] = cells;
  }
}

/** Deepest header that merged cells may make. */
const MAX_HEADER = 6;

/**
 * A header over several lines (its cells are merged downwards) becomes one: the words of a column from top to bottom,
 * those of a cell over several columns in each of them.
 */
function joinedHeader(sheet: BookSheet, records: string[][]): string[][] {
  const first = records.findIndex((record) => record.filter((cell) => cell.trim() !== '').length >= 2);
  if (first === -1) return records;
  const merges = sheet.merges;
  let last = first;
  for (const merge of merges) if (merge.startRow === first) last = Math.max(last, merge.endRow);
  if (last === first || last - first >= MAX_HEADER || last >= records.length - 1) return records;
  const width = Math.max(...records.slice(first, last + 1).map((record) => record.length));
  const spread = records.slice(first, last + 1).map((record) => [...record]);
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if (startRow < first || endRow > last) continue;
    for (let c = startCol + 1; c <= endCol; c++)
      spread[startRow - first]![c] = spread[startRow - first]![startCol] ?? '';
  }
  const joined: string[] = [];
  for (let c = 0; c < width; c++) {
    const words = spread.map((record) => (record[c] ?? '').trim()).filter((word) => word !== '');
    joined.push([...new Set(words)].join(' '));
  }
  return [...records.slice(0, first), joined, ...records.slice(last + 1)];
}

/** Cells below merged ones that are looked at: overlapping merges must not cost more than the sheet. */
const MAX_FILLED = 2_000_000;

/** What a cell over several rows says is said of each of them that holds anything else. */
function fillDown(sheet: BookSheet, records: readonly string[][]): void {
  let looked = 0;
  for (const { startRow, endRow, startCol } of sheet.merges) {
    const text = records[startRow]?.[startCol] ?? '';
    if (text === '') continue;
    for (let row = startRow + 1; row <= Math.min(endRow, records.length - 1); row++) {
      if (++looked > MAX_FILLED) return;
      const record = records[row]!;
      if ((record[startCol] ?? '') === '' && record.some((cell) => cell !== '')) record[startCol] = text;
    }
  }
}
