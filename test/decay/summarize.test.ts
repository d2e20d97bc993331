import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreDecay } from '../../src/decay/index.ts';
import { runs } from '../support/runs.ts';

const NOW = Date.UTC(2026, 0, 1);
const row = (email: string, days: number | null) => ({
  email,
  'last seen': days === null ? '' : new Date(NOW - days * 86_400_000).toISOString(),
});

describe('the summary of freshness', () => {
  test('counts what is known, in ten bands, and names the curves that rows follow', () => {
    const { summary } = scoreDecay(
      [row('a@firm.example', 0), row('b@firm.example', 365), row('c@gmail.com', 0), row('d@firm.example', null)],
      { now: NOW },
    );
    expect(summary.known).toBe(3);
    expect(summary.expected).toBeCloseTo(0.99 + 0.772 + 0.99, 2);
    expect(summary.bands).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 2]);
    expect(summary.curves.map(({ field, rows }) => [field, rows])).toEqual([
      ['workEmail', 2],
      ['personalEmail', 1],
    ]);
    expect(summary.curves[0]?.share[4]).toBeCloseTo(0.78, 12);
  });

  test('nobody: nothing', () => {
    expect(scoreDecay([], { now: NOW }).summary).toMatchObject({ known: 0, expected: 0, curves: [] });
  });

  test('it is JSON and adds up; curves fall within their range, with a constant hazard and with one that falls', () => {
    const people = fc.array(
      fc
        .record({ days: fc.option(fc.nat(4000)), free: fc.boolean() })
        .map(({ days, free }) => row(free ? 'p@gmail.com' : 'p@firm.example', days)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(people, fc.constantFrom('constant' as const, 'lomax' as const), (list, model) => {
        const { summary, scores } = scoreDecay(list, { now: NOW, model });
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
        const known = scores.freshness.filter((value) => !Number.isNaN(value)).length;
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
        expect(summary.known).toBe(known);
        expect(sum(summary.bands)).toBe(known);
        expect(sum(summary.curves.map(({ rows }) => rows))).toBe(known);
        for (const { share, low, high } of summary.curves)
          for (let i = 0; i < share.length; i++) {
            expect(low[i]).toBeLessThanOrEqual(share[i] as number);
            expect(high[i]).toBeGreaterThanOrEqual(share[i] as number);
            if (i > 0) expect(share[i]).toBeLessThanOrEqual(share[i - 1] as number);
          }
      }),
      runs(100),
    );
  });
});
