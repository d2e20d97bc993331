/** The freshness of a list in a few numbers, for a report. */
import {
  DECAY_FIELDS,
  type DecayCurve,
  type DecayField,
  type DecayRate,
  type ForecastPoint,
  type FreshnessSummary,
} from '../model/index.ts';
import { settled } from './settled.ts';
import { survivalAt, withAnnual } from './survival.ts';

/** A picture of five years, a point each quarter. */
const POINTS = 21;
const STEP = 0.25;
const DECIMALS = 9;
/** Of a number of rows. */
const ROW_DECIMALS = 6;

function curveOf(field: DecayField, rows: number, rate: DecayRate): DecayCurve {
  const points = (annual: number): number[] =>
    Array.from({ length: POINTS }, (_, i) => settled(survivalAt(withAnnual(rate, annual), 0, i * STEP), DECIMALS));
  const share = points(rate.annual);
  const slow = points(rate.low);
  const fast = points(rate.high);
  return {
    field,
    rows,
    annual: rate.annual,
    step: STEP,
    share,
    low: fast.map((value, i) => Math.min(share[i] as number, value)),
    high: slow.map((value, i) => Math.max(share[i] as number, value)),
  };
}

/** `follows` names each row's field by its number; 255 is left out. Linear. */
export function summarize(
  freshness: Float32Array,
  follows: Uint8Array,
  rates: Readonly<Record<DecayField, DecayRate>>,
  forecast: readonly ForecastPoint[],
): FreshnessSummary {
  const bands = new Array<number>(10).fill(0);
  const rows = new Array<number>(DECAY_FIELDS.length).fill(0);
  let known = 0;
  let expected = 0;
  for (let i = 0; i < freshness.length; i++) {
    const field = follows[i] as number;
    if (field === 255) continue;
    const value = freshness[i] as number;
    known++;
    expected += value;
    const band = Math.min(9, Math.floor(value * 10));
    bands[band] = (bands[band] as number) + 1;
    rows[field] = (rows[field] as number) + 1;
  }
  const curves = DECAY_FIELDS.map((field, i) => ({ field, rows: rows[i] as number }))
    .filter((one) => one.rows > 0)
    .sort((a, b) => b.rows - a.rows)
    .map((one) => curveOf(one.field, one.rows, rates[one.field]));
  return { known, expected: settled(expected, ROW_DECIMALS), bands, forecast, curves };
}
