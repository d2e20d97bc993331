/** Journals of the first format: a line for each change, merge and row set aside, one checksum at the end. Read only. */
import type { Change, Journal, Lineage, Row, SetAside } from '../../model/index.ts';
import { hash52 } from '../../text/hash.ts';
import { decodeCell, decodeRow } from './cellJson.ts';

/**
 * What the caller adds to the first line, for example how the list was written. `order`, by which its rows are known
 * again, stands in a line of its own: an erasure takes it out.
 */
export type JournalHead = Readonly<Record<string, string | number | boolean | null>>;

export class FirstFormat {
  #start: { readonly rows: number; readonly header: string[]; readonly head: JournalHead } | null = null;
  #changes: Change[] = [];
  #merges: Lineage[] = [];
  #setAside: SetAside[] = [];
  #lines = 0;
  #checksum = 0;
  #ended = false;

  /** Null, or what is wrong with the line. */
  take(entry: Record<string, unknown>, text: string): string | null {
    if (this.#ended) return 'stands after the end';
    if (entry.type === 'end') {
      if (entry.lines !== this.#lines) return `ends a journal of ${String(entry.lines)} lines, read ${this.#lines}`;
      if (entry.checksum !== this.#checksum) return 'has another checksum: a line before it was edited';
      this.#ended = true;
      return null;
    }
    if (this.#start === null) {
      this.#start = entry as never;
    } else if (entry.type === 'change') {
      const { row, column, before, after, rule } = entry as unknown as Change;
      this.#changes.push({ row, column, before: decodeCell(before), after: decodeCell(after), rule });
    } else if (entry.type === 'merge') {
      const { cluster, base, rows, sources, cells } = entry as unknown as Lineage;
      this.#merges.push({ cluster, base, rows, sources: sources.map((source) => decodeRow(source as Row)), cells });
    } else if (entry.type === 'setAside') {
      const { place, row, source, reason } = entry as unknown as SetAside;
      this.#setAside.push({ place, row, source: decodeRow(source), reason });
    } else {
      return 'is of an unknown type';
    }
    this.#lines++;
    this.#checksum = hash52(`${this.#checksum} ${text}`);
    return null;
  }

  /** What was read; null when the end is missing. */
  finish(): { journal: Journal; head: JournalHead } | null {
    if (!this.#ended || this.#start === null) return null;
    const { rows, header, head } = this.#start;
    const journal: Journal = {
      version: 1,
      rows,
      header,
      changes: this.#changes,
      merges: this.#merges,
      setAside: this.#setAside,
    };
    return { journal, head };
  }
}
