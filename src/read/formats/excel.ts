/** The sheets of an Excel workbook (XLSX, XLSM, XLSB, old XLS) by the optional package hucre. */
import type { CellValue, ReadOptions as HucreOptions, MergeRange, Sheet, Workbook } from 'hucre';
import type { ReadPlan } from '../options.ts';
import { protectedWorkbook } from '../sniffFormat.ts';
import type { CellLink } from './links.ts';
import { plainNumber, zeroFormatted } from './numberFormat.ts';

/** A sheet as its format's reader knows it. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergeRange[];
  /** The cells as text; asked of the one sheet that is read. */
  records(): SheetText;
}

/** What a sheet's cells say. */
export interface SheetText {
  readonly records: string[][];
  readonly links: readonly CellLink[];
  /** By column, the numbers whose zeros or plus only their format shows. */
  readonly restored: ReadonlyMap<number, number>;
}

/** @throws TypeError without hucre and for a workbook that cannot be read */
export async function excelSheets(format: 'xlsx' | 'xls', bytes: Uint8Array, plan: ReadPlan): Promise<BookSheet[]> {
  // One row more than allowed, so that going over the limit is seen; title rows and the header come on top.
  const options = { readStyles: true, maxRows: plan.limits.rows + 100 };
  const { sheets } = await open(format, bytes, options);
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows,
    merges: sheet.merges ?? [],
    records: () => sheetText(sheet),
  }));
}

async function open(format: 'xlsx' | 'xls', bytes: Uint8Array, options: HucreOptions): Promise<Workbook> {
  const read = await reader(format);
  try {
    return await read(bytes, options);
  } catch (cause) {
    if (isProtected(bytes, cause)) throw protectedWorkbook();
    const range = isTooWide(cause) ? await filledRange(bytes) : null;
    if (range !== null) return await read(bytes, { ...options, range }).catch(damaged);
    return damaged(cause);
  }
}

function damaged(cause: unknown): never {
  throw new TypeError('readList: the workbook is damaged', { cause });
}

async function reader(
  format: 'xlsx' | 'xls',
): Promise<(bytes: Uint8Array, options: HucreOptions) => Promise<Workbook>> {
  try {
    return format === 'xlsx' ? (await import('hucre/xlsx')).readXlsx : (await import('hucre')).readXls;
  } catch {
    throw new TypeError(
      `readList: reading ${format.toUpperCase()} needs the optional package 'hucre'; install it or save the list as CSV`,
    );
  }
}

/** A new workbook with a password is packed into the form of an old one, beside a stream of this name. */
function isProtected(bytes: Uint8Array, cause: unknown): boolean {
  if (cause instanceof Error && cause.name === 'EncryptedFileError') return true;
  return bytes[0] === 0xd0 && new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

/** Cells that are formatted far from the others make a sheet of more places than memory has. */
function isTooWide(cause: unknown): boolean {
  return cause instanceof Error && /over the \d+ limit/.test(cause.message);
}

/** The range that all cells with something in them lie in, in any sheet; null where nothing does. */
async function filledRange(bytes: Uint8Array): Promise<string | null> {
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  let sheets = 0;
  await readXlsx(bytes, { sheets: () => ++sheets < 0 });
  let rows = 0;
  let columns = 0;
  for (let sheet = 0; sheet < sheets; sheet++) {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const last = values.findLastIndex((cell) => cell !== null && cell !== '');
      if (last === -1) continue;
      rows = Math.max(rows, index + 1);
      columns = Math.max(columns, last + 1);
    }
  }
  return rows === 0 ? null : `A1:${columnName(columns)}${rows}`;
}

/** 1 is A, 28 is AB. */
function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function sheetText(sheet: Sheet): SheetText {
  const restored = new Map<number, number>();
  const records: string[][] = [];
  for (let r = 0; r < sheet.rows.length; r++) {
    const cells = sheet.rows[r]!;
    const record: string[] = [];
    for (let c = 0; c < cells.length; c++) {
      const value = cells[c]!;
      const format = typeof value === 'number' ? sheet.cells?.get(`${r},${c}`)?.style?.numFmt : undefined;
      const shown = format === undefined ? null : zeroFormatted(value as number, format);
      if (shown !== null && shown !== String(value)) restored.set(c, (restored.get(c) ?? 0) + 1);
      record.push(shown ?? cellText(value));
    }
    records.push(record);
  }
  return { records, restored, links: cellLinks(sheet) };
}

function cellLinks(sheet: Sheet): CellLink[] {
  const links: CellLink[] = [];
  for (const [key, { hyperlink }] of sheet.cells ?? []) {
    if (hyperlink === undefined) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    links.push({ row, column, target: hyperlink.target });
  }
  return links;
}

/** The day that a time of day without a date is told with, by each of the two calendars. */
const NO_DAY = /^(?:1899-12-31|1904-01-01)T(?!00:00:00)/;

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  if (NO_DAY.test(iso)) return iso.slice(11, 19);
  const time = iso.indexOf('T');
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, time) : iso.slice(0, time + 9);
}
