/** Holds back what may be the text under a table: name of the report, copyright, who made it, `(2 rows)`. */
import { cellKind } from './cellKind.ts';

type Cells = string[];

const ROW_COUNT = /^\(?\d{1,9} (?:rows?|records?|lines?)\b/i;
/** More lines than this are rows that lost their delimiters. */
const MAX_LINES = 30;

/**
 * Lines of one cell, without a single delimiter, under a blank line or with a count of rows. Whether they are a footer
 * is known at the end: before a further row they are rows themselves.
 */
export class FooterLines {
  #lines: Cells[] = [];
  #gap = false;

  get begun(): boolean {
    return this.#gap || this.#lines.length > 0;
  }

  /** A blank line went by. */
  gap(): void {
    this.#gap = true;
  }

  /** True when the record is held back. */
  add(cells: Cells): boolean {
    const text = cells.length === 1 ? cells[0]!.trim() : '';
    if (text === '' || this.#lines.length >= MAX_LINES) return false;
    if (!ROW_COUNT.test(text) && (!(this.#gap || this.#lines.length > 0) || cellKind(text) !== 'text')) return false;
    this.#lines.push(cells);
    return true;
  }

  /** What was held back; nothing is from now on. */
  take(): Cells[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#gap = false;
    return lines;
  }
}
