/** Weights and probabilities, one the other. */
import { UNIT } from '../tables.ts';

/** Weight in units of 10^-6 log2 to a probability. */
export function probabilityOf(weight: number): number {
  // Beyond this 1 more is lost in a double.
  if (weight >= 54 * UNIT) return 1;
  const odds = 2 ** (weight / UNIT);
  return odds / (1 + odds);
}

/** The least whole weight with at least this probability. */
export function weightOf(probability: number): number {
  return Math.ceil(Math.log2(probability / (1 - probability)) * UNIT);
}
