import { describe, expect, test } from 'vitest';
import { writesMonthFirst } from '../../../src/fields/date/monthFirst.ts';

describe('a column that begins with the month', () => {
  const rowsOf = (days: readonly unknown[]) => days.map((day) => ({ day }));

  test.each<[string, unknown[], boolean]>([
    ['one day beyond twelve in the second place', ['1/7/80', '9/28/97'], true],
    ['one in the first place', ['1/7/80', '28/9/97'], false],
    ['more of the one than of the other', ['9/28/97', '1/30/80', '28/9/97'], true],
    ['nothing tells', ['1/7/80', '2/3/80'], false],
    ['ISO', ['1980-09-28'], false],
    ['dots', ['9.28.1997'], false],
    ['no texts', [null, 5, undefined, ''], false],
  ])('%s', (_why, days, expected) => {
    expect(writesMonthFirst(rowsOf(days), 'day')).toBe(expected);
  });
});
