/** Many small records as one table: each is made while somebody looks at it, and goes again. */
import type { Table } from '../model/index.ts';

/**
 * @param size how many records there are now
 * @param make the record at a place from 0
 */
export function createTable<Entry>(size: () => number, make: (index: number) => Entry): Table<Entry> {
  function* entries(): Generator<Entry> {
    for (let i = 0; i < size(); i++) yield make(i);
  }
  const map = <Other>(change: (entry: Entry, index: number) => Other): Other[] =>
    Array.from({ length: size() }, (_, i) => change(make(i), i));
  const toArray = () => map((entry) => entry);
  function filter(keep: (entry: Entry, index: number) => boolean): Entry[] {
    const kept: Entry[] = [];
    let i = 0;
    for (const entry of entries()) if (keep(entry, i++)) kept.push(entry);
    return kept;
  }
  function find(fits: (entry: Entry, index: number) => boolean): Entry | undefined {
    let i = 0;
    for (const entry of entries()) if (fits(entry, i++)) return entry;
    return undefined;
  }
  return {
    get length() {
      return size();
    },
    at(index) {
      const place = index < 0 ? size() + index : index;
      return Number.isInteger(place) && place >= 0 && place < size() ? make(place) : undefined;
    },
    map,
    filter,
    find,
    toArray,
    toJSON: toArray,
    [Symbol.iterator]: entries,
  };
}
