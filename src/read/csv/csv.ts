/** Delimited text, piece by piece, to rows: `sep=` line, NUL characters, dialect, records, table. */
import type { ReadIssue } from '../../model/index.ts';
import { mayHoldMojibake } from '../../text/mojibake.ts';
import { readIssue } from '../issues.ts';
import { overLimit, type ReadPlan } from '../options.ts';
import type { BytePiece } from '../pieces.ts';
import { TableReader } from '../table/table.ts';
import { findDialect } from './delimiter.ts';
import { columnStarts, fixedRecords } from './fixedWidth.ts';
import type { Dialect } from './forgivingRecords.ts';
import { isFramed, singlyFramed, unframed } from './framed.ts';
import { QuickRecords } from './quickRecords.ts';
import { recordsOf } from './records.ts';

/** Text that the dialect is decided from. */
const SAMPLE = 65_536;
/** A record may be this many times as long as its longest cell may be. */
const RECORD_CELLS = 4;
const MIN_RECORD = 4_000_000;

/** Bytes after which it pays to have the quick reader compiled. */
const WARM = 1 << 21;

const NOT_ASCII = /[^\0-\u007F]/;
const SEP_LINE = /^"?sep=(.)"?[ \t;,]*(?:\r\n|\n|\r|$)/i;

export class CsvReader {
  readonly #plan: ReadPlan;
  #rest = '';
  #dialect: Dialect | null = null;
  #table: TableReader | null = null;
  /** Undefined until the dialect is known, null where it does not fit. */
  #quick: QuickRecords | null | undefined;
  #bytes = 0;
  #nulBytes = 0;
  #strayQuotes = 0;
  #unclosedQuotes = 0;
  #sepLine = false;
  /** Where the columns begin in a text without a delimiter. */
  #starts: readonly number[] | null = null;
  /** Every record stands between two delimiters; null while nobody knows. */
  #framed: boolean | null = null;
  /** The text that is waiting may hold characters beyond ASCII. */
  #foreign = false;

  constructor(plan: ReadPlan) {
    this.#plan = plan;
  }

  /** `ascii`: the caller knows that the piece has no other characters, which spares a look at them. */
  add(piece: string, ascii = false): void {
    if (!ascii) this.#foreign = true;
    this.#read(piece, false);
  }

  /**
   * Takes the complete records of a piece of valid UTF-8 without its text, and leaves the rest to the next piece. False
   * where the text must be looked at: nothing has happened then, and it is for the caller to `add` it.
   */
  addPiece(piece: BytePiece): boolean {
    this.#bytes += piece.bytes.length;
    if (this.#bytes < WARM || this.#rest !== '' || this.#table?.begun !== true) return false;
    if (piece.bytes.length > this.#plan.limits.cellLength) return false;
    if (this.#quick === undefined)
      this.#quick = this.#framed || this.#starts !== null ? null : QuickRecords.for(this.#dialect!);
    const used = this.#quick?.read(piece.bytes) ?? 0;
    if (used === 0) return false;
    this.#table.addQuick(this.#quick!);
    piece.used = used;
    return true;
  }

  end(): void {
    this.#read('', true);
    this.table.end();
  }

  get table(): TableReader {
    return this.#table ?? new TableReader(this.#plan, 0);
  }

  /** Null where columns stand at fixed places instead. */
  get delimiter(): string | null {
    return this.#starts === null ? (this.#dialect?.delimiter ?? ',') : null;
  }

  issues(): ReadIssue[] {
    const issues: ReadIssue[] = [];
    if (this.#sepLine) issues.push(readIssue('read.sep_line', {}, 1));
    if (this.#nulBytes > 0) issues.push(readIssue('read.nul_bytes', { count: this.#nulBytes }));
    if (this.#strayQuotes > 0) issues.push(readIssue('read.stray_quote', { count: this.#strayQuotes }));
    if (this.#unclosedQuotes > 0) issues.push(readIssue('read.unclosed_quote', { count: this.#unclosedQuotes }));
    return [...issues, ...this.table.issues()];
  }

  #read(piece: string, last: boolean): void {
    let fresh = piece;
    if (fresh.includes('\0')) {
      const kept = fresh.replaceAll('\0', '');
      this.#nulBytes += fresh.length - kept.length;
      fresh = kept;
    }
    const force = this.#rest.length > this.#plan.limits.cellLength;
    let text = this.#rest + fresh;
    if (this.#dialect === null) {
      if (!last && text.length < SAMPLE) {
        this.#rest = text;
        return;
      }
      text = this.#begin(text);
    }
    const table = this.#table!;
    const found =
      this.#starts === null
        ? recordsOf(text, this.#dialect!, table.width + (this.#framed ? 2 : 0), last, force)
        : fixedRecords(text, this.#starts, last);
    this.#framed ??= this.#starts === null && this.#dialect!.delimiter === '|' && isFramed(found.records);
    this.#strayQuotes += found.strayQuotes;
    this.#unclosedQuotes += found.unclosedQuotes;
    table.add(this.#framed ? found.records.map(unframed) : found.records, this.#foreign && mayHoldMojibake(text));
    this.#foreign = false;
    this.#rest = text.slice(found.used);
    if (this.#rest !== '' && NOT_ASCII.test(this.#rest)) this.#foreign = true;
    const longest = Math.max(MIN_RECORD, RECORD_CELLS * this.#plan.limits.cellLength);
    if (this.#rest.length > longest) throw overLimit('cellLength', this.#rest.length, this.#plan.limits.cellLength);
  }

  /** The dialect and the table; gives the text without what stands above the records. */
  #begin(text: string): string {
    const sep = SEP_LINE.exec(text);
    const body = sep === null ? singlyFramed(text) : text.slice(sep[0].length);
    this.#sepLine = sep !== null;
    if (sep === null && this.#plan.delimiter === null) this.#starts = columnStarts(body.slice(0, SAMPLE));
    this.#dialect = findDialect(body, this.#plan.delimiter ?? sep?.[1] ?? null, this.#plan.quote);
    this.#table = new TableReader(this.#plan, sep === null ? 0 : 1);
    return body;
  }
}
