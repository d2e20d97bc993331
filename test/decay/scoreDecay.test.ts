import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactEvent, DecayOptions } from '../../src/decay/index.ts';
import { scoreDecay, survival, yearlyFromMonthly } from '../../src/decay/index.ts';
import { BOUNCE_KINDS, DECAY_FIELDS } from '../../src/model/index.ts';
import { HAZARDS } from '../../src/reference/hazards.ts';
import { runs } from '../support/runs.ts';

const NOW = Date.UTC(2026, 0, 1);
const YEAR = 365.25 * 86_400_000;
const fresh = (row: object, options: Partial<DecayOptions> = {}): number =>
  scoreDecay([row as never], { now: NOW, ...options }).scores.freshness[0] as number;

describe('arithmetic', () => {
  test.each([
    [0.02, 0.215],
    [0.021, 0.225],
    [0.025, 0.262],
    [0.03, 0.306],
    [0, 0],
    [1, 1],
  ])('%d a month is %d a year', (monthly, yearly) => {
    expect(yearlyFromMonthly(monthly)).toBeCloseTo(yearly, 3);
  });
  test('a share above one throws', () => {
    expect(() => yearlyFromMonthly(1.1)).toThrow(RangeError);
  });
  test('Lomax from US tenure: 78, 65, 56, 44 % after 1, 2, 3, 5 years', () => {
    const rate = HAZARDS.workEmail;
    expect([1, 2, 3, 5].map((years) => Math.round(100 * survival(rate, 0, years)))).toEqual([78, 65, 56, 44]);
    expect(Math.round(100 * survival({ ...rate, lomax: null }, 0, 5))).toBe(29);
  });
});

describe('scoreDecay', () => {
  test('reads a column of days as its other days show that it is written', () => {
    const rows = [
      { email: 'ann@firm.example', 'last seen': '10/28/2025' },
      { email: 'bob@firm.example', 'last seen': '09/01/2026' },
    ];
    expect([...scoreDecay(rows, { now: Date.UTC(2026, 10, 1) }).scores.ageDays]).toEqual([369, 61]);
  });

  test('a work address falls by 22 % a year from the last proof', () => {
    expect(fresh({ email: 'ann@firm.example', 'last seen': '2025-01-01' })).toBeCloseTo(0.99 * 0.78, 2);
  });
  test('a free-mail address is personal and falls slower', () => {
    expect(fresh({ email: 'ann@gmail.com', 'last seen': '2025-01-01' })).toBeCloseTo(0.99 * 0.9, 2);
  });
  test('two addresses in one cell: the row is as fresh as the better one', () => {
    const row = { email: 'ann@firm.example; bob@firm.example', 'last seen': '2025-01-01' };
    const at = NOW - 1;
    const dead = (recipient: string): ContactEvent => ({ recipient, at, kind: 'hard' });
    const untouched = fresh(row);
    expect(fresh(row, { events: [dead('ann@firm.example')] })).toBe(untouched);
    expect(fresh(row, { events: [dead('bob@firm.example')] })).toBe(untouched);
    expect(fresh(row, { events: [dead('ann@firm.example'), dead('bob@firm.example')] })).toBeLessThan(0.1);
  });

  test('two addresses of work: the one that holds says that the job does', () => {
    const row = {
      email: 'ann@firm.example',
      'work email': 'ann@old.example',
      company: 'Firm',
      'last seen': '2025-01-01',
    };
    const company = (recipient: string): number | undefined =>
      scoreDecay([row], { now: NOW, events: [{ recipient, at: NOW - 1, kind: 'hard' }] })
        .scores.explain(0)
        .find(({ field }) => field === 'employer')?.freshness;
    expect(company('ann@old.example')).toBe(company('ann@firm.example'));
  });

  test('the latest of several dates counts, dates to come do not', () => {
    expect(
      fresh({ email: 'ann@firm.example', created: '2020-01-01', lastActivity: '2025-12-31', updatedAt: '2030-01-01' }),
    ).toBeCloseTo(0.99, 2);
  });
  test('without dates and events nothing is known', () => {
    expect(fresh({ email: 'ann@firm.example' })).toBeNaN();
    expect(fresh({})).toBeNaN();
    expect(fresh({ created: '2020-01-01' })).toBeNaN();
  });
  test.each<[unknown, string]>([
    ['0000-00-00', 'what a database writes for none'],
    ['0000-00-00 00:00:00', 'the same with a time'],
    ['0001-01-01T00:00:00Z', 'the first moment of some programs'],
    ['1900-01-01', 'the first day of spreadsheets'],
    ['1970-01-01', 'the first day of Unix'],
    ['01.01.1970', 'the same with dots'],
    [new Date(0), 'the same as a Date'],
    ['2025-02-31', 'no such day'],
    ['2025-02-29', 'no leap year'],
    ['2025-13-01', 'no such month'],
    ['2025-06-31T10:00:00Z', 'no such day, with a time'],
    [new Date(Number.NaN), 'no moment'],
    [7, 'a number of something else'],
    [-1e12, 'a moment before 1970'],
  ])('%j tells nothing: %s', (seen) => {
    expect(fresh({ email: 'ann@firm.example', 'last seen': seen })).toBeNaN();
    expect(fresh({ email: 'ann@firm.example', created: '2025-01-01', 'last seen': seen })).toBeCloseTo(0.99 * 0.78, 2);
  });
  test.each<[unknown, string, string]>([
    ['2024-02-29', '2024-02-29T00:00:00Z', 'a leap day'],
    ['2025-03-30T02:30:00', '2025-03-30T02:30:00Z', 'an hour that summer time leaves out elsewhere'],
    ['2025-03-30 02:30:00+01:00', '2025-03-30T01:30:00Z', 'a zone'],
    ['2025-01-01T24:00:00Z', '2025-01-02T00:00:00Z', 'the end of a day'],
    ['2025-01-01T99:99', '2025-01-01T00:00:00Z', 'a day with no time of day'],
    ['31.12.2024', '2024-12-31T00:00:00Z', 'dots'],
    [Date.UTC(2025, 0, 5, 6), '2025-01-05T06:00:00Z', 'milliseconds'],
    [Date.UTC(2025, 0, 5, 6) / 1000, '2025-01-05T00:00:00Z', 'seconds'],
    ['45662', '2025-01-05T00:00:00Z', 'the day number of a spreadsheet'],
    [45662, '2025-01-05T00:00:00Z', 'the same as a number'],
  ])('%j is %s: %s', (seen, moment) => {
    const { scores } = scoreDecay([{ email: 'ann@firm.example', 'last seen': seen } as never], { now: NOW });
    expect(scores.ageDays[0]).toBeCloseTo((NOW - Date.parse(moment)) / 86_400_000, 3);
  });
  test('without an e-mail the best other way counts', () => {
    expect(fresh({ mobile: '1', phone: '2', 'last seen': '2025-01-01' })).toBeCloseTo(0.99 * 0.95, 2);
  });
  test.each<[ContactEvent['kind'], (now: number, then: number) => boolean, string]>([
    ['delivered', (now, then) => now > then, 'a delivery says a little'],
    ['clicked', (now, then) => now > then, 'a click says much'],
    ['opened', (now, then) => now === then, 'an open says nothing'],
    ['soft', (now, then) => now < then, 'a soft bounce says a little against it'],
    ['hard', (now, then) => now < then / 4, 'a hard bounce says much against it'],
    ['verified', (now) => now > 0.95, 'a verification is a proof'],
  ])('%s: %s', (kind, holds) => {
    const row = { email: 'ann@firm.example', 'last seen': '2024-01-01' };
    const events = [{ recipient: 'ANN@firm.example', at: NOW - YEAR / 12, kind }];
    expect(holds(fresh(row, { events }), fresh(row))).toBe(true);
  });
  test('a second hard bounce weighs more than the first', () => {
    const row = { email: 'ann@firm.example', 'last seen': '2025-12-01' };
    const hard = (day: number): ContactEvent => ({
      recipient: 'ann@firm.example',
      at: NOW - day * 86_400_000,
      kind: 'hard',
    });
    const once = fresh(row, { events: [hard(9)] });
    expect(fresh(row, { events: [hard(9), hard(5)] })).toBeLessThan(once / 100);
  });
  test('what is learnt of the work address holds for the job', () => {
    const rows = [
      { email: 'ann@firm.example', 'job title': 'CEO', company: 'Firm', mobile: '1', 'last seen': '2025-12-01' },
    ];
    const events: ContactEvent[] = [{ recipient: 'ann@firm.example', at: NOW - 86_400_000, kind: 'hard' }];
    const parts = new Map(
      scoreDecay(rows, { now: NOW, events })
        .scores.explain(0)
        .map(({ field, freshness }) => [field, freshness]),
    );
    expect(parts.get('jobTitle')).toBe(parts.get('workEmail'));
    expect(parts.get('employer')).toBe(parts.get('workEmail'));
    expect(parts.get('mobile')).toBeGreaterThan(0.9);
    expect(scoreDecay(rows, { now: NOW }).scores.explain(7)).toEqual([]);
  });
  test('events that went through JSON count the same', () => {
    const events: ContactEvent[] = [{ recipient: 'ann@firm.example', at: new Date(NOW - 9e9), kind: 'clicked' }];
    const row = { email: 'ann@firm.example', 'last seen': '2025-01-01' };
    expect(fresh(row, { events: JSON.parse(JSON.stringify(events)) })).toBe(fresh(row, { events }));
  });
  test('engaged is another number than fresh', () => {
    const scores = scoreDecay([{ email: 'ann@firm.example', 'last seen': '2025-12-31' }], {
      now: NOW,
      events: [{ recipient: 'ann@firm.example', at: NOW - 180 * 86_400_000, kind: 'clicked' }],
    }).scores;
    expect(scores.engaged[0]).toBeCloseTo(0.5, 6);
    expect(scores.freshness[0]).toBeGreaterThan(0.98);
  });
  test('rates and likelihoods can be replaced', () => {
    const row = { email: 'ann@firm.example', 'last seen': '2025-01-01' };
    expect(fresh(row, { rates: { workEmail: { annual: 0.5, low: 0.4, high: 0.6, lomax: null } } })).toBeCloseTo(
      0.99 * 0.5,
      2,
    );
    expect(fresh(row, { rates: { workEmail: { annual: 0.5 } } })).toBeCloseTo(0.99 * 0.5, 2);
    const events: ContactEvent[] = [{ recipient: 'ann@firm.example', at: NOW - 1, kind: 'opened' }];
    expect(fresh(row, { events, likelihoods: { opened: 8 } })).toBeGreaterThan(fresh(row));
  });
  test('the forecast falls, and its band holds it', () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ email: `p${i}@firm.example`, 'last seen': '2025-12-31' }));
    const { forecast } = scoreDecay(rows, { now: NOW });
    expect(forecast.map(({ months }) => months)).toEqual([3, 6, 12, 24]);
    let last = 500;
    for (const { expected, low, high } of forecast) {
      expect(expected).toBeLessThan(last);
      expect(low).toBeLessThan(expected);
      expect(high).toBeGreaterThan(expected);
      expect(high).toBeLessThanOrEqual(500);
      last = expected;
    }
    expect(forecast[2]?.expected).toBeCloseTo(500 * 0.99 * 0.78, 0);
    expect(scoreDecay(rows, { now: NOW, model: 'lomax' }).forecast[3]?.expected).toBeGreaterThan(
      forecast[3]?.expected ?? 0,
    );
  });
  test('with a hazard that falls with age the band lies on both sides too', () => {
    const lomax = { shape: 0.7, scaleYears: 1.2 };
    const annual = 1 - (1.2 / 2.2) ** 0.7;
    const rates = { workEmail: { annual, low: annual - 0.05, high: annual + 0.05, lomax } };
    for (const day of ['2025-12-31', '2023-01-01']) {
      const rows = Array.from({ length: 20_000 }, (_, i) => ({ email: `p${i}@firm.example`, 'last seen': day }));
      const { forecast } = scoreDecay(rows, { now: NOW, rates });
      for (const { expected, low, high } of forecast) {
        const [below, above] = [expected - low, high - expected];
        expect(Math.max(below, above)).toBeLessThan(1.5 * Math.min(below, above));
      }
    }
  });
  test('an address of which nothing is known is asked about only as fresh as somebody takes it to be', () => {
    const rows = [
      { email: 'ann@firm.example' },
      { email: '' },
      { name: 'Ann' },
      { email: 'bob@firm.example', 'last seen': '2025-12-31' },
    ];
    const budget = { total: 9, check: 1, value: 20, harm: 30 };
    const queueOf = (unknown?: number): readonly unknown[] =>
      scoreDecay(rows, { now: NOW, budget: { ...budget, ...(unknown !== undefined && { unknown }) } }).queue;
    expect(queueOf()).toEqual([]);
    expect(queueOf(0.5)).toEqual([{ row: 0, freshness: 0.5, value: 9 }]);
    expect(queueOf(1)).toEqual([]);
  });

  test('the queue asks first where the answer is worth most, and keeps to the budget', () => {
    const rows = ['2025-12-31', '2024-01-01', '2023-01-01', '2010-01-01'].map((day, i) => ({
      email: `p${i}@firm.example`,
      'last seen': day,
    }));
    const budget = { total: 2, check: 1, value: 10, harm: 10 };
    const { queue, scores } = scoreDecay(rows, { now: NOW, budget });
    expect(queue.map(({ row }) => row)).toEqual([2, 1]);
    // p = 0.47 at two and a half years: not writing is worth 0, asking p × 10 - 1.
    expect(queue[0]?.value).toBeCloseTo((scores.freshness[2] as number) * 10 - 1, 4);
    expect(scoreDecay(rows, { now: NOW, budget: { ...budget, total: 0 } }).queue).toEqual([]);
    expect(scoreDecay(rows, { now: NOW }).queue).toEqual([]);
  });
  test.each<[unknown, typeof Error]>([
    [undefined, TypeError],
    [{}, TypeError],
    [{ now: 'today' }, TypeError],
    [{ now: NOW, model: 'weibull' }, RangeError],
    [{ now: NOW, rates: { nose: { annual: 1 } } }, TypeError],
    [{ now: NOW, rates: { workEmail: { annual: 2 } } }, RangeError],
    [{ now: NOW, rates: { workEmail: {} } }, RangeError],
    [{ now: NOW, rates: { workEmail: null } }, TypeError],
    [{ now: NOW, rates: { workEmail: 0.3 } }, TypeError],
    [{ now: NOW, rates: { workEmail: { annual: '0.3' } } }, TypeError],
    [{ now: NOW, rates: { workEmail: { annual: 0.3, low: -1 } } }, RangeError],
    [{ now: NOW, rates: { workEmail: { annual: 0.3, high: Number.NaN } } }, RangeError],
    [{ now: NOW, rates: { workEmail: { annual: 0.3, lomax: true } } }, TypeError],
    [{ now: NOW, rates: { workEmail: { annual: 0.3, lomax: { shape: 1 } } } }, RangeError],
    [{ now: NOW, likelihoods: { hard: '2' } }, TypeError],
    [null, TypeError],
    [{ now: NOW, mapping: {} }, TypeError],
    [{ now: NOW, likelihoods: { sneezed: 2 } }, TypeError],
    [{ now: NOW, likelihoods: { hard: 0 } }, RangeError],
    [{ now: NOW, budget: { total: 1, check: 1 } }, RangeError],
    [{ now: NOW, budget: { total: 1, check: 1, value: 1, replacement: 2 } }, RangeError],
    [{ now: NOW, budget: { total: 1, check: 1, value: 1, unknown: 1.5 } }, RangeError],
  ])('%j throws', (options, type) => {
    expect(() => scoreDecay([], options as DecayOptions)).toThrow(type);
  });
});

test('a bad rate is named by its option, its value and what is allowed', () => {
  const options = { now: NOW, rates: { workEmail: { annual: 0.3, low: 7 } } };
  expect(() => scoreDecay([], options)).toThrow(
    "scoreDecay: option 'rates.workEmail.low' must be a number from 0 to 1, got 7",
  );
});

describe('laws of decay', () => {
  const day = fc.nat(4000).map((days) => NOW - days * 86_400_000);
  const event = fc.record({
    recipient: fc.constant('ann@firm.example'),
    at: day,
    kind: fc.constantFrom(...BOUNCE_KINDS, 'verified', 'replied', 'ordered'),
  }) satisfies fc.Arbitrary<ContactEvent>;
  const row = fc.record({
    email: fc.constantFrom('ann@firm.example', 'ann@gmail.com'),
    created: fc.option(
      day.map((at) => new Date(at).toISOString()),
      { nil: undefined },
    ),
    mobile: fc.constantFrom('', '1'),
  });
  const model = fc.constantFrom('constant', 'lomax') satisfies fc.Arbitrary<DecayOptions['model']>;

  test('freshness never rises as time passes without evidence, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(row, fc.array(event, { maxLength: 8 }), model, fc.nat(3000), (one, events, shape, days) => {
        const now = scoreDecay([one], { now: NOW, events, model: shape });
        const later = scoreDecay([one], { now: NOW + days * 86_400_000, events, model: shape });
        const before = now.scores.freshness[0] as number;
        const after = later.scores.freshness[0] as number;
        expect(Number.isNaN(after)).toBe(Number.isNaN(before));
        if (Number.isNaN(before)) return;
        expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
      }),
      runs(300),
    );
  });

  test('an extra hard bounce never makes an address fresher, and the order of events changes nothing', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), day, (events, at) => {
        const one = { email: 'ann@firm.example', created: '2012-01-01' };
        const before = fresh(one, { events });
        expect(fresh(one, { events: [...events].reverse() })).toBe(before);
        expect(
          fresh(one, { events: [...events, { recipient: 'ann@firm.example', at, kind: 'hard' }] }),
        ).toBeLessThanOrEqual(before);
      }),
      runs(300),
    );
  });

  test('the published rates stand within their ranges', () => {
    for (const field of DECAY_FIELDS) {
      const { annual, low, high } = HAZARDS[field];
      expect(annual).toBeGreaterThanOrEqual(low);
      expect(annual).toBeLessThanOrEqual(high);
    }
  });

  test('what is no event changes nothing', () => {
    const list = [{ email: 'ann@firm.example', 'last seen': '2025-01-01' }];
    const ann = 'ann@firm.example';
    const events = [
      null,
      7,
      'x',
      {},
      { recipient: 5, at: {}, kind: null },
      { recipient: ann, at: '', kind: 'hard' },
      { recipient: ann, at: false, kind: 'hard' },
      { recipient: ann, at: '0000-00-00', kind: 'hard' },
      { recipient: ann, at: Number.NEGATIVE_INFINITY, kind: 'hard' },
      { recipient: ann, at: NOW - 1, kind: 'sneezed' },
    ] as never;
    const fresh = (options: object) => scoreDecay(list, { now: NOW, ...options }).scores.freshness[0];
    expect(fresh({ events })).toBe(fresh({}));
    expect(scoreDecay([{ email: ann }], { now: NOW, events }).scores.freshness[0]).toBeNaN();
  });

  test('no cell throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom('email', 'created', '__proto__', 'mobile'), fc.anything()), {
          maxLength: 4,
        }),
        (list) => {
          expect(scoreDecay(list as never, { now: NOW }).scores.length).toBe(list.length);
        },
      ),
      runs(200),
    );
  });
});
