import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDigest } from '../../src/text/sha256.ts';
import { runs } from '../support/runs.ts';

const platform = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('createDigest', () => {
  it('gives what the standard gives for "abc" (FIPS 180-4, example 1)', () => {
    expect(createDigest()('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1023, 1024, 5000, 300_000])('of %i letters', (length) => {
    const digest = createDigest();
    digest('something before');
    const text = 'ż'.repeat(length);
    expect(digest(text)).toBe(platform(text));
    expect(digest('after')).toBe(platform('after'));
  });

  it("law: any text's digest is the platform's, whatever was digested before", () => {
    const digest = createDigest();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(digest(text)).toBe(platform(text));
      }),
      runs(1000),
    );
  });
});
