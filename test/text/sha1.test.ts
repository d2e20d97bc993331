import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha1 } from '../../src/text/sha1.ts';
import { runs } from '../support/runs.ts';

describe('sha1', () => {
  test.each([
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 'the empty text'],
    ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d', 'an example of the standard'],
  ])('%j: %s (%s)', (text, expected) => expect(sha1(text)).toBe(expected));

  test("equals the platform's own for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(sha1(text)).toBe(createHash('sha1').update(text).digest('hex'));
      }),
      runs(200),
    );
  });
});
