/** A journal as JSON Lines and back, sealed block by block; a cut or edited file is refused with the line at fault. */
import { aString, checkOptions } from '../fields/options.ts';
import type { Change, Journal, Lineage, MergedCell, Row, SetAside } from '../model/index.ts';
import { decodeCell, decodeRow, encodeCell, encodeRow } from './cellJson.ts';
import { Chain } from './chain.ts';

/** What the caller adds to the first line, for example how the list was written. */
export type JournalHead = Readonly<Record<string, string | number | boolean | null>>;

export interface JournalLinesOptions {
  /**
   * A secret and random text, made for this one journal and not kept. With it every line carries a salt, and the digest
   * that an erased line leaves behind cannot be tried against guesses. Default: no salts.
   */
  readonly salt?: string;
}

/** The format of the lines; the journal in memory has a version of its own. */
const VERSION = 2;

/**
 * The journal line by line, each with its line end: what happened, one line for each change, merge and source row, and
 * after every 256 lines a seal over them and the seal before (SHA-256). The last line counts them all. Linear.
 * @example [...journalLines({ version: 1, rows: 0, header: [], changes: [], merges: [], setAside: [] })].length // 3
 */
export function* journalLines(
  journal: Journal,
  head: JournalHead = {},
  options: JournalLinesOptions = {},
): Iterable<string> {
  checkOptions('journalLines', options, { salt: aString });
  const chain = new Chain();
  for (const entry of entriesOf(journal, head)) {
    if (options.salt !== undefined) entry.salt = chain.salt(options.salt);
    const text = JSON.stringify(entry);
    chain.add(text);
    yield `${text}\n`;
    if (chain.full) yield `${JSON.stringify(chain.seal())}\n`;
  }
  if (!chain.empty) yield `${JSON.stringify(chain.seal())}\n`;
  yield `${JSON.stringify(chain.end())}\n`;
  if (journal.erased && journal.erased.length > 0) {
    yield `${JSON.stringify({ type: 'erased', rows: journal.erased })}\n`;
  }
}

function* entriesOf(journal: Journal, head: JournalHead): Iterable<Record<string, unknown>> {
  const { rows, header, survivorship, undone } = journal;
  yield { type: 'journal', version: VERSION, rows, header, head, survivorship: planAsJson(survivorship), undone };
  for (const { row, column, before, after, rule } of journal.changes) {
    yield { type: 'change', row, column, before: encodeCell(before), after: encodeCell(after), rule };
  }
  for (const { cluster, base, rows: indices, sources, cells } of journal.merges) {
    const plain = cells.map(({ column, from, rule }) => ({ column, from, rule }));
    yield { type: 'merge', cluster, base, rows: indices, cells: plain };
    for (const source of sources) yield { type: 'source', cells: encodeRow(source) };
    for (const { from, value } of cells) if (from === null) yield { type: 'value', value: encodeCell(value) };
  }
  for (const { place, row, source, reason } of journal.setAside) {
    yield { type: 'setAside', place, row, reason };
    yield { type: 'source', cells: encodeRow(source) };
  }
}

/** A function of the caller's own has no line: what it made stands in the cells. */
function planAsJson(plan: Journal['survivorship']): unknown {
  return plan === undefined ? undefined : JSON.parse(JSON.stringify(plan));
}

export interface ReadJournal {
  readonly journal: Journal;
  readonly head: JournalHead;
  /** The seal over the whole journal. Kept elsewhere, it proves later that this is the journal of that run. */
  readonly seal: string;
  /** Lines whose cells were erased on request. */
  readonly erasedLines: number;
}

/**
 * Reads what `journalLines` wrote, erased lines included. Linear.
 * @param options `seal`: what the journal must be sealed with, as told when it was written
 * @throws TypeError naming the line that is not the journal's own: cut, edited, added, reordered or of another version
 */
export function readJournal(lines: Iterable<string>, options: { readonly seal?: string } = {}): ReadJournal {
  checkOptions('readJournal', options, { seal: aString });
  const chain = new Chain();
  const reader = new EntryReader();
  let at = 0;
  let seal: string | null = null;
  for (const raw of lines) {
    const text = raw.endsWith('\n') ? raw.slice(0, -1) : raw;
    if (text === '') continue;
    at++;
    const fault = (why: string, line = at) => new TypeError(`readJournal: line ${line} ${why}`);
    let entry: Record<string, unknown>;
    try {
      entry = JSON.parse(text);
    } catch {
      throw fault('is cut or no JSON');
    }
    if (typeof entry !== 'object' || entry === null) throw fault('is of an unknown type');
    if (seal !== null) {
      if (entry.type !== 'erased' || !Array.isArray(entry.rows)) throw fault('stands after the end');
      reader.erase(entry.rows as number[]);
    } else if (entry.type === 'seal') {
      const wrong = chain.check(entry);
      if (wrong !== null) throw fault(wrong.why, wrong.line + 1);
    } else if (entry.type === 'end') {
      const wrong = chain.checkEnd(entry);
      if (wrong !== null) throw fault(wrong);
      seal = chain.last;
    } else {
      const wrong = reader.take(entry);
      if (wrong !== null) throw fault(wrong);
      chain.add(text, entry.type === 'redacted' ? String(entry.digest) : undefined, at - 1);
    }
  }
  if (seal === null) throw new TypeError(`readJournal: line ${at + 1} is missing: the journal is cut`);
  if (options.seal !== undefined && options.seal !== seal) {
    throw new TypeError(`readJournal: line ${at} seals another journal than the one expected`);
  }
  return { ...reader.finish(), seal, erasedLines: reader.erasedLines };
}

type JournalStart = Pick<Journal, 'rows' | 'header' | 'survivorship' | 'undone'> & { readonly head: JournalHead };

/** Puts entries together again: source and value lines belong to the merge or the row set aside before them. */
class EntryReader {
  erasedLines = 0;
  #start: JournalStart | null = null;
  #changes: Change[] = [];
  #merges: Lineage[] = [];
  #setAside: SetAside[] = [];
  #erased = new Set<number>();
  /** Rows whose source lines are to come, in order, and where they go. */
  #rows: readonly number[] = [];
  #sources: Row[] = [];
  #valueless: MergedCell[] = [];
  #cells: MergedCell[] = [];

  /** Null, or what is wrong with the line. */
  take(entry: Record<string, unknown>): string | null {
    if (this.#start === null) {
      if (entry.type !== 'journal') return 'does not begin a journal';
      if (entry.version !== VERSION) {
        return `is of version ${String(entry.version)}; this release reads version ${VERSION}`;
      }
      this.#start = entry as never;
      return null;
    }
    if (entry.type === 'redacted') return this.#redacted();
    if (entry.type === 'source' || entry.type === 'value') return this.#part(entry);
    if (this.#sources.length < this.#rows.length || this.#valueless.length > 0)
      return 'stands where a source row is due';
    if (entry.type === 'change') {
      const { row, column, before, after, rule } = entry as unknown as Change;
      this.#changes.push({ row, column, before: decodeCell(before), after: decodeCell(after), rule });
    } else if (entry.type === 'merge') {
      const { cluster, base, rows, cells } = entry as unknown as Lineage;
      this.#cells = [...cells];
      this.#valueless = cells.filter(({ from }) => from === null);
      this.#expect(rows);
      this.#merges.push({ cluster, base, rows, sources: this.#sources, cells: this.#cells });
    } else if (entry.type === 'setAside') {
      const { place, row, reason } = entry as unknown as SetAside;
      this.#expect([row]);
      this.#setAside.push({ place, row, source: {}, reason });
    } else {
      return 'is of an unknown type';
    }
    return null;
  }

  erase(rows: readonly number[]): void {
    for (const row of rows) this.#erased.add(row);
  }

  finish(): { journal: Journal; head: JournalHead } {
    const { rows, header, head, survivorship, undone } = this.#start as JournalStart;
    const journal: Journal = {
      version: 1,
      rows,
      header,
      changes: this.#changes,
      merges: this.#merges,
      setAside: this.#setAside,
      ...(survivorship && { survivorship }),
      ...(undone && { undone }),
      ...(this.#erased.size > 0 && { erased: [...this.#erased].sort((a, b) => a - b) }),
    };
    return { journal, head };
  }

  #expect(rows: readonly number[]): void {
    this.#rows = rows;
    this.#sources = [];
  }

  #part(entry: Record<string, unknown>): string | null {
    if (entry.type === 'source' && this.#sources.length < this.#rows.length) {
      return this.#source(decodeRow(entry.cells as Row));
    }
    const cell =
      entry.type === 'value' && this.#sources.length === this.#rows.length ? this.#valueless.shift() : undefined;
    if (cell === undefined) return 'belongs to no line before it';
    this.#cells[this.#cells.indexOf(cell)] = { ...cell, value: decodeCell(entry.value) };
    return null;
  }

  #source(source: Row): null {
    const last = this.#setAside.at(-1);
    if (last !== undefined && this.#merges.at(-1)?.sources !== this.#sources) {
      this.#setAside[this.#setAside.length - 1] = { ...last, source };
    }
    this.#sources.push(source);
    return null;
  }

  #redacted(): null {
    this.erasedLines++;
    if (this.#sources.length < this.#rows.length) {
      this.#erased.add(this.#rows[this.#sources.length] as number);
      return this.#source({});
    }
    const cell = this.#valueless.shift();
    if (cell !== undefined) this.#cells.splice(this.#cells.indexOf(cell), 1);
    return null;
  }
}
