/** Reads delimited text as a person would: mixed line ends, and quotes that were never meant as quotes. */

/** How the text is delimited. */
export interface Dialect {
  readonly delimiter: string;
  /** '' for none. */
  readonly quote: string;
  /** Cells may have spaces before their opening quote. */
  readonly spaceBeforeQuote: boolean;
}

export interface Records {
  readonly records: string[][];
  /** Characters read; the rest is an incomplete record. */
  readonly used: number;
  /** Quotes that close nothing or open nothing. */
  readonly strayQuotes: number;
  readonly unclosedQuotes: number;
}

/** Stray quotes per piece that are looked into; after these a quoted cell ends with its line, to stay linear. */
const MAX_STRAY = 200;
/** Searches for a closing quote may pass over the text so many times in vain; after that they end at a stray quote. */
const MAX_VAIN = 4;

/**
 * See `recordsOf`. A quote that opens a cell counts as one only if it closes; else it is an ordinary character. Reading
 * ends early after `most` records that hold something.
 */
export function forgivingRecords(
  text: string,
  dialect: Dialect,
  width: number,
  last: boolean,
  force: boolean,
  most: number = Number.POSITIVE_INFINITY,
): Records {
  const reader = new Reader(text, dialect, width, last, force);
  let filled = 0;
  while (filled < most && reader.record()) {
    if (most !== Number.POSITIVE_INFINITY && !isBlankRecord(reader.records.at(-1)!)) filled++;
  }
  return reader;
}

export function isBlankRecord(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

class Reader implements Records {
  readonly records: string[][] = [];
  used = 0;
  strayQuotes = 0;
  unclosedQuotes = 0;

  readonly #text: string;
  readonly #delimiter: string;
  readonly #quote: string;
  readonly #spaces: boolean;
  readonly #width: number;
  readonly #last: boolean;
  readonly #force: boolean;
  #vain = 0;
  #nextDelimiter = -2;
  #nextFeed = -2;
  #nextReturn = -2;

  constructor(text: string, dialect: Dialect, width: number, last: boolean, force: boolean) {
    this.#text = text;
    this.#delimiter = dialect.delimiter;
    this.#quote = dialect.quote;
    this.#spaces = dialect.spaceBeforeQuote;
    this.#width = width;
    this.#last = last;
    this.#force = force;
  }

  /** Reads one record; false when the text is used up or what is left is incomplete. */
  record(): boolean {
    const text = this.#text;
    let at = this.used;
    if (at >= text.length) return false;
    const cells: string[] = [];
    for (;;) {
      const quoted = this.#quote === '' ? null : this.#quotedCell(at, cells.length);
      if (quoted === 'incomplete') return false;
      let end: number;
      if (quoted === null) {
        end = Math.min(this.#delimiterFrom(at), this.#lineEndFrom(at));
        cells.push(text.slice(at, end));
      } else {
        end = quoted.end;
        cells.push(quoted.cell);
      }
      if (end >= text.length) {
        if (!this.#last) return false;
        this.records.push(cells);
        this.used = text.length;
        return false;
      }
      if (text[end] === this.#delimiter) {
        at = end + 1;
        continue;
      }
      // The second half of a line end may still come.
      if (text[end] === '\r' && end + 1 === text.length && !this.#last) return false;
      this.records.push(cells);
      this.used = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
      return true;
    }
  }

  #quotedCell(start: number, before: number): { cell: string; end: number } | 'incomplete' | null {
    const text = this.#text;
    const quote = this.#quote;
    let open = start;
    if (this.#spaces) while (text[open] === ' ') open++;
    if (text[open] !== quote) return null;
    const lineEnd = this.#lineEndFrom(open);
    const oneLine = this.strayQuotes + this.unclosedQuotes >= MAX_STRAY;
    const isStrict = this.#vain > MAX_VAIN * text.length;
    let inner = 0;
    for (let at = open + 1; ; ) {
      const close = text.indexOf(quote, at);
      if (close === -1 || (oneLine && close > lineEnd)) {
        if (close === -1 && !this.#last && !this.#force) return 'incomplete';
        this.unclosedQuotes++;
        this.#vain += at - open;
        return null;
      }
      if (text[close + 1] === quote) {
        at = close + 2;
        continue;
      }
      let end = close + 1;
      while (text[end] === ' ') end++;
      if (end >= text.length && !this.#last && !this.#force) return 'incomplete';
      if (end >= text.length || text[end] === this.#delimiter || text[end] === '\n' || text[end] === '\r') {
        if (inner > 0) {
          this.strayQuotes++;
          if (close > lineEnd && before + this.#cellsUntil(open, lineEnd) === this.#expected()) return null;
        }
        return { cell: text.slice(open + 1, close).replaceAll(quote + quote, quote), end };
      }
      inner++;
      at = close + 1;
      if (isStrict) {
        this.unclosedQuotes++;
        return null;
      }
    }
  }

  /** The usual number of cells: at the top of a file, that of its first record with several. */
  #expected(): number {
    return this.#width > 1 ? this.#width : (this.records.find((record) => record.length > 1)?.length ?? 0);
  }

  /** Cells of the rest of a line if its quotes are ordinary characters. */
  #cellsUntil(from: number, to: number): number {
    let count = 1;
    for (let at = this.#text.indexOf(this.#delimiter, from); at !== -1 && at < to; ) {
      count++;
      at = this.#text.indexOf(this.#delimiter, at + 1);
    }
    return count;
  }

  #delimiterFrom(at: number): number {
    if (this.#nextDelimiter < at) this.#nextDelimiter = this.#find(this.#delimiter, at);
    return this.#nextDelimiter;
  }

  #lineEndFrom(at: number): number {
    if (this.#nextFeed < at) this.#nextFeed = this.#find('\n', at);
    if (this.#nextReturn < at) this.#nextReturn = this.#find('\r', at);
    return Math.min(this.#nextFeed, this.#nextReturn);
  }

  #find(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at === -1 ? this.#text.length : at;
  }
}
