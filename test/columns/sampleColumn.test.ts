import { describe, expect, test } from 'vitest';
import { sampleColumn } from '../../src/columns/sampleColumn.ts';
import type { Row } from '../../src/model/index.ts';

describe('sampleColumn', () => {
  test('is spread over the whole list', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ n: i }));
    const sample = sampleColumn(rows, 'n', 100).map(Number);
    expect(sample).toHaveLength(100);
    expect(Math.min(...sample)).toBeLessThan(500);
    expect(Math.max(...sample)).toBeGreaterThan(9_500);
  });

  test('looks past empty cells, and never at a row twice', () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ n: i % 10 === 3 ? `v${i}` : '  ' }));
    const sample = sampleColumn(rows, 'n', 50);
    expect(sample).toHaveLength(30);
    expect(new Set(sample).size).toBe(30);
  });

  test('cuts long cells, leaves objects out and reads only own cells', () => {
    const rows: Row[] = [{ constructor: 'x'.repeat(1_000_000) }, {}, { constructor: { a: 1 } }, { constructor: 7 }];
    expect(sampleColumn(rows, 'constructor', 10).map((value) => value.length)).toEqual([200, 1]);
  });
});
