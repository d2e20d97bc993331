import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, counted, fieldsOf, percent, share, sharesOf } from '../../src/report/figures.ts';
import { runs } from '../support/runs.ts';
import { columnQuality } from './sample.ts';

describe('numbers for readers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-1234, '-1,234'],
    [-123, '-123'],
    [Number.NaN, '0'],
    [Number.POSITIVE_INFINITY, '0'],
  ])('%d is written %s', (value, expected) => expect(count(value)).toBe(expected));

  test('one is not many', () => {
    expect(counted(1, 'row')).toBe('1 row');
    expect(counted(0, 'row')).toBe('0 rows');
    expect(counted(2, 'entry', 'entries')).toBe('2 entries');
  });

  test.each([
    [0, '0 %'],
    [0.0001, '<1 %'],
    [0.5, '50 %'],
    [0.9999, '>99 %'],
    [1, '100 %'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('the share %d is written %s', (value, expected) => expect(percent(value)).toBe(expected));

  test('a share of nothing is none', () => {
    expect(share(0, 0)).toBeNull();
    expect(share(Number.NaN, 3)).toBeNull();
    expect(share(1, 4)).toBe(0.25);
  });
});

describe('sharesOf', () => {
  const email = columnQuality(
    'mail',
    'email',
    { ok: 5, repaired: 3, suspect: 1, invalid: 1, missing: 10, unsupported: 5 },
    12,
  );

  test('a repair counts as valid only once it is made', () => {
    expect(sharesOf(email, false).valid).toBe(0.5);
    expect(sharesOf(email, true).valid).toBe(0.8);
  });

  test('what no rule covers is there, but neither right nor wrong', () => {
    expect(sharesOf(email, false).complete).toBe(0.6);
    expect(sharesOf(email, false).unique).toBe(0.8);
  });

  test('a column without a check has no validity, one that may repeat no uniqueness', () => {
    expect(sharesOf(columnQuality('note', null, { ok: 3 }), false)).toMatchObject({
      complete: 1,
      valid: null,
      unique: null,
    });
    expect(sharesOf(columnQuality('city', 'city', { ok: 3 }), false).valid).toBeNull();
  });

  test('every share is null or between 0 and 1', () => {
    const amount = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, amount, amount, amount, amount, amount),
        ([ok, repaired, suspect, invalid, missing, unsupported, distinct]) => {
          const quality = columnQuality(
            'a',
            'email',
            { ok, repaired, suspect, invalid, missing, unsupported },
            distinct,
          );
          for (const after of [false, true]) {
            const { complete, valid, unique } = sharesOf(quality, after);
            for (const value of [complete, valid, unique]) {
              if (value === null) continue;
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(1);
            }
          }
          expect(sharesOf(quality, true).valid ?? 0).toBeGreaterThanOrEqual(sharesOf(quality, false).valid ?? 0);
        },
      ),
      runs(500),
    );
  });
});

describe('fieldsOf', () => {
  test('known roles first, and no after for a column that is gone', () => {
    const before = {
      rows: 1,
      freshness: null,
      columns: [columnQuality('x', null, {}), columnQuality('mail', 'email', {})],
    };
    const after = { rows: 1, freshness: null, columns: [columnQuality('mail', 'email', {})] };
    expect(fieldsOf(before, after).map((field) => [field.before.column, field.after === null])).toEqual([
      ['mail', false],
      ['x', true],
    ]);
  });
});
