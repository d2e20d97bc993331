/** The numbers behind a matching: levels with m and u, the prior, keys and thresholds; as JSON, to be handed back in. */
import type { MatchModel, ModelComparison, ModelLevel } from '../../model/index.ts';
import type { Blocking } from '../block/block.ts';
import type { Feature, PreparedList } from '../prepare/prepare.ts';
import { KIND_TABLES, levelWeight } from '../tables.ts';
import { USUAL_ROWS } from '../weigh/frequency.ts';

/** Of a hundred rows of a usual list, how many have a twin: the prior of a list nobody has measured. */
const TWINS_PER_ROW = 0.3;

/** The chance that two random rows of so many distinct ones are one party: copies of a row make nobody likelier. */
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
export function fixedModel(
  list: PreparedList,
  matchProbability: number,
  reviewProbability: number,
  shared: ReadonlySet<number> = new Set(),
): MatchModel {
  const comparisons = list.features.map((feature, f): ModelComparison => {
    const table = KIND_TABLES[feature.kind];
    const agreement = Math.min(0.9, Math.max(chanceOfAgreement(feature), 2 ** -table.rarest));
    const levels = table.levels
      .map((name, level) => {
        const m = table.m[level]!;
        const u = level === 1 && table.frequency[1] === 1 ? agreement : table.u[level]!;
        return { name, m, u, weight: levelWeight(m, u) };
      })
      .map((level, _, all) => (level.name === 'swapped' ? swapped(level, all[1]!) : level));
    const { name, roles, columns } = feature;
    return {
      name,
      roles,
      columns,
      levels,
      ...(table.frequency[1] === 1 && { agreement }),
      ...(shared.has(f) && { isShared: true as const }),
    };
  });
  return { version: 1, prior: priorOf(list.size), comparisons, blocking: [], matchProbability, reviewProbability };
}

/** What a model knows of a comparison: by its name and columns, else by its name; further columns need the same role. */
export function comparisonOf(model: MatchModel, feature: Feature): ModelComparison | undefined {
  const names = KIND_TABLES[feature.kind].levels.join();
  const fits = model.comparisons.filter(
    (one) => one.name === feature.name && one.levels.map((level) => level.name).join() === names,
  );
  const columns = feature.columns.join('\n');
  const isFurther = feature.kind === 'text' || feature.kind === 'code';
  const isLike = (one: ModelComparison): boolean =>
    !isFurther || (one.roles.length > 0 && one.roles.join() === feature.roles.join());
  return fits.find((one) => one.columns.join('\n') === columns) ?? fits.find(isLike);
}

/**
 * The keys that the pairs of a list come from, with their caps, for the model: what an earlier model says of keys that
 * this list has no blocks of stays.
 */
export function keysOf(
  blocking: Blocking,
  abandoned: Uint8Array,
  earlier: MatchModel['blocking'],
): MatchModel['blocking'] {
  const keys = [
    ...blocking.keys.map((key, k) => ({
      key: key.name,
      maxBlockRows: key.cap,
      ...(abandoned[k] === 1 && { abandoned: true as const }),
    })),
    ...blocking.idle.map((key) => ({ key: key.name, maxBlockRows: key.cap })),
  ];
  const known = new Set(keys.map(({ key }) => key));
  return [...keys, ...earlier.filter(({ key }) => !known.has(key))];
}

/**
 * An earlier model for this list: its m, u, prior and weights. A comparison the model does not know gets the fixed
 * numbers.
 */
export function fitModel(
  earlier: MatchModel,
  list: PreparedList,
  matchProbability: number,
  reviewProbability: number,
): MatchModel {
  const fixed = fixedModel(list, matchProbability, reviewProbability);
  const comparisons = fixed.comparisons.map((own, f): ModelComparison => {
    const known = comparisonOf(earlier, list.features[f]!);
    if (known === undefined) return own;
    const { levels, agreement, isShared } = known;
    return { ...own, levels, ...(agreement !== undefined && { agreement }), ...(isShared === true && { isShared }) };
  });
  return { ...fixed, prior: earlier.prior, comparisons };
}
