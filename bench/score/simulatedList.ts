/** A list whose truth is known: contacts that end by a known hazard, re-verified once to learn from and once to be judged. */
import { type Calibration, calibration, fitDecay, scoreDecay } from '../../src/decay/index.ts';
import type { Recheck } from '../../src/model/index.ts';
import { randomOf } from '../../test/support/randomOf.ts';

const YEAR = 365.25 * 86_400_000;
const NOW = Date.UTC(2026, 0, 1);
/** What `scoreDecay` says of an address on the day it was proved. */
const PROVEN = 0.99;

export interface SimulatedCalibration extends Calibration {
  /** The rate learnt. */
  readonly annual: number;
  /** The rate that comes out when the day of the check is taken for the day of the change, as most do. */
  readonly naive: number;
}

/** Freshness of `people` rows of ages up to six years, by the rate learnt from as many others, against what is true. */
export function simulatedCalibration(people: number, annual: number, seed: number): SimulatedCalibration {
  const random = randomOf(seed);
  const hazard = -Math.log1p(-annual);
  const lifetime = (): number => -Math.log(1 - random()) / hazard;
  const history = Array.from({ length: people }, (): Recheck => {
    const age = 0.2 + random() * 2;
    return { field: 'workEmail', from: NOW - age * YEAR, to: NOW, valid: lifetime() > age };
  });
  const rates = fitDecay(history);
  const ages = Array.from({ length: people }, () => random() * 6);
  const rows = ages.map((age, i) => ({
    email: `p${i}@firm.example`,
    'last seen': new Date(NOW - age * YEAR).toISOString(),
  }));
  const held = ages.map((age) => random() < PROVEN && lifetime() > age);
  const { scores } = scoreDecay(rows, { now: NOW, rates });
  const changes = history.filter(({ valid }) => !valid).length;
  const years = history.reduce((sum, { from, to }) => sum + (Number(to) - Number(from)) / YEAR, 0);
  const naive = -Math.expm1(-changes / years);
  return { ...calibration(scores.freshness, held), annual: rates.workEmail.annual, naive };
}
