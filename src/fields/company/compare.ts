/** How two company names agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';
import { jaroWinkler } from '../../text/jaroWinkler.ts';
import { bigramSimilarity } from '../../text/qgrams.ts';

/** Strongest first; the number of a level is its place in this list. */
export const COMPANY_LEVELS = ['missing', 'exact', 'near', 'part', 'similar', 'different'] as const;

/** Shorter words are initials and what stands between words. */
const OWN_WORD = 3;

/**
 * The level (index into `COMPANY_LEVELS`) of two company keys: folded words without the legal form. Symmetric.
 * `part` is the same first word and every word of the shorter name in the longer one. Empty is `missing`.
 *
 * @example compareCompanies('nord logistik', 'nord logistik berlin') // 3
 */
export function compareCompanies(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 4 && isWithinEdits(a, b, shorter >= 8 ? 2 : 1)) return 2;
  const similarity = jaroWinkler(a, b);
  if (similarity >= 0.95) return 2;
  if (isPart(a, b)) return 3;
  const alike = (similarity >= 0.8 && bigramSimilarity(a, b) >= 0.6) || bigramSimilarity(a, b) >= 0.75;
  return alike && !eachNamesMore(a, b) ? 4 : 5;
}

/** 'nordwind bau' and 'nordwind logistik': one name, and a trade on either side that is not the other's. */
function eachNamesMore(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length < 2 || right.length < 2) return false;
  return namesMore(left, right) && namesMore(right, left);
}

/** A word of its own, neither spelt nor shortened otherwise by any word of the other. */
function namesMore(own: readonly string[], others: readonly string[]): boolean {
  return own.some((word) => word.length >= OWN_WORD && !others.some((other) => isOtherSpelling(word, other)));
}

function isOtherSpelling(a: string, b: string): boolean {
  if (a[0] !== b[0]) return isWithinEdits(a, b, Math.min(a.length, b.length) >= 5 ? 2 : 1);
  return a.startsWith(b) || b.startsWith(a) || jaroWinkler(a, b) >= 0.85;
}

function isPart(a: string, b: string): boolean {
  const few = a.length <= b.length ? a : b;
  const many = few === a ? b : a;
  if (few.length < 3 || !many.includes(' ')) return false;
  const words = many.split(' ');
  let slips = 0;
  for (const word of few.split(' ')) {
    if (words.includes(word)) continue;
    slips++;
    if (slips > 1 || few.length < 8 || !words.some((other) => isSlip(word, other))) return false;
  }
  return true;
}

function isSlip(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && isWithinEdits(a, b, 1);
}
