import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeIssue, planPlaceLook, planPostalCode, runPostalCode } from '../../../src/fields/postal/index.ts';
import { POSTAL_CITIES, POSTAL_REGION_NAMES } from '../../../src/reference/postalPlaces.ts';
import { runs } from '../../support/runs.ts';

const namesOf = (table: Readonly<Record<string, string>>, country: string): string[] =>
  (table[country] ?? '').split('|').flatMap((entry) => (entry.split(/[:#]/)[0] ?? '').split(','));

const COUNTRIES = ['PL', 'RO', 'IT', 'RU', 'UA', 'DE', 'FR', 'ES', 'GB', 'US', 'CZ', 'CA'].map((country) => {
  const plan = planPostalCode({ country });
  const look = planPlaceLook(plan);
  if (look === null) throw new Error(`${country} has no look`);
  const regions = [
    ...namesOf(POSTAL_REGION_NAMES, country),
    ...plan.regions,
    ...[...plan.regions].map((r) => `${country}-${r}`),
  ];
  return { country, plan, look, regions, cities: namesOf(POSTAL_CITIES, country) };
});

const place = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('', null, undefined, 7, 'Xanadu', '__proto__', 'a'.repeat(100)) },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => ` ${name.toUpperCase()} `) },
  );
/** Signs of each country's forms, sense or not. */
const code = (forms: readonly { written: string }[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...forms.map(({ written }) => written)),
      fc.array(fc.nat(259), { minLength: 12, maxLength: 12 }),
    )
    .map(([form, dice]) =>
      [...form]
        .map((sign, i) => {
          const roll = dice[i] as number;
          if (/[A-Z]/.test(sign) || /[^a-z]/.test(sign)) return sign;
          return sign === 'n' ? String(roll % 10) : String.fromCharCode(65 + (roll % 26));
        })
        .join(''),
    );

describe('the look at row after row', () => {
  test.each(COUNTRIES)(
    'says of $country what is said of one code by itself, however often it is asked',
    ({ plan, look, regions, cities }) => {
      const row = fc.record({
        code: code(plan.forms ?? []),
        region: place(regions),
        city: place(cities.concat('Xanadu')),
      });
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
          for (const each of rows) {
            const value = runPostalCode(each.code, plan).value ?? each.code;
            expect(look(value, each.region, each.city)).toEqual(placeIssue(value, plan, each.region, each.city));
            expect(look(value, each.region, each.city)).toEqual(placeIssue(value, plan, each.region, each.city));
          }
        }),
        runs(200),
      );
    },
  );

  test('there is none for a country of which no place is known', () => {
    for (const country of [null, 'AT', 'SK', 'JP', 'HK']) expect(planPlaceLook(planPostalCode({ country }))).toBeNull();
  });
});
