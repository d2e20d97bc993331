import { expect, test } from 'vitest';
import { dotNetMoment } from '../../../src/fields/date/dotNet.ts';
import { checkDate } from '../../../src/fields/date/index.ts';
import { normalizeList } from '../../../src/index.ts';

test.each([
  ['/Date(1704067200000)/', '2024-01-01', 'a midnight'],
  ['/Date(1704063600000+0100)/', '2024-01-01', 'a midnight by the clock of its zone'],
  ['\\/Date(-86400000)\\/', '1969-12-31', 'before 1970, its slashes escaped'],
])('%s', (text, day, why) => expect(checkDate(text).value, why).toBe(day));

test.each(['Date(1704067200000)', '/Date(today)/', '1704067200000'])('%s is none', (text) =>
  expect(dotNetMoment(text)).toBeNull(),
);

test('a moment keeps its time', () => {
  const rows = [{ birthday: '/Date(1704112345678)/' }, { birthday: '/Date(662083200000)/' }];
  expect(normalizeList(rows).rows.map(({ birthday }) => birthday)).toEqual(['/Date(1704112345678)/', '1990-12-25']);
});
