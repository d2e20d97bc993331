import { describe, expect, test } from 'vitest';
import { moment } from '../../../src/prune/events/moment.ts';

const DAY = Date.UTC(2026, 0, 5);
const TEN = DAY + 36_000_000;

describe('the same text is the same moment on every machine', () => {
  test.each<[unknown, number | null, string]>([
    ['2026-01-05T10:00:00Z', TEN, 'ISO'],
    ['2026-01-05T10:00:00.250Z', TEN + 250, 'parts of a second'],
    ['2026-01-05T12:00:00+02:00', TEN, 'an offset'],
    ['2026-01-05 10:00:00+00', TEN, 'an offset in hours'],
    ['2026-01-05 10:00:00 +0000', TEN, 'an offset behind a space'],
    ['2026-01-05 10:00:00 +0000 UTC', TEN, 'an offset and its name'],
    ['2026-01-05 10:00:00 UTC', TEN, 'a zone by name'],
    ['2026-01-05 10:00:00', TEN, 'no zone'],
    ['2026-01-05', DAY, 'a day'],
    ['2026/1/5 10:00', TEN, 'slashes'],
    ['05.01.2026 10:00', TEN, 'dots: the day stands first'],
    ['31.01.2026 10:00', TEN + 26 * 86_400_000, 'a day that is no month'],
    ['05-01-2026', DAY, 'dashes'],
    ['01/05/2026', DAY, 'slashes: the month first'],
    ['1/5/2026 10:00 AM', TEN, 'half days'],
    ['1/5/26 10:00:00 PM', TEN + 43_200_000, 'the later half'],
    ['1/5/2026 12:00 AM', DAY, 'midnight'],
    ['15/01/2026', DAY + 10 * 86_400_000, 'slashes where the day can only be first'],
    ['Jan 5, 2026', DAY, 'a month by name'],
    ['January 5, 2026 10:00 AM', TEN, 'a month by name, and half days'],
    ['Mon, 05 Jan 2026 12:00:00 +0200 (EET)', TEN, 'the date of a mail'],
    ['Mon, 05 Jan 2026 10:00:00', TEN, 'the date of a mail without a zone'],
    ['20260105', DAY, 'eight digits'],
    ['20260105T100000Z', TEN, 'without any marks'],
    [46027, DAY, "a spreadsheet's day"],
    ['46027.416666666664', TEN, "a spreadsheet's moment"],
    [TEN / 1000, TEN, 'seconds'],
    [String(TEN / 1000), TEN, 'seconds as text'],
    [TEN, TEN, 'milliseconds'],
    [TEN * 1000, TEN, 'microseconds'],
    [new Date(TEN), TEN, 'a Date'],
    [new Date(Number.NaN), null, 'a Date that is none'],
    ['31.02.2026', null, 'no such day'],
    ['2026-01-05 25:00', null, 'no such hour'],
    ['Campaign 5', null, 'words'],
    ['last week', null, 'other words'],
    ['May be later', null, 'a month only by chance'],
    ['May 5', null, 'no year'],
    ['Mon, 05 Jan 26 10:00:00 GMT', TEN, 'a short year'],
    ['', null, 'nothing'],
    [-1, null, 'before everything'],
    [true, null, 'no moment at all'],
  ])('%j', (value, expected) => {
    expect(moment(value)).toBe(expected);
  });
});
