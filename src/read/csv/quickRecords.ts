/**
 * Records cut from the bytes of regular UTF-8, with less work and memory than from text. The answer is Papa Parse's; what is
 * not plainly regular is left to it.
 *
 * One pass finds the cells, four bytes at a time, and lays their bytes side by side, ASCII apart from the rest. Each of
 * the two is decoded once, and the cells are cut out. So a cell of ASCII takes one byte a character in memory, whatever
 * stands beside it, and a cell that was seen before is not made again. The pass is one loop: hence the length.
 */
import { repairMojibake } from '../../text/mojibake.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { CellCache, UNKNOWN } from './cellCache.ts';
import type { Dialect } from './forgivingRecords.ts';

const FEED = 10;
const RETURN = 13;

/** A cell whose text is in the cache by the time it is needed. */
const IN_CACHE = -1;

const IRREGULAR = -1;

/** Bytes taken in one call at most: a piece, and what the one before it has left. */
const MOST = (1 << 17) + (1 << 15);

export class QuickRecords {
  /** Cells of all records, one after another. */
  readonly cells: string[] = [];
  /** By record: the index behind its last cell. */
  readonly ends: Int32Array = new Int32Array(MOST);
  /** By record: 1 when a cell of it shows a trace of a spreadsheet or of another code page. */
  readonly odd: Uint8Array = new Uint8Array(MOST);
  records = 0;

  readonly #delimiter: number;
  readonly #quote: number;
  readonly #cache = new CellCache();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // Words are read and written over the ends of cells.
  readonly #input = new Uint8Array(MOST + 4);
  readonly #ascii = new Uint8Array(MOST + 4);
  readonly #foreign = new Uint8Array(MOST);
  readonly #inputView = new DataView(this.#input.buffer);
  readonly #asciiView = new DataView(this.#ascii.buffer);
  /** By cell: length of a text that is still to be cut, 0 when the cell is there, or IN_CACHE. */
  readonly #lengths = new Int32Array(MOST);
  /** By cell: where its text starts; in the foreign text when negative, from -1 downwards. */
  readonly #starts = new Int32Array(MOST);
  /** By cell: its place in the cache, or UNKNOWN. */
  readonly #slots = new Int32Array(MOST);
  /** By cell: 1 when its text may be an artifact. */
  readonly #looks = new Uint8Array(MOST);
  #asciiLength = 0;
  #foreignLength = 0;
  #count = 0;
  // The first byte of every line end, once it is known: Papa Parse wants one kind.
  #lineEnd = 0;
  // What `#lookCloser` has read: where the cell ends, and all of its bits.
  #to = 0;
  #all = 0;

  /** Null for dialects that need a closer look: signs beyond ASCII, spaces before quotes. */
  static for({ delimiter, quote, spaceBeforeQuote }: Dialect): QuickRecords | null {
    const simple = !spaceBeforeQuote && delimiter !== quote && isAscii(delimiter);
    return simple && (quote === '' || isAscii(quote)) ? new QuickRecords(delimiter, quote) : null;
  }

  private constructor(delimiter: string, quote: string) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quote = quote === '' ? -1 : quote.charCodeAt(0);
  }

  /**
   * Reads the complete records at the beginning of valid UTF-8; gives the number of bytes they took. 0 when there is
   * none, or something in them is not plainly regular: mixed line ends, stray quotes, NUL, undecodable characters.
   */
  read(bytes: Uint8Array): number {
    this.records = 0;
    if (bytes.length > MOST) return 0;
    // Nothing behind the last line feed is complete; before it, no index passes the end.
    const end = bytes.lastIndexOf(FEED) + 1;
    this.#input.set(bytes);
    this.#input.fill(0, bytes.length, bytes.length + 4);
    const used = this.#scan(end);
    if (used === IRREGULAR) {
      // Cells of this piece have places in the cache, but will never have texts.
      this.#cache.clear();
      return 0;
    }
    this.#cut();
    return used;
  }

  #scan(end: number): number {
    // Numbers that stand here and not above are known to the compiler: the arithmetic stays whole.
    const ones = 0x01010101;
    const highestBits = 0x80808080 | 0;
    // Bytes below 14 end or break a cell, or may.
    const controls = 0x0e0e0e0e;
    const feed = 10;
    const carriageReturn = 13;
    const unknown = -1;
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    const delimiters = Math.imul(delimiter, ones);
    const quotes = Math.imul(quote, ones);
    const ends = this.ends;
    const oddRecords = this.odd;
    const input = this.#input;
    const view = this.#inputView;
    const ascii = this.#ascii;
    const asciiView = this.#asciiView;
    const foreign = this.#foreign;
    const cells = this.cells;
    const lengths = this.#lengths;
    const starts = this.#starts;
    const slots = this.#slots;
    const looks = this.#looks;
    const cache = this.#cache;
    cache.begin();
    this.#lineEnd = 0;
    let at = 0;
    let asciiLength = 0;
    let foreignBytes = 0;
    let foreignUnits = 0;
    let cell = 0;
    let records = 0;
    let used = 0;
    while (used === at && at < end) {
      const firstCell = cell;
      let odd = 0;
      for (let byte = delimiter; byte === delimiter; cell++) {
        const start = at;
        const quoted = input[at] === quote;
        const wanted = quoted ? quotes : delimiters;
        let from = quoted ? ++at : at;
        let all = 0;
        let hash = 0;
        for (;;) {
          const word = view.getInt32(at, true);
          const unlike = word ^ wanted;
          // The highest bit of the first byte that is the wanted one or a control character, and of some behind it.
          const stop = (((unlike - ones) & ~unlike) | ((word - controls) & ~word)) & highestBits;
          const bits = stop === 0 ? 32 : (31 - Math.clz32(stop & -stop)) & 24;
          if (bits === 0) break;
          const part = bits === 32 ? word : word & ((1 << bits) - 1);
          all |= part;
          hash = Math.imul(hash ^ part, 0x9e3779b1);
          hash ^= hash >>> 15;
          at += bits >> 3;
          if (bits !== 32) break;
        }
        let to = at;
        let source = input;
        let slot = unknown;
        byte = input[at]!;
        if (quoted && byte === quote) byte = input[++at]!;
        if ((byte === delimiter || byte === feed || byte === carriageReturn) && quoted === at > to) {
          if (to > from) slot = cache.find(cell - firstCell, hash, view, from, to - from);
        } else {
          at = this.#lookCloser(start, end, asciiLength);
          if (at === IRREGULAR) return IRREGULAR;
          if (at === end) break;
          source = ascii;
          from = asciiLength;
          to = this.#to;
          all = this.#all;
          byte = input[at]!;
        }
        at++;
        lengths[cell] = 0;
        if (to === from) cells[cell] = '';
        else if (slot < 0) {
          slots[cell] = unknown - 1 - slot;
          looks[cell] = mayBeArtifact(source, from, to);
          if ((all & highestBits) === 0) {
            const length = to - from;
            starts[cell] = asciiLength;
            lengths[cell] = length;
            if (source === input) {
              for (let i = 0; i < length; i += 4) asciiView.setInt32(asciiLength + i, view.getInt32(from + i));
            }
            asciiLength += length;
          } else {
            const before = foreignUnits;
            for (let i = from; i < to; i++) {
              const part = source[i]!;
              if (part === 0xef && source[i + 1] === 0xbf && source[i + 2] === 0xbd) return IRREGULAR;
              foreign[foreignBytes++] = part;
              // Two units for a character of four bytes, one for any other.
              if ((part & 0xc0) !== 0x80) foreignUnits += part >= 0xf0 ? 2 : 1;
            }
            starts[cell] = -1 - before;
            lengths[cell] = foreignUnits - before;
          }
        } else if (cache.isNew(slot)) {
          slots[cell] = slot;
          lengths[cell] = IN_CACHE;
        } else {
          cells[cell] = cache.text(slot);
          odd |= cache.odd(slot);
        }
        if (byte !== delimiter) {
          if (!this.#isLineEnd(at - 1)) return IRREGULAR;
          if (byte === carriageReturn) at++;
          ends[records] = cell + 1;
          oddRecords[records++] = odd;
          used = at;
        }
      }
    }
    this.records = records;
    this.#count = cell;
    this.#asciiLength = asciiLength;
    this.#foreignLength = foreignBytes;
    return used;
  }

  /**
   * Reads a cell byte by byte: quotes in quotes, line ends, control characters. Gives the place of what ends it, or the
   * end of the text for a quote that is still open. The cell's bytes then stand in `#ascii`.
   */
  #lookCloser(start: number, end: number, from: number): number {
    const input = this.#input;
    const quoted = input[start] === this.#quote;
    let at = quoted ? start + 1 : start;
    let all = 0;
    let to = from;
    for (; ; at++) {
      if (at === end) return end;
      const byte = input[at]!;
      if (byte === 0) return IRREGULAR;
      if (quoted && byte === this.#quote) {
        if (input[++at] !== this.#quote) break;
      } else if (byte === FEED || byte === RETURN || byte === this.#delimiter) {
        if (!quoted) break;
        if (byte !== this.#delimiter && !this.#isLineEnd(at)) return IRREGULAR;
      }
      all |= byte;
      this.#ascii[to++] = byte;
    }
    const ending = input[at]!;
    this.#to = to;
    this.#all = all;
    return ending === this.#delimiter || ending === FEED || ending === RETURN ? at : IRREGULAR;
  }

  /** True for a line end of the one kind that this text has. */
  #isLineEnd(at: number): boolean {
    const input = this.#input;
    if (input[at] === RETURN) {
      const pair = this.#lineEnd !== FEED && input[at + 1] === FEED;
      this.#lineEnd = RETURN;
      return pair;
    }
    if (this.#lineEnd === RETURN) return input[at - 1] === RETURN;
    this.#lineEnd = FEED;
    return true;
  }

  #cut(): void {
    const cells = this.cells;
    const cache = this.#cache;
    const lengths = this.#lengths;
    const starts = this.#starts;
    const slots = this.#slots;
    const looks = this.#looks;
    const ascii = this.#decoder.decode(this.#ascii.subarray(0, this.#asciiLength));
    const foreign = this.#decoder.decode(this.#foreign.subarray(0, this.#foreignLength));
    let cell = 0;
    // Cells of an incomplete record too: the cache knows them.
    for (let record = 0; cell < this.#count; record++) {
      const end = record < this.records ? this.ends[record]! : this.#count;
      let odd = 0;
      for (; cell < end; cell++) {
        const length = lengths[cell]!;
        if (length === 0) continue;
        const slot = slots[cell]!;
        if (length === IN_CACHE) {
          cells[cell] = cache.text(slot);
          odd |= cache.odd(slot);
          continue;
        }
        const start = starts[cell]!;
        const isForeign = start < 0;
        const text = isForeign ? foreign.slice(-1 - start, length - 1 - start) : ascii.slice(start, start + length);
        const isOdd =
          (looks[cell] === 1 && spreadsheetArtifact(text) !== null) || (isForeign && repairMojibake(text) !== null);
        cells[cell] = text;
        if (isOdd) odd = 1;
        if (slot !== UNKNOWN) cache.keep(slot, text, isOdd ? 1 : 0);
      }
      if (odd === 1) this.odd[record] = 1;
    }
  }
}

function isAscii(sign: string): boolean {
  const unit = sign.charCodeAt(0);
  return sign.length === 1 && unit > 0 && unit < 128;
}

/** 1 when the first and last bytes are such as `spreadsheetArtifact` asks for. */
function mayBeArtifact(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from]!;
  if (first > 61) return 0;
  // = and '
  if (first === 61 || first === 39) return 1;
  // Ends with .0, +9, +99 or +999.
  if (first < 43 || to - from < 4) return 0;
  const second = bytes[to - 2];
  return second === 46 || second === 43 || bytes[to - 3] === 43 || bytes[to - 4] === 43 ? 1 : 0;
}
