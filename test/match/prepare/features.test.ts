import { describe, expect, test } from 'vitest';
import { mapByNames } from '../../../src/match/headers.ts';
import { fitPlans, planFeatures } from '../../../src/match/prepare/features.ts';

const plan = (row: Record<string, string>) => planFeatures(mapByNames([row]));
const namesOf = (...columns: string[]): string[] =>
  plan(Object.fromEntries(columns.map((column) => [column, 'x']))).map(
    ({ name, columns: own }) => `${name}: ${own.join()}`,
  );

describe('columns without a role', () => {
  test('a document has a number of its own', () => {
    expect(namesOf('Passport no', 'driver_license_number', 'MRN')).toEqual([
      'document number: MRN',
      'document number: Passport no',
      'document number: driver_license_number',
    ]);
  });

  test('what only says what another cell is, or where a row came from, is no trait', () => {
    expect(namesOf('phone_type', 'Data source', 'PassportCountry', 'Passport no')).toEqual([
      'document number: Passport no',
    ]);
  });

  test('a type alone, a country without a sibling and other words are traits', () => {
    expect(namesOf('type', 'Home country', 'shoe')).toEqual([
      'further column: shoe',
      'further column: type',
      'further column: Home country',
    ]);
  });
});

test('a column of days is read as its rows write it', () => {
  const keyOf = (days: string[]) => {
    const rows = days.map((birthday) => ({ birthday }));
    return fitPlans(planFeatures(mapByNames(rows)), rows)[0]!.key('1/7/80');
  };
  expect(keyOf(['9/28/97'])).toBe('19800107');
  expect(keyOf(['28/9/97'])).toBe('19800701');
});
