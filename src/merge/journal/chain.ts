/** The hash chain of a journal's lines: a digest for each line, a seal over each block of digests and the seal before. */
import { createDigest } from '../../text/sha256.ts';

const BLOCK = 256;
/** Hexadecimal digits of each line's digest that stand in the seal, to tell which line is at fault. */
const CHECK = 8;

export class Chain {
  /** The last seal; of an empty chain, the digest of nothing. */
  last: string;
  #digest = createDigest();
  #digests: string[] = [];
  /** Where the lines of the block stand in the file, from 0. */
  #places: number[] = [];
  #lines = 0;

  constructor() {
    this.last = this.#digest('');
  }

  get full(): boolean {
    return this.#digests.length === BLOCK;
  }

  get empty(): boolean {
    return this.#digests.length === 0;
  }

  /** The salt of the next line. */
  salt(secret: string): string {
    return this.#digest(`${this.#lines} ${secret}`).slice(0, 32);
  }

  /** Adds a line; of one that was erased the digest is all there is. */
  add(text: string, digest: string = this.#digest(text), place: number = this.#lines): void {
    this.#digests.push(digest);
    this.#places.push(place);
    this.#lines++;
  }

  /** The seal line of the block, which begins a new one. */
  seal(): { type: 'seal'; lines: number; checks: string; seal: string } {
    const lines = this.#digests.length;
    const checks = this.#digests.map((digest) => digest.slice(0, CHECK)).join('');
    this.last = this.#digest(`${this.last} ${this.#digests.join('')}`);
    this.#digests = [];
    this.#places = [];
    return { type: 'seal', lines, checks, seal: this.last };
  }

  end(): { type: 'end'; lines: number; seal: string } {
    this.last = this.#digest(`${this.last} end ${this.#lines}`);
    return { type: 'end', lines: this.#lines, seal: this.last };
  }

  /** Compares a seal line with the lines before it: null, or the place of the line at fault. */
  check(entry: Readonly<Record<string, unknown>>): { line: number; why: string } | null {
    const places = this.#places;
    const after = (places.at(-1) ?? -1) + 1;
    const own = this.seal();
    if (entry.checks === own.checks && entry.seal === own.seal && entry.lines === own.lines) return null;
    const said = typeof entry.checks === 'string' ? entry.checks : '';
    for (let i = 0; i < own.lines; i++) {
      if (said.slice(i * CHECK, (i + 1) * CHECK) === own.checks.slice(i * CHECK, (i + 1) * CHECK)) continue;
      return {
        line: places[i] as number,
        why: 'has another checksum: it is not the line that was written there',
      };
    }
    if (said.length > own.checks.length) return { line: after, why: 'is missing: the journal is cut here' };
    return { line: after, why: 'has another seal: it, or a block before it, was edited' };
  }

  /** Compares the end line: null, or what is wrong. */
  checkEnd(entry: Readonly<Record<string, unknown>>): string | null {
    const lines = this.#lines;
    if (!this.empty) return 'ends a journal before its last seal';
    if (entry.lines !== lines) return `ends a journal of ${String(entry.lines)} lines, read ${lines}`;
    return entry.seal === this.end().seal ? null : 'has another seal: it was edited';
  }
}
