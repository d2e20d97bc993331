/** Rows one after another from a stream that is larger than memory: CSV and JSON Lines. */
import type { Row } from '../model/index.ts';
import { CsvReader } from './csv/csv.ts';
import { type Decode, decoderFor, findEncoding } from './encoding/decode.ts';
import { JsonRows } from './formats/json.ts';
import { looseReader } from './formats/loose.ts';
import { piecesOf, type ReadSource } from './gather.ts';
import { overLimit, planRead, type ReadOptions, type ReadPlan } from './options.ts';
import { readList } from './readList.ts';
import { sniffBytes, sniffText } from './sniffFormat.ts';

/** Text that the header is decided from. */
const SAMPLE = 262_144;
/** Text of it that the format is decided from. */
const BEGINNING = 65_536;

/**
 * The rows of a list as they come, each as `readList` would give it. Memory holds one piece of the source, not the
 * list. Format and header are decided from the first 256 KB; bytes are taken as UTF-8 until one is not ASCII, and the
 * piece with that byte decides. A column that turns up later is missing in the rows before it. Formats that only make
 * sense as a whole (JSON, XLSX, vCard, HTML) are read whole, within the byte limit, which streams do not have.
 *
 * @throws like `readList`, when the first row is asked for or when a limit is passed
 * @example (await readRows('name;city\nAnn;Łódź').next()).value // { name: 'Ann', city: 'Łódź' }
 */
export async function* readRows(source: ReadSource, options?: ReadOptions): AsyncGenerator<Row, void, undefined> {
  const plan = planRead('readRows', options);
  const limit = options?.limits?.bytes ?? Number.POSITIVE_INFINITY;
  const pieces = piecesOf('readRows', source);
  try {
    yield* rowsOf(await beginning(pieces, limit), pieces, plan, options, limit);
  } finally {
    // Whoever leaves early leaves no open file behind.
    await pieces.return(undefined);
  }
}

async function* rowsOf(
  start: Piece[],
  pieces: AsyncGenerator<Piece>,
  plan: ReadPlan,
  options: ReadOptions | undefined,
  limit: number,
): AsyncGenerator<Row, void, undefined> {
  const first = start[0];
  const packed = plan.format === null && first instanceof Uint8Array && sniffBytes(first) !== null;
  const text = new TextPieces(plan);
  const opening = packed ? [] : start.map((piece) => text.decode(piece));
  const beginning = opening.join('').slice(0, BEGINNING);
  const format = packed ? 'xlsx' : (plan.format ?? sniffText(beginning, plan.name));
  const whole = format === 'csv' && looseReader(beginning, beginning.length === BEGINNING, plan) !== null;
  if (whole || (format !== 'csv' && format !== 'ndjson')) {
    const { rows } = await readList(joined(start, pieces), options);
    yield* rows;
    return;
  }
  const reader = format === 'csv' ? new CsvRows(plan) : new LineRows(plan);
  for (const piece of opening) yield* reader.add(piece);
  let total = start.reduce((sum, piece) => sum + piece.length, 0);
  for await (const piece of pieces) {
    total += piece.length;
    if (total > limit) throw overLimit('bytes', total, limit);
    yield* reader.add(text.decode(piece));
  }
  yield* reader.add(text.end());
  yield* reader.end();
}

type Piece = Uint8Array | string;

/** Pieces of the source's first 256 KB, bytes joined so that the encoding can be seen. */
async function beginning(pieces: AsyncGenerator<Piece>, limit: number): Promise<Piece[]> {
  const start: Piece[] = [];
  let length = 0;
  while (length < SAMPLE) {
    const { done, value } = await pieces.next();
    if (done) break;
    length += value.length;
    if (length > limit) throw overLimit('bytes', length, limit);
    start.push(value);
  }
  if (start.length < 2 || !start.every((piece) => piece instanceof Uint8Array)) return start;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of start as Uint8Array[]) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return [bytes];
}

async function* joined(start: Piece[], rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  yield* start;
  yield* rest;
}

/** Decodes pieces; the encoding is decided by the first piece that is not all ASCII. */
class TextPieces {
  readonly #plan: ReadPlan;
  #decode: Decode | null = null;
  #begun = false;

  constructor(plan: ReadPlan) {
    this.#plan = plan;
  }

  decode(piece: Piece): string {
    if (typeof piece === 'string') {
      const text = this.#begun || piece.charCodeAt(0) !== 0xfeff ? piece : piece.slice(1);
      this.#begun = true;
      return text;
    }
    this.#begun = true;
    if (this.#decode !== null) return this.#decode(piece, false);
    const ascii = decoderFor('utf-8');
    if (this.#plan.encoding === undefined && isAscii(piece)) return ascii(piece, true);
    const encoding = findEncoding(piece, this.#plan.encoding, false);
    this.#decode = decoderFor(encoding.name);
    return this.#decode(piece.subarray(encoding.markLength), false);
  }

  end(): string {
    return this.#decode === null ? '' : this.#decode(new Uint8Array(0), true);
  }
}

/** NUL counts as no ASCII: it is half of a UTF-16 character. */
function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 127 || bytes[i] === 0) return false;
  return true;
}

class CsvRows {
  readonly #reader: CsvReader;

  constructor(plan: ReadPlan) {
    this.#reader = new CsvReader(plan);
  }

  add(text: string): Row[] {
    if (text === '') return [];
    this.#reader.add(text);
    return this.#reader.table.take();
  }

  end(): Row[] {
    this.#reader.end();
    return this.#reader.table.take();
  }
}

class LineRows {
  readonly #rows: JsonRows;
  readonly #longest: number;
  #rest = '';
  #line = 0;

  constructor(plan: ReadPlan) {
    this.#rows = new JsonRows(plan);
    this.#longest = plan.limits.cellLength * 16;
  }

  add(text: string): Row[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop()!;
    if (this.#rest.length > this.#longest) throw overLimit('cellLength', this.#rest.length, this.#longest / 16);
    for (const line of lines) this.#rows.line(line, ++this.#line);
    return this.#rows.take();
  }

  end(): Row[] {
    this.#rows.line(this.#rest, ++this.#line);
    return this.#rows.end().rows;
  }
}
