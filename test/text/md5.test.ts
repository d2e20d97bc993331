import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { md5 } from '../../src/text/md5.ts';
import { runs } from '../support/runs.ts';

describe('md5', () => {
  test.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e', 'the empty text'],
    ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0', 'an example of the standard'],
  ])('%j: %s (%s)', (text, expected) => expect(md5(text)).toBe(expected));

  test("equals the platform's own for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(md5(text)).toBe(createHash('md5').update(text).digest('hex'));
      }),
      runs(200),
    );
  });
});
