/**
 * A number to so many decimals. Engines differ in the last bits of exponentials and logarithms; what stands in a report
 * is the same wherever it was made.
 */
export function settled(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
