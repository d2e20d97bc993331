import { describe, expect, it } from 'vitest';
import { normalizeList } from '../../src/lists/normalizeList.ts';

describe('normalizeList', () => {
  it.each([
    ['spaces and the case of the domain', { email: ' Ann.Lee@GMX.DE ' }, { email: 'Ann.Lee@gmx.de' }],
    ['a phone in its country', { Telefon: '601 234 567', Kraj: 'PL' }, { Telefon: '+48601234567', Kraj: 'PL' }],
    [
      'two numbers in a cell: both stay',
      { phone: '601234567 / 602345678', country: 'PL' },
      { phone: '+48601234567; +48602345678', country: 'PL' },
    ],
    [
      'an extension stays',
      { phone: '+48 22 123 45 67 ext 12', country: 'PL' },
      { phone: '+48221234567 ext. 12', country: 'PL' },
    ],
    ['a lost leading zero', { PLZ: '1067', Land: 'DE' }, { PLZ: '01067', Land: 'DE' }],
    [
      'a postal code in its form',
      { 'Kod pocztowy': '00950', Kraj: 'Polska' },
      { 'Kod pocztowy': '00-950', Kraj: 'Polska' },
    ],
    ["a spreadsheet's text formula", { phone: '="+48601234567"' }, { phone: '+48601234567' }],
    ['a text formula around a code no country is known for', { zip: '="01067"' }, { zip: '01067' }],
    ['mojibake in a city', { city: 'KrakÃ³w' }, { city: 'Kraków' }],
    ['a date without doubt', { birthday: '31.12.1979' }, { birthday: '1979-12-31' }],
    ['midnight is no time of day', { birthday: '1979-12-31 00:00:00' }, { birthday: '1979-12-31' }],
    ['a time of day stays', { 'created at': '2026-09-30 23:59:10' }, { 'created at': '2026-09-30 23:59:10' }],
    [
      'a code with its city keeps the city',
      { Индекс: '101000 Москва', Страна: 'RU' },
      { Индекс: '101000 Москва', Страна: 'RU' },
    ],
  ])('%s', (_, row, expected) => {
    expect(normalizeList([row]).rows).toEqual([expected]);
  });

  it.each([
    ['a suspect value is not stored', { email: 'ann@gmial.com' }],
    ['an invalid value stays', { email: 'ann@@' }],
    ['a damaged number stays', { phone: '4.87E+10' }],
    ['an ambiguous date stays', { birthday: '05/03/1985' }],
    ['notes keep their line breaks', { notes: 'a\n  b ' }],
    ['a number that is canonical already', { 'kod pocztowy': 1, x: 7 }],
  ])('%s: the same object comes back', (_, row) => {
    const { rows, changes } = normalizeList([row]);
    expect(rows[0]).toBe(row);
    expect(changes.length).toBe(0);
  });

  it('days that can be read both ways follow a column whose others cannot', () => {
    const french = ['15/06/1990', '02/01/1985', '28/12/1972', '31-03-1966', '05/06/1991 10:30'];
    const american = ['06/15/1990', '02/01/1985', '12/28/1972', '03-31-1966', '05.06.1991'];
    const normalized = (days: readonly string[], options = {}) =>
      normalizeList(
        days.map((birthday) => ({ birthday })),
        options,
      ).rows.map(({ birthday }) => birthday);
    expect(normalized(french)).toEqual(['1990-06-15', '1985-01-02', '1972-12-28', '1966-03-31', '05/06/1991 10:30']);
    // Nobody writes the month first with dots.
    expect(normalized(american)).toEqual(['1990-06-15', '1985-02-01', '1972-12-28', '1966-03-31', '1991-06-05']);
    expect(normalized(french, { date: { dayFirst: null } })[1]).toBe('02/01/1985');
    expect(normalized([...french, '06/15/1990'])[1]).toBe('02/01/1985');
  });

  it('names every edit', () => {
    const { changes } = normalizeList([{ email: 'a@gmx.de' }, { email: 'ann@GMX.de' }]);
    expect(changes.toArray()).toEqual([
      { row: 1, column: 'email', before: 'ann@GMX.de', after: 'ann@gmx.de', rule: 'email.case' },
    ]);
  });
  it('does not store what the caller wants kept', () => {
    expect(normalizeList([{ email: 'ann@GMX.de' }], { keep: ['email.case'] }).rows).toEqual([{ email: 'ann@GMX.de' }]);
  });
  it('stores nothing twice: its result needs nothing', () => {
    const { rows } = normalizeList([{ email: ' Ann@GMX.DE', Telefon: '601 234 567', Kraj: 'Polska' }]);
    expect(normalizeList(rows).changes.length).toBe(0);
  });
  it.each([
    ['an unknown option', { clean: true }, TypeError, "unknown option 'clean'"],
    ['an unknown repair', { keep: ['all'] }, RangeError, "option 'keep'"],
    ['a country in words', { country: 'Poland' }, RangeError, "option 'country'"],
    ['an unknown role', { columns: { email: 'mail' } }, RangeError, "'mail'"],
  ])('refuses %s', (_, options, kind, message) => {
    expect(() => normalizeList([{ email: 'a' }], options as never)).toThrow(kind);
    expect(() => normalizeList([{ email: 'a' }], options as never)).toThrow(message);
  });
});

describe("the country of a row decides its names' capitals", () => {
  it.each<[reason: string, name: string, country: string, expected: string]>([
    ['Italian particles have a capital', 'ANNA DE LUCA', 'Italia', 'Anna De Luca'],
    ['a surname alone', 'DELLA VALLE', 'IT', 'Della Valle'],
    ['elsewhere they have none', 'ANNA DE LUCA', '', 'Anna de Luca'],
    ['an I of a Turkish name may be one of two letters', 'ALI KILIC', 'Türkiye', 'ALI KILIC'],
    ['one of any other is an i', 'ALI KILIC', '', 'Ali Kilic'],
  ])('%s', (_, name, country, expected) => {
    expect(normalizeList([{ name, country }]).rows[0]?.name).toBe(expected);
  });
});
