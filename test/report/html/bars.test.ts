import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceBar, countBar, pairOfBars } from '../../../src/report/html/bars.ts';
import { runs } from '../../support/runs.ts';

function widths(markup: string, kind: string): number[] {
  return [...markup.matchAll(new RegExp(`class="${kind}"[^>]*? width="([0-9.]+)"`, 'g'))].map((found) =>
    Number(found[1]),
  );
}

describe('bars', () => {
  test('a share is a length, and stands in words', () => {
    const { markup } = pairOfBars('Valid', 0.25, 0.75);
    expect(widths(markup, 'b')).toEqual([25]);
    expect(widths(markup, 'a')).toEqual([75]);
    expect(markup).toContain('<title>Valid: 25 % before, 75 % after</title>');
  });

  test('nearly nothing can be seen, nearly all is not full, nothing is nothing', () => {
    expect(widths(pairOfBars('x', 0.00001, 0.99999).markup, 'b')).toEqual([1.5]);
    expect(widths(pairOfBars('x', 0.00001, 0.99999).markup, 'a')).toEqual([98.5]);
    expect(widths(pairOfBars('x', 0, 1).markup, 'b')).toEqual([0]);
    expect(widths(pairOfBars('x', 0, 1).markup, 'a')).toEqual([100]);
  });

  test('where there is nothing to measure any more stands a dash', () => {
    const { markup } = pairOfBars('x', 0.5, null);
    expect(markup).toContain('<title>x: 50 % before, nothing to measure after</title>');
    expect(markup).toContain('<b>–</b>');
    expect(pairOfBars('x', null, null).markup).toBe('<span class="none">–</span>');
  });

  test('counts are drawn against the largest', () => {
    expect(widths(countBar(5, 10, 'f-bad').markup, 'f-bad')).toEqual([50]);
    expect(widths(countBar(0, 0, 'f-bad').markup, 'f-bad')).toEqual([0]);
  });

  test('the segments of a balance fill it, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000_000 }), { minLength: 5, maxLength: 5 }), (numbers) => {
        const total = numbers.reduce((sum, number) => sum + number, 0);
        const { markup } = balanceBar(
          numbers.map((rows, i) => ({ words: `place ${i}`, rows, tone: 'f-x' })),
          total,
        );
        const rects = [...markup.matchAll(/ x="([0-9.]+)" width="([0-9.]+)"/g)].map(
          (found) => [Number(found[1]), Number(found[2])] as const,
        );
        expect(rects.length).toBe(numbers.filter((number) => number > 0).length);
        let end = 0;
        for (const [x, width] of rects) {
          expect(x).toBeGreaterThanOrEqual(end - 0.02);
          expect(width).toBeGreaterThanOrEqual(4);
          end = x + width;
        }
        if (total > 0) expect(Math.abs(end - 1000)).toBeLessThan(0.1);
      }),
      runs(500),
    );
  });
});
