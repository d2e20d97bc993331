/** Learns how fast one's own list goes stale from one's own re-verifications. */
import { readFlag } from '../fields/flag/index.ts';
import { aBoolean, aNumber, checkOptions } from '../fields/options.ts';
import type { DecayField, DecayRate, FittedRate, Recheck } from '../model/index.ts';
import { DECAY_FIELDS } from '../model/index.ts';
import { HAZARDS } from '../reference/hazards.ts';
import { fitSurvival, logLikelihood, type Observation } from './fitSurvival.ts';
import { atTheEnd, constantInterval, lomaxInterval } from './interval.ts';
import { momentReader } from './readMoment.ts';
import { hazardOf, YEAR } from './survival.ts';

export interface FitDecayOptions {
  /** Contact-years that the published rate is worth beside the own data; 0: own data alone. Default 50. */
  readonly priorYears?: number | undefined;
  /** Let Akaike's criterion choose a hazard that falls with age. Default true. */
  readonly lomax?: boolean | undefined;
}

/** The rates of all fields: fitted where there was something to learn, published ones for the rest. */
export type FittedRates = Readonly<Record<DecayField, DecayRate & Partial<FittedRate>>>;

/** Nothing is no moment, though Number(null) is 0. A history that went through JSON or CSV holds its dates as text. */
function momentOf(value: unknown, readText: (text: string) => number): number {
  if (typeof value === 'string') return readText(value);
  return typeof value === 'number' || value instanceof Date ? Number(value) : Number.NaN;
}

/** A recheck as an observation in years since the value was first known; null when its dates or its result make no sense. */
function observe(recheck: Recheck, readText: (text: string) => number): Observation | null {
  const from = momentOf(recheck.from, readText);
  const to = momentOf(recheck.to, readText);
  const known = momentOf(recheck.since, readText);
  const since = Number.isNaN(known) ? from : Math.min(known, from);
  const valid = readFlag(recheck.valid);
  if (!(Number.isFinite(since) && Number.isFinite(to) && to > from) || valid === null) return null;
  const entry = (from - since) / YEAR;
  if (valid) return { lower: (to - since) / YEAR, upper: Number.POSITIVE_INFINITY, entry };
  const changed = momentOf(recheck.changedAt, readText);
  if (changed > from && changed <= to)
    return { lower: (changed - since) / YEAR, upper: (changed - since) / YEAR, entry };
  // The day of the check is not the day of the change.
  return { lower: entry, upper: (to - since) / YEAR, entry };
}

function fitField(
  field: DecayField,
  observations: readonly Observation[],
  priorYears: number,
  mayBeLomax: boolean,
): DecayRate & Partial<FittedRate> {
  const published = HAZARDS[field];
  const start = hazardOf(published.annual);
  const hasPrior = priorYears > 0 && start > 0;
  // Gamma prior whose mode is the published hazard and whose weight is that of so many contact-years.
  const penalty = ([rate = 0]: readonly number[]): number => priorYears * (rate - start * Math.log(rate));
  const plain = fitSurvival('constant', observations);
  const lomax = fitSurvival('lomax', observations);
  let contactYears = 0;
  let changes = 0;
  for (const { lower, upper, entry = 0 } of observations) {
    contactYears += (upper === Number.POSITIVE_INFINITY ? lower : upper) - entry;
    if (upper !== Number.POSITIVE_INFINITY) changes++;
  }
  const [scaleYears = 1, shape = 1] = lomax.parameters;
  // Beyond a scale of a thousand years the curve is a constant hazard in disguise, below an hour no curve at all.
  const chooseLomax = mayBeLomax && lomax.aic < plain.aic && scaleYears < 1000 && scaleYears > 1e-4;
  const curve = chooseLomax ? { shape, scaleYears } : null;
  const end = hasPrior || chooseLomax ? null : atTheEnd(observations);
  const constant = (): number => (hasPrior ? fitSurvival('constant', observations, penalty) : plain).parameters[0] ?? 0;
  const rate = chooseLomax ? shape * Math.log1p(1 / scaleYears) : constant();
  const objective = (log: number): number =>
    logLikelihood('constant', [Math.exp(log)], observations) - (hasPrior ? penalty([Math.exp(log)]) : 0);
  const interval =
    end?.interval ?? (curve === null ? constantInterval(rate, objective) : lomaxInterval(curve, observations));
  return {
    model: chooseLomax ? 'lomax' : 'constant',
    annual: end?.annual ?? -Math.expm1(-rate),
    low: interval[0],
    high: interval[1],
    lomax: curve,
    interval,
    rechecks: observations.length,
    changes,
    contactYears,
    aic: { constant: plain.aic, lomax: lomax.aic },
  };
}

/**
 * Rates for `scoreDecay`, by maximum likelihood from a history of re-verifications: still right after a time (so the
 * end is not seen yet), found wrong (so it ended somewhere between the two looks), or changed on a known day. A gamma
 * prior keeps small histories near the published rate. `interval`, `low` and `high` are those of the model that was
 * chosen; without a prior, a history in which nothing changed gives 0 and an upper bound (the rule of three), one in
 * which nothing held gives 1 and a lower bound. Dates and answers may be text too, as CSV and JSON have them. Rechecks
 * whose dates make no sense are left out; a field without any keeps its published rate. Cost: some hundred passes over
 * the history.
 *
 * @throws TypeError when the history is no array or an option is unknown, RangeError for a value out of range
 * @example fitDecay([]).workEmail.annual // 0.22
 */
export function fitDecay(history: readonly Recheck[], options?: FitDecayOptions): FittedRates {
  if (!Array.isArray(history)) throw new TypeError('fitDecay: history must be an array of rechecks');
  checkOptions('fitDecay', options, { priorYears: aNumber(0, 1e9), lomax: aBoolean });
  const readText = momentReader();
  const byField = new Map<DecayField, Observation[]>();
  for (const recheck of history) {
    if (!DECAY_FIELDS.includes(recheck?.field)) continue;
    const observation = observe(recheck, readText);
    if (observation === null) continue;
    const list = byField.get(recheck.field);
    if (list) list.push(observation);
    else byField.set(recheck.field, [observation]);
  }
  const rates: Partial<Record<DecayField, DecayRate & Partial<FittedRate>>> = {};
  for (const field of DECAY_FIELDS) {
    const observations = byField.get(field);
    const { annual, low, high } = HAZARDS[field];
    rates[field] = observations
      ? fitField(field, observations, options?.priorYears ?? 50, options?.lomax ?? true)
      : { annual, low, high, lomax: null };
  }
  return rates as FittedRates;
}
