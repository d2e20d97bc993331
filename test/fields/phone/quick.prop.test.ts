import fc from 'fast-check';
import { getCountries } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { isInvented } from '../../../src/fields/phone/answer.ts';
import { isPlainPhone, planPhone, runPhone } from '../../../src/fields/phone/index.ts';
import { numbering } from '../../../src/fields/phone/numbering.ts';
import { runs } from '../../support/runs.ts';

const known = numbering();
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 14 });
const between = fc.constantFrom('', '', '', ' ', '-', '/', ' (', ') ', '.');
/** Numbers as people write them: with and without calling code, international prefix and trunk zero, in groups. */
const written = fc.constantFrom(...getCountries()).chain((country) => {
  const code = known.planOf(country)?.callingCode ?? '';
  return fc.record({
    country: fc.constant(country),
    text: fc
      .tuple(fc.constantFrom('', '0', `+${code}`, `+${code}0`, `00${code}`, '00', code, '8', '1'), digits, between)
      .map(([head, rest, sign]) =>
        (rest.match(/.{1,3}/g) as string[]).reduce((all, group) => all + sign + group, head),
      ),
  });
});

describe('the quick reader of numbers', () => {
  it('reads what the numbering reads, or says nothing', () => {
    let quick = 0;
    fc.assert(
      fc.property(written, ({ country, text }) => {
        const found = known.quick.read(text, country);
        if (found === null) return;
        quick++;
        const plain = text.replace(/[^+\d]/g, '');
        const read = known.read(plain, country);
        expect(read).toEqual({ ok: true, number: found });
        expect(found.type).not.toBeNull();
        expect(isInvented(found, plain)).toBe(false);
      }),
      runs(20_000),
    );
    expect(quick).toBeGreaterThan(0);
  });

  it('a number that is plainly right is right in every country', () => {
    fc.assert(
      fc.property(written, ({ country, text }) => {
        const plan = planPhone({ country });
        if (!isPlainPhone(text, plan)) return;
        expect(runPhone(text, plan)).toMatchObject({ verdict: 'ok', value: text, issues: [], also: [] });
        expect(isPlainPhone(text, planPhone())).toBe(true);
      }),
      runs(20_000),
    );
  });

  it.each([
    ['+48601234567', true, 'E.164'],
    ['+48 601 234 567', false, 'with spaces'],
    ['601234567', false, 'without its calling code'],
    ['+48111111111', false, 'one digit alone'],
    ['+4860123456', false, 'a digit too few'],
    ['+480601234567', false, 'with a trunk zero'],
    ['+999123456', false, 'no calling code'],
    ['+', false, 'nothing behind the plus'],
    ['+48601234567+', false, 'a second plus'],
    ['+12025550123', false, 'set aside for films'],
  ])('%s is plainly right: %s, %s', (text, expected) => {
    expect(isPlainPhone(text, planPhone({ country: 'PL' }))).toBe(expected);
  });
});
