import fc from 'fast-check';
import parseMax, { type CountryCode, getCountries } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { planPhone, runPhone } from '../../../src/fields/phone/index.ts';
import { runs } from '../../support/runs.ts';

const near = fc.string({ unit: fc.constantFrom(...'0123456789+-() ./,;xOl\u200b０٤wewдоб\ud800'), maxLength: 30 });

describe('laws of the phone check', () => {
  const plan = planPhone({ country: 'PL' });

  it('never throws, and says ok exactly when the value is the input', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' }), fc.anything()), (input) => {
        const checked = runPhone(input, plan);
        if (checked.verdict === 'ok') expect(checked.value).toBe(input);
        if (checked.verdict === 'repaired') expect(checked.value).not.toBe(input);
        expect(checked.repair !== null).toBe(checked.verdict === 'repaired');
      }),
      runs(5000),
    );
  });

  it('a repaired value is ok the next time, in any country', () => {
    const elsewhere = planPhone({ country: 'US' });
    fc.assert(
      fc.property(near, (input) => {
        const { verdict, value } = runPhone(input, plan);
        if (verdict !== 'repaired') return;
        expect(runPhone(value, plan)).toMatchObject({ verdict: 'ok', value });
        expect(runPhone(value, elsewhere)).toMatchObject({ verdict: 'ok', value });
      }),
      runs(5000),
    );
  });

  it('accepts every number that the library accepts, with the same E.164', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 14 });
    fc.assert(
      fc.property(digits, fc.constantFrom(...getCountries()), fc.boolean(), (text, country: CountryCode, plus) => {
        const written = plus ? `+${text}` : text;
        const parsed = parseMax(written, { defaultCountry: country, extract: false });
        fc.pre(parsed?.isValid() === true);
        expect(runPhone(written, planPhone({ country })).value).toBe(parsed?.number);
      }),
      runs(3000),
    );
  });
});
