/**
 * The level of two different values by their profiles alone, where these leave no other. Each rule here turns a
 * condition of the kernel in fields/ into one that must hold before it can.
 * Long because it is a table of short rules, one a kind.
 */
import { NAME_DIFFERENT, NAME_INITIAL } from '../../fields/name/compare.ts';
import type { FeatureKind } from '../tables.ts';
import {
  bits,
  DAY,
  DIGITS,
  INITIAL,
  KINDS,
  LENGTH,
  NUMBER,
  ODD,
  PART,
  ROLE,
  SIGNS,
  SOUND_SHIFT,
  STRIDE,
  TOKEN_COUNT,
  TOKENS,
  WIDE,
  WORDS,
} from './profile.ts';

/** The texts must be read. */
export const UNSETTLED = 255;

/** Kinds as small numbers, so that one function serves them all without a call through a variable. */
export const KIND_CODES: Readonly<Record<FeatureKind, number>> = {
  suffix: 0,
  gender: 0,
  region: 0,
  country: 0,
  site: 0,
  given: 1,
  family: 1,
  middle: 1,
  email: 2,
  phone: 3,
  taxId: 4,
  externalId: 4,
  code: 4,
  birthday: 5,
  street: 6,
  postal: 7,
  city: 8,
  company: 9,
  text: 10,
};
export const EMAIL_CODE = 2;

/** Level of two values that are there and, e-mail apart, differ; `UNSETTLED` when only the texts can tell. */
export function quickLevel(code: number, profiles: Uint32Array, a: number, b: number): number {
  const x = a * STRIDE;
  const y = b * STRIDE;
  switch (code) {
    case 0:
      return 2;
    case 1:
      return quickName(profiles, x, y);
    case 2:
      return quickEmail(profiles, x, y);
    case 3:
      return quickPhone(profiles, x, y);
    case 4:
      return canBeWithin(profiles, x, y, 2) ? UNSETTLED : 4;
    case 5:
      return quickDay(profiles, x, y);
    case 6:
      return quickStreet(profiles, x, y);
    case 7:
      return quickPostal(profiles, x, y);
    case 8:
      return canAgree(profiles, x, y) || canSound(profiles, x, y) ? UNSETTLED : 3;
    case 9:
      return quickCompany(profiles, x, y);
    default:
      return quickText(profiles, x, y);
  }
}

/** An edit takes one kind of letter away and brings one: so many kinds may differ, and twice as many change parity. */
function canBeWithin(p: Uint32Array, x: number, y: number, limit: number): boolean {
  const difference = (p[x]! & LENGTH) - (p[y]! & LENGTH);
  if (difference > limit || -difference > limit) return false;
  if (bits(p[x + ODD]! ^ p[y + ODD]!) > 2 * limit) return false;
  const left = p[x + KINDS]!;
  const right = p[y + KINDS]!;
  return bits(left & ~right) <= limit && bits(right & ~left) <= limit;
}

/** One can only begin with the other when the first signs agree: four, or as many as `signs` leaves in. */
function canBegin(p: Uint32Array, x: number, y: number, signs: number): boolean {
  return ((p[x + SIGNS]! ^ p[y + SIGNS]!) & signs) === 0;
}

/** One can only stand in the other when it has no letter of its own, or no more than slips bring. */
function canContain(p: Uint32Array, x: number, y: number, slips = 0): boolean {
  const left = p[x + KINDS]!;
  const right = p[y + KINDS]!;
  return bits(left & ~right) <= slips || bits(right & ~left) <= slips;
}

/** No Jaro-Winkler similarity is above this: letters only one of the two has match nothing. */
function mostAlike(p: Uint32Array, x: number, y: number): number {
  const left = p[x + KINDS]!;
  const right = p[y + KINDS]!;
  const la = p[x]! & LENGTH;
  const lb = p[y]! & LENGTH;
  const matches = Math.min(la - bits(left & ~right), lb - bits(right & ~left));
  if (matches <= 0) return 0;
  const jaro = (matches / la + matches / lb + 1) / 3;
  const apart = p[x + SIGNS]! ^ p[y + SIGNS]!;
  const prefix = apart === 0 ? 4 : (31 - Math.clz32(apart & -apart)) >> 3;
  // Rounding must not put the bound below what it bounds.
  return jaro + prefix * 0.1 * (1 - jaro) + 1e-9;
}

function shorterOf(p: Uint32Array, x: number, y: number): number {
  return Math.min(p[x]! & LENGTH, p[y]! & LENGTH);
}

function quickName(p: Uint32Array, x: number, y: number): number {
  const shorter = shorterOf(p, x, y);
  if (((p[x]! | p[y]!) & WIDE) !== 0) return UNSETTLED;
  if (shorter === 1) return ((p[x + SIGNS]! ^ p[y + SIGNS]!) & 255) === 0 ? NAME_INITIAL : NAME_DIFFERENT;
  if ((p[x + PART]! & p[y + PART]!) !== 0) return UNSETTLED;
  if (canSound(p, x, y)) return UNSETTLED;
  if (shorter >= 3 && (canBegin(p, x, y, 0xffffff) || canBeWithin(p, x, y, shorter >= 5 ? 2 : 1))) return UNSETTLED;
  if (((p[x]! | p[y]!) & WORDS) !== 0 && canShareWords(p, x, y)) return UNSETTLED;
  return mostAlike(p, x, y) >= 0.74 ? UNSETTLED : NAME_DIFFERENT;
}

/** Whether the consonants can be the same. */
function canSound(p: Uint32Array, x: number, y: number): boolean {
  const sound = p[x + TOKENS]! >>> SOUND_SHIFT;
  return sound !== 0 && sound === p[y + TOKENS]! >>> SOUND_SHIFT;
}

/** Whether all words of the one can stand in the other, an edit in each: so many letters of its own it may have. */
function canShareWords(p: Uint32Array, x: number, y: number): boolean {
  if (((p[x + TOKENS]! | p[y + TOKENS]!) & INITIAL) !== 0) return true;
  const left = p[x + TOKENS]! & TOKEN_COUNT;
  const right = p[y + TOKENS]! & TOKEN_COUNT;
  if (left <= right && bits(p[x + KINDS]! & ~p[y + KINDS]!) <= left) return true;
  return right <= left && bits(p[y + KINDS]! & ~p[x + KINDS]!) <= right;
}

function quickEmail(p: Uint32Array, x: number, y: number): number {
  if (x === y) return (p[x]! & ROLE) === 0 ? 1 : 4;
  if (((p[x]! | p[y]!) & ROLE) !== 0) return 5;
  if (p[x + PART] === p[y + PART]) return UNSETTLED;
  return p[x + DIGITS] === p[y + DIGITS] && canBeWithin(p, x, y, 2) ? UNSETTLED : 5;
}

function quickPhone(p: Uint32Array, x: number, y: number): number {
  if (shorterOf(p, x, y) < 8) return 3;
  return p[x + SIGNS] === p[y + SIGNS] || canBeWithin(p, x, y, 1) ? UNSETTLED : 3;
}

function quickDay(p: Uint32Array, x: number, y: number): number {
  if ((p[x]! & p[y]! & DAY) === 0) return UNSETTLED;
  const left = p[x + SIGNS]!;
  const right = p[y + SIGNS]!;
  const yearA = (left / 10_000) | 0;
  const yearB = (right / 10_000) | 0;
  const monthA = ((left / 100) | 0) % 100;
  const monthB = ((right / 100) | 0) % 100;
  const dayA = left % 100;
  const dayB = right % 100;
  const year = yearA === yearB;
  if (year && monthA === dayB && dayA === monthB) return 2;
  if (canBeWithin(p, x, y, 1)) return UNSETTLED;
  const parts = (year ? 1 : 0) + (monthA === monthB && monthA !== 0 ? 1 : 0) + (dayA === dayB && dayA !== 0 ? 1 : 0);
  return parts === 2 ? 4 : year ? 5 : 6;
}

/** Whether the words of two streets or cities can be near. */
function canAgree(p: Uint32Array, x: number, y: number): boolean {
  const shorter = shorterOf(p, x, y);
  if (canBegin(p, x, y, -1) || canBeWithin(p, x, y, shorter >= 8 ? 2 : 1)) return true;
  return mostAlike(p, x, y) >= 0.9;
}

function quickStreet(p: Uint32Array, x: number, y: number): number {
  // Words and number may each be empty.
  if (shorterOf(p, x, y) === 0 || p[x + PART] === p[y + PART]) return UNSETTLED;
  const further = Math.abs((p[x]! & LENGTH) - (p[y]! & LENGTH));
  return canAgree(p, x, y) || (further >= 6 && canContain(p, x, y)) ? UNSETTLED : 5;
}

function quickPostal(p: Uint32Array, x: number, y: number): number {
  if (((p[x]! | p[y]!) & WIDE) !== 0) return UNSETTLED;
  const shorter = shorterOf(p, x, y);
  const area = Math.max(2, shorter >> 1);
  if (area > 4 || canBeWithin(p, x, y, 1)) return UNSETTLED;
  const apart = p[x + SIGNS]! ^ p[y + SIGNS]!;
  const prefix = apart === 0 ? 4 : (31 - Math.clz32(apart & -apart)) >> 3;
  // ZIP and ZIP+4 begin alike.
  if (shorter >= 5 && prefix === 4) return UNSETTLED;
  return shorter <= area || prefix < area ? 4 : 3;
}

function quickCompany(p: Uint32Array, x: number, y: number): number {
  const la = p[x]! & LENGTH;
  const lb = p[y]! & LENGTH;
  // Of a long text only the beginning is taken apart into bigrams.
  if (la > 200 || lb > 200 || la < 2 || lb < 2) return UNSETTLED;
  if (((p[x]! | p[y]!) & WORDS) !== 0 && canContain(p, x, y, 1)) return UNSETTLED;
  if (canBeWithin(p, x, y, Math.min(la, lb) >= 8 ? 2 : 1)) return UNSETTLED;
  const left = p[x + KINDS]!;
  const right = p[y + KINDS]!;
  // So many letters of its own spoil at least so many bigrams.
  const shared = Math.min(la - 1 - bits(left & ~right), lb - 1 - bits(right & ~left));
  const bigrams = (2 * Math.max(shared, 0)) / (la + lb - 2) + 1e-9;
  if (bigrams >= 0.75) return UNSETTLED;
  const alike = mostAlike(p, x, y);
  return alike >= 0.95 || (alike >= 0.8 && bigrams >= 0.6) ? UNSETTLED : 5;
}

function quickText(p: Uint32Array, x: number, y: number): number {
  if (shorterOf(p, x, y) < 4) return 4;
  if (canBeWithin(p, x, y, 1)) return UNSETTLED;
  if ((p[x]! & p[y]! & NUMBER) !== 0) return 4;
  return mostAlike(p, x, y) >= 0.85 ? UNSETTLED : 4;
}
