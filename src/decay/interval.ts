/** How sure a fitted rate is: 95 % intervals of the share that ends within the first year. */
import { logLikelihood, type Observation } from './fitSurvival.ts';

const STEP = 1e-3;
/** Two-sided 95 % of the normal distribution. */
const TWO_SIDED = 1.96;
/** What the likelihood falls to at a one-sided bound of 95 %: without any change, the rule of three. */
const ONE_SIDED = Math.log(0.05);

/** Logarithm of a hazard beyond which a share a year is 0 or 1. */
const FURTHEST = 60;

const yearly = (hazard: number): number => -Math.expm1(-hazard);

/** Second derivative of `f` at `at`. */
function bend(f: (x: number) => number, at: number): number {
  return (f(at + STEP) - 2 * f(at) + f(at - STEP)) / (STEP * STEP);
}

/**
 * Of a constant hazard `rate` at which `objective` (of the logarithm of the rate) is highest: the rates that are not
 * far less likely. Few changes make a lopsided interval.
 */
export function constantInterval(rate: number, objective: (log: number) => number): readonly [number, number] {
  const top = Math.min(FURTHEST, Math.max(-FURTHEST, Math.log(rate)));
  const least = objective(top) - TWO_SIDED ** 2 / 2;
  const bound = (direction: -1 | 1): number => {
    let near = 0;
    let far = 0.1;
    while (far < 2 * FURTHEST && objective(top + direction * far) > least) {
      near = far;
      far *= 2;
    }
    while (far - near > 1e-5) {
      const middle = (near + far) / 2;
      if (objective(top + direction * middle) > least) near = middle;
      else far = middle;
    }
    return yearly(Math.exp(top + direction * near));
  };
  return [bound(-1), bound(1)];
}

/**
 * Where every value held, or none did on the day of its check, the likelihood is highest at one end: the share is 0 or
 * 1, and what is known is a bound on the other side. Null where the likelihood has its top between the ends.
 */
export function atTheEnd(
  observations: readonly Observation[],
): { readonly annual: 0 | 1; readonly interval: readonly [number, number] } | null {
  let held = 0;
  let ended = 0;
  for (const { lower, upper, entry = 0 } of observations) {
    if (upper === Number.POSITIVE_INFINITY) held++;
    else if (lower === entry && upper > lower) ended++;
  }
  if (held < observations.length && ended < observations.length) return null;
  let low = -FURTHEST;
  let high = FURTHEST;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    const isNearer = logLikelihood('constant', [Math.exp(middle)], observations) > ONE_SIDED;
    if (isNearer === held > 0) low = middle;
    else high = middle;
  }
  const bound = yearly(Math.exp(low));
  return held > 0 ? { annual: 0, interval: [0, bound] } : { annual: 1, interval: [bound, 1] };
}

/**
 * Of a Lomax curve at its highest likelihood. The first year's hazard is one of two numbers that are fitted: what the
 * other one leaves open widens the interval.
 */
export function lomaxInterval(
  { shape, scaleYears }: { readonly shape: number; readonly scaleYears: number },
  observations: readonly Observation[],
): readonly [number, number] {
  const log = Math.log(shape * Math.log1p(1 / scaleYears));
  const other = Math.log(scaleYears);
  const at = (hazard: number, scale: number): number => {
    const years = Math.exp(scale);
    return logLikelihood('lomax', [years, Math.exp(hazard) / Math.log1p(1 / years)], observations);
  };
  const own = -bend((x) => at(x, other), log);
  const open = -bend((x) => at(log, x), other);
  const both =
    -(
      at(log + STEP, other + STEP) -
      at(log + STEP, other - STEP) -
      at(log - STEP, other + STEP) +
      at(log - STEP, other - STEP)
    ) /
    (4 * STEP * STEP);
  const information = open > 0 ? own - (both * both) / open : own;
  const error = information > 0 ? TWO_SIDED / Math.sqrt(information) : Number.POSITIVE_INFINITY;
  return [yearly(Math.exp(log - error)), yearly(Math.exp(log + error))];
}
