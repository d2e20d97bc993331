/** Numbers of one place, written there without the code of their area. */
import type { ReadNumber } from './numberingPlan.ts';

/**
 * Where area codes and numbers may have any length, a number of one place is a valid one of another: 4951234, which
 * somebody in Dresden has, by the plan a line 234 in Weener. The longest that is rather without its area code than
 * without the zero before it. Source: numbering plans of BNetzA, RTR, Traficom, ComReg and RATEL.
 */
const LONGEST: Readonly<Record<string, number>> = { DE: 8, AT: 7, FI: 7, IE: 7, RS: 7 };

/** Whether a plain count of digits is too few to tell an area in the country; 0 says that any count tells. */
export function longestOfOnePlace(country: string | null): number {
  return country === null ? 0 : (LONGEST[country] ?? 0);
}

/** The number was read with its country's plan, has no zero before it, and may lack the code of its area. */
export function mayLackArea({ international, national, country }: ReadNumber, typed: string): boolean {
  return !international && typed === national && national.length <= longestOfOnePlace(country);
}
