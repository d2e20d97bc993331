import { describe, expect, test } from 'vitest';
import { checkPostalCode } from '../../../src/fields/postal/index.ts';

describe('a postal code is repaired where its country proves the repair', () => {
  test.each([
    ['without its dash', '00950', 'PL', '00-950', 'postalCode.format'],
    ['with the country and a long dash', 'PL 00–950', 'PL', '00-950', 'postalCode.format'],
    ['with a space for the dash', '00 950', 'PL', '00-950', 'postalCode.format'],
    ['with an invisible space', 'M5W\u200b1E6', 'CA', 'M5W 1E6', 'postalCode.format'],
    ['a lost zero', '1067', 'DE', '01067', 'postalCode.lost_zero'],
    ['a lost zero of six digits', '60274', 'RO', '060274', 'postalCode.lost_zero'],
    ['a lost zero of a ZIP', '2138', 'US', '02138', 'postalCode.lost_zero'],
    ['a number kept as a number', 144, 'IT', '00144', 'postalCode.lost_zero'],
    ["a spreadsheet's decimal point", '10115.0', 'DE', '10115', 'spreadsheet.float'],
  ])('%s: %s in %s', (_why, input, country, value, repair) => {
    const checked = checkPostalCode(input, { country });
    expect([checked.verdict, checked.value, checked.repair]).toEqual(['repaired', value, repair]);
  });
});

describe('a postal code is suspect where something else was probably meant', () => {
  test.each([
    ['letters for digits', 'S014 OYG', 'GB', 'SO14 0YG', 'postalCode.lookalike'],
    ['another country of its form', 'JE2 4WF', 'GB', 'JE2 4WF', 'postalCode.other_country'],
    ['Czech digits in Slovakia', '110 00', 'SK', '110 00', 'postalCode.other_country'],
    ['no Romanian county', '999999', 'RO', '999999', 'postalCode.unused_prefix'],
    ['no Italian province', '99999', 'IT', '99999', 'postalCode.unused_prefix'],
    ['five fives, which pass everywhere else', '55555', 'IT', '55555', 'postalCode.unused_prefix'],
    ['nothing but zeros', '00-000', 'PL', '00-000', 'postalCode.unused_prefix'],
    ['between two Polish prefixes', '86-900', 'PL', '86-900', 'postalCode.unused_prefix'],
    ['an even number of Moscow that is not given', '110000', 'RU', '110000', 'postalCode.unused_prefix'],
    ["a capital's range that ends earlier", '20170', 'IT', '20170', 'postalCode.unused_prefix'],
    ['a zero too few in a run of zeros', '1000', 'MA', '10000', 'postalCode.format'],
    ['a zero too many in a run of zeros', '200000', 'MA', '20000', 'postalCode.format'],
    ['zeros before a code without any', '00101', 'MG', '101', 'postalCode.format'],
    ["Colombo's district", 'Colombo 5', 'LK', 'Colombo 5', null],
    ["Colombo's district alone", '5', 'LK', '00500', 'postalCode.format'],
    ['the place before the code', 'Warszawa 00-950', 'PL', '00-950', 'postalCode.format'],
    ["the country's sign read as a digit", '5123456', 'SG', '123456', 'postalCode.format'],
    ['a zero for the O of a word', 'SINGAP0RE729930', 'SG', '729930', 'postalCode.format'],
  ])('%s: %s in %s', (_why, input, country, value, code) => {
    const checked = checkPostalCode(input, { country });
    if (code === null) {
      expect([checked.verdict, checked.value]).toEqual(['invalid', null]);
      return;
    }
    expect([checked.verdict, checked.value, checked.issues[0]?.code]).toEqual(['suspect', value, code]);
  });

  test.each([
    ['the region of the row', '00144', 'IT', 'MI', 'RM'],
    ['a full subdivision code', '60-101', 'PL', 'PL-14', '30'],
    ['a county', '400001', 'RO', 'TM', 'CJ'],
  ])('%s: %s in %s is not %s', (_why, input, country, region, told) => {
    const checked = checkPostalCode(input, { country, region });
    expect(checked.verdict).toBe('suspect');
    expect(checked.issues[0]?.code).toBe('postalCode.region_mismatch');
    expect(checked.parts?.region).toBe(told);
  });
});

describe('the first digits tell the region', () => {
  test.each([
    ['IT', '20121', 'MI'],
    ['IT', '20900', 'MB'],
    ['IT', '01100', 'VT'],
    ['IT', '09124', 'CA'],
    ['PL', '38-300', '12'],
    ['PL', '38-400', '18'],
    ['RO', '077190', 'IF'],
    ['RO', '401100', 'CJ'],
    ['RU', '124365', 'MOW'],
    ['RU', '606000', 'NIZ'],
    ['ES', '28013', 'M'],
    ['FR', '75001', '75'],
    ['US', '90210', 'CA'],
    ['UA', '79000', '46'],
  ])('%s %s is %s', (country, input, region) => {
    const checked = checkPostalCode(input, { country });
    expect([checked.verdict, checked.parts?.region]).toEqual(['ok', region]);
  });
});
