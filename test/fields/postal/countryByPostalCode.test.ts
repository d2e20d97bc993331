import { expect, test } from 'vitest';
import { countryByPostalCode } from '../../../src/fields/postal/countryByPostalCode.ts';

test.each([
  ['a hyphen after two digits is written in Poland alone', '00-950', 'PL'],
  ['after four it is Portugal', '1000-205', 'PT'],
  ['after five with three behind it is Brazil', '01310-100', 'BR'],
  ['after three with four behind it is Japan', '100-0001', 'JP'],
  ['four digits and two letters are Dutch', '1012 AB', 'NL'],
  ['letter and digit in turns are Canadian', 'K1A 0B1', 'CA'],
  ['a British code', 'SW1A 1AA', 'GB'],
  ['a code of Jersey is not British', 'JE2 4WF', null],
  ['five digits are written in dozens of countries', '10115', null],
  ['six digits as well', '010101', null],
  ['nothing', '', null],
  ['no text', 950, null],
  ['a long cell is not read', `00-950${' '.repeat(1_000_000)}`, null],
])('%s', (_, cell, country) => {
  expect(countryByPostalCode(cell)).toBe(country);
});
