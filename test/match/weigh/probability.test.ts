import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNIT } from '../../../src/match/tables.ts';
import { probabilityOf, weightOf } from '../../../src/match/weigh/probability.ts';
import { runs } from '../../support/runs.ts';

it.each([
  ['even odds', 0, 0.5],
  ['the least weight of nine in ten', 3_169_926, 0.9000000622932529],
  ['a household between', -1_234_567, 0.2982308536605826],
  ['as good as sure', 31_415_926, 0.9999999996509691],
  ['beyond what a double parts from 1', 54 * UNIT, 1],
])('the same in every engine, to the last bit: %s', (_, weight, probability) => {
  expect(probabilityOf(weight)).toBe(probability);
});

it('is what the definition gives, and grows with the weight', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200 * UNIT, max: 60 * UNIT }), (weight) => {
      const odds = 2 ** (weight / UNIT);
      expect(Math.abs(probabilityOf(weight) / (odds / (1 + odds)) - 1)).toBeLessThan(1e-15);
      expect(probabilityOf(weight + UNIT)).toBeGreaterThanOrEqual(probabilityOf(weight));
    }),
    runs(2000),
  );
});

it('a weight and its probability lead to one another', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (probability) => {
      const weight = weightOf(probability);
      expect(probabilityOf(weight)).toBeGreaterThanOrEqual(probability - 1e-12);
      expect(probabilityOf(weight - 1)).toBeLessThan(probability);
    }),
    runs(2000),
  );
});
