import { describe, expect, test } from 'vitest';
import { balanceOf, incidentWords, missedWords, sourceWords, sumOf } from '../../src/report/sentences.ts';
import { SAMPLE } from './sample.ts';

describe('sentences', () => {
  test('the balance names every place once and adds up', () => {
    const places = balanceOf(SAMPLE);
    expect(places.map(({ place }) => place)).toEqual(['clean', 'mergedAway', 'quarantined', 'held', 'removed']);
    expect(places.reduce((sum, { rows }) => sum + rows, 0)).toBe(SAMPLE.rows.in);
  });

  test('the source is told piece by piece, and only what is known', () => {
    expect(sourceWords(SAMPLE)).toEqual([
      'CSV',
      'windows-1250',
      'columns split by semicolons',
      '2 lines above the header',
      '2026-11-21 09:30 UTC',
    ]);
    const unknown = { name: null, format: null, encoding: null, delimiter: null, skippedLines: 0 };
    expect(sourceWords({ ...SAMPLE, source: unknown, at: null })).toEqual([]);
    expect(
      sourceWords({ ...SAMPLE, source: { ...unknown, format: 'toString', delimiter: '\u0001' }, at: null }),
    ).toEqual(['toString', 'columns split by “‹U+0001›”']);
  });

  test('what was not compared is told with its number', () => {
    const stats = SAMPLE.matching?.stats as NonNullable<typeof SAMPLE.matching>['stats'];
    expect(missedWords(stats)).toBe(
      '122,150 pairs not compared, because 2 groups of rows with a common key were too large; about 11 pairs of one party may have been missed.',
    );
    expect(missedWords({ ...stats, skippedPairs: 0 })).toBe('About 11 pairs of one party may have been missed.');
    expect(missedWords({ ...stats, estimatedMissedPairs: 0 })).not.toContain('missed');
    expect(missedWords({ ...stats, skippedPairs: 0, estimatedMissedPairs: 0.4 })).toBeNull();
  });

  test('a burst of bounces is told with its domain, its hours and its numbers', () => {
    const night = { domain: 'mail.example', from: 0, to: 0, addresses: 1, active: 1 };
    expect(incidentWords(night)).toBe(
      'mail.example, 1970-01-01 00:00 UTC: 1 address refused, 1 of them alive shortly before',
    );
    expect(incidentWords({ ...night, domain: 'a\u202Eb', to: 1e300, addresses: 1500 })).toBe(
      'a‹U+202E›b, 1970-01-01 00:00 UTC to –: 1,500 addresses refused, 1 of them alive shortly before',
    );
  });

  test('sums', () => expect(sumOf([{ count: 2 }, { count: 3 }])).toBe(5));
});
