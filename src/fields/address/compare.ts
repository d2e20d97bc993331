/** How two streets or two places agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';
import { jaroWinkler } from '../../text/jaroWinkler.ts';
import { skeletonOf } from '../../text/skeleton.ts';

/** Strongest first; the number of a level is its place in this list. */
export const STREET_LEVELS = ['missing', 'exact', 'near', 'same street', 'same number', 'different'] as const;

/** Strongest first; the number of a level is its place in this list. */
export const CITY_LEVELS = ['missing', 'exact', 'near', 'different'] as const;

/** A street address ready to be compared: made once per distinct value. */
export interface PreparedStreet {
  /** Folded words of the street and its number: equal keys are the same door. */
  readonly key: string;
  /** Folded words of the street alone. */
  readonly words: string;
  /** House number with its letter, empty when there is none. */
  readonly number: string;
}

/** A whole address in one cell is longer than its first line by a place, a code, a house's name. */
const FURTHER = 6;

/**
 * The level (index into `STREET_LEVELS`) of two streets with their numbers. Symmetric. Empty is `missing`.
 * @example
 * compareStreets(
 *   { key: 'main#12', words: 'main', number: '12' },
 *   { key: 'main#74', words: 'main', number: '74' },
 * ) // 3
 */
export function compareStreets(a: PreparedStreet, b: PreparedStreet): number {
  if (a.key === '' || b.key === '') return 0;
  if (a.key === b.key) return 1;
  const alike = wordsAgree(a.words, b.words);
  const within = !alike && Math.abs(a.words.length - b.words.length) >= FURTHER && isWithin(a, b);
  if (within) return 2;
  if (a.number === b.number) return alike ? 2 : a.number === '' ? 5 : 4;
  if (!alike) return 5;
  return a.number === '' || b.number === '' || isWithinEdits(a.number, b.number, 1) ? 2 : 3;
}

/**
 * The level (index into `CITY_LEVELS`) of two folded place names. Symmetric. Empty is `missing`.
 * @example compareCities('bucharest', 'bucarest') // 2
 */
export function compareCities(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  if (wordsAgree(a, b)) return 2;
  // Moscow and Moskva, Warsaw and Warszawa.
  const skeleton = skeletonOf(a);
  return skeleton !== 0 && skeleton === skeletonOf(b) ? 2 : 3;
}

/** Every word and the number of the one stand in the other: the first line of a whole address. */
function isWithin(a: PreparedStreet, b: PreparedStreet): boolean {
  const [line, whole] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (line.words.length < 4) return false;
  const words = whole.words.split(' ');
  const own = line.words.split(' ');
  if (line.number === '' ? own.length < 2 : line.number !== whole.number && !words.includes(line.number)) return false;
  for (const word of own) if (!words.includes(word)) return false;
  return true;
}

function wordsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  if (isWithinEdits(a, b, shorter >= 8 ? 2 : 1)) return true;
  return jaroWinkler(a, b) >= 0.9 || (shorter >= 5 && (a.startsWith(b) || b.startsWith(a)));
}
