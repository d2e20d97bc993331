/** The survival curve as the data draw it, without a model (Kaplan and Meier 1958). */

export interface SurvivalStep {
  readonly time: number;
  /** Share that outlives `time`, 0..1. */
  readonly survival: number;
  readonly atRisk: number;
  readonly ended: number;
}

/**
 * The curve, one step for each time at which something ended; empty for an empty list. Cost: sorting.
 *
 * @throws TypeError when there is no list, or a duration is no number of at least 0
 * @example kaplanMeier([{ time: 1, ended: true }, { time: 2, ended: false }])[0].survival // 0.5
 */
export function kaplanMeier(
  observations: readonly { readonly time: number; readonly ended: boolean }[],
): SurvivalStep[] {
  if (!Array.isArray(observations)) throw new TypeError('kaplanMeier: observations must be an array');
  for (const { time } of observations) {
    if (!(typeof time === 'number' && time >= 0))
      throw new TypeError('kaplanMeier: time must be a number of at least 0');
  }
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
