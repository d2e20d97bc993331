/** What will be left of a list. */
import {
  DECAY_FIELDS,
  type DecayField,
  type DecayRate,
  type ForecastPoint,
  type FreshnessScores,
} from '../model/index.ts';
import { survival, YEAR_DAYS } from './survival.ts';

const MONTHS = [3, 6, 12, 24] as const;

/**
 * Expected number of addresses that still work, with a band: the chance of a sum of independent rows (two standard
 * deviations), widened by the range of the rates. `follows` names each row's field by its number; 255 is left out.
 */
export function forecastList(
  scores: Pick<FreshnessScores, 'freshness' | 'ageDays' | 'length'>,
  follows: Uint8Array,
  rates: Readonly<Record<DecayField, DecayRate>>,
): ForecastPoint[] {
  return MONTHS.map((months) => {
    const years = months / 12;
    const factor = (rate: DecayRate, age: number, annual: number): number =>
      survival(annual === rate.annual ? rate : { annual, lomax: null }, age, years);
    // A constant hazard gives every row of a field the same factor.
    const fixed = DECAY_FIELDS.map((field) =>
      [rates[field].annual, rates[field].low, rates[field].high].map((annual) => factor(rates[field], 0, annual)),
    );
    let expected = 0;
    let variance = 0;
    let slow = 0;
    let fast = 0;
    let known = 0;
    for (let i = 0; i < scores.length; i++) {
      const field = follows[i] as number;
      if (field === 255) continue;
      const rate = rates[DECAY_FIELDS[field] as DecayField];
      const now = scores.freshness[i] as number;
      const [middle = 1, low = 1, high = 1] = fixed[field] as number[];
      const p = now * (rate.lomax === null ? middle : survival(rate, (scores.ageDays[i] as number) / YEAR_DAYS, years));
      known++;
      expected += p;
      variance += p * (1 - p);
      // The range around the published rate, carried over to a curve with another shape by its ratio.
      slow += Math.min(1, p * (low / middle));
      fast += p * (high / middle);
    }
    const spread = 2 * Math.sqrt(variance);
    return {
      months,
      expected,
      low: Math.max(0, Math.min(expected, fast) - spread),
      high: Math.min(known, Math.max(expected, slow) + spread),
    };
  });
}
