/** Fits survival curves to what was observed: exact times, intervals, and those that had not ended yet. */
import { checkEntries, notNegative } from '../fields/checkEntries.ts';
import type { Test } from '../fields/options.ts';
import { lowest } from './simplex.ts';

/** The end lies between `lower` and `upper`; equal: exactly then; `upper` Infinity: not seen yet. */
export interface Observation {
  readonly lower: number;
  readonly upper: number;
  /** Known to be alive at this age when first looked at. Default 0. */
  readonly entry?: number | undefined;
  /** How many of the kind. Default 1. */
  readonly weight?: number | undefined;
}

export type SurvivalModel = 'constant' | 'weibull' | 'lomax';

export interface SurvivalFit {
  readonly model: SurvivalModel;
  /** `constant`: [rate]; `weibull`: [scale, shape], S = exp(-(t/scale)^shape); `lomax`: [scale, shape], S = (scale/(scale+t))^shape. */
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
  /** 2 parameters - 2 log-likelihood; lower is better. */
  readonly aic: number;
}

type Curve = (t: number, parameters: readonly number[]) => number;

// Logarithms throughout: exp(-700) and below would vanish.
const LOG_SURVIVAL: Readonly<Record<SurvivalModel, Curve>> = {
  constant: (t, [rate = 1]) => -rate * t,
  weibull: (t, [scale = 1, shape = 1]) => -((t / scale) ** shape),
  lomax: (t, [scale = 1, shape = 1]) => -shape * Math.log1p(t / scale),
};
const LOG_HAZARD: Readonly<Record<SurvivalModel, Curve>> = {
  constant: (_, [rate = 1]) => Math.log(rate),
  weibull: (t, [scale = 1, shape = 1]) => Math.log(shape / scale) + (shape - 1) * Math.log(t / scale),
  lomax: (t, [scale = 1, shape = 1]) => Math.log(shape / (scale + t)),
};

/** Log-likelihood of the observations. Linear. */
export function logLikelihood(
  model: SurvivalModel,
  parameters: readonly number[],
  observations: readonly Observation[],
): number {
  const survive = LOG_SURVIVAL[model];
  const hazard = LOG_HAZARD[model];
  let sum = 0;
  for (const { lower, upper, entry = 0, weight = 1 } of observations) {
    const low = survive(lower, parameters);
    let part: number;
    if (upper === lower) part = low + hazard(lower, parameters);
    else if (upper === Number.POSITIVE_INFINITY) part = low;
    else part = low + Math.log(-Math.expm1(survive(upper, parameters) - low));
    if (entry > 0) part -= survive(entry, parameters);
    sum += weight * part;
  }
  return sum;
}

const atLeastZero: Test = { ...notNegative, range: (value) => (value as number) >= 0 };
const orNothing = (test: Test): Test => ({
  ...test,
  fits: (value) => value === undefined || test.fits(value),
  range: (value) => value === undefined || test.range?.(value) !== false,
});
const PARTS: Readonly<Record<string, Test>> = {
  lower: notNegative,
  upper: atLeastZero,
  entry: orNothing(notNegative),
  weight: orNothing(notNegative),
};

/**
 * The curve of maximum likelihood. Cost: some hundred passes over the observations.
 * @throws TypeError when there is no list or a number is none, RangeError for an unknown model, a negative number, an
 * `upper` below its `lower`, or when there is nothing to fit
 */
export function fitSurvival(
  model: SurvivalModel,
  observations: readonly Observation[],
  penalty: (parameters: readonly number[]) => number = () => 0,
): SurvivalFit {
  if (!Object.hasOwn(LOG_SURVIVAL, model))
    throw new RangeError(`fitSurvival: model must be one of ${Object.keys(LOG_SURVIVAL).join(', ')}`);
  checkEntries('fitSurvival', 'observations', observations, PARTS);
  const turned = observations.findIndex(({ lower, upper }) => upper < lower);
  if (turned !== -1) throw new RangeError(`fitSurvival: observations[${turned}].upper must not be below its lower`);
  let time = 0;
  let ends = 0;
  for (const { lower, upper, entry = 0, weight = 1 } of observations) {
    time += weight * ((upper === Number.POSITIVE_INFINITY ? lower : (lower + upper) / 2) - entry);
    if (upper !== Number.POSITIVE_INFINITY) ends += weight;
  }
  if (observations.length === 0 || !(time > 0)) throw new RangeError('fitSurvival: observations must span some time');
  const rate = (ends + 0.5) / time;
  // In logarithms, so that no parameter can become negative.
  const start =
    model === 'constant'
      ? [Math.log(rate)]
      : model === 'weibull'
        ? [-Math.log(rate), 0]
        : [Math.log(2 / rate), Math.log(2)];
  const real = (logs: readonly number[]): number[] => logs.map(Math.exp);
  const best = lowest((logs) => penalty(real(logs)) - logLikelihood(model, real(logs), observations), start);
  const parameters = real(best.at);
  const reached = logLikelihood(model, parameters, observations);
  return { model, parameters, logLikelihood: reached, aic: 2 * parameters.length - 2 * reached };
}
