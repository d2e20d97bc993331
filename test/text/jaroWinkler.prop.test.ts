import fc from 'fast-check';
import { describe, it } from 'vitest';
import { jaroWinkler } from '../../src/text/jaroWinkler.ts';
import { naiveJaroWinkler } from '../support/naiveStrings.ts';
import { runs } from '../support/runs.ts';

const short = fc.string({ unit: fc.constantFrom(...'abcdñжш', '\ud83d', '\ude00'), maxLength: 34 });
const long = fc.string({ unit: fc.constantFrom(...'abcdefg'), maxLength: 60 });

describe('laws of jaroWinkler', () => {
  it('equals the textbook on short and long strings', () => {
    fc.assert(
      fc.property(fc.oneof(short, long), fc.oneof(short, long), (a, b) => {
        return Math.abs(jaroWinkler(a, b) - naiveJaroWinkler(a, b)) < 1e-12;
      }),
      runs(5000),
    );
  });
  it('stays within 0..1 and is 1 on itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const similarity = jaroWinkler(a, b);
        return similarity >= 0 && similarity <= 1 && (a === '' || jaroWinkler(a, a) === 1);
      }),
      runs(2000),
    );
  });
});
