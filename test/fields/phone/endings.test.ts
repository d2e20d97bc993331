import { describe, expect, test } from 'vitest';
import {
  beginsGroup,
  endsShort,
  hasShortEndings,
  mayHaveOtherEnding,
  withFurtherEndings,
} from '../../../src/fields/phone/endings.ts';

describe('withFurtherEndings', () => {
  test.each<[string, string, string, string[]]>([
    ['one', '21 231 23 45/46', '21 231 23 45', ['46']],
    ['many', '21 231 23 45/46, 47', '21 231 23 45', ['46', '47']],
    ['with groups of their own', '21 231 23 45; 231-23-90', '21 231 23 45', ['2312390']],
    ['in brackets', '21 231 23 45 (46/47)', '21 231 23 45', ['46', '47']],
    ['behind a word', '21 231 23 45 bis 49', '21 231 23 45', ['49']],
  ])('%s: %s', (_why, text, number, endings) => {
    expect([...withFurtherEndings(text)][0]).toEqual([number, endings]);
  });

  test('the shortest beginning is the first of all ways', () => {
    expect([...withFurtherEndings('021/2312345/46')]).toEqual([
      ['021', ['2312345', '46']],
      ['021/2312345', ['46']],
    ]);
  });

  test.each([
    ['words behind', '21 231 23 45/46 ask Ann'],
    ['a number in brackets that is far away', '21 231 23 45 (99)'],
    ['nothing behind', '21 231 23 45'],
  ])('none: %s', (_why, text) => {
    expect([...withFurtherEndings(text)]).toEqual([]);
  });
});

test('endings of one digit twice are no number', () => {
  expect(hasShortEndings('231-2345/6/7')).toBe(true);
  expect(hasShortEndings('01/23/45/67/89')).toBe(false);
});

test('a whole number stands before an ending', () => {
  expect(mayHaveOtherEnding('030 2312345/46')).toBe(true);
  expect(mayHaveOtherEnding('02-318-2345~7')).toBe(true);
  expect(mayHaveOtherEnding('04101/123')).toBe(false);
});

test('a short ending is told by its digits', () => {
  expect(endsShort('030 2312345/46')).toBe(true);
  expect(endsShort('(02247) 2386 / 2387')).toBe(false);
});

test('a group begins where no digit stands before', () => {
  expect(beginsGroup('(11) 3123-4567', 8)).toBe(true);
  expect(beginsGroup('(11) 3123-4567', 9)).toBe(false);
  expect(beginsGroup('31234567', 8)).toBe(false);
});
