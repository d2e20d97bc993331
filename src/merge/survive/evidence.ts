/** What the cells of a cluster say about one another: how new each row is, its addresses, its names, its fate. */
import { readStatus } from '../../fields/flag/index.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { toLatin } from '../../text/transliterate.ts';
import { isBlank } from './blank.ts';
import { dayOf } from './dayOf.ts';
import { EVEN, type Grid } from './grid.ts';

/** Longer cells hold no name and no address. */
const LONGEST = 200;
/** Texts that are remembered, at most: names in other letters, or with marks, come again and again. */
const MOST_WORDS = 20_000;

/** Nobody has more addresses or names: what a hostile cluster adds past them is no evidence, and costs no time. */
const MOST_WITNESSES = 200;

/** Columns that bear witness to others, by their place in the grid. */
export interface Witnesses {
  readonly email: readonly number[];
  readonly names: readonly number[];
  readonly status: readonly number[];
  readonly lastActivity: readonly number[];
  readonly createdAt: readonly number[];
}

/** Made once per list and begun anew with every cluster whose rows contradict each other; found out when asked for. */
export class Evidence {
  /** Positions of the rows, the base row first. */
  order: readonly number[] = [];
  readonly #grid: Grid;
  readonly #witnesses: Witnesses;
  /** By row; -1: not asked for. */
  readonly #entered: number[] = [];
  readonly #latin: (string | undefined)[] = [];
  /** What was found out of texts that many rows share. */
  readonly #words = new Map<string, string>();
  readonly #deaths = new Map<unknown, boolean>();
  #locals: string[] | null = null;
  #names: string[] | null = null;

  constructor(grid: Grid, witnesses: Witnesses) {
    this.#grid = grid;
    this.#witnesses = witnesses;
  }

  /** The grid was read anew. */
  begin(order: readonly number[]): void {
    this.order = order;
    this.#locals = null;
    this.#names = null;
    const { height, spread } = this.#grid;
    for (let i = 0; i < height; i++) this.#entered[i] = -1;
    for (let i = 0; i < height * spread.length; i++) this.#latin[i] = undefined;
  }

  get height(): number {
    return this.#grid.height;
  }

  cell(column: number, position: number): unknown {
    return this.#grid.cell(column, position);
  }

  /** All rows say the same there: whichever is taken, it is the base row's. */
  isEven(column: number): boolean {
    return this.#grid.spread[column] === EVEN;
  }

  /** A short text without outer space, '' for anything else. */
  text(column: number, position: number): string {
    const cell = this.#grid.cell(column, position);
    if (typeof cell === 'string') return cell === '' || cell.length > LONGEST ? '' : cell.trim();
    return isBlank(cell) || typeof cell === 'object' ? '' : String(cell);
  }

  /** The folded words of a cell in Latin letters. */
  latin(column: number, position: number): string {
    const at = column * this.#grid.height + position;
    let words = this.#latin[at];
    if (words === undefined) {
      const text = this.text(column, position);
      words = isPlainWord(text) ? text.toLowerCase() : this.#latinWords(text);
      this.#latin[at] = words;
    }
    return words;
  }

  #latinWords(text: string): string {
    let words = this.#words.get(text);
    if (words === undefined) {
      words = latinOf(foldWords(text));
      if (this.#words.size >= MOST_WORDS) this.#words.clear();
      this.#words.set(text, words);
    }
    return words;
  }

  /**
   * When the cells of a row were entered: not before the row was made nor after it was last used, so the middle of both
   * is the best guess, told as their sum. Greater is later; 0 for a row without dates.
   */
  entered(position: number): number {
    let entered = this.#entered[position] as number;
    if (entered === -1) {
      const made = this.#latest(this.#witnesses.createdAt, position);
      const used = this.#latest(this.#witnesses.lastActivity, position);
      entered = (made === 0 ? used : made) + (used === 0 ? made : used);
      this.#entered[position] = entered;
    }
    return entered;
  }

  /** What stands before the @ of the cluster's different addresses, in Latin letters. */
  get locals(): readonly string[] {
    if (this.#locals !== null) return this.#locals;
    const found: string[] = [];
    for (const column of this.#witnesses.email) {
      for (let at = 0; at < this.height && found.length < MOST_WITNESSES; at++) {
        if (at > 0 && this.cell(column, at) === this.cell(column, at - 1)) continue;
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
      for (let at = 0; at < this.height && found.length < MOST_WITNESSES; at++) {
        const words = this.latin(column, at);
        if (!words.includes(' ')) {
          if (words.length > 2 && !found.includes(words)) found.push(words);
          continue;
        }
        for (const word of words.split(' ')) if (word.length > 2 && !found.includes(word)) found.push(word);
      }
    }
    this.#names = found;
    return found;
  }

  /** Mail to the row came back. */
  isDead(position: number): boolean {
    for (const column of this.#witnesses.status) {
      const cell = this.cell(column, position);
      if (!isBlank(cell) && this.#isDeath(cell)) return true;
    }
    return false;
  }

  #isDeath(cell: unknown): boolean {
    const known = this.#deaths.get(cell);
    if (known !== undefined) return known;
    const status = readStatus(cell);
    const isDeath = status === 'bounced' || status === 'cleaned';
    if (this.#deaths.size >= MOST_WORDS) this.#deaths.clear();
    if (typeof cell !== 'string' || cell.length <= LONGEST) this.#deaths.set(cell, isDeath);
    return isDeath;
  }

  #latest(columns: readonly number[], position: number): number {
    let day = '';
    for (const column of columns) {
      const own = dayOf(this.cell(column, position));
      if (own > day) day = own;
    }
    return day === '' ? 0 : dayNumber(day);
  }
}

/** Not quite days, but in their order and nearly as far apart. */
function dayNumber(day: string): number {
  if (day.length !== 10) return Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10));
  const digit = (at: number): number => day.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 372 + (digit(5) * 10 + digit(6)) * 31 + digit(8) * 10 + digit(9);
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
