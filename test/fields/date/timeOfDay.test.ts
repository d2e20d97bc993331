import { describe, expect, it } from 'vitest';
import { hasTimeOfDay } from '../../../src/fields/date/index.ts';
import { normalizeList } from '../../../src/index.ts';

describe('a time of day', () => {
  const rows: readonly (readonly [reason: string, input: unknown, has: boolean])[] = [
    ['behind a T', '2024-01-05T14:30:00Z', true],
    ['behind a space', '05.01.2024 14:30', true],
    ['behind "at"', 'Jan 5, 2024 at 3:04 PM', true],
    ['behind a dot and a space', '2024.01.05. 14:30', true],
    ['a minute after midnight', '2024-01-05 00:01', true],
    ['midnight', '2024-01-05T00:00:00.000Z', false],
    ['midnight in a time zone', '2024-01-05T00:00:00+01:00', false],
    ['six digits behind the day', '20240105143000', true],
    ['six zeros behind the day', '20240105000000', false],
    ['milliseconds since 1970', 1704112345678, true],
    ['milliseconds since 1970 at midnight', 1704067200000, false],
    ['seconds since 1970', '1704112345', true],
    ['seconds since 1970 at midnight', '1704067200', false],
    ['a moment of .NET', '/Date(1704112345678)/', true],
    ['a midnight of .NET', '/Date(1704067200000)/', false],
    ['a midnight of .NET in its zone', '/Date(1704063600000+0100)/', false],
    ['half a day of a spreadsheet', 45292.5, true],
    ['a whole day of a spreadsheet as a decimal number', '45292.0', false],
    ['midnight of twelve hours', '12/31/1990 12:00:00 AM', false],
    ['noon of twelve hours', '12/31/1990 12:00:00 PM', true],
    ['half past midnight of twelve hours', '12/31/1990 12:30 AM', true],
    ['a time with a dot', '1990-12-31 kl. 14.30', true],
    ['a time with a letter', '31/12/1990 14h30', true],
    ['a time in CJK signs', '1990年12月31日 14時30分', true],
    ['a time in the middle', 'Mon Dec 31 14:30:00 UTC 1990', true],
    ['millionths of seconds since 1970 at midnight', '1704067200000000', false],
    ['a Date at midnight, wherever the program runs', new Date('1990-12-31T00:00:00Z'), false],
    ['a Date at noon', new Date('1990-12-31T12:00:00Z'), true],
    ['a day alone', '31/12/1990', false],
    ['a day with a space and a dot', '1990 12.31', false],
  ];
  for (const [reason, input, has] of rows) it(reason, () => expect(hasTimeOfDay(input)).toBe(has));

  it('is never dropped from a list, a day alone is written in its form', () => {
    const moments = [1704112345678, 45292.5, '20240105143000', '5 Jan 2024 - 14:30', '05.01.2024'];
    const { rows: kept } = normalizeList(
      moments.map((moment, i) => ({ email: `ann.lee${i}@gmx.de`, 'Created At': moment })),
    );
    expect(kept.map((row) => row['Created At'])).toEqual([...moments.slice(0, 4), '2024-01-05']);
  });
});
