/**
 * What is known of a text before it is read again: its length, its kinds of letters, its first signs, as six numbers
 * a value. Two profiles bound how near two texts can be, which settles most pairs of values.
 */
import { roleAccounts } from '../../reference/roleAccounts.ts';
import { hash32 } from '../../text/hash.ts';
import { skeletonOf } from '../../text/skeleton.ts';
import { afterLast, type Dictionary } from '../prepare/dictionary.ts';
import { type Memory, ownMemory } from '../prepare/memory.ts';
import { WordSet } from '../prepare/wordSet.ts';
import type { FeatureKind } from '../tables.ts';

/** Numbers per value. */
export const STRIDE = 6;
/** Length in the low bits, then what kind of text it is. */
export const LENGTH = 0xffffff;
export const NUMBER: number = 1 << 24;
export const WIDE: number = 1 << 25;
export const ROLE: number = 1 << 26;
export const WORDS: number = 1 << 27;
export const DAY: number = 1 << 28;

/** Places of the numbers: the kinds of letters, the kinds that stand there an odd number of times, four signs. */
export const KINDS = 1;
export const ODD = 2;
export const SIGNS = 3;
/** What only some kinds of values have: hashes of a part of the text. */
export const PART = 4;
export const DIGITS = 5;
export const TOKENS = 5;
export const TOKEN_COUNT = 0xffff;
export const INITIAL: number = 1 << 16;
/** Above it the consonants of a city or of the first word of a name, hashed; 0 where it has none to speak of. */
export const SOUND_SHIFT = 17;

/** Hashes nothing to 0. */
function hashPart(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + units[i]! + 1) | 0;
  return hash;
}

/** Eight digits as a number, else -1. */
function dayOf(units: Uint16Array, from: number, to: number): number {
  if (to - from !== 8) return -1;
  let day = 0;
  for (let i = from; i < to; i++) {
    const digit = units[i]! - 48;
    if (digit < 0 || digit > 9) return -1;
    day = day * 10 + digit;
  }
  return day;
}

function digitsOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    if (unit >= 48 && unit <= 57) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash;
}

/** How many words, and in the high bits whether one of them is a single sign. */
function tokensOf(units: Uint16Array, start: number, to: number): number {
  let tokens = 0;
  let initial = 0;
  for (let from = start; from <= to; tokens++) {
    let end = from;
    while (end < to && units[end] !== 32) end++;
    if (end - from < 2) initial = INITIAL;
    from = end + 1;
  }
  return Math.min(tokens, TOKEN_COUNT) | initial;
}

/** Never 0 for a skeleton that is there. */
function soundBits(skeleton: number): number {
  if (skeleton === 0) return 0;
  return ((Math.imul(skeleton, 0x9e3779b1) >>> 17) | 1) << SOUND_SHIFT;
}

const HASH = 35;
const AT = 64;

/** Profiles of all texts of a dictionary, `STRIDE` numbers each, with room for those of `capacity` texts. */
export function profileValues(
  kind: FeatureKind,
  dictionary: Dictionary,
  groups: (name: string) => readonly string[],
  capacity: number = dictionary.size,
  roles: WordSet = new WordSet(kind === 'email' ? roleAccounts() : new Set<string>()),
  memory: Memory = ownMemory,
): Uint32Array {
  const profiles = new Uint32Array(memory(capacity * STRIDE * 4));
  addProfiles(profiles, 1, kind, dictionary, groups, roles);
  return profiles;
}

/** Writes the profiles of the texts from number `from` on. */
export function addProfiles(
  profiles: Uint32Array,
  from: number,
  kind: FeatureKind,
  dictionary: Dictionary,
  groups: (name: string) => readonly string[],
  roles: WordSet,
): void {
  const { size, units, starts } = dictionary;
  const person = kind === 'given' || kind === 'family' || kind === 'middle';
  for (let id = from; id < size; id++) {
    const at = id * STRIDE;
    const start = starts[id]!;
    const last = starts[id + 1]!;
    let end = last;
    let head = 0;
    if (kind === 'street') {
      // The words make the profile, the number behind the last # stands beside them.
      const house = afterLast(units, start, last, HASH);
      end = house === start ? last - 1 : house - 1;
      profiles[at + PART] = hashPart(units, house, last);
    } else if (kind === 'email') {
      const host = afterLast(units, start, last, AT);
      const local = host === start ? last : host - 1;
      profiles[at + PART] = hashPart(units, start, local);
      profiles[at + DIGITS] = digitsOf(units, start, local);
      if (roles.has(units, start, local)) head |= ROLE;
    }
    let kinds = 0;
    let odd = 0;
    let signs = 0;
    let number = true;
    for (let i = start; i < end; i++) {
      const unit = units[i]!;
      const bit = 1 << (unit & 31);
      kinds |= bit;
      odd ^= bit;
      if (i < start + 4) signs |= (unit & 255) << ((i - start) * 8);
      if (unit > 255) head |= WIDE;
      if (unit === 32) head |= WORDS;
      else if ((unit < 48 || unit > 57) && unit !== 46) number = false;
    }
    if (number) head |= NUMBER;
    if (kind === 'phone') {
      signs = 0;
      for (let i = Math.max(start, end - 4); i < end; i++) signs = (signs << 8) | (units[i]! & 255);
    } else if (kind === 'birthday') {
      const day = dayOf(units, start, end);
      if (day !== -1) {
        head |= DAY;
        signs = day;
      }
    } else if (person) {
      let mask = 0;
      const first = firstWordOf(dictionary.textOf(id));
      for (const group of groups(first)) mask |= 1 << (hash32(group) & 31);
      profiles[at + PART] = mask;
      profiles[at + TOKENS] = tokensOf(units, start, end) | soundBits(skeletonOf(first));
    } else if (kind === 'city') profiles[at + TOKENS] = soundBits(skeletonOf(dictionary.textOf(id)));
    profiles[at] = head | Math.min(end - start, LENGTH);
    profiles[at + KINDS] = kinds;
    profiles[at + ODD] = odd;
    profiles[at + SIGNS] = signs;
  }
}

/** The first word of a folded name. */
export function firstWordOf(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}

/** How many bits are set. */
export function bits(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
