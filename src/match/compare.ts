import { NAME_DIFFERENT, NAME_INITIAL, NAME_MISSING, NAME_NEAR, NAME_SWAPPED } from '../fields/name/compare.ts';
import { cached, comparerOf, nameComparer } from './kernels.ts';
import type { Feature, PreparedList } from './prepare.ts';
export interface Comparer {
  /** Level of each feature for the pair last compared. */
  readonly levels: Uint8Array;
  /** The more frequent of the two values of each feature that agreed; 0 when none. */
  readonly agreed: Uint32Array;
  /** After `compare`: neither row has a given name (a company, a household as one entry). */
  readonly nameless: boolean;
  /** Compares two rows by their numbers in the prepared list. */
  compare(a: number, b: number): void;
}

/** Makes the comparer of a prepared list: per distinct value what the kernels need, and a cache of value pairs. */
export function createComparer(list: PreparedList): Comparer {
  const { features, cells, width } = list;
  const levels = new Uint8Array(features.length);
  const agreed = new Uint32Array(features.length);
  const people = features.find((f) => f.kind === 'given' || f.kind === 'family')?.dictionary;
  const compareName = people === undefined ? null : cached(nameComparer(people));
  const compareIds = features.map((feature) => comparerOf(feature, compareName));
  const given = features.findIndex((feature) => feature.kind === 'given');
  const family = features.findIndex((feature) => feature.kind === 'family');
  const givenAt = given === -1 ? 0 : features[given]!.offset;
  const familyAt = family === -1 ? 0 : features[family]!.offset;

  function more(feature: Feature, a: number, b: number): number {
    return feature.counts[a]! >= feature.counts[b]! ? a : b;
  }

  function compareSlots(f: number, a: number, b: number): void {
    const feature = features[f]!;
    const from = a + feature.offset;
    const other = b + feature.offset;
    let best = 0;
    let value = 0;
    for (let i = 0; i < feature.slots; i++) {
      const left = cells[from + i]!;
      if (left === 0) continue;
      for (let j = 0; j < feature.slots; j++) {
        const right = cells[other + j]!;
        if (right === 0) continue;
        const level = left === right && feature.kind !== 'email' ? 1 : compareIds[f]!(left, right);
        if (best === 0 || level < best) {
          best = level;
          value = more(feature, left, right);
        }
      }
    }
    levels[f] = best;
    agreed[f] = value;
  }

  function lookForSwap(a: number, b: number): void {
    const weak = (level: number) => level === NAME_DIFFERENT || level === NAME_MISSING || level === NAME_INITIAL;
    if (!weak(levels[given]!) || !weak(levels[family]!) || levels[given]! + levels[family]! < NAME_DIFFERENT) return;
    const givenA = cells[a + givenAt]!;
    const familyA = cells[a + familyAt]!;
    const givenB = cells[b + givenAt]!;
    const familyB = cells[b + familyAt]!;
    const crossed = (left: number, right: number): number =>
      left === 0 || right === 0 ? NAME_MISSING : left === right ? 1 : compareName!(left, right);
    const one = crossed(givenA, familyB);
    const two = crossed(familyA, givenB);
    // One side may be empty or an initial, but not both.
    if ((one > NAME_NEAR && one !== NAME_INITIAL) || (two > NAME_NEAR && two !== NAME_INITIAL)) return;
    const strong = (level: number) => level !== NAME_MISSING && level <= NAME_NEAR;
    if (!strong(one) && !strong(two)) return;
    levels[given] = one === NAME_MISSING ? NAME_MISSING : NAME_SWAPPED;
    levels[family] = two === NAME_MISSING ? NAME_MISSING : NAME_SWAPPED;
    agreed[given] = more(features[given]!, givenA, givenB);
    agreed[family] = more(features[family]!, familyA, familyB);
  }

  let nameless = given === -1;
  return {
    levels,
    agreed,
    get nameless() {
      return nameless;
    },
    compare(a: number, b: number): void {
      const rowA = a * width;
      const rowB = b * width;
      for (let f = 0; f < features.length; f++) {
        const feature = features[f]!;
        if (feature.slots > 1) {
          compareSlots(f, rowA, rowB);
          continue;
        }
        const left = cells[rowA + feature.offset]!;
        const right = cells[rowB + feature.offset]!;
        if (left === 0 || right === 0) {
          levels[f] = 0;
          agreed[f] = 0;
        } else if (left === right && feature.kind !== 'email') {
          levels[f] = 1;
          agreed[f] = left;
        } else {
          levels[f] = compareIds[f]!(left, right);
          agreed[f] = more(feature, left, right);
        }
      }
      if (given !== -1) {
        nameless = cells[rowA + givenAt] === 0 && cells[rowB + givenAt] === 0;
        if (family !== -1) lookForSwap(rowA, rowB);
      }
    },
  };
}
