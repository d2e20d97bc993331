/** Texts as small numbers: equal numbers are equal texts. 0 is "nothing there". */
import { type Memory, ownMemory } from './memory.ts';

/** FNV-1a over UTF-16 units, its bits mixed: 32 bits, not negative. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ units[i]!, 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Where what stands behind the last such unit begins; where there is none, the beginning. */
export function afterLast(units: Uint16Array, start: number, end: number, unit: number): number {
  let at = end;
  while (at > start && units[at - 1] !== unit) at--;
  return at;
}

const MOST_AT_ONCE = 8_192;

/** The texts of a dictionary that is closed, as another thread can be sent them. */
export interface Texts {
  readonly size: number;
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
}

/**
 * An open table over typed columns, the texts behind one another as UTF-16 units. A `Map` of a million strings costs an
 * entry, a bucket, a string and the collector's walk over all of them; here a text costs its units and twelve bytes, is
 * looked up before it is a string at all, and most never become one.
 */
export class Dictionary {
  /** The units of all texts; text `id` is those from `starts[id]` to before `starts[id + 1]`. Both are longer than what is used. */
  #units: Uint16Array = new Uint16Array(4096);
  #starts: Uint32Array = new Uint32Array(256);
  #hashes: Uint32Array = new Uint32Array(256);
  /** Hash and number, side by side. */
  #slots: Uint32Array = new Uint32Array(1024);
  #size = 1;
  #scratch: Uint16Array = new Uint16Array(256);

  /** Numbers given out, with that of "nothing there". */
  get size(): number {
    return this.#size;
  }

  get units(): Uint16Array {
    return this.#units;
  }

  get starts(): Uint32Array {
    return this.#starts;
  }

  /** `hashUnits` of each text, by its number; longer than `size`. */
  get hashes(): Uint32Array {
    return this.#hashes;
  }

  intern(text: string): number {
    const { length } = text;
    if (length === 0) return 0;
    if (length > this.#scratch.length) this.#scratch = new Uint16Array(length * 2);
    for (let i = 0; i < length; i++) this.#scratch[i] = text.charCodeAt(i);
    return this.internUnits(this.#scratch, length, hashUnits(this.#scratch, 0, length));
  }

  /** The number of the text that the first `length` units spell; `hash` is their `hashUnits`. */
  internUnits(units: Uint16Array, length: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    let at = (hash * 2) & last;
    for (let id = slots[at + 1]!; id !== 0; id = slots[at + 1]!) {
      if (slots[at] === hash && this.#spells(id, units, length)) return id;
      at = (at + 2) & last;
    }
    const id = this.#size++;
    slots[at] = hash;
    slots[at + 1] = id;
    this.#hashes[id] = hash;
    const start = this.#starts[id]!;
    const end = start + length;
    if (end > this.#units.length) this.#growUnits(Math.max(end, this.#units.length * 2));
    const own = this.#units;
    for (let i = 0; i < length; i++) own[start + i] = units[i]!;
    if (id + 1 === this.#hashes.length) this.#grow(this.#hashes.length * 2);
    this.#starts[id + 1] = end;
    return id;
  }

  textOf(id: number): string {
    const start = this.#starts[id]!;
    const end = id === 0 ? start : this.#starts[id + 1]!;
    let text = '';
    for (let from = start; from < end; from += MOST_AT_ONCE) {
      const some = this.#units.subarray(from, Math.min(end, from + MOST_AT_ONCE));
      text += String.fromCharCode.apply(null, some as unknown as number[]);
    }
    return text;
  }

  lengthOf(id: number): number {
    return id === 0 ? 0 : this.#starts[id + 1]! - this.#starts[id]!;
  }

  /** Whether the text holds this unit. */
  holds(id: number, unit: number): boolean {
    const start = this.#starts[id]!;
    const end = start + this.lengthOf(id);
    let at = start;
    while (at < end && this.#units[at] !== unit) at++;
    return at < end;
  }

  /** Whether text `id` has text `part` of another dictionary (or this one) at this place. */
  holdsAt(id: number, place: number, other: Dictionary, part: number): boolean {
    const length = other.lengthOf(part);
    if (place < 0 || place + length > this.lengthOf(id)) return false;
    const from = this.#starts[id]! + place;
    const theirs = other.#starts[part]!;
    let i = 0;
    while (i < length && this.#units[from + i] === other.#units[theirs + i]) i++;
    return i === length;
  }

  /** Makes room at once for so many times what came till now: growing step by step copies all of it again and again. */
  reserve(times: number): void {
    const texts = Math.ceil(this.#size * times);
    let capacity = this.#hashes.length;
    while (capacity <= texts) capacity *= 2;
    if (capacity > this.#hashes.length) this.#grow(capacity);
    const units = Math.ceil(this.#starts[this.#size]! * times);
    if (units > this.#units.length) this.#growUnits(units);
  }

  /** The texts from number `size` on, the last that came, are as if they had never been. */
  forget(size: number): void {
    const slots = this.#slots;
    const last = slots.length - 2;
    // Last in, first out: no text that stays was put behind one that goes.
    while (this.#size > size) {
      const id = --this.#size;
      let at = (this.#hashes[id]! * 2) & last;
      while (slots[at + 1] !== id) at = (at + 2) & last;
      slots[at] = 0;
      slots[at + 1] = 0;
    }
  }

  /** The look-up is only needed while the list is read; texts and hashes stay, and move to memory that is not this thread's. */
  close(memory: Memory = ownMemory): void {
    this.#slots = new Uint32Array(2);
    if (memory === ownMemory) return;
    const size = this.#size;
    const units = new Uint16Array(memory(this.#starts[size]! * 2));
    units.set(this.#units.subarray(0, units.length));
    const starts = new Uint32Array(memory((size + 1) * 4));
    starts.set(this.#starts.subarray(0, size + 1));
    const hashes = new Uint32Array(memory(size * 4));
    hashes.set(this.#hashes.subarray(0, size));
    this.#units = units;
    this.#starts = starts;
    this.#hashes = hashes;
  }

  /** The texts of a closed dictionary, without a copy, and a closed dictionary of such texts. */
  toTexts(): Texts {
    return { size: this.#size, units: this.#units, starts: this.#starts, hashes: this.#hashes };
  }

  static of({ size, units, starts, hashes }: Texts): Dictionary {
    const dictionary = new Dictionary();
    dictionary.#size = size;
    dictionary.#units = units;
    dictionary.#starts = starts;
    dictionary.#hashes = hashes;
    dictionary.#slots = new Uint32Array(2);
    return dictionary;
  }

  #spells(id: number, units: Uint16Array, length: number): boolean {
    const start = this.#starts[id]!;
    if (this.#starts[id + 1]! - start !== length) return false;
    const own = this.#units;
    for (let i = 0; i < length; i++) if (own[start + i] !== units[i]) return false;
    return true;
  }

  #growUnits(length: number): void {
    const wider = new Uint16Array(length);
    wider.set(this.#units);
    this.#units = wider;
  }

  /** @param capacity a power of two */
  #grow(capacity: number): void {
    const hashes = new Uint32Array(capacity);
    hashes.set(this.#hashes);
    const starts = new Uint32Array(capacity);
    starts.set(this.#starts);
    const slots = new Uint32Array(capacity * 4);
    const last = slots.length - 2;
    for (let id = 1; id < this.#size; id++) {
      const hash = hashes[id]!;
      let at = (hash * 2) & last;
      while (slots[at + 1] !== 0) at = (at + 2) & last;
      slots[at] = hash;
      slots[at + 1] = id;
    }
    this.#hashes = hashes;
    this.#starts = starts;
    this.#slots = slots;
  }
}
