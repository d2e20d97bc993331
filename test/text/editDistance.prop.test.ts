import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isWithinEdits } from '../../src/text/editDistance.ts';
import { naiveDistance } from '../support/naiveStrings.ts';
import { runs } from '../support/runs.ts';

const few = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 });
const many = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 80 });

describe('laws of the edit distances', () => {
  it('editDistance equals the matrix', () => {
    fc.assert(
      fc.property(fc.oneof(few, many), fc.oneof(few, many), (a, b) => {
        expect(editDistance(a, b)).toBe(naiveDistance(a, b, false));
      }),
      runs(3000),
    );
  });
  it('isWithinEdits equals optimal string alignment at every limit', () => {
    fc.assert(
      fc.property(few, few, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(isWithinEdits(a, b, limit)).toBe(naiveDistance(a, b, true) <= limit);
      }),
      runs(5000),
    );
  });
});
