import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPostalCode, isPlainPostalCode, planPostalCode } from '../../../src/fields/postal/index.ts';
import { POSTAL_FORMATS } from '../../../src/reference/postalFormats.ts';
import { runs } from '../../support/runs.ts';

describe('isPlainPostalCode', () => {
  it.each([
    ['PL', '00-950', true, 'as the post writes it'],
    ['PL', '00950', false, 'without its hyphen'],
    ['PL', '99-950', false, 'a beginning that is not in use'],
    ['PL', '00-00A', false, 'a letter for a digit'],
    ['PL', '00-9500', false, 'a digit too many'],
    ['PL', '', false, 'nothing'],
    ['DE', '10115', true, 'digits alone'],
    ['DE', '00000', false, 'zeros alone'],
    ['DE', '１0115', false, 'a full-width digit'],
    ['AT', '0000', false, 'zeros alone where no table says what is in use'],
    ['GB', 'SW1A 1AA', true, 'letters of a class'],
    ['GB', 'SW1A 1CA', false, 'a letter that the inward part never has'],
    ['GB', 'sw1a 1aa', false, 'small letters'],
    ['GB', 'QQ1 1AA', false, 'an area that does not exist'],
    ['GB', 'JE2 4WF', false, "a neighbour's"],
    ['GB', 'SW1A', true, 'the first half alone'],
    ['SK', '110 00', false, "a neighbour's by its first digit"],
    ['LV', 'LV-1010', true, 'letters that stand for themselves'],
    ['LV', 'LT-1010', false, 'other letters there'],
    ['IT', '00120', false, 'a whole code of a neighbour'],
    ['AE', '12345', false, 'a country without codes'],
  ])('%s %s: %s, %s', (country, code, expected) => {
    expect(isPlainPostalCode(code, planPostalCode({ country }))).toBe(expected);
  });

  it('says nothing without a country, and nothing when a region is asked for', () => {
    expect(isPlainPostalCode('10115', planPostalCode())).toBe(false);
    expect(isPlainPostalCode('00-950', planPostalCode({ country: 'PL', region: '14' }))).toBe(false);
  });

  it('agrees with the check on codes in the forms of all countries', () => {
    const classes: Readonly<Record<string, string>> = {
      n: '0123456789',
      a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      x: '0123456789ABCXYZ',
      e: '0123456789ACDEFHKNPRTVWXY',
      k: 'ACDEFHKNPRTVWXY',
      g: 'ABDEFGHJLNPQRSTUWXYZ',
      c: 'ABCEGHJKLMNPRSTVXY',
      d: 'ABCEGHJKLMNPRSTVWXYZ',
    };
    const countries = Object.keys(POSTAL_FORMATS);
    const code = fc.constantFrom(...countries).chain((country) =>
      fc.constantFrom(...(POSTAL_FORMATS[country] as string).split('|')).chain((form) =>
        fc.tuple(
          fc.constant(country),
          fc
            .tuple(...Array.from(form, (place) => fc.constantFrom(...(classes[place] ?? place))))
            .map((all) => all.join('')),
        ),
      ),
    );
    let plain = 0;
    fc.assert(
      fc.property(code, ([country, text]) => {
        const { verdict, value, issues } = checkPostalCode(text, { country });
        const expected = verdict === 'ok' && value === text && issues.length === 0;
        const said = isPlainPostalCode(text, planPostalCode({ country }));
        expect([country, text, said]).toEqual([country, text, expected]);
        if (said) plain++;
      }),
      runs(3000),
    );
    expect(plain).toBeGreaterThan(0);
  });
});
