/** What the model itself expects of each threshold: its probabilities, added up. */
import type { PairColumns, ThresholdEstimate } from '../../model/index.ts';

const THRESHOLDS: readonly number[] = [0.99, 0.95, 0.9, 0.8, 0.7, 0.5];

/**
 * Estimated precision and recall by threshold. A pair of probability p is p of a match; below the review line and in
 * what was never compared there are `missed` more. Estimates of a model that is wrong are wrong with it.
 */
export function estimateThresholds(pairs: PairColumns, missed: number): ThresholdEstimate[] {
  let expected = missed;
  for (let i = 0; i < pairs.length; i++) expected += pairs.probability[i]!;
  let at = 0;
  let right = 0;
  return THRESHOLDS.map((probability) => {
    for (; at < pairs.length && pairs.probability[at]! >= probability; at++) right += pairs.probability[at]!;
    return {
      probability,
      pairs: at,
      precision: at === 0 ? 1 : right / at,
      recall: expected === 0 ? 1 : right / expected,
    };
  });
}
