import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWords } from '../../src/text/fold.ts';
import { runs } from '../support/runs.ts';

const letters = fc.string({
  unit: fc.integer({ min: 1, max: 0x52f }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const text = fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 20 }));

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(fold(fold(value))).toBe(fold(value));
      expect(foldWords(foldWords(value))).toBe(foldWords(value));
    }),
    runs(1000),
  );
});

test('the quick way for European letters gives what the whole text gives', () => {
  fc.assert(
    fc.property(letters, (value) => {
      // A sign from outside the quick blocks sends the whole text the long way.
      const long = fold(`${value} ☃`);
      expect(`${fold(value)} ☃`).toBe(long);
    }),
    runs(3000),
  );
});
