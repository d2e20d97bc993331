import { describe, expect, test } from 'vitest';
import { CellCache, UNKNOWN } from '../../../src/read/csv/cellCache.ts';

const encoder = new TextEncoder();

/** Asks for a cell under a hash of the test's choice. */
function find(cache: CellCache, text: string, hash: number, column = 0): number {
  const bytes = new Uint8Array(128);
  const { written } = encoder.encodeInto(text, bytes);
  return cache.find(column, hash, new DataView(bytes.buffer), 0, written);
}

describe('the memory for cells', () => {
  test('knows a cell from its second time on', () => {
    const cache = new CellCache();
    cache.begin();
    const slot = UNKNOWN - 1 - find(cache, 'Warszawa', 77);
    expect(slot).toBeGreaterThanOrEqual(0);
    expect(find(cache, 'Warszawa', 77)).toBe(slot);
    expect(cache.isNew(slot)).toBe(true);
    cache.keep(slot, 'Warszawa', 1);
    cache.begin();
    expect(find(cache, 'Warszawa', 77)).toBe(slot);
    expect(cache.isNew(slot)).toBe(false);
    expect([cache.text(slot), cache.odd(slot)]).toEqual(['Warszawa', 1]);
  });

  test('tells cells of one hash apart by every byte, also behind the last whole word', () => {
    for (const [one, other] of [
      ['Anna', 'Anne'],
      ['abcde', 'abcdf'],
      ['abcdefg', 'abcdefh'],
      ['a', 'b'],
      ['ab', 'abc'],
      ['Łódź', 'Łódż'],
    ] as const) {
      const cache = new CellCache();
      cache.begin();
      const slot = UNKNOWN - 1 - find(cache, one, 5);
      cache.keep(slot, one, 0);
      cache.begin();
      expect([one, find(cache, one, 5)]).toEqual([one, slot]);
      expect([other, find(cache, other, 5)]).toEqual([other, UNKNOWN - 1 - slot]);
    }
  });

  test('does not give a slot away twice within a piece', () => {
    const cache = new CellCache();
    cache.begin();
    find(cache, 'one', 5);
    expect(find(cache, 'two', 5)).toBe(UNKNOWN);
    cache.begin();
    expect(find(cache, 'two', 5)).toBeLessThan(UNKNOWN);
  });

  test('has no place for long cells and for the 257th column', () => {
    const cache = new CellCache();
    cache.begin();
    expect(find(cache, 'x'.repeat(49), 5)).toBe(UNKNOWN);
    expect(find(cache, 'x', 5, 256)).toBe(UNKNOWN);
    expect(find(cache, 'x'.repeat(48), 5, 255)).toBeLessThan(UNKNOWN);
  });

  test('gives a column up whose cells are never the same', () => {
    const cache = new CellCache();
    for (let i = 0; i < 9000; i++) {
      cache.begin();
      find(cache, `id ${i}`, i, 3);
    }
    cache.begin();
    expect(find(cache, 'id 5', 5, 3)).toBe(UNKNOWN);
    expect(find(cache, 'id 5', 5, 4)).toBeGreaterThanOrEqual(0);
  });

  test('forgets everything when it is told to', () => {
    const cache = new CellCache();
    cache.begin();
    find(cache, 'one', 5);
    cache.clear();
    expect(find(cache, 'one', 5)).toBeLessThan(UNKNOWN);
  });
});
