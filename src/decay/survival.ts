/** How likely a value still holds after a time: constant hazard, or one that falls with age (Lomax). */
import type { DecayRate } from '../model/index.ts';

export const YEAR_DAYS = 365.25;

/** Hazard a year of a yearly share: -ln(1 - share). */
export function hazardOf(annual: number): number {
  return -Math.log1p(-Math.min(annual, 1 - 1e-12));
}

/**
 * The yearly share of a monthly one: months compound, they do not add up.
 * @throws RangeError unless `monthly` is from 0 to 1
 * @example Math.round(yearlyFromMonthly(0.02) * 1000) / 1000 // 0.215
 */
export function yearlyFromMonthly(monthly: number): number {
  if (!(monthly >= 0 && monthly <= 1))
    throw new RangeError(`yearlyFromMonthly: monthly must be a number from 0 to 1, got ${monthly}`);
  return 1 - (1 - monthly) ** 12;
}

/**
 * Share of the values that held at the age `ageYears` and still hold `years` later, 0..1. With a constant hazard the age
 * does not count. Numbers are not checked: `annual` from 0 to 1, years from 0.
 *
 * @example survival({ annual: 0.2 }, 3, 2).toFixed(2) // '0.64'
 */
export function survival(
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
