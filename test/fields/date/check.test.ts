import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDate, dateKey, normalizeDate, planDate, runDate } from '../../../src/fields/date/index.ts';
import { runs } from '../../support/runs.ts';

const codes = (input: unknown, options?: Parameters<typeof checkDate>[1]): string[] =>
  checkDate(input, options).issues.map((found) => found.code);

describe('days in every form', () => {
  const rows: [unknown, string, string][] = [
    ['1990-02-01T23:30:00Z', '1990-02-01', 'ISO with time: the day as it stands'],
    ['1990-02-01 10:00', '1990-02-01', 'ISO with a space'],
    ['1990/2/1', '1990-02-01', 'year first with slashes'],
    ['19900201', '1990-02-01', 'ISO basic form'],
    ['31121990', '1990-12-31', 'eight digits with the year at the end'],
    ['1990. 12. 31.', '1990-12-31', 'year first with dots and spaces, as in Hungary'],
    [19900201, '1990-02-01', 'the same as a number'],
    ['01.02.1990', '1990-02-01', 'dots: the day first'],
    ['1. 2. 1990', '1990-02-01', 'dots and spaces'],
    ['13/02/1990', '1990-02-13', 'only the first can be the day'],
    ['02/13/1990', '1990-02-13', 'only the second can be the day'],
    ['3/3/1990', '1990-03-03', 'both are the same'],
    ['12/31/2020 11:59 PM', '2020-12-31', 'American form with time'],
    ['March 3rd, 1990', '1990-03-03', 'en'],
    ['12-Mar-1990', '1990-03-12', 'en, short'],
    ['Mon, 12 Mar 1990', '1990-03-12', 'en, with weekday'],
    ['31. prosince 1990', '1990-12-31', 'cs'],
    ['pátek 16. června 2014', '2014-06-16', 'cs, with weekday'],
    ['subota, 3. svibnja 2014.', '2014-05-03', 'hr, with weekday'],
    ['lördag 3 maj 2014', '2014-05-03', 'sv, with weekday'],
    ['man. 12. mai 2014', '2014-05-12', 'nb, with weekday in short'],
    ['3 Mayıs 2014 Cumartesi', '2014-05-03', 'tr, with weekday behind'],
    ['2014. május 12., hétfő', '2014-05-12', 'hu, with weekday behind'],
    ['lauantai 3. toukokuuta 2014', '2014-05-03', 'fi, with weekday'],
    ['Пнд, 07 янв. 2019 г. 12:15', '2019-01-07', 'ru, with weekday of three letters'],
    ['5 Şubat 2020', '2020-02-05', 'tr'],
    ['12 Ιανουαρίου 2021', '2021-01-12', 'el'],
    ['3. helmikuuta 2020', '2020-02-03', 'fi'],
    ['2020. március 4.', '2020-03-04', 'hu'],
    ['2 mei 2019', '2019-05-02', 'nl'],
    ['2024/01/02 10:11:12 AM GMT+1', '2024-01-02', 'the moment of a form that was sent in'],
    ['2024-03-05 12:00 CET', '2024-03-05', 'a time zone by its letters'],
    ['Samstag, 17. Mai 1980', '1980-05-17', 'de, with weekday'],
    ['Sa., 17. Mai 1980', '1980-05-17', 'de, with weekday in short'],
    ['lundi 17 mai 1980', '1980-05-17', 'fr, with weekday'],
    ['sábado, 17 de mayo de 1980', '1980-05-17', 'es, with weekday'],
    ['venerdì 17 maggio 1980', '1980-05-17', 'it, with weekday'],
    ['sobota, 17 maja 1980', '1980-05-17', 'pl, with weekday'],
    ['sâmbătă, 17 mai 1980', '1980-05-17', 'ro, with weekday'],
    ['sexta-feira, 17 de maio de 1980', '1980-05-17', 'pt, with weekday'],
    ['суббота, 17 мая 1980', '1980-05-17', 'ru, with weekday'],
    ['п’ятниця, 17 травня 1980', '1980-05-17', 'uk, with weekday'],
    ['неділя, 18 травня 1980 р.', '1980-05-18', 'uk, with weekday and the word for year'],
    ['17-XII-1980', '1980-12-17', 'a Roman month'],
    ['17.V.1980', '1980-05-17', 'a Roman month between dots'],
    ['17.05.1980.', '1980-05-17', 'a dot behind the year'],
    ['Sat May 17 1980 00:00:00 GMT+0200 (CEST)', '1980-05-17', 'as JavaScript prints it'],
    ['Sat May 17 1980 00:00:00 GMT+0200 (Central European Summer Time)', '1980-05-17', 'with the zone in words'],
    ['12. März 1990', '1990-03-12', 'de'],
    ['3 de enero de 1990', '1990-01-03', 'es'],
    ['1er août 1990', '1990-08-01', 'fr'],
    ['14 luglio 1990', '1990-07-14', 'it'],
    ['1 stycznia 1990 r.', '1990-01-01', 'pl'],
    ['5 de março de 1990', '1990-03-05', 'pt'],
    ['1 decembrie 1990', '1990-12-01', 'ro'],
    ['12 марта 1990 г.', '1990-03-12', 'ru'],
    ['9 мая 1990', '1990-05-09', 'ru, May'],
    ['5 травня 1985 року', '1985-05-05', 'uk'],
    ['1 січня 1990', '1990-01-01', 'uk, January'],
    ['45123', '2023-07-16', 'serial number of a spreadsheet'],
    [45123, '2023-07-16', 'serial number, not text'],
    ['1700000000', '2023-11-14', 'seconds since 1970'],
    ['45123,5', '2023-07-16', 'serial number with a decimal comma'],
    ['1700000000.123', '2023-11-14', 'seconds since 1970 with thousandths'],
    ['1700000000000000', '2023-11-14', 'millionths of seconds since 1970'],
    ['1980-05-17T08:30:00[UTC]', '1980-05-17', 'a time zone in brackets'],
    ['1980-05-17T08:30:00+02:00[Europe/Warsaw]', '1980-05-17', 'a time zone by its town'],
    ['="1990-02-01"', '1990-02-01', 'formula text'],
    ['"1990-02-01"', '1990-02-01', 'in quotation marks'],
    ['* 17.05.1980', '1980-05-17', 'with the sign for birth'],
    ['17–05–1980', '1980-05-17', 'dashes for hyphens'],
    ['17 / 05 / 1980', '1980-05-17', "a form's mask with spaces"],
    ['17MAY1980', '1980-05-17', 'a month between digits, as statistics programs write it'],
    ['Sa, 17.05.1980', '1980-05-17', 'numbers behind a weekday'],
    ['١٧/٠٥/١٩٨٠', '1980-05-17', 'Arabic digits'],
    ['1980年5月17日', '1980-05-17', 'ja and zh'],
    ['1980年05月17日(土)', '1980-05-17', 'ja, with weekday'],
    ['1980년 5월 17일', '1980-05-17', 'ko'],
    ['1980年5月', '1980-05', 'month alone, ja'],
    ['昭和55年5月17日', '1980-05-17', 'a Japanese era'],
    ['令和元年5月1日', '2019-05-01', 'the first year of an era'],
    ['H2.6.15', '1990-06-15', 'an era by its letter'],
    ['民國69年5月17日', '1980-05-17', "Taiwan's years"],
    ['17. svibnja 1980.', '1980-05-17', 'hr'],
    ['17. maja 1980', '1980-05-17', 'sl and sr'],
    ['17 юни 1980 г.', '1980-06-17', 'bg'],
    ['17. mai 1980', '1980-05-17', 'et'],
    ['1980. gada 17. jūnijs', '1980-06-17', 'lv'],
    ['1980 m. birželio 17 d.', '1980-06-17', 'lt'],
    ['17 Agustus 1980', '1980-08-17', 'id'],
    ['17 يونيو 1980', '1980-06-17', 'ar'],
    ['17 ביוני 1980', '1980-06-17', 'he'],
    ['1604-05-17', '--05-17', "a birthday without a year in Apple's address book"],
    ['17.05.1980 roku', '1980-05-17', 'the word for year behind numbers'],
    ['00.05.1980', '1980-05', 'a register that does not know the day'],
    ['1980-05-00', '1980-05', 'a database that does not know the day'],
    ['1980-00-00', '1980', 'a database that knows the year alone'],
    ['0000-05-17', '--05-17', 'a database that does not know the year'],
    ['15.06.', '--06-15', 'birthday without a year'],
    ['15 June', '--06-15', 'birthday without a year, by name'],
    ['06.1990', '1990-06', 'month alone'],
    ['June 1990', '1990-06', 'month alone, by name'],
  ];
  for (const [input, value, why] of rows) {
    it(why, () => {
      const checked = checkDate(input);
      expect([checked.verdict, checked.value]).toEqual(['repaired', value]);
      expect(checkDate(value)).toMatchObject({ verdict: 'ok', value });
    });
  }
  for (const time of [
    ' 08:30:00.123 Europe/Warsaw',
    ' 08:30 Uhr',
    ' um 08:30 Uhr',
    ' à 08:30',
    ' 8h30',
    ' às 8h',
    ' a las 8:30 p. m.',
    ' o godz. 8:30',
    ' в 8:30',
    ' kl. 08.30',
    ' 08.30.00.000000 PM',
    ' 上午 8:30',
    ' 8時30分',
    ' - 08:30',
  ]) {
    it(`beside "${time}"`, () => {
      for (const day of ['1980-05-17', '17.05.1980', '17/05/1980', '17 May 1980', '1980年5月17日'])
        expect([day, checkDate(day + time).value]).toEqual([day, '1980-05-17']);
    });
  }
  it('a time in the middle, as Unix and Twitter print it', () => {
    expect(checkDate('Sat May 17 08:30:00 1980').value).toBe('1980-05-17');
    expect(checkDate('Sat May 17 08:30:00 CEST 1980').value).toBe('1980-05-17');
    expect(checkDate('Sat May 17 08:30:00 +0000 1980').value).toBe('1980-05-17');
  });
  it('a time belongs to a day', () => {
    for (const input of ['1990 8:30', '06/1990 8:30', 'June 1990 8:30', '8:30'])
      expect(checkDate(input).verdict).toBe('invalid');
    // A day that is parted by a space and a dot is no time.
    expect(checkDate('1990 06.15').value).toBe('1990-06-15');
  });
  for (const value of ['1990-02-01', '--06-15', '--02-29', '1990-06', '1990', '2000-02-29']) {
    it(`${value} stands as it is`, () =>
      expect(checkDate(value)).toMatchObject({ verdict: 'ok', value, repair: null }));
  }
  it('a Date is its own day', () =>
    expect(checkDate(new Date(0))).toMatchObject({ verdict: 'ok', value: '1970-01-01' }));
  it('says that it was a serial number', () => expect(codes(45123)).toEqual(['date.serial_number']));
});

describe('doubtful', () => {
  it('day or month first', () => {
    expect(checkDate('01/02/1990')).toMatchObject({ verdict: 'suspect', value: '1990-02-01' });
    expect(checkDate('01/02/1990').issues[0]).toMatchObject({ code: 'date.ambiguous', suggestion: '1990-01-02' });
    expect(checkDate('01021990').issues[0]).toMatchObject({ code: 'date.ambiguous', suggestion: '1990-01-02' });
    expect(normalizeDate('01/02/1990')).toBeNull();
  });
  it('dayFirst: true', () =>
    expect(checkDate('01/02/1990', { dayFirst: true })).toMatchObject({ verdict: 'repaired', value: '1990-02-01' }));
  it('dots mean the day first, whatever the option says', () =>
    expect(checkDate('01.02.1990', { dayFirst: false })).toMatchObject({ verdict: 'repaired', value: '1990-02-01' }));
  it('dayFirst: false', () =>
    expect(checkDate('01/02/1990', { dayFirst: false })).toMatchObject({ verdict: 'repaired', value: '1990-01-02' }));
  it('a year of two digits', () => {
    expect(checkDate('12.03.90')).toMatchObject({ verdict: 'suspect', value: '1990-03-12' });
    expect(codes('12.03.90')).toEqual(['date.two_digit_year']);
    // A spreadsheet shows January 2012 so; "12-Jan" is a day.
    expect(checkDate('Jan-12')).toMatchObject({ verdict: 'suspect', value: '2012-01' });
    expect(checkDate("Mar '85").value).toBe('1985-03');
    expect(checkDate('12-Jan').value).toBe('--01-12');
    expect(checkDate('Jan 12').value).toBe('--01-12');
  });
  it('a year of two digits that stands first, where it can be nothing else', () =>
    expect(checkDate('90/06/15')).toMatchObject({ verdict: 'suspect', value: '1990-06-15' }));
  it('"listopada" behind an ordinal dot: November for Poles, October for Croats', () => {
    expect(checkDate('5 listopada 1990')).toMatchObject({ verdict: 'repaired', value: '1990-11-05' });
    const croatian = checkDate('5. listopada 1990.');
    expect(croatian).toMatchObject({ verdict: 'suspect', value: '1990-11-05' });
    expect(croatian.issues[0]).toMatchObject({ code: 'date.ambiguous', suggestion: '1990-10-05' });
  });
  it('a year of another calendar, and one that means never', () => {
    expect(checkDate('17/05/2523')).toMatchObject({ verdict: 'suspect', value: '2523-05-17' });
    expect(checkDate('17 พฤษภาคม 2523').issues[0]).toMatchObject({ code: 'date.future', suggestion: '1980-05-17' });
    expect(checkDate('9999-12-31').issues[0]).toMatchObject({ code: 'date.future', suggestion: null });
    expect(codes('9999-12-31', { max: null })).toEqual([]);
    expect(codes('1359-02-27')).toEqual(['date.too_old']);
  });
  it('its century by now', () => {
    expect(checkDate('12.03.28', { now: Date.UTC(2026, 0, 1) }).value).toBe('1928-03-12');
    expect(checkDate('12.03.28').value).toBe('2028-03-12');
  });
  it('in the future, only when now is known', () => {
    expect(codes('2031-01-01')).toEqual([]);
    expect(codes('2031-01-01', { now: new Date('2026-01-01') })).toEqual(['date.future']);
    expect(codes('2026-01-02', { now: new Date('2026-01-01') })).toEqual([]);
    expect(codes('2031', { now: new Date('2026-01-01') })).toEqual(['date.future']);
  });
  it('before min, after max', () => {
    expect(codes('1899-12-31')).toEqual(['date.too_old']);
    expect(codes('1990-01-01', { min: '1995-01-01' })).toEqual(['date.too_old']);
    expect(codes('1990-01-01', { max: '1989-12-31' })).toEqual(['date.future']);
    expect(codes('1890-01-01', { min: '1800-01-01' })).toEqual([]);
  });
});

describe('wrong', () => {
  const rows: [string, string, string][] = [
    ['31.02.1990', 'date.impossible', 'no such day'],
    ['1990-02-30', 'date.impossible', 'no such day in ISO form'],
    ['29.02.1900', 'date.impossible', '1900 was no leap year'],
    ['13/13/1990', 'date.impossible', 'no such month'],
    ['0000', 'date.format', 'year nought'],
    ['soon', 'date.format', 'a word'],
    ['marzo', 'date.format', 'a month without a number'],
    ['1.48123E+11', 'value.damaged', 'digits lost in a spreadsheet'],
    ['\ud800', 'date.format', 'lone surrogate'],
  ];
  for (const [input, code, why] of rows) {
    it(why, () => {
      expect(checkDate(input)).toMatchObject({ verdict: 'invalid', value: null });
      expect(codes(input)).toEqual([code]);
    });
  }
  it('day and month the other way round: a suggestion', () =>
    expect(checkDate('1990-31-01').issues[0]?.suggestion).toBe('1990-01-31'));
  it('ten million characters are named, not read', () =>
    expect(codes('1'.repeat(10_000_000))).toEqual(['value.too_long']));
});

describe('nothing there', () => {
  for (const input of [
    '',
    null,
    undefined,
    'n/a',
    'brak',
    '0000-00-00',
    '00.00.0000',
    '0000-00-00 00:00:00',
    '0',
    '00.01.1900',
    '0001-01-01T00:00:00',
    '1/1/0001 12:00:00 AM',
    '-0001-11-30 00:00:00',
    '30.11.-0001',
    '1/0/1900 0:00',
    '1900-01-00',
    new Date(Number.NaN),
  ]) {
    it(`missing: ${String(input)}`, () => expect(checkDate(input).verdict).toBe('missing'));
  }
  it('an object is not read', () => expect(codes({})).toEqual(['value.not_text']));
});

describe('a bad call throws and names the option', () => {
  it('dayFirst', () => expect(() => checkDate('x', { dayFirst: 'yes' as never })).toThrow(/dayFirst/));
  it('min', () => expect(() => checkDate('x', { min: '1.1.1990' })).toThrow(RangeError));
  it('unknown option', () => expect(() => checkDate('x', { future: true } as never)).toThrow(TypeError));
});

describe('laws', () => {
  const plan = planDate();
  const near = fc.string({ unit: fc.constantFrom(...'0123456789./- :TZrMartмая,'), maxLength: 20 });
  it('never throws; a repaired value is ok the next time', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' }), fc.anything()), (input) => {
        const { verdict, value } = runDate(input, plan);
        if (verdict === 'ok' && typeof input === 'string') expect(value).toBe(input);
        if (verdict === 'repaired') expect(runDate(value, plan)).toMatchObject({ verdict: 'ok', value });
      }),
      runs(5000),
    );
  });
  it('every day of two centuries is read from four forms', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-') as [string, string, string];
          for (const text of [iso, `${day}.${month}.${year}`, `${year}${month}${day}`, `${year}/${month}/${day}`]) {
            expect([text, dateKey(text)]).toEqual([text, iso]);
          }
        },
      ),
      runs(1000),
    );
  });
});
