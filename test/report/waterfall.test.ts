import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/model/index.ts';
import { explanationSvg } from '../../src/report/index.ts';

const explanation: Explanation = {
  left: 3,
  right: 7,
  verdict: 'match',
  priorWeight: -12,
  parts: [
    { comparison: 'e-mail', level: 'exact', weight: 17.5, termFrequencyWeight: 4 },
    { comparison: 'phone', level: 'missing', weight: 0, termFrequencyWeight: 0 },
    { comparison: 'column <b>x</b>', level: 'different', weight: -1.25, termFrequencyWeight: 0 },
  ],
  weight: 4.25,
  probability: 0.95,
  sentence: '',
};

describe('an explanation as a picture', () => {
  const svg = explanationSvg(explanation);

  test('stands alone: its own name space, look and title, and nothing that runs or loads', () => {
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(svg).toContain('<style>');
    expect(svg).toContain('<title>');
    expect(svg).not.toMatch(/<script|href|url\(|on\w+=/);
  });

  test('starts at the prior, ends at the weight, and leaves out what says nothing', () => {
    expect(svg).toContain('>-12.0<');
    expect(svg).toContain('>+17.5<');
    expect(svg).toContain('>4.3<');
    expect(svg).not.toContain('phone');
    expect(svg.match(/<rect/g)).toHaveLength(4);
  });

  test('no words of an explanation are cut, the header of a stranger is', () => {
    const parts = [
      { comparison: 'evidence that hangs together', level: 'counted once', weight: -2, termFrequencyWeight: 0 },
      { comparison: `${'Spalte '.repeat(20)}`, level: 'exact', weight: 2, termFrequencyWeight: 0 },
    ];
    const drawn = explanationSvg({ ...explanation, parts });
    expect(drawn).toContain('>evidence that hangs together: counted once<');
    expect(drawn).toMatch(/>Spalte Spalte [^<]{20,30}…</);
  });

  test('headers of strangers are escaped', () => {
    expect(svg).toContain('column &lt;b&gt;');
    expect(svg).not.toContain('<b>');
  });

  test('bars stay within the picture, whatever the weights', () => {
    for (const weight of [0, 1e9, -1e9, Number.NaN]) {
      const drawn = explanationSvg({ ...explanation, priorWeight: weight, weight });
      for (const [, x] of drawn.matchAll(/ x="([^"]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(640);
      }
    }
  });

  test('anything else is refused', () => {
    expect(() => explanationSvg(null as never)).toThrow(TypeError);
    expect(() => explanationSvg({} as never)).toThrow(TypeError);
  });
});
