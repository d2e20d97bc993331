import { describe, expect, it } from 'vitest';
import { list as generated } from '../../bench/generate/list.ts';
import { mapColumns } from '../../src/columns/index.ts';
import { estimateMatchBytes } from '../../src/lists/match.ts';
import { planMatch } from '../../src/match/options.ts';
import { readySteps } from '../../src/match/ready.ts';
import type { Row } from '../../src/model/index.ts';

/**
 * What a matching holds once its list is ready: a good half of its highest, as measured in processes of their
 * own. Counted, since what a collector has left lying in this one would be counted as well.
 */
function held(rows: readonly Row[]): number {
  const steps = readySteps(rows, mapColumns(rows), planMatch(), null);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { list, rarity, comparer, blocking } = step.value;
  const texts = [...new Set(list.features.map(({ dictionary }) => dictionary))].map((one) => one.toTexts());
  const columns = [
    list.cells,
    list.first,
    list.placeOf,
    ...list.features.map(({ counts }) => counts),
    ...texts.flatMap(({ units, starts, hashes }) => [units, starts, hashes]),
    ...rarity,
    ...new Set(comparer.profiles),
    blocking.hashes,
    ...blocking.keys.flatMap(({ rows: entries, ends, hashes }) => [entries, ends, hashes]),
  ];
  return columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

const rowsOf = (rows: number, seed: number): Row[] => [...generated({ rows, seed })].map(({ row }) => row as Row);

describe('estimateMatchBytes', () => {
  it.each([12_000, 50_000])(
    'is about what %d rows hold, or more',
    (count) => {
      const rows = rowsOf(count, 3);
      const ratio = estimateMatchBytes(rows) / held(rows);
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(3);
    },
    120_000,
  );

  it('grows with the list, hardly where one value stands in all rows', () => {
    const rows = rowsOf(8_000, 4);
    const own = estimateMatchBytes(rows);
    expect(estimateMatchBytes([...rows, ...rowsOf(8_000, 5)])).toBeGreaterThan(own * 1.2);
    const one = (count: number) => Array.from({ length: count }, () => ({ name: 'Ann Lee', city: 'Leeds' }));
    expect(estimateMatchBytes(one(200_000)) - estimateMatchBytes(one(100_000))).toBeLessThan(100_000 * 100);
  });

  it.each([
    ['no rows', []],
    ['one row', [{ name: 'Ann Lee' }]],
    ['rows without cells', [{}, {}, {}]],
    ['cells of every kind', [{ a: 1, b: null, c: { d: [] }, e: Number.NaN }, { a: Symbol.iterator }]],
  ])('%s: a number of bytes', (_, rows) => {
    const bytes = estimateMatchBytes(rows as Row[]);
    expect(Number.isInteger(bytes)).toBe(true);
    expect(bytes).toBeGreaterThan(0);
  });

  it('names what is no list of rows', () => {
    expect(() => estimateMatchBytes('rows' as never)).toThrow(/estimateMatchBytes/);
  });
});
