import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUtf8 } from '../../src/text/utf8.ts';
import { runs } from '../support/runs.ts';

/** Bytes near the borders of what UTF-8 allows, so that broken sequences are as common as right ones. */
const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        0x20,
        0x7f,
        0x80,
        0x8f,
        0x90,
        0x9f,
        0xa0,
        0xbf,
        0xc1,
        0xc2,
        0xdf,
        0xe0,
        0xed,
        0xef,
        0xf0,
        0xf4,
        0xf5,
      ),
      fc.integer({ min: 0, max: 255 }),
    ),
    { maxLength: 8 },
  )
  .map((list) => Uint8Array.from(list));

function decodes(input: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(input, { stream });
    return true;
  } catch {
    return false;
  }
}

describe('isUtf8', () => {
  test('says of any bytes what a strict decoder says', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        expect(isUtf8(input)).toBe(decodes(input, false));
        expect(isUtf8(input, false)).toBe(decodes(input, true));
      }),
      runs(5000),
    );
  });

  test('is true for every text, and for every beginning of one when the end may be missing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, cut) => {
        const whole = new TextEncoder().encode(text);
        expect(isUtf8(whole)).toBe(true);
        expect(isUtf8(whole.subarray(0, cut % (whole.length + 1)), false)).toBe(true);
      }),
      runs(1000),
    );
  });
});
