/** The list that a journal belongs to, read exactly as it was written beside it, or as an editor saved it since. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JournalHead } from '../merge/index.ts';
import type { Format, Journal, Row } from '../model/index.ts';
import { decoderFor, findEncoding } from '../read/encoding/decode.ts';
import { openList } from '../read/files.ts';
import { type ExactList, readExact } from '../read/write/readExact.ts';
import { type Args, UsageError } from './args.ts';
import { inOrder } from './rowOrder.ts';

/** What spreadsheets and editors put between cells. */
const DELIMITERS = [',', ';', '\t', '|'];

/** How the list was written, as the head of its journal tells. */
export function shapeOf(head: JournalHead): {
  readonly format: Format;
  readonly delimiter: string | null;
  readonly bom: boolean;
  readonly formulas: 'exact' | 'off';
} {
  return {
    format: head.format as Format,
    delimiter: typeof head.delimiter === 'string' ? head.delimiter : null,
    bom: head.bom === true,
    formulas: head.formulas === 'off' ? 'off' : 'exact',
  };
}

/**
 * @param path where the journal is: the list stands beside it unless `--list` says where
 * @throws UsageError when neither names a list, or the list has not the journal's columns
 */
export async function readCleaned(
  args: Args,
  path: string,
  { journal, head }: { readonly journal: Journal; readonly head: JournalHead },
): Promise<readonly Row[]> {
  const name = args.text('list') ?? (typeof head.list === 'string' ? join(dirname(path), head.list) : undefined);
  if (name === undefined) throw new UsageError('the journal names no list: say --list FILE');
  const { format } = shapeOf(head);
  const isJson = format === 'json' || format === 'ndjson';
  const { header, rows } = isJson ? await openList(name, { format }) : await savedList(name, journal.header, head);
  const missing = absent(journal.header, header).filter((column) => !isJson || !leftWithItsRows(journal, column));
  if (missing.length > 0) {
    throw new UsageError(`the list is not the one of this journal: it has no column ${quoted(missing)}`);
  }
  return typeof head.order === 'string' ? inOrder(rows, head.order, journal.header) : rows;
}

/** The list in the shape it was written in, or in another that a program saved it in, if the columns are the same. */
async function savedList(name: string, wanted: readonly string[], head: JournalHead): Promise<ExactList> {
  const bytes = new Uint8Array(await readFile(name));
  const { name: encoding, markLength, guessed } = findEncoding(bytes, undefined);
  if (guessed) throw new UsageError(`${name} was saved in another encoding than it was written in: save it as UTF-8`);
  const text = decoderFor(encoding)(bytes.subarray(markLength), true);
  const { delimiter, formulas } = shapeOf(head);
  const written = readExact(text, delimiter ?? ',', formulas);
  if (absent(wanted, written.header).length === 0) return written;
  for (const other of DELIMITERS) {
    const list = readExact(text, other, formulas);
    if (absent(wanted, list.header).length === 0) return list;
  }
  return written;
}

function absent(wanted: readonly string[], header: readonly string[]): string[] {
  const there = new Set(header);
  return wanted.filter((column) => !there.has(column));
}

/** Objects need not have all columns: the rows that had this one may have been set aside, merged or erased. */
function leftWithItsRows({ setAside, merges, erased }: Journal, column: string): boolean {
  if (erased !== undefined && erased.length > 0) return true;
  const had = (row: Row): boolean => Object.hasOwn(row, column);
  return setAside.some(({ source }) => had(source)) || merges.some(({ sources }) => sources.some(had));
}

function quoted(columns: readonly string[]): string {
  const shown = columns.slice(0, 5).map((column) => `'${column}'`);
  return columns.length > shown.length
    ? `${shown.join(', ')} and ${columns.length - shown.length} more`
    : shown.join(', ');
}
