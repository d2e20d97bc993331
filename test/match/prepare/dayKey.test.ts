import { describe, expect, test } from 'vitest';
import { dayKey, monthDayKey, splitDayKey } from '../../../src/match/prepare/dayKey.ts';

describe('the key of a birthday', () => {
  test.each([
    ['ISO', '1980-03-04', '19800304'],
    ['ISO with a time', '1980-03-04T10:20:00Z', '19800304'],
    ['day first', '4.3.1980', '19800304'],
    ['a day that is no month', '3/24/1980', '19800324'],
    ['two digits of a year', '4/3/80', '19800304'],
    ['English month', 'Oct 1 1970', '19701001'],
    ['English month behind the day', '1 October 1970', '19701001'],
    ['German', '1. März 1970', '19700301'],
    ['Polish', '12 maja 1980', '19800512'],
    ['Russian', '7 ноября 1917 г.', '19171107'],
    ['Spanish with its words between', '12 de mayo de 1980', '19800512'],
    ['eight digits', '19800304', '19800304'],
    ['eight digits, day first', '04031980', '19800304'],
    ['a spreadsheet’s number', '29281', '19800301'],
    ['a year alone', '1980', '19800000'],
    ['the first day of a spreadsheet', '1900-01-01', ''],
    ['the same as people write it', '01/01/1900', ''],
    ['the first day of a database', '0001-01-01T00:00:00', ''],
    ['the last', '9999-12-31', ''],
    ['the first day of Unix, on which people were born', '1970-01-01', '19700101'],
    ['nothing', 'unknown', ''],
    ['no year', '4.3.', ''],
  ])('%s', (_why, text, key) => {
    expect(dayKey(text)).toBe(key);
  });

  test('three columns', () => {
    expect(splitDayKey('1980 3 4')).toBe('19800304');
  });
});

test('a column that begins with the month: but for dots and what cannot be', () => {
  expect(monthDayKey('1/7/80')).toBe('19800107');
  expect(monthDayKey('28/9/97')).toBe('19970928');
  expect(monthDayKey('1.7.1980')).toBe('19800701');
});
