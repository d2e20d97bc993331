import fc from 'fast-check';
import parseMax, { type CountryCode, getCountries } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { digitPatterns } from '../../../src/fields/phone/digitPatterns.ts';
import * as endings from '../../../src/fields/phone/endings.ts';
import { planPhone, runPhone } from '../../../src/fields/phone/index.ts';
import * as text from '../../../src/fields/phone/text.ts';
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

  it('reads 100 kB of hostile text in the time of a glance, and every reader of text is linear', () => {
    const readers: ((text: string) => unknown)[] = [
      (each) => runPhone(each, plan),
      (each) => plan.numbering.read(each, 'PL'),
      text.trimNumber,
      text.plainDigits,
      text.digitsOf,
      text.withoutWrapping,
      text.fromDecimal,
      text.piecesOf,
      text.withoutTwins,
      text.fromKeypad,
      text.halvesOf,
      endings.withOtherEnding,
      endings.withExtensionBehind,
      (each) => [...endings.withFurtherEndings(each)],
      text.withoutRemark,
      text.runsInside,
      (each) => text.NUMBER_ONLY.test(each),
    ];
    const seeds = [
      '1',
      '0',
      ' ',
      '+',
      '(',
      '/ ',
      '1 ',
      '1/',
      '1-',
      '+1 ',
      'x',
      'ext ',
      'tel. ',
      ', 1',
      ' w.',
      '1x',
      'O',
      '1e',
      '. ',
      'ou ',
      '\u200b',
      '"',
    ];
    const hostile = fc
      .array(fc.constantFrom(...seeds), { minLength: 1, maxLength: 3 })
      .map((pieces) => pieces.join(''))
      .chain((unit) =>
        fc.constantFrom('', '!', '1', 'x').map((end) => unit.repeat(Math.ceil(100_000 / unit.length)) + end),
      );
    fc.assert(
      fc.property(hostile, (each) => {
        for (const read of readers) {
          const started = performance.now();
          read(each);
          // Quadratic would be minutes; the second is for busy machines.
          expect(performance.now() - started).toBeLessThan(1000);
        }
      }),
      runs(25),
    );
  });

  it('reads cells of the longest length that it reads at all, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'0123456789+-() ./,;xOlwew'), minLength: 300, maxLength: 500 });
    fc.assert(
      fc.property(cell, (each) => {
        const started = performance.now();
        runPhone(each, plan);
        expect(performance.now() - started).toBeLessThan(200);
      }),
      runs(300),
    );
  });

  it('one automaton says what its patterns say one by one', () => {
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('0', '1', '[01]', '[0-2]', '\\d'),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('pattern'), fc.constantFrom('?', '{2}', '{0,2}', '{1,3}')).map(([a, count]) => `(?:${a})${count}`),
      ),
    }));
    const digits = fc.string({ unit: fc.constantFrom('0', '1', '2'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), fc.array(digits, { maxLength: 20 }), (patterns, numbers) => {
        const fit = digitPatterns(patterns);
        const whole = patterns.map((each) => new RegExp(`^(?:${each})$`));
        for (const number of numbers) {
          expect(fit(number)).toBe(whole.reduce((bits, each, i) => (each.test(number) ? bits | (1 << i) : bits), 0));
        }
      }),
      runs(500),
    );
  });
});
