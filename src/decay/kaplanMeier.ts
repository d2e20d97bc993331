/** The survival curve as the data draw it, without a model (Kaplan and Meier 1958). */
import { checkEntries, notNegative } from '../fields/checkEntries.ts';
import { aBoolean, type Test } from '../fields/options.ts';

export interface SurvivalStep {
  readonly time: number;
  /** Share that outlives `time`, 0..1. */
  readonly survival: number;
  readonly atRisk: number;
  readonly ended: number;
}

const aTime: Test = { ...notNegative, range: (value) => (value as number) >= 0 };

/**
 * The curve, one step for each time at which something ended; empty for an empty list. Cost: sorting.
 *
 * @throws TypeError when there is no list, a time is no number or `ended` neither true nor false, RangeError below 0
 * @example kaplanMeier([{ time: 1, ended: true }, { time: 2, ended: false }])[0].survival // 0.5
 */
export function kaplanMeier(
  observations: readonly { readonly time: number; readonly ended: boolean }[],
): SurvivalStep[] {
  checkEntries('kaplanMeier', 'observations', observations, { time: aTime, ended: aBoolean });
  const sorted = [...observations].sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (let i = 0; i < sorted.length; ) {
    const { time } = sorted[i] as { time: number };
    const atRisk = sorted.length - i;
    let ended = 0;
    for (; i < sorted.length && sorted[i]?.time === time; i++) if (sorted[i]?.ended) ended++;
    if (ended === 0) continue;
    survival *= 1 - ended / atRisk;
    steps.push({ time, survival, atRisk, ended });
  }
  return steps;
}
