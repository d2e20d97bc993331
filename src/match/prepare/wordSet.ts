/** Words that are looked up by their units, before anybody has made a string of them. */
import { hashUnits } from './dictionary.ts';

export class WordSet {
  readonly #table: (string | undefined)[];
  readonly #last: number;
  readonly #longest: number;

  constructor(words: ReadonlySet<string>) {
    this.#last = 2 ** Math.ceil(Math.log2(words.size * 2 + 2)) - 1;
    this.#table = new Array(this.#last + 1);
    let longest = 0;
    for (const word of words) longest = Math.max(longest, word.length);
    const units = new Uint16Array(longest);
    for (const word of words) {
      for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
      let at = hashUnits(units, 0, word.length) & this.#last;
      while (this.#table[at] !== undefined) at = (at + 1) & this.#last;
      this.#table[at] = word;
    }
    this.#longest = longest;
  }

  has(units: Uint16Array, from: number, to: number): boolean {
    const length = to - from;
    if (length > this.#longest) return false;
    let at = hashUnits(units, from, to) & this.#last;
    for (let word = this.#table[at]; word !== undefined; word = this.#table[at]) {
      if (word.length === length) {
        let i = 0;
        while (i < length && word.charCodeAt(i) === units[from + i]) i++;
        if (i === length) return true;
      }
      at = (at + 1) & this.#last;
    }
    return false;
  }
}
