/** Weights and probabilities, one the other. */
import { UNIT } from '../tables.ts';

/** Terms of the series: more change nothing in a double. */
const TERMS = 14;

/** 2 to the power of `x`, by sums and products alone: in their own power functions engines differ by the last bit. */
function exp2(x: number): number {
  const whole = Math.round(x);
  const rest = (x - whole) * Math.LN2;
  let sum = 1;
  for (let term = TERMS; term > 0; term--) sum = 1 + (sum * rest) / term;
  return sum * 2 ** whole;
}

/** Weight in units of 10^-6 log2 to a probability. */
export function probabilityOf(weight: number): number {
  // Beyond this 1 more is lost in a double.
  if (weight >= 54 * UNIT) return 1;
  const odds = exp2(weight / UNIT);
  return odds / (1 + odds);
}

/** The least whole weight with at least this probability. */
export function weightOf(probability: number): number {
  return Math.ceil(Math.log2(probability / (1 - probability)) * UNIT);
}
