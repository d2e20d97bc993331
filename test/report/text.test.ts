import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { buildReport, profileText, reportText } from '../../src/report/index.ts';
import { widthOf } from '../../src/report/terminal.ts';
import { runs } from '../support/runs.ts';
import { columnQuality, SAMPLE } from './sample.ts';

function balance(text: string): number[] {
  return ['clean', 'merged into another row', 'quarantined', 'held', 'removed'].map((place) => {
    const found = new RegExp(`^  ${place} +([0-9,]+) `, 'm').exec(text);
    return Number(found?.[1]?.replaceAll(',', ''));
  });
}

/** A report with these rows and columns of this name. */
function reportOf(rows: Report['rows'], name: string): Report {
  const qualities = [columnQuality(name, 'email', { ok: rows.in }, rows.in), columnQuality(`${name}2`, null, {})];
  return {
    ...SAMPLE,
    rows,
    source: { ...SAMPLE.source, name },
    mapping: {
      columns: [
        { column: name, role: 'email', parts: [], evidence: [{ by: 'neighbour', header: name, neighbour: name }] },
      ],
      unmapped: [name],
    },
    before: { rows: rows.in, columns: qualities, freshness: null },
    after: { rows: rows.clean, columns: qualities, freshness: null },
    changes: [{ rule: 'email.case', column: name, count: 1, examples: [{ row: 0, before: name, after: name }] }],
    issues: [{ code: 'email.no_at', severity: 'error', column: name, count: 1 }],
  };
}

describe('reportText', () => {
  const text = reportText(SAMPLE);

  test('tells every section', () => {
    for (const words of [
      'Reading the file',
      'Columns',
      'Quality',
      'Repaired: 5,363 cells',
      'Wrong or lost: 653',
      'Duplicates',
      'Set aside: 425 rows',
      'Bad nights: refused at once, though alive shortly before; held',
      '  poczta.example, 2026-11-14 22:00 UTC to 2026-11-15 04:30 UTC: 40 addresses',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Adres e-mail .* 92 → 96 % .* 84 → 98 % .* 91 → 100 %/);
    expect(text).toContain('about 11 pairs of one party may have been missed');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('its rows add up', () => {
    expect(balance(text).reduce((sum, rows) => sum + rows, 0)).toBe(6000);
  });

  test('says the same without colour', () => {
    const coloured = reportText(SAMPLE, { colour: true });
    expect(coloured).not.toBe(text);
    expect(coloured.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(text);
  });

  test.each([60, 72, 80, 120])('no line is wider than %i', (width) => {
    for (const line of reportText(SAMPLE, { width }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test('of an empty list has no NaN', () => {
    const nothing = buildReport({
      mapping: { columns: [], unmapped: [] },
      before: { rows: 0, columns: [], freshness: null },
      after: { rows: 0, columns: [], freshness: null },
      rows: { in: 0, clean: 0, mergedAway: 0 },
    });
    expect(reportText(nothing)).not.toMatch(/NaN|undefined|Infinity/);
    expect(profileText(nothing)).toContain('0 rows, 0 columns');
  });

  test.each([
    [TypeError, { color: true }],
    [TypeError, { width: '80' }],
    [RangeError, { width: 59 }],
  ])('refuses with a %o', (error, options) => {
    expect(() => reportText(SAMPLE, options as never)).toThrow(error);
  });
});

describe('profileText', () => {
  test('tells of one state only', () => {
    const text = profileText(SAMPLE);
    expect(text).toContain('6,000 rows, 9 columns.');
    expect(text).not.toMatch(/→|Repaired|Set aside|merged/);
    expect(text).toMatch(/Adres e-mail .* 92 % .* 84 % .* 91 %/);
  });
});

describe('laws of the text', () => {
  const amount = fc.nat({ max: 5_000_000 });
  test('balance adds up, lines fit and nothing steers the terminal, whatever the columns are called', () => {
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, amount, amount, amount),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 60, max: 120 }),
        ([clean, mergedAway, quarantined, held, removed], name, width) => {
          const rows = {
            in: clean + mergedAway + quarantined + held + removed,
            clean,
            mergedAway,
            quarantined,
            held,
            removed,
          };
          const text = reportText(reportOf(rows, name), { width });
          expect(balance(text)).toEqual([clean, mergedAway, quarantined, held, removed]);
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
      runs(300),
    );
  });
});
