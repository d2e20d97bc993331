import { describe, expect, test } from 'vitest';
import { ISSUE_SEVERITY, type IssueCode, REPAIRS, type Report } from '../../src/model/index.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { buildReport, reportHtml } from '../../src/report/index.ts';
import { readPage } from './page.ts';
import { columnQuality, SAMPLE, SAMPLE_INPUT } from './sample.ts';

const EMPTY: Report = buildReport({
  mapping: { columns: [], unmapped: [] },
  before: { rows: 0, columns: [], freshness: null },
  after: { rows: 0, columns: [], freshness: null },
  rows: { in: 0, clean: 0, mergedAway: 0 },
});

/** Everything a list can bring, hostile and long, in far more columns than a page has room for. */
function hostile(text: string, columns: number): Report {
  const names = Array.from({ length: columns }, (_, i) => `${text}${i}`);
  const qualities = names.map((name) => columnQuality(name, 'email', { ok: 1 }, 1));
  const codes = Object.keys(ISSUE_SEVERITY) as IssueCode[];
  return buildReport({
    mask: false,
    source: { name: text, format: text, encoding: text, delimiter: text, skippedLines: 3 },
    mapping: {
      columns: names.map((column) => ({
        column,
        role: 'email',
        parts: ['work'],
        evidence: [{ by: 'neighbour', header: text, neighbour: text }],
      })),
      unmapped: names.map((name) => `${name}u`),
    },
    before: { rows: 1, columns: qualities, freshness: 0.5 },
    after: { rows: 1, columns: qualities, freshness: 0.5 },
    rows: { in: 1, clean: 1, mergedAway: 0 },
    changes: names.flatMap((column) =>
      REPAIRS.map((rule) => ({ row: 0, column, before: text, after: `${text}!`, rule })),
    ),
    issues: names.flatMap((column) =>
      codes.filter((_, i) => i % 5 === 0).map((code) => ({ code, severity: ISSUE_SEVERITY[code], column, count: 7 })),
    ),
    setAside: [],
    matching: {
      clusters: Array.from({ length: 300 }, (_, i) => Array.from({ length: i + 2 }, (_, k) => k)),
      review: [],
      stats: {
        rows: 1,
        candidatePairs: 1,
        largestBlock: 1,
        keys: names.map((key) => ({
          key,
          blocks: 1,
          pairs: 1,
          largestBlock: 1,
          skippedBlocks: 1,
          skippedRows: 1,
          skippedPairs: 1,
          abandoned: false,
        })),
        skippedPairs: 1,
        estimatedMissedPairs: Number.NaN,
        thresholds: [],
      },
    },
    reading: codes.map((code) => ({ code, severity: ISSUE_SEVERITY[code] })),
  });
}

describe('the page', () => {
  test('is well formed and has a heading for every section that has content', () => {
    const page = readPage(reportHtml(SAMPLE));
    const ids = page.elements.filter(({ name }) => name === 'h2').map(({ attributes }) => attributes.get('id'));
    expect(ids).toEqual(['columns', 'quality', 'repairs', 'findings', 'duplicates', 'aside', 'incidents', 'reading']);
  });

  test('of an empty list is well formed, without sections, and knows no NaN', () => {
    const source = reportHtml(EMPTY);
    const page = readPage(source);
    expect(page.elements.some(({ name }) => name === 'h2')).toBe(false);
    expect(source).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  test('asks for nothing from outside and runs nothing', () => {
    const source = reportHtml(SAMPLE);
    const page = readPage(source);
    const allowed = new Set([
      'http-equiv',
      'content',
      'charset',
      'name',
      'lang',
      'class',
      'id',
      'role',
      'scope',
      'style',
    ]);
    for (const attribute of ['data-l', 'viewBox', 'preserveAspectRatio', 'width', 'height', 'x', 'y'])
      allowed.add(attribute);
    for (const attribute of ['aria-hidden', 'aria-labelledby']) allowed.add(attribute);
    for (const { name, attributes } of page.elements) {
      expect(['script', 'link', 'img', 'iframe', 'a', 'form', 'object', 'foreignObject']).not.toContain(name);
      for (const key of attributes.keys()) expect(allowed).toContain(key);
    }
    expect(STYLE).not.toMatch(/url\(|@import|expression/);
    expect(source).toContain("default-src 'none'");
  });

  test('names every figure and every id once', () => {
    const page = readPage(reportHtml(SAMPLE));
    const ids = page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, attributes } of page.elements) {
      if (name === 'svg') expect(attributes.has('role') || attributes.get('aria-hidden') === 'true').toBe(true);
      for (const id of attributes.get('aria-labelledby')?.split(' ') ?? []) expect(ids).toContain(id);
    }
    const captions = page.elements.filter(({ name }) => name === 'caption').length;
    expect(captions).toBe(page.elements.filter(({ name }) => name === 'table').length);
  });

  test('shows the row balance in numbers that add up', () => {
    const page = readPage(reportHtml(SAMPLE));
    const said = page.texts.find((text) => / clean, .* removed$/.test(text)) as string;
    const numbers = said.split(/, (?=\d)/).map((part) => Number(part.replace(/,/g, '').split(' ')[0]));
    expect(numbers).toHaveLength(5);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(SAMPLE.rows.in);
  });

  test('draws the segments of the balance within its frame, one after the other', () => {
    const rects = readPage(reportHtml(SAMPLE)).elements.filter(
      ({ name, attributes }) => name === 'rect' && attributes.get('height') === '30',
    );
    expect(rects).toHaveLength(5);
    let end = 0;
    for (const { attributes } of rects) {
      expect(Number(attributes.get('x'))).toBeGreaterThanOrEqual(end);
      end = Number(attributes.get('x')) + Number(attributes.get('width'));
    }
    expect(end).toBeLessThanOrEqual(1000.1);
    expect(end).toBeGreaterThan(999);
  });

  test('says what was not judged, so that a bar is never taken for more than it is', () => {
    expect(reportHtml(SAMPLE)).toContain('4 wrong, 40 not judged');
  });

  test('says that a long table goes on', () => {
    const rows = hostile('x', 500);
    expect(reportHtml(rows)).toContain('and 450 more columns');
  });

  test('explains the mask only where there is one', () => {
    expect(reportHtml(SAMPLE)).toContain('hides a capital');
    expect(reportHtml(buildReport({ ...SAMPLE_INPUT, mask: false }))).not.toContain('hides a capital');
  });
});

describe('hostile lists', () => {
  const attacks: readonly (readonly [string, string])[] = [
    ['an element', '<script>alert(1)</script>'],
    ['the end of an attribute', '"><img src=x onerror=alert(1)>'],
    ['the end of the style sheet', '</style><h1>'],
    ['single quotes', "' onload='x"],
    ['an entity', '&lt;b&gt;&amp;&#60;'],
    ['a comment', '<!-- --><![CDATA['],
    ['steering characters', '\u202E\u2066abc\u0000\u001B[2J\uFEFF'],
    ['half a character', '\uD83D'],
    ['marks upon marks', `a${'\u0301'.repeat(500)}`],
    ['a prototype', '__proto__'],
  ];
  test.each(attacks)('%s stays text', (_, text) => {
    const source = reportHtml(hostile(text, 3));
    const page = readPage(source);
    for (const { name, path } of page.elements) {
      if (path.includes('bdi')) throw new Error(`<${name}> inside a stranger's text`);
    }
    expect(source.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u);
    expect(source.isWellFormed()).toBe(true);
    expect(source).not.toMatch(/NaN|undefined/);
  });

  test.each([
    ['300 columns of ampersands', '&'.repeat(1000), 300],
    ['10,000 columns of quotation marks', '"'.repeat(1000), 10_000],
    ['300 columns of invisible characters', '\u200B'.repeat(1000), 300],
    ['300 columns of emoji', '🧹'.repeat(1000), 300],
    ['a name of ten megabytes', 'x'.repeat(10_000_000), 300],
  ])('%s make at most 300 kB', (_, text, columns) => {
    const report = hostile(text.slice(0, 500), columns);
    const big: Report = { ...report, source: { ...report.source, name: text } };
    expect(Buffer.byteLength(reportHtml(big))).toBeLessThanOrEqual(300_000);
  });
});

describe('colours', () => {
  function luminance(hex: string): number {
    const full = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
    const [r, g, b] = [1, 3, 5].map((i) => {
      const value = Number.parseInt(full.slice(i, i + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(a: string, b: string): number {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (high + 0.05) / (low + 0.05);
  }
  const schemes = [...STYLE.matchAll(/:root\{([^}]*)\}/g)].map(
    ([, body]) =>
      new Map(
        [...(body as string).matchAll(/--([a-z]+):(#[0-9a-f]+)/g)].map(([, name, hex]) => [
          name as string,
          hex as string,
        ]),
      ),
  );

  test.each(['light', 'dark', 'print'] as const)('%s: text 4.5, figures 3 against their ground', (scheme) => {
    const tokens = schemes[['light', 'dark', 'print'].indexOf(scheme)] as Map<string, string>;
    const of = (name: string): string => tokens.get(name) as string;
    for (const text of ['ink', 'soft', 'good']) expect(contrast(of(text), of('ground'))).toBeGreaterThanOrEqual(4.5);
    for (const text of ['ink', 'soft']) expect(contrast(of(text), of('mark'))).toBeGreaterThanOrEqual(4.5);
    for (const figure of ['was', 'good', 'merge', 'doubt', 'hold', 'bad']) {
      expect(contrast(of(figure), of('ground'))).toBeGreaterThanOrEqual(3);
      expect(contrast(of(figure), of('track'))).toBeGreaterThanOrEqual(3);
    }
  });
});
