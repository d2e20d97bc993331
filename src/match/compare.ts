/** Two prepared rows to one level per comparison: no text is touched while numbers decide, nothing is allocated. */
import { compareCities, compareStreets, type PreparedStreet } from '../fields/address/compare.ts';
import { compareCompanies } from '../fields/company/compare.ts';
import { compareDates } from '../fields/date/compare.ts';
import { compareEmails, type PreparedEmail } from '../fields/email/compare.ts';
import {
  compareNames,
  NAME_DIFFERENT,
  NAME_INITIAL,
  NAME_MISSING,
  NAME_NEAR,
  NAME_SWAPPED,
  type PreparedName,
} from '../fields/name/compare.ts';
import { nicknameGroups } from '../fields/name/index.ts';
import { comparePhones } from '../fields/phone/compare.ts';
import { comparePostalCodes } from '../fields/postal/compare.ts';
import { compareNumbers } from '../fields/taxId/compare.ts';
import { compareTexts } from '../fields/text/compare.ts';
import { roleAccounts } from '../reference/roleAccounts.ts';
import { hash32 } from '../text/hash.ts';
import type { Dictionary } from './dictionary.ts';

import type { Feature, PreparedList } from './prepare.ts';
import { mix } from './radix.ts';

/** Level of two different values that are both there. */
type CompareIds = (a: number, b: number) => number;

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

const CACHE_BITS = 17;

/** Remembers levels of value pairs in a fixed table: an older pair gives way to a newer one. */
function cached(compare: CompareIds): CompareIds {
  const size = 1 << CACHE_BITS;
  const lefts = new Uint32Array(size);
  const rights = new Uint32Array(size);
  const results = new Uint8Array(size);
  return (a, b) => {
    const left = a < b ? a : b;
    const right = a < b ? b : a;
    const slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> (32 - CACHE_BITS);
    if (lefts[slot] === left && rights[slot] === right) return results[slot]!;
    const level = compare(left, right);
    lefts[slot] = left;
    rights[slot] = right;
    results[slot] = level;
    return level;
  };
}

function comparerOf(feature: Feature, compareName: CompareIds | null): CompareIds {
  const { values } = feature.dictionary;
  const byText = (compare: (a: string, b: string) => number): CompareIds => {
    return (a, b) => compare(values[a]!, values[b]!);
  };
  switch (feature.kind) {
    case 'given':
    case 'family':
    case 'middle':
      return compareName!;
    case 'email':
      return emailComparer(values);
    case 'phone':
      return byText(comparePhones);
    case 'taxId':
    case 'externalId':
      return byText(compareNumbers);
    case 'birthday':
      return cached(byText(compareDates));
    case 'street':
      return streetComparer(values);
    case 'postal':
      return cached(byText(comparePostalCodes));
    case 'city':
      return cached(byText(compareCities));
    case 'company':
      return cached(byText(compareCompanies));
    case 'text':
      return cached(byText(compareTexts));
    default:
      return () => 2;
  }
}

function nameComparer(people: Dictionary): CompareIds {
  const { values } = people;
  const prepared: (PreparedName | undefined)[] = new Array(values.length);
  const nameOf = (id: number): PreparedName => {
    let name = prepared[id];
    if (name === undefined) {
      const key = values[id]!;
      const tokens = key.includes(' ') ? key.split(' ') : [key];
      const groups = nicknameGroups(tokens[0]!);
      name = { key, tokens, groups: groups.length === 0 ? null : groups };
      prepared[id] = name;
    }
    return name;
  };
  return (a, b) => compareNames(nameOf(a), nameOf(b));
}

function parseMailbox(key: string, roles: ReadonlySet<string>): PreparedEmail {
  const at = key.lastIndexOf('@');
  const local = at === -1 ? key : key.slice(0, at);
  return { key, local, domain: at === -1 ? '' : key.slice(at + 1), role: roles.has(local) };
}

/** Mailboxes are nearly all different: two numbers per value turn most pairs away before any text is read. */
function emailComparer(values: readonly string[]): CompareIds {
  const roles = roleAccounts();
  const locals = new Uint32Array(values.length);
  const masks = new Uint32Array(values.length);
  const isRole = new Uint8Array(values.length);
  for (let id = 1; id < values.length; id++) {
    const key = values[id]!;
    const at = key.lastIndexOf('@');
    const local = at === -1 ? key : key.slice(0, at);
    locals[id] = hash32(local);
    if (local.length < 24 && roles.has(local)) isRole[id] = 1;
    let mask = 0;
    for (let i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31);
    masks[id] = mask >>> 0;
  }
  return (a, b) => {
    if (a === b) return isRole[a] === 1 ? 4 : 1;
    // Two edits change at most four kinds of letters.
    if (locals[a] !== locals[b] && bits(masks[a]! ^ masks[b]!) > 4) return 5;
    return compareEmails(parseMailbox(values[a]!, roles), parseMailbox(values[b]!, roles));
  };
}

function bits(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function parseStreet(key: string): PreparedStreet {
  const hash = key.lastIndexOf('#');
  return { key, words: key.slice(0, hash), number: key.slice(hash + 1) };
}

/** Streets share their words: the words are compared once per pair of words, the numbers beside them. */
function streetComparer(values: readonly string[]): CompareIds {
  return cached((a, b) => compareStreets(parseStreet(values[a]!), parseStreet(values[b]!)));
}

/** The hash of a prepared value as a blocking key sees it. */
export function hashValue(value: string): number {
  return value === '' ? 0 : mix(hash32(value), 0);
}
