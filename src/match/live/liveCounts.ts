/** How common values are while rows come and go: what `rarities` says of a list, value by value. */

import type { FacetTables } from '../block/keys.ts';
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import { otherHalfOf, partiesOf, rarityOf, sharesOf, soundsOf, type Tellers, tellersOf } from '../weigh/frequency.ts';

type Tables = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Rows with this value of a feature, in the order of the list; null when they are too many to look at. */
export type RowsWith = (feature: number, id: number) => number[] | null;

/** Keeps `counts` of the features and `rarity` true for the values of rows that are counted in or out. */
export class LiveCounts {
  readonly #list: PreparedList;
  readonly #rarity: readonly Int32Array[];
  readonly #rowsWith: RowsWith;
  readonly #present: Uint32Array;
  readonly #shares: readonly (Map<string, number> | null)[];
  readonly #tellers: readonly (Tellers | null)[];
  readonly #sounds: ReadonlyMap<Feature, Uint32Array>;

  constructor(
    list: PreparedList,
    rarity: readonly Int32Array[],
    facets: FacetTables,
    tables: Tables,
    rowsWith: RowsWith,
  ) {
    this.#list = list;
    this.#rarity = rarity;
    this.#rowsWith = rowsWith;
    this.#present = Uint32Array.from(list.features, (feature) => feature.present);
    this.#shares = list.features.map((feature) => sharesOf(feature, tables));
    this.#tellers = list.features.map((feature) => tellersOf(list, feature));
    const telling = new Set(this.#tellers.flatMap((tellers) => [tellers?.best ?? null, tellers?.given ?? null]));
    telling.delete(null);
    this.#sounds = new Map(Array.from(telling, (feature) => [feature!, soundsOf(feature!, facets)]));
  }

  /** Counts a row in (1) or out (-1). */
  count(place: number, step: 1 | -1): void {
    const { features, cells, width } = this.#list;
    features.forEach(({ offset, slots, counts }, f) => {
      let isPresent = 0;
      for (let at = place * width + offset; at < place * width + offset + slots; at++) {
        const id = cells[at]!;
        if (id === 0) continue;
        isPresent = step;
        counts[id] = counts[id]! + step;
      }
      this.#present[f]! += isPresent;
    });
  }

  /** Weighs the values of a row anew. */
  weigh(place: number): void {
    const { features, cells, width } = this.#list;
    features.forEach(({ offset, slots }, f) => {
      for (let at = place * width + offset; at < place * width + offset + slots; at++) {
        if (cells[at] !== 0) this.#weighValue(f, cells[at]!);
      }
    });
  }

  /** Writes down what the values of a row weigh, and gives it back to be put in again. */
  rarityOf(place: number): Int32Array {
    const { cells, width, features } = this.#list;
    const found = new Int32Array(width);
    features.forEach(({ offset, slots }, f) => {
      for (let at = offset; at < offset + slots; at++) found[at] = this.#rarity[f]![cells[place * width + at]!]!;
    });
    return found;
  }

  restore(place: number, found: Int32Array): void {
    const { cells, width, features } = this.#list;
    features.forEach(({ offset, slots }, f) => {
      for (let at = offset; at < offset + slots; at++) this.#rarity[f]![cells[place * width + at]!] = found[at]!;
    });
  }

  #weighValue(f: number, id: number): void {
    const feature = this.#list.features[f]!;
    const tellers = this.#tellers[f]!;
    let others = tellers === null ? Math.max(feature.counts[id]! - 1, 1) : 0;
    if (tellers !== null && tellers.best !== null) {
      const rows = this.#rowsWith(f, id);
      if (rows === null) return;
      const { best, given } = tellers;
      const names = this.#namesAmong(rows, best, otherHalfOf(tellers));
      const firstNames = given === null ? 0 : this.#namesAmong(rows, given, null);
      others = Math.max(partiesOf(feature, names, firstNames) - 1, 0);
    }
    const share = this.#shares[f]?.get(feature.dictionary.textOf(id));
    this.#rarity[f]![id] = rarityOf(feature.kind, others, this.#present[f]!, share);
  }

  /** How many names, by their sound; one that comes again after two others is counted again, one turned around is not. */
  #namesAmong(rows: readonly number[], name: Feature, half: Feature | null): number {
    const { cells, width } = this.#list;
    const sounds = this.#sounds.get(name)!;
    let names = 0;
    let last = 0;
    let before = 0;
    for (const row of rows) {
      const sound = sounds[cells[row * width + name.offset]!]!;
      if (sound === 0 || sound === last || sound === before) continue;
      const turned = half === null ? 0 : sounds[cells[row * width + half.offset]!]!;
      if (turned !== 0 && (turned === last || turned === before)) continue;
      names++;
      before = last;
      last = sound;
    }
    return names;
  }
}
