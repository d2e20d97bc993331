/** Edit distances between two strings, and the cheaper question whether they are within one or two edits. */

/**
 * Levenshtein distance (insertions, deletions, substitutions), 0 = same; on UTF-16 units, no folding.
 * Bit-parallel up to 32 units, else a matrix row: length × length steps.
 *
 * @example editDistance('kitten', 'sitting') // 3
 * @see G. Myers, A fast bit-vector algorithm for approximate string matching, 1999; H. Hyyrö 2003
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (endA > 0 && endB > 0 && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  const la = endA - start;
  const lb = endB - start;
  if (la === 0) return lb;
  if (lb === 0) return la;
  if (la <= 32) return myers(a, start, la, b, start, lb);
  if (lb <= 32) return myers(b, start, lb, a, start, la);
  return rows(a, start, la, b, start, lb);
}

function myers(a: string, fromA: number, la: number, b: string, fromB: number, lb: number): number {
  let plus = -1;
  let minus = 0;
  let distance = la;
  const last = 1 << (la - 1);
  for (let j = 0; j < lb; j++) {
    const unit = b.charCodeAt(fromB + j);
    // The places of a unit are looked up again each time: for names that costs less than a table of all units.
    let equal = 0;
    for (let i = 0; i < la; i++) if (a.charCodeAt(fromA + i) === unit) equal |= 1 << i;
    const vertical = equal | minus;
    const diagonal = (((equal & plus) + plus) ^ plus) | equal;
    let horizontalPlus = minus | ~(diagonal | plus);
    let horizontalMinus = plus & diagonal;
    if (horizontalPlus & last) distance++;
    if (horizontalMinus & last) distance--;
    horizontalPlus = (horizontalPlus << 1) | 1;
    horizontalMinus <<= 1;
    plus = horizontalMinus | ~(vertical | horizontalPlus);
    minus = horizontalPlus & vertical;
  }
  return distance;
}

function rows(a: string, fromA: number, la: number, b: string, fromB: number, lb: number): number {
  const row = new Uint32Array(lb + 1);
  for (let j = 0; j <= lb; j++) row[j] = j;
  for (let i = 1; i <= la; i++) {
    const unit = a.charCodeAt(fromA + i - 1);
    let corner = row[0]!;
    row[0] = i;
    for (let j = 1; j <= lb; j++) {
      const above = row[j]!;
      const substituted = corner + (unit === b.charCodeAt(fromB + j - 1) ? 0 : 1);
      const moved = (above < row[j - 1]! ? above : row[j - 1]!) + 1;
      row[j] = substituted < moved ? substituted : moved;
      corner = above;
    }
  }
  return row[lb]!;
}

/**
 * Whether at most `limit` edits part two strings; two neighbouring letters that changed places are one edit
 * (optimal string alignment). `limit` is 0 to 3: the work grows fourfold with each. Allocates nothing.
 *
 * @example isWithinEdits('katherine', 'kahterine', 1) // true
 */
export function isWithinEdits(a: string, b: string, limit: number): boolean {
  const difference = a.length - b.length;
  if (difference > limit || -difference > limit) return false;
  return within(a, 0, a.length, b, 0, b.length, limit);
}

function within(a: string, i: number, endA: number, b: string, j: number, endB: number, limit: number): boolean {
  while (i < endA && j < endB && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  while (i < endA && j < endB && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const la = endA - i;
  const lb = endB - j;
  if (la === 0 || lb === 0) return la + lb <= limit;
  if (limit === 0) return false;
  if (la - lb > limit || lb - la > limit) return false;
  // What is left differs at both ends: one edit is one unit, or two that changed places.
  if (limit === 1) {
    if (la !== lb || la > 2) return false;
    return la === 1 || (a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j));
  }
  if (within(a, i + 1, endA, b, j + 1, endB, limit - 1)) return true;
  if (within(a, i + 1, endA, b, j, endB, limit - 1)) return true;
  if (within(a, i, endA, b, j + 1, endB, limit - 1)) return true;
  return (
    la > 1 &&
    lb > 1 &&
    a.charCodeAt(i) === b.charCodeAt(j + 1) &&
    a.charCodeAt(i + 1) === b.charCodeAt(j) &&
    within(a, i + 2, endA, b, j + 2, endB, limit - 1)
  );
}
