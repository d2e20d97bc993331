import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytePieces, textPieces } from '../../src/read/pieces.ts';
import { runs } from '../support/runs.ts';

const UTF8 = { name: 'utf-8', markLength: 0, guessed: false, clean: true };
const SIZE = 1 << 17;

function joined(bytes: Uint8Array): string {
  return [...bytePieces(bytes, UTF8)].map(({ text }) => text).join('');
}

describe('pieces of a list', () => {
  test('end with a line where there is one', () => {
    const text = 'name;Łódź\n'.repeat(40_000);
    for (const pieces of [[...textPieces(text)], [...bytePieces(new TextEncoder().encode(text), UTF8)]]) {
      expect(pieces.length).toBeGreaterThan(2);
      expect(pieces.filter((piece) => !piece.text.endsWith('\n'))).toEqual([]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });

  test('never cut a character, also in a line longer than a piece', () => {
    for (const shift of [0, 1, 2, 3]) {
      const text = 'a'.repeat(shift) + '€😀ł'.repeat(50_000);
      expect(joined(new TextEncoder().encode(text))).toBe(text);
    }
  });

  test('say that they are ASCII only when they are', () => {
    const pieces = [...bytePieces(new TextEncoder().encode(`${'a\n'.repeat(SIZE / 2)}ł\n`), UTF8)];
    expect(pieces.map(({ ascii }) => ascii)).toEqual([true, false]);
  });

  test('law: any bytes around the cut are decoded as if there were none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 16 }), (middle) => {
        const bytes = new Uint8Array(SIZE + 16).fill(97);
        bytes.set(middle, SIZE - 8);
        expect(joined(bytes)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      }),
      runs(300),
    );
  });
});
