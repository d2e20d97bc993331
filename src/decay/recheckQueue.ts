/** What to re-verify first when there is only so much money for it. */
import type { RecheckTask } from '../model/index.ts';
import type { RecheckBudget } from './options.ts';

/**
 * The rows whose check is worth more than it costs, most valuable first (ties: earlier row), as many as the budget
 * pays. Without a check one writes only if p × value beats (1 - p) × harm; with one, one writes to those found alive
 * and perhaps to a replacement. `undated` is 1 for rows with an address of which nothing is known. Cost: sorting the
 * candidates.
 */
export function recheckQueue(freshness: Float32Array, undated: Uint8Array, budget: RecheckBudget): RecheckTask[] {
  const { total, check, value, harm = 0, replacement = 0, unknown = Number.NaN } = budget;
  const worth = (p: number): number =>
    p * value + (1 - p) * replacement * value - check - Math.max(0, p * value - (1 - p) * harm);
  const chance = (row: number): number => (undated[row] === 1 ? unknown : (freshness[row] as number));
  const candidates: number[] = [];
  for (let i = 0; i < freshness.length; i++) if (worth(chance(i)) > 0) candidates.push(i);
  candidates.sort((a, b) => worth(chance(b)) - worth(chance(a)) || a - b);
  const affordable = check === 0 ? candidates.length : Math.floor(total / check + 1e-9);
  return candidates.slice(0, affordable).map((row) => ({ row, freshness: chance(row), value: worth(chance(row)) }));
}
