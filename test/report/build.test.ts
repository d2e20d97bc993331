import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/index.ts';
import { buildReport, type ReportInput } from '../../src/report/index.ts';
import { SAMPLE, SAMPLE_INPUT } from './sample.ts';

const LEAST: ReportInput = {
  mapping: { columns: [], unmapped: [] },
  before: { rows: 0, columns: [], freshness: null },
  after: { rows: 0, columns: [], freshness: null },
  rows: { in: 0, clean: 0, mergedAway: 0 },
};

describe('buildReport', () => {
  test('counts what was collected', () => {
    expect(SAMPLE.rows).toEqual({ in: 6000, clean: 5204, quarantined: 213, held: 40, removed: 172, mergedAway: 371 });
    expect(SAMPLE.changes.map(({ rule, count }) => [rule, count])).toEqual([
      ['phone.format', 3300],
      ['name.capitals', 640],
      ['taxId.format', 501],
      ['text.whitespace', 410],
      ['email.case', 320],
      ['text.invisible', 180],
      ['postalCode.lost_zero', 12],
    ]);
    expect(SAMPLE.setAside[0]).toEqual({ place: 'quarantined', code: 'row.unreachable', count: 212 });
    expect(SAMPLE.matching).toMatchObject({ clusters: 267, largestCluster: 4, reviewPairs: 63 });
    expect(SAMPLE.matching?.sizes).toEqual([
      { rows: 2, clusters: 180 },
      { rows: 3, clusters: 70 },
      { rows: 4, clusters: 17 },
    ]);
    expect(SAMPLE.reading.map(({ code, count }) => [code, count])).toEqual([
      ['read.short_row', 14],
      ['read.encoding_guessed', 1],
      ['read.title_rows', 1],
    ]);
    expect(SAMPLE.issues.map(({ count }) => count)).toEqual([2810, 212, 181, 160, 100, 97, 44]);
    expect(SAMPLE.at).toBe('2026-11-21T09:30:00.000Z');
  });

  test('masks its examples unless told not to', () => {
    expect(SAMPLE.masked).toBe(true);
    expect(SAMPLE.changes[0]?.examples[0]).toEqual({ row: 0, before: '••• ••• •23', after: '+48•••••••23' });
    const raw = buildReport({ ...SAMPLE_INPUT, mask: false });
    expect(raw.masked).toBe(false);
    expect(raw.changes[0]?.examples[0]).toEqual({ row: 0, before: '601 555 123', after: '+48601555123' });
  });

  test('takes examples that look different, at most as many as asked for', () => {
    expect(SAMPLE.changes[0]?.examples).toHaveLength(3);
    expect(SAMPLE.changes[1]?.examples).toHaveLength(2);
    expect(buildReport({ ...SAMPLE_INPUT, examplesPerRule: 1 }).changes[0]?.examples).toHaveLength(1);
    expect(buildReport({ ...SAMPLE_INPUT, examplesPerRule: 0 }).changes[0]?.examples).toHaveLength(0);
  });

  test('an empty list gives zeros', () => {
    const report = buildReport(LEAST);
    expect(report.rows).toEqual({ in: 0, clean: 0, quarantined: 0, held: 0, removed: 0, mergedAway: 0 });
    expect(report.matching).toBeNull();
    expect(report.at).toBeNull();
    expect(report.source).toEqual({ name: null, format: null, encoding: null, delimiter: null, skippedLines: 0 });
  });

  test('raw examples are JSON-safe and short', () => {
    const before = [new Date(0), 7n, Number.NaN, Symbol('x'), { a: 1 }, 'x'.repeat(10_000), undefined, true];
    const changes: Change[] = before.map((value, row) => ({
      row,
      column: 'a',
      before: value,
      after: null,
      rule: 'date.format',
    }));
    const report = buildReport({ ...LEAST, changes, mask: false, examplesPerRule: 20 });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.changes[0]?.examples.map((example) => example.before)).toEqual(
      ['1970-01-01T00:00:00.000Z', '7', 'NaN', '{…}', '{…}', `${'x'.repeat(199)}…`, null, true].filter(
        (value, i, all) => all.indexOf(value) === i,
      ),
    );
  });

  test('columns may be called anything', () => {
    const changes = ['__proto__', 'constructor', 'toString', '__proto__'].map(
      (column, row): Change => ({ row, column, before: ' a', after: 'a', rule: 'text.whitespace' }),
    );
    expect(buildReport({ ...LEAST, changes }).changes.map(({ column, count }) => [column, count])).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
      ['toString', 1],
    ]);
  });

  test('a NaN freshness is none', () => {
    expect(
      buildReport({ ...LEAST, after: { rows: 0, columns: [], freshness: Number.NaN } }).after.freshness,
    ).toBeNull();
  });

  test('leaves what it was given as it was', () => {
    const issues = Object.freeze([
      Object.freeze({ code: 'email.no_at' as const, severity: 'error' as const, column: 'a', count: 1 }),
      Object.freeze({ code: 'email.typo' as const, severity: 'warning' as const, column: 'a', count: 2 }),
    ]);
    expect(buildReport({ ...LEAST, issues }).issues.map(({ count }) => count)).toEqual([2, 1]);
    expect(issues[0]?.count).toBe(1);
  });

  test.each([
    ['rows that do not add up', { ...LEAST, rows: { in: 3, clean: 1, mergedAway: 1 } }, /3 in, but 1 clean/],
    ['too many examples', { ...LEAST, examplesPerRule: 21 }, /examplesPerRule/],
  ])('%s are refused', (_, input, message) => {
    expect(() => buildReport(input)).toThrow(RangeError);
    expect(() => buildReport(input)).toThrow(message);
  });

  test.each([
    ['nothing', undefined],
    ['a missing part', { ...LEAST, mapping: undefined }],
    ['an unknown option', { ...LEAST, masked: true }],
    ['changes that are no list', { ...LEAST, changes: 7 }],
  ])('%s is refused', (_, input) => {
    expect(() => buildReport(input as never)).toThrow(TypeError);
  });
});

describe('buildReport over many changes', () => {
  test('reads each once and keeps none', () => {
    let read = 0;
    function* changes(): Generator<Change> {
      for (let row = 0; row < 300_000; row++) {
        read++;
        yield { row, column: `c${row % 3}`, before: ` ${row}`, after: String(row), rule: 'text.whitespace' };
      }
    }
    const report = buildReport({ ...LEAST, changes: changes() });
    expect(read).toBe(300_000);
    expect(report.changes.map(({ count }) => count)).toEqual([100_000, 100_000, 100_000]);
    expect(JSON.stringify(report).length).toBeLessThan(3000);
  });
});

describe('freshness, groups, and who was set aside', () => {
  const input = {
    mapping: { columns: [{ column: 'E-Mail', role: 'email', parts: [], evidence: [] }], unmapped: [] },
    before: { rows: 1, columns: [], freshness: null },
    after: { rows: 0, columns: [], freshness: null },
    rows: { in: 1, clean: 0, mergedAway: 0 },
    setAside: [{ place: 'removed', reason: { code: 'bounce.hard' }, source: { 'E-Mail': 'ann@firm.example' } }],
  } as unknown as Parameters<typeof buildReport>[0];
  test('an example is a shape, or the value where masking is off', () => {
    expect(buildReport(input).setAside[0]?.examples).toEqual(['a••@••••.•••••••']);
    expect(buildReport({ ...input, mask: false }).setAside[0]?.examples).toEqual(['ann@firm.example']);
    expect(buildReport({ ...input, examplesPerRule: 0 }).setAside[0]).not.toHaveProperty('examples');
  });
  test('a summary of freshness and groups are handed on, and absent where there are none', () => {
    const aging = { known: 1, expected: 1, bands: [], forecast: [], curves: [] };
    const segments = [{ name: 'ABC', groups: [{ name: 'A', customers: 1 }] }];
    expect(buildReport({ ...input, aging, segments })).toMatchObject({ aging, segments });
    expect(buildReport({ ...input, aging: null })).not.toHaveProperty('aging');
  });
});
