import { describe, expect, test } from 'vitest';
import { writesDayFirst, writesMonthFirst } from '../../../src/fields/date/monthFirst.ts';

const rowsOf = (days: readonly unknown[]) => days.map((day) => ({ day }));

describe('a column that begins with the month', () => {
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

describe('the order of a column that tells it for sure', () => {
  test.each<[string, unknown[], boolean | null]>([
    ['three days beyond twelve in the first place', ['15/06/1990', '1/7/80', '28-9-97', '31/12/01 10:00'], true],
    ['three in the second place', ['06/15/1990', '1/7/80', '9-28-97', '12/31/01'], false],
    ['too few', ['15/06/1990', '1/7/80', '28/9/97'], null],
    ['one that speaks against them', ['15/06/1990', '28/9/97', '31/12/01', '06/15/1990'], null],
    ['nothing tells', ['1/7/80', '2/3/80', '1990-06-15', '15.06.1990'], null],
    ['no rows', [], null],
  ])('%s', (_why, days, expected) => {
    expect(writesDayFirst(rowsOf(days), 'day')).toBe(expected);
  });
});
