import { describe, expect, test } from 'vitest';
import { checkName } from '../../../src/fields/name/index.ts';
import { hasTwoSurnames, withTwoSurnames } from '../../../src/fields/name/twoSurnames.ts';

describe('the two surnames of Spanish names', () => {
  test.each([
    ['two surnames', 'Ana García López', 'Ana', null, 'García López'],
    ['two given names and two surnames', 'José María Aznar López', 'José', 'María', 'Aznar López'],
    ['two given names and one surname', 'Juan Carlos Pérez', 'Juan', 'Carlos', 'Pérez'],
    ['a surname of several words behind', 'Luis Gil de la Torre', 'Luis', null, 'Gil de la Torre'],
    ['an initial between', 'Juan A. Pérez López', 'Juan', 'A.', 'Pérez López'],
    ['a title before', 'Dr. Juan Pérez Ruiz', 'Juan', null, 'Pérez Ruiz'],
    ['in capitals', 'ANA GARCÍA LÓPEZ', 'Ana', null, 'García López'],
    ['one of each', 'Ana Ruiz', 'Ana', null, 'Ruiz'],
    ['with a comma the surnames stand in front', 'Pérez, Juan García', 'Juan', 'García', 'Pérez'],
  ])('%s', (_why, input, first, middle, last) =>
    expect(checkName(input, { country: 'ES' }).parts).toMatchObject({ first, middle, last }),
  );

  test('elsewhere the last word is the surname', () => {
    for (const country of ['AR', 'US', null])
      expect(checkName('Ana García López', { country }).parts).toMatchObject({ middle: 'García', last: 'López' });
    expect([hasTwoSurnames('MX'), hasTwoSurnames('AR'), hasTwoSurnames(null)]).toEqual([true, false, false]);
  });

  test('what has no middle name stays as it is', () => {
    const parts = { salutation: null, first: 'Ana', middle: null, last: 'Ruiz', suffix: null, nickname: null };
    expect(withTwoSurnames(parts)).toBe(parts);
  });
});
