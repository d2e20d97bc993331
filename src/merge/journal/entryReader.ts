/** The lines of a journal put together again: source and value lines belong to the merge or the row set aside before them. */
import type { Change, Journal, Judgement, Lineage, MergedCell, Row, SetAside } from '../../model/index.ts';
import { decodeCell, decodeRow } from './cellJson.ts';
import type { JournalHead } from './firstFormat.ts';

/** The format of the lines; the journal in memory has a version of its own. */
export const VERSION = 2;

type JournalStart = Pick<Journal, 'rows' | 'header' | 'survivorship' | 'undone'> & { readonly head: JournalHead };

export class EntryReader {
  erasedLines = 0;
  #start: JournalStart | null = null;
  #changes: Change[] = [];
  #merges: Lineage[] = [];
  #setAside: SetAside[] = [];
  #judgements: Judgement[] = [];
  #order: JournalHead = {};
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
        return `is of version ${String(entry.version)}; this release reads versions 1 and ${VERSION}`;
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
    } else if (entry.type === 'judgement') {
      const { verdict, left, right, rows, marks } = entry as unknown as Judgement;
      this.#judgements.push({ verdict, left, right, ...(rows && { rows }), ...(marks && { marks }) });
    } else if (entry.type === 'order') {
      this.#order = { order: entry.order as string };
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
      ...(this.#judgements.length > 0 && { judgements: this.#judgements }),
      ...(this.#erased.size > 0 && { erased: [...this.#erased].sort((a, b) => a - b) }),
    };
    return { journal, head: { ...head, ...this.#order } };
  }

  #expect(rows: readonly number[]): void {
    this.#rows = rows;
    this.#sources = [];
  }

  #part(entry: Record<string, unknown>): string | null {
    if (entry.type === 'source' && this.#sources.length < this.#rows.length) {
      return this.#source(decodeRow(entry.cells as Row), entry.reason as SetAside['reason'] | undefined);
    }
    const cell =
      entry.type === 'value' && this.#sources.length === this.#rows.length ? this.#valueless.shift() : undefined;
    if (cell === undefined) return 'belongs to no line before it';
    this.#cells[this.#cells.indexOf(cell)] = { ...cell, value: decodeCell(entry.value) };
    return null;
  }

  #source(source: Row, reason?: SetAside['reason']): null {
    const last = this.#setAside.at(-1);
    if (last !== undefined && this.#merges.at(-1)?.sources !== this.#sources) {
      this.#setAside[this.#setAside.length - 1] = { ...last, source, ...(reason && { reason }) };
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
