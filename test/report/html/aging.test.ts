import { describe, expect, test } from 'vitest';
import { scoreDecay } from '../../../src/decay/index.ts';
import type { FreshnessSummary, Report } from '../../../src/model/index.ts';
import { reportHtml } from '../../../src/report/index.ts';
import { readPage } from '../page.ts';
import { SAMPLE } from '../sample.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const rows = Array.from({ length: 400 }, (_, i) => ({
  email: i % 4 === 0 ? `p${i}@gmail.com` : `p${i}@firm${i}.example`,
  'last activity': i % 10 === 0 ? '' : new Date(NOW - ((i * 37) % 1500) * DAY).toISOString(),
}));
const { summary, forecast } = scoreDecay(rows, { now: NOW });

const textsOf = (report: Report): readonly string[] => readPage(reportHtml(report)).texts;
const shown = (parts: Partial<Report>): readonly string[] => textsOf({ ...SAMPLE, ...parts });

describe('freshness on the page', () => {
  const texts = shown({ aging: summary });

  test('says how many can still be reached, today and later', () => {
    expect(texts).toContain('Freshness');
    expect(texts.join(' ')).toContain(`Of 360 dated rows, ${Math.round(summary.expected)} can be expected`);
    for (const words of ['in 3 months', 'in 6 months', 'in 1 year', 'in 2 years']) expect(texts).toContain(words);
    for (const { expected, low, high } of forecast) {
      expect(texts).toContain(String(Math.round(expected)));
      expect(texts).toContain(`${Math.round(low)} to ${Math.round(high)}`);
    }
  });

  test('the bands hold every dated row once', () => {
    const at = texts.indexOf('90 % and more');
    const labels = ['90 % and more', '70 to 90 %', '50 to 70 %', '30 to 50 %', 'below 30 %'];
    const found = labels.map((label) => Number(texts[texts.indexOf(label, at) + 1]));
    expect(found.reduce((sum, number) => sum + number, 0)).toBe(360);
  });

  test('draws two pictures that say what they show, without script or request', () => {
    const page = readPage(reportHtml({ ...SAMPLE, aging: summary }));
    const charts = page.elements.filter(({ attributes }) => attributes.get('class') === 'chart');
    expect(charts.map(({ attributes }) => attributes.get('role'))).toEqual(['img', 'img']);
    expect(page.elements.some(({ name }) => name === 'script' || name === 'image' || name === 'use')).toBe(false);
    expect(texts.some((text) => text.startsWith('Reachable rows: today'))).toBe(true);
    expect(texts).toContain('work e-mail');
    expect(texts).toContain('2.8 years');
  });

  test('own checks appear as a stepped line', () => {
    const observed = [
      { time: 0.5, survival: 0.9 },
      { time: 2, survival: 0.5 },
    ];
    const page = reportHtml({ ...SAMPLE, aging: { ...summary, observed } });
    expect(page).toMatch(/class="ln s-was" d="M[\d. ]+H/);
    expect(page).toContain('Kaplan and Meier');
    expect(reportHtml({ ...SAMPLE, aging: summary })).not.toContain('Kaplan');
  });

  test.each<[string, Partial<Report>]>([
    ['no summary', {}],
    ['null', { aging: null }],
    ['no dated row', { aging: scoreDecay([{ email: 'ann@firm.example' }], { now: NOW }).summary }],
  ])('%s: no section', (_, parts) => {
    expect(shown(parts)).not.toContain('Freshness');
  });

  test('a summary with nothing in it draws nothing wrong', () => {
    const bare: FreshnessSummary = { known: 1, expected: 1, bands: [], forecast: [], curves: [] };
    expect(reportHtml({ ...SAMPLE, aging: bare })).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('why rows were set aside', () => {
  test('a few masked examples stand under the reason', () => {
    const setAside = SAMPLE.setAside.map((entry) => ({ ...entry, examples: ['•••@••••.••', 'b', 'c', 'd'] }));
    const texts = shown({ setAside });
    expect(texts).toContain('•••@••••.••');
    expect(texts).toContain('c');
    expect(texts).not.toContain('d');
  });
});

describe('groups of customers', () => {
  const segments = [
    {
      name: 'RFM',
      groups: [
        { name: '<b>Champions</b>', customers: 30 },
        { name: 'Lost', customers: 10 },
      ],
    },
  ];
  test('with their share, escaped', () => {
    const texts = shown({ segments });
    expect(texts).toContain('<b>Champions</b>');
    expect(texts).toContain('Customer groups');
    expect(texts.slice(texts.indexOf('<b>Champions</b>'))).toEqual(expect.arrayContaining(['75 %', '25 %']));
  });
  test('long tables are cut and say so', () => {
    const groups = Array.from({ length: 50 }, (_, i) => ({ name: `g${i}`, customers: i }));
    expect(shown({ segments: [{ name: 'own', groups }] })).toContain('and 20 more groups');
  });
  test('none: no section', () => {
    expect(shown({ segments: [] })).not.toContain('Customer groups');
  });
});
