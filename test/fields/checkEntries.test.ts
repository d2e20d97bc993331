/** Numbers told as text, holes and nonsense: the call is refused by what is wrong with it, and nothing of it is quoted. */
import { describe, expect, test } from 'vitest';
import { fitDecay, fitPurchases, fitSurvival, kaplanMeier, probabilityAlive, survival } from '../../src/decay/index.ts';
import { checkEntries, notNegative } from '../../src/fields/checkEntries.ts';
import { findDecisions } from '../../src/prune/index.ts';
import { lifecycle, segmentAbc, segmentXyz } from '../../src/segment/index.ts';

const nonsense = (value: unknown): never => value as never;
const now = Date.UTC(2026, 0, 1);
const model = { r: 1, alpha: 1, a: 1, b: 1, logLikelihood: 0 };

describe('a list for a calculation', () => {
  test.each<[string, () => unknown, string]>([
    ['no list', () => kaplanMeier(nonsense(3)), 'kaplanMeier: observations must be an array of objects, got a number'],
    ['a hole in it', () => kaplanMeier([nonsense(null)]), 'kaplanMeier: observations[0] must be an object, got null'],
    ['a time as text', () => kaplanMeier([nonsense({ time: '3', ended: true })]), 'observations[0].time must be'],
    ['no answer', () => kaplanMeier([nonsense({ time: 3 })]), 'observations[0].ended must be true or false'],
    ['no rate', () => survival(nonsense(null), 1, 1), 'survival: rate must be an object, got null'],
    ['a rate as text', () => survival(nonsense({ annual: '0.2' }), 1, 1), 'rate.annual must be a number from 0 to 1'],
    ['a rate above 1', () => survival({ annual: 20 }, 1, 1), 'rate.annual must be a number from 0 to 1, got 20'],
    ['years as text', () => survival({ annual: 0.2 }, 1, nonsense('1')), 'survival: years must be a number'],
    ['half a curve', () => survival(nonsense({ annual: 0.2, lomax: {} }), 1, 1), 'rate.lomax.shape must be'],
    ['a hole in customers', () => fitPurchases([nonsense(null)]), 'fitPurchases: customers[0] must be an object'],
    ['no age', () => fitPurchases([nonsense({ repeats: 1, recency: 1 })]), 'customers[0].age must be a number'],
    ['no customer', () => probabilityAlive(nonsense(null), model), 'probabilityAlive: customer must be an object'],
    [
      'no model',
      () => probabilityAlive({ repeats: 1, recency: 1, age: 2 }, nonsense({})),
      'probabilityAlive: model.r must be a number',
    ],
    ['an end as text', () => fitSurvival('constant', [nonsense({ lower: 1, upper: '2' })]), 'observations[0].upper'],
    [
      'an end before its beginning',
      () => fitSurvival('constant', [{ lower: 2, upper: 1 }]),
      'observations[0].upper must not be below its lower',
    ],
    ['no reason', () => findDecisions([nonsense({ source: {} })]), 'setAside[0].reason must be an object'],
    ['a rule that is no text', () => findDecisions([], { rules: [nonsense(3)] }), "option 'rules' must be an array of"],
    [
      'a value as text',
      () => segmentAbc([nonsense({ customer: 'a', value: '5' })]),
      'entries[0].value must be a number',
    ],
    ['a month as text', () => segmentXyz([{ customer: 'a', values: [1, nonsense('2')] }]), 'entries[0].values[1] must'],
    [
      'a last order as text',
      () => lifecycle([nonsense({ customer: 'a', last: '2024-01-01', orders: 1, amount: 3 })], { now }),
      'customers[0].last must be milliseconds since 1970, a Date, or null',
    ],
  ])('%s', (_why, call, message) => {
    expect(call).toThrow(message);
    expect(call).not.toThrow('undefined (reading');
  });

  test('out of range is a RangeError, of the wrong kind a TypeError', () => {
    expect(() => checkEntries('call', 'list', [{ n: -1 }], { n: notNegative })).toThrow(RangeError);
    expect(() => checkEntries('call', 'list', [{ n: '1' }], { n: notNegative })).toThrow(TypeError);
    expect(() => checkEntries('call', 'list', [{ n: 1 }, { n: 0 }], { n: notNegative })).not.toThrow();
  });
});

test('nothing is data: holes count for nothing', () => {
  expect(
    segmentAbc([
      { customer: 'a', value: Number.NaN },
      { customer: 'b', value: 1 },
    ])[1]?.class,
  ).toBe('C');
  expect(segmentXyz([{ customer: 'a', values: [1, Number.NaN, 1] }])[0]?.class).toBe('X');
});

test('a history of text is read as one of dates', () => {
  const own = { priorYears: 0 };
  const dates = { field: 'workEmail', from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) } as const;
  const text = { field: 'workEmail', from: '2024-01-01', to: '2025-01-01T00:00:00Z' };
  const rates = fitDecay(
    [
      { ...dates, valid: true },
      { ...dates, valid: false },
    ],
    own,
  );
  expect(fitDecay([nonsense({ ...text, valid: 'yes' }), nonsense({ ...text, valid: 'FALSE' })], own)).toEqual(rates);
});
