/** What will be left of a list. */
import {
  DECAY_FIELDS,
  type DecayField,
  type DecayRate,
  type ForecastPoint,
  type FreshnessScores,
} from '../model/index.ts';
import { settled } from './settled.ts';
import { survivalAt, withAnnual, YEAR_DAYS } from './survival.ts';

type Curve = Pick<DecayRate, 'annual' | 'lomax'>;
/** What is left of a row at the rate itself, at the lowest and at the highest. */
type Factors = readonly [number, number, number];

const MONTHS = [3, 6, 12, 24] as const;
/** Of a row: more are noise in a long list. */
const DECIMALS = 6;

/**
 * Expected number of addresses that still work, with a band: the chance of a sum of independent rows (two standard
 * deviations), widened by the range of the rates. `follows` names each row's field by its number; 255 is left out.
 */
export function forecastList(
  scores: Pick<FreshnessScores, 'freshness' | 'ageDays' | 'length'>,
  follows: Uint8Array,
  rates: Readonly<Record<DecayField, DecayRate>>,
): ForecastPoint[] {
  const slowest = {} as Record<DecayField, Curve>;
  const fastest = {} as Record<DecayField, Curve>;
  for (const field of DECAY_FIELDS) {
    slowest[field] = withAnnual(rates[field], rates[field].low);
    fastest[field] = withAnnual(rates[field], rates[field].high);
  }
  return MONTHS.map((months) => {
    const years = months / 12;
    const at = (field: DecayField, age: number): Factors => [
      survivalAt(rates[field], age, years),
      survivalAt(slowest[field], age, years),
      survivalAt(fastest[field], age, years),
    ];
    // A constant hazard gives every row of a field the same factors.
    const fixed = DECAY_FIELDS.map((field) => (rates[field].lomax === null ? at(field, 0) : null));
    let expected = 0;
    let variance = 0;
    let slow = 0;
    let fast = 0;
    let known = 0;
    for (let i = 0; i < scores.length; i++) {
      const field = follows[i] as number;
      if (field === 255) continue;
      const now = scores.freshness[i] as number;
      const age = (scores.ageDays[i] as number) / YEAR_DAYS;
      const [middle, low, high] = fixed[field] ?? at(DECAY_FIELDS[field] as DecayField, age);
      const p = now * middle;
      known++;
      expected += p;
      variance += p * (1 - p);
      slow += now * low;
      fast += now * high;
    }
    const spread = 2 * Math.sqrt(variance);
    return {
      months,
      expected: settled(expected, DECIMALS),
      low: settled(Math.max(0, Math.min(expected, fast) - spread), DECIMALS),
      high: settled(Math.min(known, Math.max(expected, slow) + spread), DECIMALS),
    };
  });
}
