import { describe, expect, it } from 'vitest';
import {
  CITY_LEVELS,
  compareCities,
  compareStreets,
  type PreparedStreet,
  STREET_LEVELS,
} from '../../../src/fields/address/compare.ts';

const street = (words: string, number: string): PreparedStreet => ({
  key: words + number === '' ? '' : `${words}#${number}`,
  words,
  number,
});
const STREETS: readonly [PreparedStreet, PreparedStreet, string, string][] = [
  [street('', ''), street('main', '1'), 'missing', 'nothing there'],
  [street('main', '12'), street('main', '12'), 'exact', 'the same door'],
  [street('lipowa', '12'), street('lipova', '12'), 'near', 'a slip in the street'],
  [
    street('hillview rise', '4'),
    street('tower court hillview rise 4 667979', '12'),
    'near',
    'a first line in a whole address',
  ],
  [street('main', '4'), street('tower court main 5 667979', '12'), 'different', 'another number in it'],
  [street('main', '12'), street('main', ''), 'near', 'a number is missing'],
  [street('main', '12'), street('main', '84'), 'same street', 'neighbours'],
  [street('main', '12'), street('orchard', '12'), 'same number', 'another street'],
  [street('main', '12'), street('orchard', '7'), 'different', 'nothing in common'],
];
const CITIES: readonly [string, string, string][] = [
  ['', 'leeds', 'missing'],
  ['leeds', 'leeds', 'exact'],
  ['bucharest', 'bucarest', 'near'],
  ['new york', 'new york city', 'near'],
  ['moscow', 'moskva', 'near'],
  ['leeds', 'york', 'different'],
];

describe('compareStreets', () => {
  for (const [a, b, level, why] of STREETS) {
    it(why, () => {
      expect(STREET_LEVELS[compareStreets(a, b)]).toBe(level);
      expect(STREET_LEVELS[compareStreets(b, a)]).toBe(level);
    });
  }
});

describe('compareCities', () => {
  for (const [a, b, level] of CITIES) {
    it(`${a || 'nothing'} and ${b}: ${level}`, () => {
      expect(CITY_LEVELS[compareCities(a, b)]).toBe(level);
      expect(CITY_LEVELS[compareCities(b, a)]).toBe(level);
    });
  }
});
