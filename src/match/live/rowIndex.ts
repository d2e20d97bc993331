/**
 * The rows of a list, to be found by what they say: the blocks of every key that the list is matched by, looked up
 * from one row at a time. Rows may come and go; when many have, the index is made anew from the list. Long because what
 * comes, goes and asks shares the one spare room behind the list's own rows.
 */
import type { ColumnMapping, Row } from '../../model/index.ts';
import { type ChosenKeys, comparesEveryPair } from '../block/block.ts';
import type { Facet, FacetTables } from '../block/keys.ts';
import { COPY_WEIGHT, createRecordKeys, type RecordKeys } from '../cluster/records.ts';
import type { Comparer } from '../compare/compare.ts';
import type { MatchPlan } from '../options.ts';
import type { Dictionary } from '../prepare/dictionary.ts';
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import type { Ready } from '../ready.ts';
import { UNIT } from '../tables.ts';
import { weightOf } from '../weigh/probability.ts';
import { canReach } from '../weigh/score.ts';
import type { Weigher } from '../weigh/weigh.ts';
import { KeyIndex, NONE } from './keyIndex.ts';
import { createRowKeyReader } from './keyReader.ts';
import { LiveCounts } from './liveCounts.ts';
import { addToKey, dropFromKey, gather, indexKeys, isValueOf, type LiveKey } from './liveKeys.ts';
import { RowReader } from './rowReader.ts';

/** A row of the list and what it weighs beside the one asked about, in units of 10^-6 log2. */
export interface Hit {
  readonly slot: number;
  readonly weight: number;
}

/** A dictionary, how many values it has room for, a feature that holds it, and what is known of each value. */
interface Learned {
  readonly dictionary: Dictionary;
  readonly room: number;
  readonly feature: number;
  readonly facets: Map<Facet, Feature>;
}

/** New values that one row can bring to one dictionary, and more. */
const MOST_VALUES = 24;
/** Changes a list may see before its index is made anew: one for so many rows. */
const ROWS_PER_CHANGE = 10;
const LEAST_SPARE = 64;
/** Of a value with more rows one more holder changes nothing. */
const MOST_HOLDERS = 400;
/** So much may hang on which of two rows comes first, in units of weight. */
const TIES: number = 2 * UNIT;

/** How many rows and values more a list of this many rows has room for. */
export function spareOf(rows: number): number {
  return Math.floor(rows / ROWS_PER_CHANGE) + LEAST_SPARE;
}

/** Built from a list that was made ready with `spareOf(rows.length)`. Slots number the rows as they stood then, new ones after them. */
export class RowIndex {
  readonly #comparer: Comparer;
  readonly #weigher: Weigher;
  readonly #learn: FacetTables;
  readonly #list: PreparedList;
  readonly #facets: FacetTables;
  readonly #matchWeight: number;
  readonly #reviewWeight: number;
  readonly #rowAt: (slot: number) => Row;
  readonly #records: RecordKeys;
  readonly #reader: RowReader;
  readonly #keys: readonly LiveKey[];
  readonly #chosen: ChosenKeys;
  readonly #equal: KeyIndex;
  readonly #counts: LiveCounts;
  /** Distinct row to the first row that has it, and on to the next. */
  readonly #heads: Uint32Array;
  readonly #next: Uint32Array;
  readonly #placeOf: Uint32Array;
  readonly #dictionaries: readonly Learned[];
  readonly #seen: Uint8Array;
  readonly #found: number[] = [];
  /** The place of the row that is asked about, and that of the next new row. */
  readonly #guest: number;
  #free: number;
  #changes = 0;
  /** Whether the row that is asked about counts as one of the list. */
  #isAsking = false;

  constructor(ready: Ready, mapping: ColumnMapping, plan: MatchPlan, rowAt: (slot: number) => Row) {
    const { list, facets } = ready;
    const places = list.size + spareOf(list.rows);
    const slots = list.rows + spareOf(list.rows);
    // Not all of it: its blocks are not needed once the keys are indexed.
    this.#comparer = ready.comparer;
    this.#weigher = ready.weigher;
    this.#learn = facets;
    this.#list = list;
    this.#matchWeight = weightOf(plan.matchProbability);
    this.#reviewWeight = weightOf(plan.reviewProbability);
    this.#rowAt = rowAt;
    this.#records = createRecordKeys(mapping);
    this.#reader = new RowReader(mapping, list);
    this.#heads = new Uint32Array(places).fill(NONE);
    this.#next = new Uint32Array(slots).fill(NONE);
    this.#placeOf = new Uint32Array(slots);
    for (let slot = list.rows - 1; slot >= 0; slot--) this.#link(slot, list.placeOf[slot]!);
    this.#guest = places - 1;
    this.#free = list.size;
    this.#seen = new Uint8Array(places);
    const byDictionary = new Map<Dictionary, Learned>();
    list.features.forEach(({ dictionary, counts }, f) => {
      if (byDictionary.has(dictionary)) return;
      byDictionary.set(dictionary, { dictionary, room: counts.length - MOST_VALUES, feature: f, facets: new Map() });
    });
    this.#dictionaries = [...byDictionary.values()];
    const learned = this.#dictionaries;
    // Which facets are in use: those of a new value are made as it comes.
    this.#facets = (feature, facet) => {
      learned.find(({ dictionary }) => dictionary === feature.dictionary)!.facets.set(facet, feature);
      return facets(feature, facet);
    };
    this.#chosen = ready.chosen;
    this.#keys = indexKeys({ ...ready, facets: this.#facets }, plan.maxBlockRows, this.#heads);
    const rowKey = createRowKeyReader(list);
    const keyed = new Uint32Array(list.size);
    for (let place = 0; place < list.size; place++) keyed[place] = rowKey.hash(place, 0);
    this.#equal = new KeyIndex(rowKey, list.size, list.size, this.#heads, keyed, list.size);
    this.#counts = new LiveCounts(list, ready.rarity, this.#facets, plan.frequencies, (f, id) => this.#rowsWith(f, id));
  }

  /** Whether so much has changed that the index is to be made anew before it is asked or changed again. */
  get isWorn(): boolean {
    return (
      this.#changes * ROWS_PER_CHANGE > this.#list.rows ||
      this.#dictionaries.some(({ dictionary, room }) => dictionary.size > room)
    );
  }

  /** The rows that may be the party of this row, in no order. Cost: the rows that share a block with it. */
  find(row: Row): Hit[] {
    const guest = this.#guest;
    const sizes = this.#dictionaries.map(({ dictionary }) => dictionary.size);
    const hits: Hit[] = [];
    try {
      this.#read(row, guest, sizes);
      const twin = this.#twinOf(guest);
      if (twin === NONE) {
        // Counted as if it stood in the list.
        const before = this.#counts.rarityOf(guest);
        this.#counts.count(guest, 1);
        this.#isAsking = true;
        this.#counts.weigh(guest);
        this.#compareAll(guest, twin, hits);
        this.#isAsking = false;
        this.#counts.count(guest, -1);
        this.#counts.restore(guest, before);
      } else {
        this.#compareAll(guest, twin, hits);
        this.#addTwins(twin, row, hits);
      }
    } finally {
      for (let d = 0; d < sizes.length; d++) this.#dictionaries[d]!.dictionary.forget(sizes[d]!);
    }
    return hits;
  }

  /** A row more; its slot is the one after the last. */
  add(slot: number, row: Row): void {
    this.#changes++;
    const place = this.#free;
    const sizes = this.#dictionaries.map(({ dictionary }) => dictionary.size);
    this.#read(row, place, sizes);
    const twin = this.#twinOf(place);
    if (twin !== NONE) {
      this.#link(slot, twin);
      return;
    }
    this.#free++;
    this.#link(slot, place);
    this.#equal.add(this.#equal.reader.hash(place, 0), place);
    for (const key of this.#keys) addToKey(key, place);
    this.#counts.count(place, 1);
    this.#counts.weigh(place);
  }

  /** A row that stands in the list no more. */
  remove(slot: number): void {
    this.#changes++;
    const place = this.#placeOf[slot]!;
    const next = this.#next;
    if (this.#heads[place] === slot) this.#heads[place] = next[slot]!;
    else {
      let at = this.#heads[place]!;
      while (next[at] !== slot) at = next[at]!;
      next[at] = next[slot]!;
    }
    if (this.#heads[place] !== NONE) return;
    for (const key of this.#keys) dropFromKey(key, place);
    this.#counts.count(place, -1);
    this.#counts.weigh(place);
  }

  #link(slot: number, place: number): void {
    this.#placeOf[slot] = place;
    this.#next[slot] = this.#heads[place]!;
    this.#heads[place] = slot;
  }

  /** Reads the row into a place; what is known of each value is found out for those that are new. */
  #read(row: Row, place: number, sizes: readonly number[]): void {
    const { cells, width } = this.#list;
    this.#reader.read(row, cells, place * width);
    this.#dictionaries.forEach(({ dictionary, feature: f, facets: used }, d) => {
      const from = sizes[d]!;
      if (dictionary.size === from) return;
      this.#comparer.learn(f, from);
      for (const [facet, feature] of used) this.#learn(feature, facet, from);
    });
  }

  /** The living place with the same numbers. */
  #twinOf(place: number): number {
    const { cells, width } = this.#list;
    const found: number[] = [];
    this.#equal.find(this.#equal.reader.hash(place, 0), found);
    for (const other of found) {
      let i = 0;
      while (i < width && cells[other * width + i] === cells[place * width + i]) i++;
      if (i === width) return other;
    }
    return NONE;
  }

  #compareAll(guest: number, twin: number, hits: Hit[]): void {
    const comparer = this.#comparer;
    const weigher = this.#weigher;
    const seen = this.#seen;
    const found = this.#found;
    found.length = 0;
    let done = 0;
    const compare = (): void => {
      for (let i = done; i < found.length; i++) {
        const place = found[i]!;
        if (seen[place] === 1) continue;
        seen[place] = 1;
        if (place === twin || !canReach(comparer, weigher, place, guest, this.#reviewWeight - TIES)) continue;
        if (!this.#isBefore(place, guest)) comparer.compare(guest, place);
        const weight = weigher.weigh();
        if (weight >= this.#reviewWeight) this.#hit(place, weight, hits);
      }
      done = found.length;
    };
    for (const key of this.#keys) {
      gather(key, guest, found);
      compare();
    }
    // The row that is asked about is one more.
    if (comparesEveryPair(this.#free + 1, this.#chosen)) {
      for (let place = 0; place < this.#free; place++) if (this.#heads[place] !== NONE) found.push(place);
      compare();
    }
    for (const place of found) seen[place] = 0;
  }

  #hit(place: number, weight: number, hits: Hit[]): void {
    for (let slot = this.#heads[place]!; slot !== NONE; slot = this.#next[slot]!) hits.push({ slot, weight });
  }

  /** Rows with the same numbers: their weight, and more for those that are equal in every cell, or but for capitals and signs. */
  #addTwins(twin: number, row: Row, hits: Hit[]): void {
    this.#comparer.compare(twin, this.#guest);
    const weight = this.#weigher.weigh();
    const key = this.#records.keyOf(row);
    const folded = weight >= this.#reviewWeight ? null : this.#records.foldedKeyOf(row);
    for (let slot = this.#heads[twin]!; slot !== NONE; slot = this.#next[slot]!) {
      const isEqual = key !== null && this.#records.keyOf(this.#rowAt(slot)) === key;
      if (isEqual) hits.push({ slot, weight: Math.max(weight, this.#matchWeight) + COPY_WEIGHT });
      else if (weight >= this.#reviewWeight) hits.push({ slot, weight });
      else if (folded !== null && this.#records.foldedKeyOf(this.#rowAt(slot)) === folded)
        hits.push({ slot, weight: this.#reviewWeight });
    }
  }

  /** Which of two rows a list has first: of values that are equally common the first one's counts. */
  #isBefore(one: number, other: number): boolean {
    const { reader } = this.#equal;
    return reader.hash(one, 0) < reader.hash(other, 0);
  }

  #rowsWith(f: number, id: number): number[] | null {
    const { features, cells, width } = this.#list;
    const feature = features[f]!;
    const key = this.#keys.find(({ plan }) => isValueOf(plan, f, this.#list));
    if (key === undefined) return null;
    const hash = this.#facets(feature, 'value')[id]!;
    const found: number[] = [];
    if (!key.index.find(hash, found, MOST_HOLDERS)) return null;
    const rows = found.filter((place) => {
      for (let at = feature.offset; at < feature.offset + feature.slots; at++) {
        if (cells[place * width + at] === id) return true;
      }
      return false;
    });
    if (this.#isAsking) rows.push(this.#guest);
    return rows.sort((a, b) => (this.#isBefore(a, b) ? -1 : 1));
  }
}
