import { expect, it } from 'vitest';
import { countryByPlace } from '../../../src/fields/postal/countryByPlace.ts';

it.each([
  ['a state and its code', '70116', 'LA', 'Metairie', 'US'],
  ['the state in words', '85013', 'Arizona', '', 'US'],
  ['the longer American code', '49628-7978', 'MI', '', 'US'],
  ['a number as spreadsheets give it', 60614, 'IL', '', 'US'],
  ['a province that is a state elsewhere', '20121', 'MI', 'Milano', 'IT'],
  ['and a state that is a province elsewhere', '92101', 'CA', 'San Diego', 'US'],
  ['a land of Germany', '50937', 'Nordrhein-Westfalen', 'Köln', 'DE'],
  ['a large city, where no region is named', '10115', '', 'Berlin', 'DE'],
  ['a city that others have too, by its code', '45003', null, 'Toledo', 'ES'],
  ['a department by its number and a large city', '69003', '69', 'Lyon', 'FR'],
  ['six digits', '190068', '', 'Санкт-Петербург', 'RU'],
  ['six digits of Romania', '400001', 'Cluj', 'Cluj-Napoca', 'RO'],
  ['a space inside', '110 00', '', 'Praha', 'CZ'],
])('%s', (_why, code, region, city, country) => {
  expect(countryByPlace()(code, region, city)).toBe(country);
});

it.each([
  ['a code that is not of the region', '10001', 'CA', 'New York'],
  ['a city elsewhere with a code of its own', '44100', 'Jalisco', 'Guadalajara'],
  ['a small town', '12345', '', 'Neudorf'],
  ['no place at all', '10115', '', ''],
  ['numbers: Turkish provinces have theirs in front of their codes as French departments do', '35200', '35', ''],
  ['a code without its zero may be of a smaller country', '8014', 'NJ', 'Bridgeport'],
  ['a code of its own form is told by the form', '00-950', 'mazowieckie', 'Warszawa'],
  ['no text', { code: 1 }, ['LA'], 7],
])('nothing of %s', (_why, code, region, city) => {
  expect(countryByPlace()(code, region, city)).toBeNull();
});

it('remembers places and still answers each row by its own code', () => {
  const read = countryByPlace();
  expect(['70116', '10001', '71101'].map((code) => read(code, 'LA', ''))).toEqual(['US', null, 'US']);
});
