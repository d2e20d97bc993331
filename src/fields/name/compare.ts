/** How two personal names agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';
import { jaroWinkler } from '../../text/jaroWinkler.ts';
import { skeletonOf } from '../../text/skeleton.ts';
import { nameVariant } from './variant.ts';

/** Strongest first; the number of a level is its place in this list. `missing` is no evidence either way. */
export const NAME_LEVELS = [
  'missing',
  'exact',
  'nickname',
  'near',
  'part',
  'similar',
  'initial',
  'faint',
  'swapped',
  'different',
] as const;

export const NAME_MISSING = 0;
export const NAME_EXACT = 1;
export const NAME_NICKNAME = 2;
export const NAME_NEAR = 3;
export const NAME_PART = 4;
export const NAME_SIMILAR = 5;
export const NAME_INITIAL = 6;
export const NAME_FAINT = 7;
export const NAME_SWAPPED = 8;
export const NAME_DIFFERENT = 9;

/** A name ready to be compared: made once per distinct value. */
export interface PreparedName {
  /** Folded Latin words with one space between them. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** Groups of names of one person (William, Bill); null when the name stands in none. */
  readonly groups: readonly string[] | null;
}

/**
 * The level (index into `NAME_LEVELS`) of two names; never `swapped`, which takes two columns to see. Symmetric.
 * Empty names are `missing`.
 *
 * @example
 * const ann = { key: 'ann', tokens: ['ann'], groups: null };
 * compareNames(ann, { key: 'anne', tokens: ['anne'], groups: null }) // 3
 */
export function compareNames(a: PreparedName, b: PreparedName): number {
  const left = a.key;
  const right = b.key;
  if (left === '' || right === '') return NAME_MISSING;
  if (left === right) return NAME_EXACT;
  if (left.length === 1 || right.length === 1) {
    return left.charCodeAt(0) === right.charCodeAt(0) ? NAME_INITIAL : NAME_DIFFERENT;
  }
  if (a.groups !== null && b.groups !== null && a.tokens[0] !== b.tokens[0] && meet(a.groups, b.groups)) {
    return NAME_NICKNAME;
  }
  if ((a.tokens[0] === JOINT) !== (b.tokens[0] === JOINT)) {
    return contains(a.tokens, b.tokens) ? NAME_FAINT : NAME_DIFFERENT;
  }
  if (a.tokens.length > 1 && b.tokens.length > 1 && areOtherNumerals(a.tokens.at(-1)!, b.tokens.at(-1)!)) {
    return NAME_DIFFERENT;
  }
  if (haveOtherNumbers(left, right)) return NAME_DIFFERENT;
  if (haveOtherInitials(a.tokens, b.tokens)) return NAME_SIMILAR;
  const shorter = Math.min(left.length, right.length);
  if (shorter >= 3 && isWithinEdits(left, right, 1)) return NAME_NEAR;
  const similarity = jaroWinkler(left, right);
  if (similarity >= 0.94) return NAME_NEAR;
  if ((a.tokens.length > 1 || b.tokens.length > 1) && contains(a.tokens, b.tokens)) return NAME_PART;
  // A shortened form: 'alex' and 'alexander'.
  if (shorter >= 3 && (left.startsWith(right) || right.startsWith(left))) return NAME_PART;
  const sounds = compareSounds(a.tokens, b.tokens);
  if (sounds === NAME_NEAR) return NAME_NEAR;
  // A common beginning alone makes two texts look alike: Darla and Darlene are no slip of the pen.
  const longest = Math.max(left.length, right.length);
  if (
    (shorter >= 5 && isWithinEdits(left, right, 2)) ||
    (similarity >= 0.83 && isWithinEdits(left, right, longest >= 9 ? 3 : 2))
  ) {
    return NAME_SIMILAR;
  }
  if (initials(a.tokens, b.tokens)) return NAME_INITIAL;
  // Too much alike to speak against one party, too little to speak for it.
  return similarity >= 0.74 ? NAME_FAINT : sounds;
}

/** What the given names of two people in one cell begin with: 'John & Mary' is not John. */
export const JOINT = '&';

const NUMERALS: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** 'James D' and 'James P': an initial is one letter, and a slip in it is another name. */
function haveOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length || a[0] !== b[0]) return false;
  const left = a.at(-1)!;
  const right = b.at(-1)!;
  return left.length === 1 && right.length === 1 && left !== right;
}

/** 'Morris I' and 'Morris II': two generations, not a slip. */
function areOtherNumerals(a: string, b: string): boolean {
  return a !== b && NUMERALS.includes(a) && NUMERALS.includes(b);
}

const NO_DIGITS = /[^0-9]+/g;

/** 'Guest 12' and 'Guest 13' are numbered apart. A digit in one of the two alone is a slip: 'sm1th'. */
function haveOtherNumbers(a: string, b: string): boolean {
  return hasDigit(a) && hasDigit(b) && a.replace(NO_DIGITS, '') !== b.replace(NO_DIGITS, '');
}

function hasDigit(key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const VOWELS = 'aeiou';

/** Written without some of its vowels, as Arabic and Hebrew do and people in a hurry: 'mhd' and 'muhammed'. */
function isShorthand(few: string, many: string): boolean {
  if (VOWELS.includes(few.at(-1)!) !== VOWELS.includes(many.at(-1)!)) return false;
  let at = 0;
  let left = 0;
  for (const letter of many) {
    if (!VOWELS.includes(letter)) continue;
    left++;
    while (at < few.length && !VOWELS.includes(few[at]!)) at++;
    if (at < few.length && few[at] === letter) {
      at++;
      left--;
    }
  }
  while (at < few.length && !VOWELS.includes(few[at]!)) at++;
  return at === few.length && left > 0;
}

/** Words of the same consonants: `near` in another transliteration or written without vowels, else `faint`. */
function compareSounds(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  let worst = a.length === b.length ? NAME_NEAR : NAME_FAINT;
  for (let i = 0; i < shared; i++) {
    const left = a[i]!;
    const right = b[i]!;
    const skeleton = skeletonOf(left);
    if (i === 0 && skeleton === 0) return NAME_DIFFERENT;
    if (left === right) continue;
    if (skeleton === 0 || skeleton !== skeletonOf(right)) return NAME_DIFFERENT;
    if (!isShorthand(left, right) && !isShorthand(right, left) && nameVariant(left) !== nameVariant(right)) {
      worst = NAME_FAINT;
    }
  }
  return worst;
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  for (const group of a) if (b.includes(group)) return true;
  return false;
}

/** Every word of the shorter name stands in the longer one, give or take a letter; one full word at least. */
function contains(a: readonly string[], b: readonly string[]): boolean {
  const few = a.length <= b.length ? a : b;
  const many = few === a ? b : a;
  let whole = 0;
  for (const word of few) {
    let found = false;
    for (const other of many) {
      if (word === other || (word.length >= 5 && isWithinEdits(word, other, 1))) {
        if (word.length > 2) whole++;
        found = true;
        break;
      }
      if ((word.length === 1 || other.length === 1) && word.charCodeAt(0) === other.charCodeAt(0)) {
        found = true;
        break;
      }
    }
    if (!found) return false;
  }
  return whole > 0;
}

/** 'j p' and 'jean pierre', or 'jean' alone. */
function initials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 && b.length < 2) return false;
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const left = a[i]!;
    const right = b[i]!;
    if (left !== right && !((left.length === 1 || right.length === 1) && left.charCodeAt(0) === right.charCodeAt(0))) {
      return false;
    }
  }
  return true;
}
