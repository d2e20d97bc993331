import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmacSha256, sha256 } from '../../src/text/sha256.ts';
import { runs } from '../support/runs.ts';

describe('sha256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'the empty text'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'the example of the standard'],
  ])('%j: %s (%s)', (text, expected) => {
    expect(sha256(text)).toBe(expected);
  });

  test("equals the platform's own for any text and key", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 150 }), (text, key) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
        expect(hmacSha256(key, text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
      }),
      runs(200),
    );
  });
});
