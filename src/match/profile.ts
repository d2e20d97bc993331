/**
 * What is known of a text before it is read again: its length, its kinds of letters, its first signs, as six numbers
 * a value. Two profiles bound how near two texts can be, which settles most pairs of values.
 */
import type { FeatureKind } from './tables.ts';

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

/** Hashes nothing to 0. */
function hashPart(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i) + 1) | 0;
  return hash;
}

function isDay(text: string): boolean {
  if (text.length !== 8) return false;
  for (let i = 0; i < 8; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

function digitsOf(text: string, to: number): number {
  let hash = 0;
  for (let i = 0; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash;
}

/** How many words, and in the high bits whether one of them is a single sign. */
function tokensOf(text: string): number {
  let tokens = 0;
  let initial = 0;
  for (let from = 0; from <= text.length; tokens++) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? text.length : space;
    if (end - from < 2) initial = INITIAL;
    from = end + 1;
  }
  return Math.min(tokens, TOKEN_COUNT) | initial;
}

/** Profiles of all values of a dictionary, `STRIDE` numbers each. `roles` marks e-mail names read by several. */
export function profileValues(
  kind: FeatureKind,
  values: readonly string[],
  roles: ReadonlySet<string>,
  groups: (name: string) => readonly string[],
): Uint32Array {
  const profiles = new Uint32Array(values.length * STRIDE);
  for (let id = 1; id < values.length; id++) {
    const value = values[id]!;
    const at = id * STRIDE;
    let end = value.length;
    let head = 0;
    if (kind === 'street') {
      // The words make the profile, the number behind the last # stands beside them.
      const hash = value.lastIndexOf('#');
      end = hash < 0 ? value.length - 1 : hash;
      profiles[at + PART] = hashPart(value, hash + 1, value.length);
    } else if (kind === 'email') {
      const sign = value.lastIndexOf('@');
      const local = sign < 0 ? value.length : sign;
      profiles[at + PART] = hashPart(value, 0, local);
      profiles[at + DIGITS] = digitsOf(value, local);
      if (local < 24 && roles.has(value.slice(0, local))) head |= ROLE;
    }
    let kinds = 0;
    let odd = 0;
    let signs = 0;
    let number = true;
    for (let i = 0; i < end; i++) {
      const unit = value.charCodeAt(i);
      const bit = 1 << (unit & 31);
      kinds |= bit;
      odd ^= bit;
      if (i < 4) signs |= (unit & 255) << (i * 8);
      if (unit > 255) head |= WIDE;
      if (unit === 32) head |= WORDS;
      else if ((unit < 48 || unit > 57) && unit !== 46) number = false;
    }
    if (number) head |= NUMBER;
    if (kind === 'phone') {
      signs = 0;
      for (let i = Math.max(0, end - 4); i < end; i++) signs = (signs << 8) | (value.charCodeAt(i) & 255);
    } else if (kind === 'birthday' && isDay(value)) {
      head |= DAY;
      signs = Number(value);
    } else if (kind === 'given' || kind === 'family' || kind === 'middle') {
      const space = value.indexOf(' ');
      let mask = 0;
      for (const group of groups(space < 0 ? value : value.slice(0, space))) {
        mask |= 1 << (hashPart(group, 0, group.length) & 31);
      }
      profiles[at + PART] = mask;
      profiles[at + TOKENS] = tokensOf(value);
    }
    profiles[at] = head | Math.min(end, LENGTH);
    profiles[at + KINDS] = kinds;
    profiles[at + ODD] = odd;
    profiles[at + SIGNS] = signs;
  }
  return profiles;
}

/** How many bits are set. */
export function bits(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
