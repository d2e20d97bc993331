/** The cells of a cluster, read once, and what they say about one another: how new each row is, its addresses, its fate. */
import { readStatus } from '../fields/flag/index.ts';
import { fold, foldWords } from '../text/fold.ts';
import { toLatin } from '../text/transliterate.ts';
import { isBlank } from './blank.ts';
import { dayOf } from './dayOf.ts';

/** Longer cells hold no name and no address. */
const LONGEST = 200;

/** Columns that bear witness to others, by their place in the grid. */
export interface Witnesses {
  readonly email: readonly number[];
  readonly names: readonly number[];
  readonly status: readonly number[];
  readonly lastActivity: readonly number[];
  readonly createdAt: readonly number[];
}

export class Evidence {
  /** Number of rows. */
  readonly height: number;
  /** Positions of the rows, the base row first. */
  readonly order: readonly number[];
  readonly #grid: readonly unknown[];
  readonly #witnesses: Witnesses;
  #entered: number[] | null = null;
  #locals: string[] | null = null;
  #names: string[] | null = null;
  #latin: (string | undefined)[] | null = null;

  /** @param grid column by column, `height` cells each */
  constructor(grid: readonly unknown[], height: number, order: readonly number[], witnesses: Witnesses) {
    this.#grid = grid;
    this.height = height;
    this.order = order;
    this.#witnesses = witnesses;
  }

  cell(column: number, position: number): unknown {
    return this.#grid[column * this.height + position];
  }

  /** A short text without outer space, '' for anything else. */
  text(column: number, position: number): string {
    const cell = this.#grid[column * this.height + position];
    if (typeof cell === 'string') return cell === '' || cell.length > LONGEST ? '' : cell.trim();
    return isBlank(cell) || typeof cell === 'object' ? '' : String(cell);
  }

  /** The folded words of a cell in Latin letters. */
  latin(column: number, position: number): string {
    this.#latin ??= new Array(this.#grid.length);
    const at = column * this.height + position;
    let words = this.#latin[at];
    if (words === undefined) {
      const text = this.text(column, position);
      words = isPlainWord(text) ? text.toLowerCase() : latinOf(foldWords(text));
      this.#latin[at] = words;
    }
    return words;
  }

  /**
   * When the cells of a row were entered: not before the row was made nor after it was last used, so the middle of both
   * is the best guess. Greater is later; 0 for a row without dates.
   */
  entered(position: number): number {
    this.#entered ??= Array.from({ length: this.height }, (_, at) => {
      const made = this.#latest(this.#witnesses.createdAt, at);
      const used = this.#latest(this.#witnesses.lastActivity, at);
      return made === 0 ? used : used === 0 ? made : (made + used) / 2;
    });
    return this.#entered[position] as number;
  }

  /** What stands before the @ of the cluster's different addresses, in Latin letters. */
  get locals(): readonly string[] {
    if (this.#locals !== null) return this.#locals;
    const found: string[] = [];
    for (const column of this.#witnesses.email) {
      for (let at = 0; at < this.height; at++) {
        const text = this.text(column, at);
        const sign = text.indexOf('@');
        if (sign < 1) continue;
        const local = latinOf(fold(text.slice(0, sign)));
        if (!found.includes(local)) found.push(local);
      }
    }
    this.#locals = found;
    return found;
  }

  /** The different words of the cluster's names, those of one or two letters left out. */
  get names(): readonly string[] {
    if (this.#names !== null) return this.#names;
    const found: string[] = [];
    for (const column of this.#witnesses.names) {
      for (let at = 0; at < this.height; at++) {
        const words = this.latin(column, at);
        for (const word of words.includes(' ') ? words.split(' ') : [words])
          if (word.length > 2 && !found.includes(word)) found.push(word);
      }
    }
    this.#names = found;
    return found;
  }

  /** Mail to the row came back. */
  isDead(position: number): boolean {
    return this.#witnesses.status.some((column) => {
      const cell = this.cell(column, position);
      if (isBlank(cell)) return false;
      const status = readStatus(cell);
      return status === 'bounced' || status === 'cleaned';
    });
  }

  #latest(columns: readonly number[], position: number): number {
    let day = '';
    for (const column of columns) {
      const own = dayOf(this.cell(column, position));
      if (own > day) day = own;
    }
    // Not quite days, but in their order and nearly as far apart.
    return day === '' ? 0 : Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10));
  }
}

/** Folded text in Latin letters. */
export function latinOf(folded: string): string {
  return isAscii(folded) ? folded : toLatin(folded);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** One word of plain letters: nothing to fold but its capitals. */
function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Less than anything else counts: marks are lost and capitals put on by machines, hardly ever the other way round. */
export function looksOf(text: string): number {
  return (isAscii(text) ? 0 : Math.min(9, marksIn(text)) / 100) + (hasCase(text) ? 0.001 : 0);
}

function marksIn(text: string): number {
  let count = text.normalize('NFD').length - text.normalize('NFC').length;
  for (const letter of text) if ('ßæœøđðþłıÆŒØĐÐÞŁ'.includes(letter)) count++;
  return count;
}

/** Neither all capitals nor all small letters, as far as the first two letters tell, else the whole. */
function hasCase(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (first >= 65 && first <= 90 && second >= 97 && second <= 122) return true;
  return text !== text.toUpperCase() && text !== text.toLowerCase();
}
