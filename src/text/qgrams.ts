/** Likeness of two texts by the pairs of neighbouring letters they share. */

/**
 * Dice coefficient over bigrams, 0..1, 1 = same pairs in the same number; word order matters little. Texts shorter
 * than two units give 1 when equal and not empty, else 0. Work grows with length × length of the shorter 200 units.
 *
 * @example bigramSimilarity('night', 'nacht') // 0.25
 */
export function bigramSimilarity(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b && a.length > 0 ? 1 : 0;
  const la = Math.min(a.length, 200) - 1;
  const lb = Math.min(b.length, 200) - 1;
  return (2 * (lb <= 32 ? sharedShort(a, b, la, lb) : sharedLong(a, b, la, lb))) / (la + lb);
}

// Names are short: which pairs are spoken for fits an integer, so that nothing is allocated.
function sharedShort(a: string, b: string, la: number, lb: number): number {
  let taken = 0;
  let shared = 0;
  for (let i = 0; i < la; i++) {
    const first = a.charCodeAt(i);
    const second = a.charCodeAt(i + 1);
    for (let j = 0; j < lb; j++) {
      if (b.charCodeAt(j) === first && b.charCodeAt(j + 1) === second && (taken & (1 << j)) === 0) {
        taken |= 1 << j;
        shared++;
        break;
      }
    }
  }
  return shared;
}

function sharedLong(a: string, b: string, la: number, lb: number): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < la; i++) {
    const gram = a.charCodeAt(i) * 65536 + a.charCodeAt(i + 1);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < lb; i++) {
    const gram = b.charCodeAt(i) * 65536 + b.charCodeAt(i + 1);
    const left = counts.get(gram) ?? 0;
    if (left > 0) {
      counts.set(gram, left - 1);
      shared++;
    }
  }
  return shared;
}
