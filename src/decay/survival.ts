/** How likely a value still holds after a time: constant hazard, or one that falls with age (Lomax). */
import { checkEntry } from '../fields/checkEntries.ts';
import { aNumber, anObject, kindOf, type Test } from '../fields/options.ts';
import type { DecayRate } from '../model/index.ts';

export const YEAR_DAYS = 365.25;
/** In milliseconds. */
export const YEAR: number = YEAR_DAYS * 86_400_000;

/** Hazard a year of a yearly share: -ln(1 - share). */
export function hazardOf(annual: number): number {
  return -Math.log1p(-Math.min(annual, 1 - 1e-12));
}

/**
 * The yearly share of a monthly one: months compound, they do not add up.
 * @throws TypeError unless `monthly` is a number, RangeError unless it is from 0 to 1
 * @example Math.round(yearlyFromMonthly(0.02) * 1000) / 1000 // 0.215
 */
export function yearlyFromMonthly(monthly: number): number {
  if (typeof monthly !== 'number')
    throw new TypeError(`yearlyFromMonthly: monthly must be a number from 0 to 1, got ${kindOf(monthly)}`);
  if (!(monthly >= 0 && monthly <= 1))
    throw new RangeError(`yearlyFromMonthly: monthly must be a number from 0 to 1, got ${monthly}`);
  return 1 - (1 - monthly) ** 12;
}

const share = aNumber(0, 1);
const aCurve: Test = {
  allowed: 'an object with shape and scaleYears, or null',
  fits: (value) => value === null || value === undefined || anObject.fits(value),
};
const aboveZero: Test = {
  allowed: 'a number above 0',
  fits: (value) => typeof value === 'number',
  range: (value) => (value as number) > 0,
};

/**
 * Share of the values that held at the age `ageYears` and still hold `years` later, 0..1. With a constant hazard the age
 * does not count, and a negative span of years is none.
 *
 * @throws TypeError for a wrong kind, RangeError for an `annual` outside 0 to 1 or years that are no number
 * @example survival({ annual: 0.2 }, 3, 2).toFixed(2) // '0.64'
 */
export function survival(
  rate: Pick<DecayRate, 'annual'> & Partial<Pick<DecayRate, 'lomax'>>,
  ageYears: number,
  years: number,
): number {
  checkEntry('survival', 'rate', null, rate, { annual: share, lomax: aCurve });
  if (rate.lomax !== null && rate.lomax !== undefined)
    checkEntry('survival', 'rate.lomax', null, rate.lomax, { shape: aboveZero, scaleYears: aboveZero });
  for (const [name, value] of [
    ['ageYears', ageYears],
    ['years', years],
  ] as const) {
    if (typeof value !== 'number') throw new TypeError(`survival: ${name} must be a number, got ${kindOf(value)}`);
    if (Number.isNaN(value)) throw new RangeError(`survival: ${name} must be a number, got NaN`);
  }
  return survivalAt(rate, ageYears, years);
}

/** As `survival`, without its checks. */
export function survivalAt(
  rate: Pick<DecayRate, 'annual'> & Partial<Pick<DecayRate, 'lomax'>>,
  ageYears: number,
  years: number,
): number {
  if (years <= 0) return 1;
  if (rate.lomax === null || rate.lomax === undefined) return Math.exp(-hazardOf(rate.annual) * years);
  const { shape, scaleYears } = rate.lomax;
  const from = scaleYears + Math.max(0, ageYears);
  return (from / (from + years)) ** shape;
}

/** The curve of the same form of which another share ends within the first year. */
export function withAnnual(
  rate: Pick<DecayRate, 'annual' | 'lomax'>,
  annual: number,
): Pick<DecayRate, 'annual' | 'lomax'> {
  if (rate.lomax === null || annual === rate.annual) return { annual, lomax: rate.lomax };
  const { scaleYears } = rate.lomax;
  return { annual, lomax: { shape: hazardOf(annual) / Math.log1p(1 / scaleYears), scaleYears } };
}
