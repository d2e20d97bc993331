import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { buildReport, reportHtml } from '../../src/report/index.ts';
import { runs } from '../support/runs.ts';
import { readPage } from './page.ts';
import { columnQuality } from './sample.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('<', '>', '&', '"', "'", '/', 'script', '-->', ']]>', '\u202E', '\uD800', ' ', '='), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
);

/** The page's shape: what it is built of, without any text. */
function shape(report: Report): string {
  return readPage(reportHtml(report))
    .elements.map(({ name, attributes }) => `${name} ${[...attributes.keys()].join()}`)
    .join('\n');
}

function reportOf([name, before, after, key]: readonly [string, string, string, string]): Report {
  const quality = [columnQuality(name, 'lastName', { ok: 3, suspect: 1 })];
  return buildReport({
    mask: false,
    source: { name, format: key, encoding: before, delimiter: after, skippedLines: 0 },
    mapping: {
      columns: [
        { column: name, role: 'lastName', parts: [], evidence: [{ by: 'neighbour', header: name, neighbour: key }] },
      ],
      unmapped: [key],
    },
    before: { rows: 4, columns: quality, freshness: null },
    after: { rows: 4, columns: quality, freshness: null },
    rows: { in: 4, clean: 3, mergedAway: 0 },
    changes: [{ row: 0, column: name, before, after, rule: 'name.capitals' }],
    issues: [{ code: 'name.digits', severity: 'warning', column: name, count: 1 }],
    setAside: [{ place: 'quarantined', reason: { code: key } }],
    incidents: [{ domain: name, from: 0, to: Number.NaN, addresses: 4, active: 1 }],
    matching: {
      clusters: [],
      review: [],
      stats: {
        rows: 4,
        candidatePairs: 0,
        largestBlock: 0,
        keys: [
          {
            key,
            blocks: 0,
            pairs: 0,
            largestBlock: 0,
            skippedBlocks: 0,
            skippedRows: 0,
            skippedPairs: 0,
            abandoned: false,
          },
        ],
        skippedPairs: 0,
        estimatedMissedPairs: 0,
        thresholds: [],
      },
    },
  });
}

describe('laws of the page', () => {
  test('no text of the list adds, removes or changes an element or an attribute', () => {
    const plain = shape(reportOf(['name', 'before', 'after', 'key']));
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), (texts) => {
        expect(shape(reportOf(texts))).toBe(plain);
      }),
      runs(500),
    );
  });

  test('every string stands in the page, revealed and decoded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z<>&"']{1,30}$/), (name) => {
        expect(readPage(reportHtml(reportOf([name, 'a', 'b', 'c']))).texts).toContain(name);
      }),
      runs(200),
    );
  });
});
