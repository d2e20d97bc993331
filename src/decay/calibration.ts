/** Says whether predicted freshness came true: of the values called 80 % fresh, 80 % should still hold. */
import { aNumber, checkOptions } from '../fields/options.ts';

export interface CalibrationBin {
  /** Predictions from (included) and to (excluded, 1 included). */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean prediction and the share that held; NaN where the bin is empty. */
  readonly predicted: number;
  readonly observed: number;
}

export interface Calibration {
  /** Pairs that were used. */
  readonly count: number;
  /** Mean squared error of the predictions, 0..1; lower is better. */
  readonly brier: number;
  /** 1 - brier / the Brier score of always saying the share that held; above 0 the predictions say more than that. NaN when all outcomes are one. */
  readonly skill: number;
  /** Mean of -ln(probability given to what happened), predictions kept from 0 and 1 by a millionth. */
  readonly logLoss: number;
  /** Expected calibration error: the distance of the bins from what was observed, weighted by their counts. */
  readonly error: number;
  readonly bins: readonly CalibrationBin[];
}

export interface CalibrationOptions {
  /** Number of equally wide bins. Default 10. */
  readonly bins?: number | undefined;
}

/**
 * The reliability of predictions, for example of `scoreDecay`'s freshness against a later re-verification.
 * `predicted[i]` is a probability 0..1, `held[i]` what was found. Pairs whose prediction is no probability (NaN: nothing
 * was known) are left out; without any left all measures are NaN. Linear.
 *
 * @throws TypeError when the two are not equally long or an option is unknown, RangeError for bins below 1
 * @example calibration([0.9, 0.9, 0.1], [true, true, false]).brier.toFixed(2) // '0.01'
 */
export function calibration(
  predicted: ArrayLike<number>,
  held: ArrayLike<boolean>,
  options?: CalibrationOptions,
): Calibration {
  if (typeof predicted?.length !== 'number' || predicted.length !== held?.length)
    throw new TypeError('calibration: predicted and held must be lists of the same length');
  checkOptions('calibration', options, { bins: aNumber(1, 1000) });
  const size = Math.floor(options?.bins ?? 10);
  const counts = new Float64Array(size);
  const sums = new Float64Array(size);
  const holds = new Float64Array(size);
  let count = 0;
  let squares = 0;
  let logs = 0;
  let total = 0;
  for (let i = 0; i < predicted.length; i++) {
    const p = predicted[i] as number;
    if (!(p >= 0 && p <= 1)) continue;
    const outcome = held[i] ? 1 : 0;
    const bin = Math.min(size - 1, Math.floor(p * size));
    counts[bin] = (counts[bin] as number) + 1;
    sums[bin] = (sums[bin] as number) + p;
    holds[bin] = (holds[bin] as number) + outcome;
    count++;
    total += outcome;
    squares += (p - outcome) ** 2;
    logs -= Math.log(Math.max(1e-6, outcome === 1 ? p : 1 - p));
  }
  let error = 0;
  const bins = Array.from({ length: size }, (_, i): CalibrationBin => {
    const n = counts[i] as number;
    const mean = (sums[i] as number) / n;
    const observed = (holds[i] as number) / n;
    if (n > 0) error += (n / count) * Math.abs(mean - observed);
    return { from: i / size, to: (i + 1) / size, count: n, predicted: mean, observed };
  });
  const share = total / count;
  const base = share * (1 - share);
  const brier = squares / count;
  return {
    count,
    brier,
    skill: base === 0 ? Number.NaN : 1 - brier / base,
    logLoss: logs / count,
    error: count === 0 ? Number.NaN : error,
    bins,
  };
}
