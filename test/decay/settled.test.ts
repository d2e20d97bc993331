import { expect, it } from 'vitest';
import { scoreDecay, survival } from '../../src/decay/index.ts';
import { settled } from '../../src/decay/settled.ts';

it.each([
  ['what an older engine makes of .78 squared', 0.6084000000000001, 9, 0.6084],
  ['what a newer one makes of it', 0.6083999999999999, 9, 0.6084],
  ['a count of rows', 85.31879834549427, 6, 85.318798],
  ['nothing left', 0, 9, 0],
  ['all of it', 1, 9, 1],
])('settled: %s', (_, value, decimals, is) => {
  expect(settled(value, decimals)).toBe(is);
});

it('curves and forecast carry no more decimals than every engine agrees on', () => {
  const rows = Array.from({ length: 50 }, (_, i) => ({
    email: `a${i}@firm.example`,
    'last seen': `20${15 + (i % 10)}-03-01`,
  }));
  const { forecast, summary } = scoreDecay(rows, { now: Date.UTC(2026, 0, 1) });
  for (const { expected, low, high } of forecast)
    for (const count of [expected, low, high]) expect(count).toBe(settled(count, 6));
  const [curve] = summary.curves;
  expect(curve?.share).toHaveLength(21);
  for (const share of curve?.share ?? []) expect(share).toBe(settled(share, 9));
  expect(curve?.share[4]).toBeCloseTo(survival({ annual: curve?.annual ?? 0 }, 0, 1), 8);
});
