import { describe, expect, test } from 'vitest';
import { score } from '../../bench/score/decay.ts';
import { logGamma } from '../../src/decay/alive.ts';
import {
  fitDecay,
  fitPurchases,
  fitSurvival,
  kaplanMeier,
  probabilityAlive,
  scoreDecay,
} from '../../src/decay/index.ts';
import type { Recheck } from '../../src/model/index.ts';
import { HAZARDS } from '../../src/reference/hazards.ts';
import { corpora } from '../support/corpora.ts';
import { randomOf } from '../support/randomOf.ts';

const YEAR = 365.25 * 86_400_000;

/** People looked at up to four times, some months apart, until they are found gone. */
function history(people: number, lifetime: (random: () => number) => number, seed: number): Recheck[] {
  const random = randomOf(seed);
  const rechecks: Recheck[] = [];
  for (let i = 0; i < people; i++) {
    const ends = lifetime(random);
    for (let look = 0, from = 0; look < 4; look++) {
      const to = from + 0.3 + random() * 0.9;
      rechecks.push({ field: 'workEmail', since: 0, from: from * YEAR, to: to * YEAR, valid: ends > to });
      if (ends <= to) break;
      from = to;
    }
  }
  return rechecks;
}

describe('fitDecay finds the rates that made the data', () => {
  test('a constant hazard', () => {
    const inside = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((seed) => {
      const { workEmail } = fitDecay(history(800, (random) => -Math.log(1 - random()) / 0.3, seed));
      expect(workEmail.annual).toBeCloseTo(1 - Math.exp(-0.3), 1);
      const [low = 0, high = 0] = workEmail.interval ?? [];
      return low <= 1 - Math.exp(-0.3) && 1 - Math.exp(-0.3) <= high;
    });
    // A 95 % interval holds the truth nearly always.
    expect(inside.length).toBeGreaterThanOrEqual(8);
  });

  test('a hazard that falls with age is seen as such', () => {
    const { workEmail } = fitDecay(history(6000, (random) => 1.2 * ((1 - random()) ** (-1 / 0.7) - 1), 11));
    expect(workEmail.model).toBe('lomax');
    expect(workEmail.annual).toBeCloseTo(1 - (1.2 / 2.2) ** 0.7, 1);
    expect(workEmail.lomax?.shape).toBeGreaterThan(0.4);
    expect(workEmail.lomax?.shape).toBeLessThan(1.1);
  });

  test('the interval is of the model that was chosen: it holds the truth as often as it says', () => {
    const truth = 1 - (1.2 / 2.2) ** 0.7;
    const found = Array.from({ length: 40 }, (_, i) => {
      const { workEmail } = fitDecay(
        history(300, (random) => 1.2 * ((1 - random()) ** (-1 / 0.7) - 1), 100 + i),
        { priorYears: 0 },
      );
      expect([workEmail.low, workEmail.high]).toEqual(workEmail.interval);
      return workEmail;
    }).filter(({ model }) => model === 'lomax');
    expect(found.length).toBeGreaterThan(30);
    const inside = found.filter(({ low, high }) => low <= truth && truth <= high).length;
    expect(inside / found.length).toBeGreaterThan(0.85);
    for (const { annual, low, high } of found) {
      expect(annual).toBeGreaterThan(low);
      expect(annual).toBeLessThan(high);
      expect(high - low).toBeLessThan(0.2);
    }
  });

  test.each<[number, number]>([
    [1, 1],
    [20, 0.5],
    [500, 2],
  ])('nothing changed in %d rechecks of %d years: 0, and the rule of three as its bound', (count, years) => {
    const rechecks = Array.from(
      { length: count },
      (): Recheck => ({ field: 'workEmail', from: 0, to: years * YEAR, valid: true }),
    );
    const { workEmail } = fitDecay(rechecks, { priorYears: 0 });
    expect(workEmail.annual).toBe(0);
    expect(workEmail.low).toBe(0);
    expect(workEmail.high).toBeCloseTo(1 - Math.exp(Math.log(0.05) / (count * years)), 9);
    const now = Date.UTC(2026, 0, 1);
    const { forecast } = scoreDecay([{ email: 'ann@firm.example', 'last seen': '2025-12-31' }], {
      now,
      rates: { workEmail },
    });
    for (const { low, expected, high } of forecast) {
      expect(low).toBeLessThanOrEqual(expected);
      expect(high).toBeGreaterThanOrEqual(expected);
    }
  });

  test('nothing held on the day of its check: 1, and a bound below', () => {
    const rechecks = Array.from({ length: 3 }, (): Recheck => ({ field: 'mobile', from: 0, to: YEAR, valid: false }));
    const { mobile } = fitDecay(rechecks, { priorYears: 0 });
    expect(mobile).toMatchObject({ annual: 1, high: 1 });
    expect(mobile.low).toBeCloseTo(0.05 ** (1 / 3), 9);
  });

  test('next to nothing known: the interval is wide, yet no more than it must', () => {
    const { surname } = fitDecay([{ field: 'surname', from: 0, to: YEAR, valid: true }]);
    expect(surname.low).toBeLessThan(surname.annual);
    expect(surname.high).toBeGreaterThan(surname.annual);
    expect(surname.high).toBeLessThan(0.08);
    const { mobile } = fitDecay([{ field: 'mobile', from: 0, to: 10 * YEAR, valid: true }], { priorYears: 1e-9 });
    expect(mobile.high).toBeCloseTo(1 - Math.exp(-1.92 / 10), 2);
  });

  test('all but one gone at the first look: no curve falls from a scale of nothing', () => {
    const gone = Array.from({ length: 99 }, (): Recheck => ({ field: 'mobile', from: 0, to: YEAR, valid: false }));
    const { mobile } = fitDecay([...gone, { field: 'mobile', from: 0, to: 3 * YEAR, valid: true }], { priorYears: 0 });
    expect(mobile.low).toBeGreaterThan(0.9);
    expect(mobile.high).toBeLessThan(1);
  });

  test('a field that is not said to change learns from changes alone', () => {
    const { birthday } = fitDecay([{ field: 'birthday', from: 0, to: YEAR, valid: true }]);
    expect(birthday).toMatchObject({ annual: 0, low: 0 });
    expect(birthday.high).toBeCloseTo(0.95, 9);
  });

  test('the day of the check is not taken for the day of the change', () => {
    const rechecks = Array.from(
      { length: 400 },
      (_, i): Recheck => ({ field: 'mobile', from: 0, to: 2 * YEAR, valid: i % 2 === 0 }),
    );
    // Half are left after two years.
    expect(fitDecay(rechecks, { priorYears: 0, lomax: false }).mobile.annual).toBeCloseTo(1 - Math.SQRT1_2, 3);
  });

  test('a known day of change is used', () => {
    const rechecks = Array.from(
      { length: 100 },
      (): Recheck => ({ field: 'mobile', from: 0, to: 2 * YEAR, valid: false, changedAt: YEAR }),
    );
    expect(fitDecay(rechecks, { priorYears: 0, lomax: false }).mobile.annual).toBeCloseTo(1 - Math.exp(-1), 3);
  });

  test('little data stay near the published rate, much data leave it', () => {
    const rechecks = (count: number): Recheck[] =>
      Array.from(
        { length: count },
        (): Recheck => ({ field: 'workEmail', from: 0, to: YEAR, valid: false, changedAt: YEAR / 2 }),
      );
    const few = fitDecay(rechecks(2), { lomax: false }).workEmail.annual;
    expect(few).toBeGreaterThan(HAZARDS.workEmail.annual);
    expect(few).toBeLessThan(0.27);
    expect(fitDecay(rechecks(5000), { lomax: false }).workEmail.annual).toBeGreaterThan(0.8);
  });

  test('dates that make no sense are left out, fields without data keep their rate', () => {
    const bad = [
      { field: 'mobile', from: 5, to: 5, valid: true },
      { field: 'mobile', from: Number.NaN, to: 5, valid: true },
      { field: 'nose', from: 0, to: YEAR, valid: true },
      { field: 'mobile', from: null, to: YEAR, valid: true },
      { field: 'mobile', from: 0, to: Number.POSITIVE_INFINITY, valid: true },
      { field: 'mobile', from: 0, to: YEAR, valid: 'perhaps' },
      { field: 'mobile', from: 'once', to: '2026-01-01', valid: true },
      null,
    ] as unknown as Recheck[];
    expect(fitDecay(bad).mobile).toEqual({ annual: 0.05, low: 0.03, high: 0.08, lomax: null });
    expect(() => fitDecay('x' as never)).toThrow(TypeError);
    expect(() => fitDecay([], { priorYears: -1 })).toThrow(RangeError);
  });
});

test('what is not given is no moment', () => {
  const recheck: Recheck = { field: 'mobile', from: 40 * YEAR, to: 41 * YEAR, valid: false };
  const odd = { ...recheck, since: null, changedAt: null } as unknown as Recheck;
  expect(fitDecay([odd])).toEqual(fitDecay([recheck]));
});

describe('survival curves', () => {
  test('constant hazard has a closed form', () => {
    const fit = fitSurvival('constant', [
      { lower: 1, upper: 1 },
      { lower: 3, upper: 3, weight: 2 },
      { lower: 5, upper: Number.POSITIVE_INFINITY },
    ]);
    expect(fit.parameters[0]).toBeCloseTo(3 / 12, 6);
    expect(fit.aic).toBeCloseTo(2 - 2 * fit.logLikelihood, 9);
  });
  test('nothing to fit throws', () => {
    expect(() => fitSurvival('weibull', null as never)).toThrow('fitSurvival: observations must be an array');
    expect(() => fitSurvival('cox' as never, [{ lower: 1, upper: 1 }])).toThrow(RangeError);
    expect(() => fitSurvival('weibull', [])).toThrow(RangeError);
  });
  test.each([0.8, 1.3, 3.4])(
    'Weibull of shape %d is found again, through inspections and with many still running',
    (shape) => {
      const random = randomOf(5);
      const observations = Array.from({ length: 3000 }, () => {
        const ends = 50 * (-Math.log(1 - random())) ** (1 / shape);
        const last = 20 + random() * 60;
        const step = 5 + random() * 10;
        if (ends > last) return { lower: last, upper: Number.POSITIVE_INFINITY };
        const lower = Math.floor(ends / step) * step;
        return { lower, upper: lower + step };
      });
      const [scale = 0, found = 0] = fitSurvival('weibull', observations).parameters;
      expect(Math.abs(found / shape - 1)).toBeLessThan(0.06);
      expect(Math.abs(scale / 50 - 1)).toBeLessThan(0.06);
    },
  );
  test('Kaplan and Meier by hand', () => {
    const curve = kaplanMeier([
      { time: 3, ended: true },
      { time: 1, ended: true },
      { time: 2, ended: false },
      { time: 3, ended: true },
      { time: 4, ended: false },
    ]);
    expect(curve).toEqual([
      { time: 1, survival: 0.8, atRisk: 5, ended: 1 },
      { time: 3, survival: 0.8 * (1 - 2 / 3), atRisk: 3, ended: 2 },
    ]);
    expect(kaplanMeier([])).toEqual([]);
    expect(() => kaplanMeier(null as never)).toThrow('kaplanMeier: observations must be an array of objects, got null');
    expect(() => kaplanMeier([{ time: -1, ended: true }])).toThrow(RangeError);
  });
});

describe('figures that books print', () => {
  // Weeks of remission under 6-MP (Freireich and others 1963), as every book on survival has them; negative: not ended yet.
  const weeks = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
  const observations = weeks.map((week) => ({
    lower: Math.abs(week),
    upper: week > 0 ? week : Number.POSITIVE_INFINITY,
  }));
  test('Kaplan and Meier', () => {
    const curve = kaplanMeier(weeks.map((week) => ({ time: Math.abs(week), ended: week > 0 })));
    expect(curve.map(({ time, survival }) => `${time} ${survival.toFixed(3)}`)).toEqual([
      '6 0.857',
      '7 0.807',
      '10 0.753',
      '13 0.690',
      '16 0.627',
      '22 0.538',
      '23 0.448',
    ]);
  });
  test('a constant hazard is the ends over the time; Weibull solves its own equation', () => {
    expect(fitSurvival('constant', observations).parameters[0]).toBeCloseTo(9 / 359, 8);
    const [scale = 0, shape = 0] = fitSurvival('weibull', observations).parameters;
    const ended = weeks.filter((week) => week > 0);
    const powers = weeks.map((week) => Math.abs(week) ** shape);
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
    const weighted = sum(weeks.map((week, i) => (powers[i] as number) * Math.log(Math.abs(week)))) / sum(powers);
    expect(1 / shape + sum(ended.map(Math.log)) / ended.length - weighted).toBeCloseTo(0, 5);
    expect(scale).toBeCloseTo((sum(powers) / ended.length) ** (1 / shape), 3);
    expect(`${scale.toFixed(2)} ${shape.toFixed(3)}`).toBe('33.77 1.354');
  });
  test('BG/NBD: the customer of Fader, Hardie and Lee', () => {
    const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, logLikelihood: 0 };
    expect(probabilityAlive({ repeats: 2, recency: 30.43, age: 38.86 }, model)).toBeCloseTo(0.7266, 4);
  });
});

describe('customers who have fallen silent', () => {
  const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, logLikelihood: 0 };
  test('more silence, less life', () => {
    const alive = [30, 60, 120].map((age) => probabilityAlive({ repeats: 3, recency: 28, age }, model));
    expect(alive[0]).toBeGreaterThan(alive[1] as number);
    expect(alive[1]).toBeGreaterThan(alive[2] as number);
    expect(probabilityAlive({ repeats: 0, recency: 0, age: 99 }, model)).toBe(1);
  });
  test('simulated customers: the parameters and the share of the living are found again', () => {
    const truth = { r: 0.5, alpha: 5, a: 0.8, b: 2.5 };
    const random = randomOf(21);
    // Marsaglia and Tsang 2000, shape raised by one.
    const gamma = (shape: number): number => {
      const d = shape + 1 - 1 / 3;
      for (;;) {
        const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
        const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
        if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v))
          return d * v * (1 - random()) ** (1 / shape);
      }
    };
    let living = 0;
    const customers = Array.from({ length: 4000 }, () => {
      const rate = gamma(truth.r) / truth.alpha;
      const first = gamma(truth.a);
      const quits = first / (first + gamma(truth.b));
      const age = 20 + random() * 20;
      let repeats = 0;
      let recency = 0;
      let alive = true;
      while (alive) {
        const next = recency - Math.log(1 - random()) / rate;
        if (next > age) break;
        recency = next;
        repeats++;
        alive = random() >= quits;
      }
      if (alive) living++;
      return { repeats, recency, age };
    });
    const found = fitPurchases(customers);
    expect(Math.abs(found.r / truth.r - 1)).toBeLessThan(0.15);
    expect(Math.abs(found.a / (found.a + found.b) - truth.a / (truth.a + truth.b))).toBeLessThan(0.05);
    const expected = customers.reduce((sum, customer) => sum + probabilityAlive(customer, found), 0);
    expect(Math.abs(expected - living) / 4000).toBeLessThan(0.02);
  });
  test('logGamma at known places', () => {
    expect(logGamma(1)).toBeCloseTo(0, 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 10);
    expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 10);
  });
  test('nobody to learn from throws', () => {
    expect(() => fitPurchases([])).toThrow(TypeError);
  });
});

describe.skipIf(corpora === null)(
  `published references${corpora === null ? ' (skipped: the data are not here)' : ''}`,
  () => {
    test('are reproduced within their stated tolerances', { timeout: 60_000 }, async () => {
      const lines = await score();
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter(({ holds }) => !holds)).toEqual([]);
    });
  },
);
