/** A postal code and its place in one cell, as the last line of an address has them. */

export interface PlaceInCell {
  readonly code: string;
  readonly city: string;
  /** Two letters before a code at the end ("Austin, TX 78701"); '' where there are none. */
  readonly region: string;
}

const CODE =
  /^(?:\d{4,6}|\d{2}-\d{3}|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3} \d{2}|\d{4} [A-Z]{2}|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)$/;
/** The sign of the country before a code: D-10115, CH-8001. */
const LAND = /^[A-Z]{1,3}-(?=\d)/;
const REGION = /^[A-Z]{2}$/;
const MOST_SIGNS = 80;

/**
 * Null for a cell that is no such line.
 * @example placeInCell('D-10115 Berlin') // { code: '10115', city: 'Berlin', region: '' }
 * @example placeInCell('Austin, TX 78701') // { code: '78701', city: 'Austin', region: 'TX' }
 */
export function placeInCell(cell: unknown): PlaceInCell | null {
  if (typeof cell !== 'string' || cell.length > MOST_SIGNS) return null;
  const words = cell.split(/[\s,;/]+/).filter((word) => word !== '');
  // A code may be two words; the longer one first, or "110 00 Praha" would be of a town called "00 Praha".
  for (const size of [2, 1]) {
    const rest = words.length - size;
    if (rest < 1) continue;
    const before = words.slice(0, size).join(' ').replace(LAND, '');
    if (CODE.test(before)) return named(before, words.slice(size), '');
    const behind = words.slice(rest).join(' ').replace(LAND, '');
    if (!CODE.test(behind)) continue;
    const region = words[rest - 1] as string;
    return rest > 1 && REGION.test(region)
      ? named(behind, words.slice(0, rest - 1), region)
      : named(behind, words.slice(0, rest), '');
  }
  return null;
}

/** A place has letters: two numbers in a cell are none. */
function named(code: string, words: readonly string[], region: string): PlaceInCell | null {
  const city = words.join(' ');
  return /\p{L}{2}/u.test(city) ? { code, city, region } : null;
}
