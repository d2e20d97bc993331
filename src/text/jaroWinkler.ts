/** Jaro-Winkler similarity by the textbook. */

/**
 * How alike two strings are, 0..1, 1 = same; on UTF-16 units, no folding. Transpositions are halved and rounded
 * down, the common prefix counts up to four units, and only above 0.7. Two empty strings give 0: nothing is known.
 * Cost: length × window.
 *
 * @example jaroWinkler('martha', 'marhta') // 0.9611111111111111
 * @see W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules, 1990
 */
export function jaroWinkler(a: string, b: string): number {
  const la = a.length;
  const lb = b.length;
  if (la === 0 || lb === 0) return 0;
  if (a === b) return 1;
  return la <= 32 && lb <= 32 ? short(a, b, la, lb) : long(a, b, la, lb);
}

function score(a: string, b: string, la: number, lb: number, matches: number, outOfPlace: number): number {
  const jaro = (matches / la + matches / lb + (matches - (outOfPlace >> 1)) / matches) / 3;
  if (jaro <= 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < la && prefix < lb && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Where each unit stands in the text at hand, a bit a place; all 0 between two calls. */
const places = /* @__PURE__ */ new Uint32Array(65_536);

/**
 * Up to 32 units: the places that a unit may be matched with are found in one word at once (bit-parallel Jaro, as in
 * RapidFuzz), and nothing is allocated.
 */
function short(a: string, b: string, la: number, lb: number): number {
  for (let j = 0; j < lb; j++) places[b.charCodeAt(j)]! |= 1 << j;
  const window = Math.max(0, (Math.max(la, lb) >> 1) - 1);
  let free = -1;
  let flagsA = 0;
  let matches = 0;
  let outOfPlace = 0;
  // The places up to the window's end, which grows until it holds the whole word, and those before it.
  let near = (2 << window) - 1;
  for (let i = 0; i < la; i++) {
    const open = places[a.charCodeAt(i)]! & free & near;
    if (open !== 0) {
      free ^= open & -open;
      flagsA |= 1 << i;
      matches++;
    }
    near = i < window ? (near << 1) | 1 : near << 1;
  }
  let flagsB = ~free;
  while (flagsA !== 0) {
    const bit = flagsB & -flagsB;
    if ((places[a.charCodeAt(31 - Math.clz32(flagsA & -flagsA))]! & bit) === 0) outOfPlace++;
    flagsA &= flagsA - 1;
    flagsB ^= bit;
  }
  for (let j = 0; j < lb; j++) places[b.charCodeAt(j)] = 0;
  return matches === 0 ? 0 : score(a, b, la, lb, matches, outOfPlace);
}

function long(a: string, b: string, la: number, lb: number): number {
  const window = Math.max(0, (Math.max(la, lb) >> 1) - 1);
  const flagsA = new Uint8Array(la);
  const flagsB = new Uint8Array(lb);
  let matches = 0;
  for (let i = 0; i < la; i++) {
    const unit = a.charCodeAt(i);
    const end = Math.min(lb - 1, i + window);
    for (let j = i > window ? i - window : 0; j <= end; j++) {
      if (flagsB[j] === 0 && b.charCodeAt(j) === unit) {
        flagsB[j] = 1;
        flagsA[i] = 1;
        matches++;
        break;
      }
    }
  }
  if (matches === 0) return 0;
  let outOfPlace = 0;
  for (let i = 0, j = 0; i < la; i++) {
    if (flagsA[i] === 0) continue;
    while (flagsB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfPlace++;
    j++;
  }
  return score(a, b, la, lb, matches, outOfPlace);
}
