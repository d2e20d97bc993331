/** The numbers behind a matching: levels with m and u, the prior, keys and thresholds; as JSON, to be handed back in. */
import type { MatchModel, ModelComparison, ModelLevel } from '../model/index.ts';
import { USUAL_ROWS } from './frequency.ts';
import type { Feature, PreparedList } from './prepare.ts';
import { KIND_TABLES, levelWeight } from './tables.ts';

/** Of a hundred rows of a usual list, how many have a twin: the prior of a list nobody has measured. */
const TWINS_PER_ROW = 0.3;

/** The chance that two random rows of a list of this size are one party. */
export function priorOf(rows: number): number {
  return Math.min(0.05, (2 * TWINS_PER_ROW) / Math.max(rows, 20));
}

/** How often two random rows agree exactly on a column: the sum over its values. */
function chanceOfAgreement(feature: Feature): number {
  const { counts, present } = feature;
  let same = 0;
  for (let id = 1; id < counts.length; id++) same += counts[id]! * (counts[id]! - 1);
  const rows = Math.max(present - 1, 0);
  const seen = present < 2 ? 0 : same / present;
  return (seen + USUAL_ROWS * KIND_TABLES[feature.kind].u[1]!) / (rows + USUAL_ROWS);
}

/**
 * Two names that agree crosswise are as rare by chance as two that agree in place, and parties that swap them are few.
 * Given and family name both say so: each carries half of what that costs.
 */
function swapped(level: ModelLevel, exact: ModelLevel): ModelLevel {
  const u = exact.u * Math.sqrt(level.m / exact.m);
  return { ...level, u, weight: levelWeight(level.m, u) };
}

/** The model of a list nobody has trained: fixed m and u, exact agreement as frequent as the list shows. */
export function fixedModel(list: PreparedList, matchProbability: number, reviewProbability: number): MatchModel {
  const comparisons = list.features.map((feature): ModelComparison => {
    const table = KIND_TABLES[feature.kind];
    const counted = chanceOfAgreement(feature);
    const levels = table.levels
      .map((name, level) => {
        let u = table.u[level]!;
        if (level === 1 && table.frequency[1] === 1) u = Math.min(0.9, Math.max(counted, 2 ** -table.rarest));
        const m = table.m[level]!;
        return { name, m, u, weight: levelWeight(m, u) };
      })
      .map((level, _, all) => (level.name === 'swapped' ? swapped(level, all[1]!) : level));
    return { name: feature.name, roles: feature.roles, columns: feature.columns, levels };
  });
  return { version: 1, prior: priorOf(list.rows), comparisons, blocking: [], matchProbability, reviewProbability };
}

/**
 * An earlier model for this list: its m, u, prior and weights. Comparisons go by name and columns, then by name;
 * one the model does not know gets the fixed numbers.
 */
export function fitModel(
  earlier: MatchModel,
  list: PreparedList,
  matchProbability: number,
  reviewProbability: number,
): MatchModel {
  const fixed = fixedModel(list, matchProbability, reviewProbability);
  const comparisons = fixed.comparisons.map((own): ModelComparison => {
    const known =
      earlier.comparisons.find((one) => one.name === own.name && one.columns.join('\n') === own.columns.join('\n')) ??
      earlier.comparisons.find((one) => one.name === own.name);
    return known === undefined || known.levels.length !== own.levels.length ? own : { ...own, levels: known.levels };
  });
  return { ...fixed, prior: earlier.prior, comparisons };
}
