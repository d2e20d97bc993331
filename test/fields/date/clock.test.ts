import { describe, expect, it } from 'vitest';
import { withoutClock } from '../../../src/fields/date/clock.ts';

describe('the time beside a day', () => {
  const rows: [reason: string, text: string, day: string, midnight: boolean][] = [
    ['behind a T', '1980-05-17T08:30', '1980-05-17', false],
    ['behind a word', '17.05.1980 um 8:30 Uhr', '17.05.1980', false],
    ['with dots', '1980-05-17 klo 8.30', '1980-05-17', false],
    ['with a letter', '17/05/1980 à 8h', '17/05/1980', false],
    ['before the year', 'Sat May 17 08:30:00 +0000 1980', 'Sat May 17 1980', false],
    ['behind East Asian signs', '1980年05月17日08:30', '1980年05月17日', false],
    ['in East Asian signs', '1980年05月17日08时30分', '1980年05月17日', false],
    ['with a letter behind it', '17/05/1980 08:30h', '17/05/1980', false],
    ['the half of the day before it', '1980/5/17 PM 8:30', '1980/5/17', false],
    ['midnight behind its half of the day', '1980/5/17 AM 12:00', '1980/5/17', true],
    ['in front', '8:30 17.05.1980', '17.05.1980', false],
    ['in front, of twelve hours', '8:30 a.m., May 17, 1980', 'May 17, 1980', false],
    ['midnight in front', '00:00:00 17.05.1980', '17.05.1980', true],
    ['midnight', '17.05.1980 0:00:00', '17.05.1980', true],
    ['midnight of twelve hours', '5/17/1980 12:00 AM', '5/17/1980', true],
    ['noon of twelve hours', '5/17/1980 12:00 PM', '5/17/1980', false],
    ['midnight before the year', 'Sat May 17 00:00:00 1980', 'Sat May 17 1980', true],
  ];
  for (const [reason, text, day, midnight] of rows)
    it(reason, () => expect(withoutClock(text)).toEqual({ day, midnight }));

  it('none', () => {
    for (const text of ['17.05.1980', '1990 06.15', '15. 06. 1990', '17 May 1980', 'soon', '8:30', '8:30 17'])
      expect(withoutClock(text)).toBeNull();
  });
});
