/** Strings as small numbers: equal numbers are equal strings. 0 is "nothing there". */
import { hash32 } from '../text/hash.ts';

/** `hash32` of a stretch of UTF-16 units. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ units[i]!, 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * An open table over typed columns. A `Map` of a million strings costs an entry, a bucket and the collector's walk
 * over both; here a string costs a few bytes beside itself, its hash is at hand for everything that follows, and a
 * value can be looked up by its units before it is a string at all.
 */
export class Dictionary {
  readonly values: string[] = [''];
  #hashes: Uint32Array = new Uint32Array(256);
  /** Hash and number, side by side. */
  #slots: Uint32Array = new Uint32Array(1024);

  /** `hash32` of each value, by its number; longer than `values`. */
  get hashes(): Uint32Array {
    return this.#hashes;
  }

  intern(value: string): number {
    if (value === '') return 0;
    const hash = hash32(value);
    const { values } = this;
    const slots = this.#slots;
    const last = slots.length - 2;
    let at = (hash * 2) & last;
    for (let id = slots[at + 1]!; id !== 0; id = slots[at + 1]!) {
      if (slots[at] === hash && values[id] === value) return id;
      at = (at + 2) & last;
    }
    return this.#add(at, hash, value);
  }

  /** The number of the value these units spell; `text` is taken as the value where it spells the same. */
  internUnits(units: Uint16Array, length: number, hash: number, text: string): number {
    const { values } = this;
    const slots = this.#slots;
    const last = slots.length - 2;
    let at = (hash * 2) & last;
    for (let id = slots[at + 1]!; id !== 0; id = slots[at + 1]!) {
      if (slots[at] === hash && spells(values[id]!, units, length)) return id;
      at = (at + 2) & last;
    }
    const value = spells(text, units, length) ? text : textOf(units, length);
    return this.#add(at, hash, value);
  }

  #add(at: number, hash: number, value: string): number {
    const id = this.values.length;
    this.values.push(value);
    this.#slots[at] = hash;
    this.#slots[at + 1] = id;
    this.#hashes[id] = hash;
    if (id + 1 === this.#hashes.length) this.#grow();
    return id;
  }

  #grow(): void {
    const size = this.#hashes.length;
    const hashes = new Uint32Array(size * 2);
    hashes.set(this.#hashes);
    const slots = new Uint32Array(size * 8);
    const last = slots.length - 2;
    for (let id = 1; id < size; id++) {
      const hash = hashes[id]!;
      let at = (hash * 2) & last;
      while (slots[at + 1] !== 0) at = (at + 2) & last;
      slots[at] = hash;
      slots[at + 1] = id;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }

  /** The look-up is only needed while the list is read; values and hashes stay. */
  close(): void {
    this.#slots = new Uint32Array(2);
  }
}

function spells(value: string, units: Uint16Array, length: number): boolean {
  if (value.length !== length) return false;
  for (let i = 0; i < length; i++) if (value.charCodeAt(i) !== units[i]) return false;
  return true;
}

function textOf(units: Uint16Array, length: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
