/** Bytes or text of a contact list to rows: the first stage of the journey. */
import type { Format, ReadIssue, ReadResult, Row } from '../model/index.ts';
import { CsvReader } from './csv/csv.ts';
import { decoderFor, type Encoding, findEncoding } from './encoding/decode.ts';
import { htmlEncoding, htmlRecords } from './formats/html.ts';
import { readJson, readNdjson } from './formats/json.ts';
import { looseReader } from './formats/loose.ts';
import { readVcards } from './formats/vcard.ts';
import { readWorkbook } from './formats/workbook.ts';
import { gather, type ReadSource } from './gather.ts';
import { readIssue } from './issues.ts';
import { overLimit, planRead, type ReadOptions, type ReadPlan } from './options.ts';
import { BytePiece, bytePieces, type Piece, textPieces } from './pieces.ts';
import { sniffBytes, sniffText } from './sniffFormat.ts';
import { completed, TableReader, tableResult } from './table/table.ts';

/** Text that the format is decided from. */
const BEGINNING = 65_536;
/** Pieces between two turns of the event loop. */
const TURN = 64;

/**
 * The rows of a list, the column names in order, and what was found on the way: format, encoding, delimiter, lines
 * above the header, and issues of the file. Takes bytes, text (the list itself, not a path), a Blob, a web stream or an
 * async iterable of pieces; CSV in any delimiter or with columns at fixed places, JSON and JSON Lines (what wraps every
 * person is taken off), XLSX and XLS (they need the optional package hucre), ODS, vCard, LDIF and other records of keyed
 * lines, addresses pasted from a mail, and HTML tables saved as `.xls`; in the encodings of some thirty languages. Cells
 * are text as it was written; an address that only the link of a cell tells takes the place of its label; a missing cell
 * is ''. Damage by spreadsheets is named, never guessed. Empty input gives no rows.
 * Linear.
 *
 * @throws TypeError for a bad option or a format that is not supported, RangeError naming the limit that was passed,
 *   SyntaxError for JSON that is none (all as rejections)
 * @example (await readList('sep=;\nname;phone\nAnn;+48 600 100 200')).rows // [{ name: 'Ann', phone: '+48 600 100 200' }]
 */
export async function readList(source: ReadSource, options?: ReadOptions): Promise<ReadResult> {
  const plan = planRead('readList', options);
  const input = await gather(source, plan.limits.bytes);
  if (typeof input === 'string') {
    const bom = input.charCodeAt(0) === 0xfeff;
    const text = bom ? input.slice(1) : input;
    if (text.length > plan.limits.bytes) throw overLimit('bytes', text.length, plan.limits.bytes);
    return readText(textPieces(text), text.slice(0, BEGINNING), null, bom, plan);
  }
  const packed = plan.format === null || isWorkbook(plan.format) ? sniffBytes(input) : null;
  if (packed !== null) return readWorkbook(input, packed, plan);
  if (isWorkbook(plan.format))
    throw new TypeError(`readList: option 'format' is '${plan.format}', but the bytes are no workbook`);
  let encoding = findEncoding(input, plan.encoding);
  if (plan.encoding === undefined && encoding.markLength === 0) {
    const declared = htmlEncoding(input);
    if (declared !== null) encoding = { name: declared, markLength: 0, guessed: false, clean: false };
  }
  const body = input.subarray(encoding.markLength);
  const start = decoderFor(encoding.name)(body.subarray(0, BEGINNING), false);
  return readText(bytePieces(body, encoding), start, encoding, encoding.markLength > 0, plan);
}

async function readText(
  pieces: Iterable<Piece>,
  start: string,
  encoding: Encoding | null,
  bom: boolean,
  plan: ReadPlan,
): Promise<ReadResult> {
  const format = plan.format ?? sniffText(start, plan.name);
  const common = { format, encoding: encoding?.name ?? null, bom };
  const watch = new Watch(encoding);
  const loose = format === 'csv' ? looseReader(start, start.length >= BEGINNING, plan) : null;
  if (format === 'csv' && loose === null) {
    const reader = new CsvReader(plan);
    const rows: Row[] = [];
    let turn = 0;
    for (const piece of pieces) {
      if (!(piece instanceof BytePiece && piece.clean && reader.addPiece(piece))) {
        reader.add(piece.ascii ? piece.text : watch.look(piece.text), piece.ascii);
      }
      for (const row of reader.table.take()) rows.push(row);
      if (++turn % TURN === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    reader.end();
    for (const row of reader.table.take()) rows.push(row);
    return {
      ...common,
      rows: completed(rows, reader.table),
      header: reader.table.header,
      delimiter: reader.delimiter,
      skippedLines: reader.table.skippedLines,
      issues: [...watch.issues(), ...reader.issues()],
    };
  }
  let text = '';
  for (const piece of pieces) text += watch.look(piece.text);
  if (loose !== null) {
    const table = new TableReader({ ...plan, header: true }, 0);
    table.add(loose(text));
    const result = tableResult(table);
    return { ...common, delimiter: null, ...result, issues: [...watch.issues(), ...table.issues()] };
  }
  return { ...common, delimiter: null, ...readWhole(text, format, plan, watch) };
}

function readWhole(
  text: string,
  format: Format,
  plan: ReadPlan,
  watch: Watch,
): Pick<ReadResult, 'rows' | 'header' | 'skippedLines' | 'issues'> {
  if (format === 'html') {
    const table = new TableReader(plan, 0);
    table.add(htmlRecords(text, plan));
    const result = tableResult(table);
    return { ...result, issues: [...watch.issues(), ...table.issues()] };
  }
  const list =
    format === 'vcard' ? readVcards(text, plan) : format === 'ndjson' ? readNdjson(text, plan) : readJson(text, plan);
  return { rows: list.rows, header: list.header, skippedLines: 0, issues: [...watch.issues(), ...list.issues] };
}

/** Counts what could not be decoded. */
class Watch {
  readonly #encoding: Encoding | null;
  #undecodable = 0;

  constructor(encoding: Encoding | null) {
    this.#encoding = encoding;
  }

  look(piece: string): string {
    for (let at = piece.indexOf('\uFFFD'); at !== -1; at = piece.indexOf('\uFFFD', at + 1)) this.#undecodable++;
    return piece;
  }

  issues(): ReadIssue[] {
    const issues: ReadIssue[] = [];
    if (this.#encoding?.guessed) issues.push(readIssue('read.encoding_guessed', { encoding: this.#encoding.name }));
    if (this.#undecodable > 0) issues.push(readIssue('read.undecodable_bytes', { count: this.#undecodable }));
    return issues;
  }
}

function isWorkbook(format: Format | null): boolean {
  return format === 'xlsx' || format === 'xls' || format === 'ods';
}
