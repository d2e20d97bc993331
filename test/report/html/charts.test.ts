import { describe, expect, test } from 'vitest';
import { type Chart, chart } from '../../../src/report/html/charts.ts';

const CHART: Chart = {
  said: 'reachable: today 100 %, 1 year 50 %',
  width: 12,
  ticks: [
    [0, 'today'],
    [12, '1 year'],
  ],
  lines: [
    {
      tone: 's-good',
      points: [
        [0, 1],
        [12, 0.5],
      ],
    },
  ],
};
const paths = (drawn: string): string[] =>
  [...drawn.matchAll(/class="(?:ln|area)[^"]*" d="([^"]*)"/g)].map(([, d]) => d as string);

describe('chart', () => {
  test('says what it shows, and draws a line from the upper left down', () => {
    const { markup } = chart(CHART);
    expect(markup).toContain('<title>reachable: today 100 %, 1 year 50 %</title>');
    expect(paths(markup)).toEqual(['M50 10L448 97']);
    expect(markup).not.toMatch(/script|NaN|url\(|href/);
  });
  test('a curve in steps stays level until the next point', () => {
    const points = [
      [0, 1],
      [6, 0.5],
      [12, 0],
    ] as const;
    expect(paths(chart({ ...CHART, lines: [{ tone: 's-was', steps: true, points }] }).markup)).toEqual([
      'M50 10H249V97H448V184',
    ]);
  });
  test('the band is a closed area under the line', () => {
    const band = {
      low: [
        [0, 1],
        [12, 0.25],
      ],
      high: [
        [0, 1],
        [12, 0.75],
      ],
    } as const;
    const [area] = paths(chart({ ...CHART, band }).markup);
    expect(area).toBe('M50 10L448 53.5L448 140.5L50 10Z');
  });
  test.each([
    ['shares beyond 0 and 1', [[0, 7] as const, [12, -3] as const]],
    ['times beyond the picture', [[-5, 0.5] as const, [99, 0.5] as const]],
    ['what is no number', [[Number.NaN, Number.NaN] as const, [12, Number.POSITIVE_INFINITY] as const]],
  ])('%s stay within the picture', (_, points) => {
    const [line] = paths(chart({ ...CHART, lines: [{ tone: 's-good', points }] }).markup);
    for (const number of (line as string).match(/-?\d+(?:\.\d+)?/g) ?? []) {
      expect(Number(number)).toBeGreaterThanOrEqual(0);
      expect(Number(number)).toBeLessThanOrEqual(460);
    }
  });
  test('without width everything stands at the left', () => {
    expect(paths(chart({ ...CHART, width: 0 }).markup)).toEqual(['M50 10L50 97']);
  });
});
