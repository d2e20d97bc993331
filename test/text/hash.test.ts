import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32, hash52 } from '../../src/text/hash.ts';
import { runs } from '../support/runs.ts';

describe('hashes', () => {
  it('are whole numbers in range and the same for the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Number.isSafeInteger(hash52(text))).toBe(true);
        expect(hash52(text)).toBeGreaterThanOrEqual(0);
        expect(hash52(text)).toBeLessThan(2 ** 52);
        expect(hash52(`${text}`)).toBe(hash52(text));
        expect(hash32(text)).toBeGreaterThanOrEqual(0);
        expect(hash32(text)).toBeLessThan(2 ** 32);
        expect(Number.isInteger(hash32(text))).toBe(true);
      }),
      runs(1000),
    );
  });
  it('do not meet on a hundred thousand numbered keys', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 100_000; i++) seen.add(hash52(`key${i}@mail.example`));
    expect(seen.size).toBe(100_000);
  });
});
