/** A sheet of a workbook (XLSX, old XLS, ODS) to rows, read by the optional package hucre. */
import type { Cell, CellValue, ReadOptions as HucreOptions, Sheet, Workbook } from 'hucre';
import type { ReadIssue, ReadResult } from '../../model/index.ts';
import { readIssue } from '../issues.ts';
import type { ReadPlan } from '../options.ts';
import { unsupportedFormat } from '../sniffFormat.ts';
import { TableReader, tableResult } from '../table/table.ts';
import { plainNumber, zeroFormatted } from './numberFormat.ts';
import { boundExpansion, zipNames } from './zip.ts';

type Packed = 'xlsx' | 'xls' | 'ods';

/** @throws TypeError without hucre or without the wanted sheet, RangeError over a limit */
export async function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'xls', plan: ReadPlan): Promise<ReadResult> {
  const format = kind === 'xls' ? 'xls' : await packedFormat(bytes, plan);
  // One row more than allowed, so that going over the limit is seen; title rows and the header come on top.
  const options = { readStyles: true, maxRows: plan.limits.rows + 100 };
  const { sheets } = await open(format, bytes, options);
  const sheet = wantedSheet(sheets, plan.sheet);
  const table = new TableReader(plan, 0);
  const issues: ReadIssue[] = [];
  const zeros = new Map<number, number>();
  const others = sheets.filter((other) => other !== sheet && hasData(other)).length;
  if (others > 0) issues.push(readIssue('read.further_sheets', { count: others }));
  if (sheet !== undefined) {
    const merged = sheet.merges?.length ?? 0;
    if (merged > 0) issues.push(readIssue('read.merged_cells', { count: merged }));
    const records = sheetRecords(sheet, zeros);
    fillDown(sheet, records);
    table.add(joinedHeader(sheet, records));
  }
  const result = tableResult(table);
  for (const [column, count] of zeros) {
    issues.push(readIssue('read.zeros_restored', { count }, null, result.header[column] ?? null));
  }
  return { ...result, format, encoding: null, bom: false, delimiter: null, issues: [...issues, ...table.issues()] };
}

/** Looks into a packed file's directory and bounds what it will grow to, before anything is unpacked. */
async function packedFormat(bytes: Uint8Array, plan: ReadPlan): Promise<Packed> {
  const names = zipNames(bytes);
  const xlsx = names.some((name) => /^xl\/.*\.(?:xml|bin)$/i.test(name));
  if (!xlsx && !names.includes('content.xml')) throw unsupportedFormat('zip');
  await boundExpansion(bytes, plan.limits.expandedBytes);
  return xlsx ? 'xlsx' : 'ods';
}

async function open(format: Packed, bytes: Uint8Array, options: HucreOptions): Promise<Workbook> {
  const read = await reader(format);
  return read(bytes, options).catch((cause: unknown) => {
    throw new TypeError('readList: the workbook is damaged or encrypted', { cause });
  });
}

async function reader(format: Packed): Promise<(bytes: Uint8Array, options: HucreOptions) => Promise<Workbook>> {
  try {
    if (format === 'xlsx') return (await import('hucre/xlsx')).readXlsx;
    if (format === 'ods') return (await import('hucre/ods')).readOds;
    return (await import('hucre')).readXls;
  } catch {
    throw new TypeError(
      `readList: reading ${format.toUpperCase()} needs the optional package 'hucre'; install it or save the list as CSV`,
    );
  }
}

function wantedSheet(sheets: readonly Sheet[], wanted: string | number | null): Sheet | undefined {
  if (wanted === null) {
    const shown = sheets.filter((sheet) => hasData(sheet) && !sheet.hidden && !sheet.veryHidden);
    const first = shown[0] ?? sheets[0];
    return first !== undefined && isCover(first) ? (shown.find(hasTable) ?? first) : first;
  }
  const found = typeof wanted === 'number' ? sheets[wanted] : sheets.find((sheet) => sheet.name === wanted);
  if (found === undefined)
    throw new RangeError(`readList: option 'sheet': no such sheet; the workbook has ${sheets.length}`);
  return found;
}

function hasData(sheet: Sheet): boolean {
  return sheet.rows.some((row) => row.some(isFilled));
}

/** Two rows of several cells. */
function hasTable(sheet: Sheet): boolean {
  let rows = 0;
  for (const row of sheet.rows) if (row.filter(isFilled).length >= 2 && ++rows === 2) return true;
  return false;
}

/** Lines of text that name the export: never more than a cell beside another, and no address. */
function isCover(sheet: Sheet): boolean {
  return sheet.rows.every((row) => {
    const cells = row.filter(isFilled);
    return cells.length <= 1 && cells.every((cell) => typeof cell !== 'string' || !cell.includes('@'));
  });
}

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== '';
}

/** `restored` counts, by column, the numbers that got their zeros back. */
function sheetRecords(sheet: Sheet, restored: Map<number, number>): string[][] {
  const records: string[][] = [];
  for (let r = 0; r < sheet.rows.length; r++) {
    const cells = sheet.rows[r]!;
    const record: string[] = [];
    for (let c = 0; c < cells.length; c++) {
      const value = cells[c]!;
      const format = typeof value === 'number' ? numberFormat(sheet.cells?.get(`${r},${c}`)) : undefined;
      const zeros = format === undefined ? null : zeroFormatted(value as number, format);
      if (zeros !== null && zeros !== String(value)) restored.set(c, (restored.get(c) ?? 0) + 1);
      record.push(zeros ?? cellText(value));
    }
    records.push(record);
  }
  return records;
}

function numberFormat(cell: Cell | undefined): string | undefined {
  const format = cell?.style?.numFmt;
  return format?.includes('00') ? format : undefined;
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Deepest header that merged cells may make. */
const MAX_HEADER = 6;

/**
 * A header over several lines (its cells are merged downwards) becomes one: the words of a column from top to bottom,
 * those of a cell over several columns in each of them.
 */
function joinedHeader(sheet: Sheet, records: string[][]): string[][] {
  const first = records.findIndex((record) => record.filter((cell) => cell.trim() !== '').length >= 2);
  if (first === -1) return records;
  const merges = sheet.merges ?? [];
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
function fillDown(sheet: Sheet, records: readonly string[][]): void {
  let looked = 0;
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const text = records[startRow]?.[startCol] ?? '';
    if (text === '') continue;
    for (let row = startRow + 1; row <= Math.min(endRow, records.length - 1); row++) {
      if (++looked > MAX_FILLED) return;
      const record = records[row]!;
      if ((record[startCol] ?? '') === '' && record.some((cell) => cell !== '')) record[startCol] = text;
    }
  }
}
