/** Counts the different texts of a column: eight bytes a text while they come in, told apart at the end. */

/** Texts told apart at once: their table stays in the processor's near cache. */
const AT_ONCE = 4096;

/** In place of a hash, for a row that holds nothing. */
export const NO_TEXT = -1;

/** The hashes of a column's texts by row, before any is known. */
export function createHashes(rows: number): Float64Array {
  return new Float64Array(rows).fill(NO_TEXT);
}

/** How many different texts there are, by their 52-bit hashes. Linear. */
export function countDistinct(hashes: Float64Array): number {
  const present = presentIn(hashes);
  let bits = 0;
  while (present.length >>> bits > AT_ONCE) bits++;
  const { sorted, ends, largest } = byLowerBits(present, bits);
  let slots = 16;
  while (slots < largest * 2) slots *= 2;
  const table = new Float64Array(slots);
  let found = 0;
  let start = 0;
  for (const end of ends) {
    found += different(sorted.subarray(start, end), bits, table);
    start = end;
  }
  return found;
}

function presentIn(hashes: Float64Array): Float64Array {
  const present = new Float64Array(hashes.length);
  let length = 0;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number;
    if (hash !== NO_TEXT) present[length++] = hash;
  }
  return present.subarray(0, length);
}

interface Groups {
  readonly sorted: Float64Array;
  /** Where each group ends. */
  readonly ends: Uint32Array;
  /** Size of the largest group. */
  readonly largest: number;
}

/** The numbers in groups of equal lower bits. */
function byLowerBits(numbers: Float64Array, bits: number): Groups {
  const mask = (1 << bits) - 1;
  const ends = new Uint32Array(mask + 1);
  if (bits === 0) return { sorted: numbers, ends: ends.fill(numbers.length), largest: numbers.length };
  for (let i = 0; i < numbers.length; i++) {
    const group = (numbers[i] as number) & mask;
    ends[group] = (ends[group] as number) + 1;
  }
  let sum = 0;
  let largest = 0;
  for (let group = 0; group <= mask; group++) {
    const count = ends[group] as number;
    if (count > largest) largest = count;
    ends[group] = sum;
    sum += count;
  }
  const sorted = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const at = ends[number & mask] as number;
    sorted[at] = number;
    ends[number & mask] = at + 1;
  }
  return { sorted, ends, largest };
}

/**
 * How many different ones there are among numbers that are not negative and equal in so many lower bits; `>>>` takes the
 * lower 32 bits of any of them.
 * @param table a power of two of slots, at least twice as many as numbers
 */
function different(numbers: Float64Array, bits: number, table: Float64Array): number {
  const mask = table.length - 1;
  table.fill(-1);
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let at = (number >>> bits) & mask;
    while (table[at] !== number && table[at] !== -1) at = (at + 1) & mask;
    if (table[at] === number) continue;
    table[at] = number;
    count++;
  }
  return count;
}
