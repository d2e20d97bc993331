import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulatedCalibration } from '../../bench/score/simulatedList.ts';
import { calibration } from '../../src/decay/index.ts';
import { runs } from '../support/runs.ts';

describe('calibration', () => {
  test('by hand: two bins, one of them right', () => {
    const found = calibration([0.25, 0.25, 0.25, 0.25, 0.9, 0.9], [true, false, false, false, true, false], {
      bins: 2,
    });
    expect(found.count).toBe(6);
    expect(found.bins).toEqual([
      { from: 0, to: 0.5, count: 4, predicted: 0.25, observed: 0.25 },
      { from: 0.5, to: 1, count: 2, predicted: 0.9, observed: 0.5 },
    ]);
    expect(found.error).toBeCloseTo((2 / 6) * 0.4, 12);
    expect(found.brier).toBeCloseTo((0.75 ** 2 + 3 * 0.25 ** 2 + 0.1 ** 2 + 0.9 ** 2) / 6, 12);
    expect(found.skill).toBeCloseTo(1 - found.brier / (2 / 9), 12);
  });

  test('sure and right: no error; sure and wrong: nothing worse, yet finite', () => {
    expect(calibration([1, 0], [true, false])).toMatchObject({ brier: 0, skill: 1, error: 0 });
    const wrong = calibration([1, 0], [false, true]);
    expect(wrong).toMatchObject({ brier: 1, error: 1 });
    expect(wrong.logLoss).toBeCloseTo(-Math.log(1e-6), 9);
  });

  test('what is unknown is left out; nothing known gives no number', () => {
    expect(calibration([Number.NaN, 0.5], [true, true]).count).toBe(1);
    expect(calibration([], [])).toMatchObject({ count: 0, brier: Number.NaN, error: Number.NaN });
    expect(calibration([0.5], [true]).skill).toBeNaN();
  });

  test('measures stay within their ranges, every pair is in one bin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (pairs, bins) => {
          const found = calibration(
            pairs.map(([p]) => p),
            pairs.map(([, held]) => held),
            { bins },
          );
          expect(found.bins.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length);
          for (const value of [found.brier, found.error]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
        },
      ),
      runs(200),
    );
  });

  test('bad calls throw', () => {
    expect(() => calibration([0.5], [])).toThrow(TypeError);
    expect(() => calibration(null as never, [])).toThrow(TypeError);
    expect(() => calibration([], [], { bins: 0 })).toThrow(RangeError);
  });

  test('a simulated list: the rate is found again, and its freshness comes true', () => {
    const found = simulatedCalibration(3000, 0.22, 3);
    expect(found.annual).toBeGreaterThan(0.2);
    expect(found.annual).toBeLessThan(0.24);
    expect(found.error).toBeLessThan(0.04);
    expect(found.skill).toBeGreaterThan(0.1);
  });
});
