import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import {
  zodAddress,
  zodCompany,
  zodCountry,
  zodDate,
  zodEmail,
  zodName,
  zodPhone,
  zodPostalCode,
  zodTaxId,
  zodWebsite,
} from '../../src/schema/index.ts';

describe('zod schemas', () => {
  const passing: readonly (readonly [string, z.ZodType<string, string>, string, string])[] = [
    ['e-mail', zodEmail(), ' Ola@EXAMPLE.com ', 'Ola@example.com'],
    ['phone', zodPhone({ country: 'PL' }), '22 555 10 20', '+48225551020'],
    ['name', zodName(), 'Ola  Nowa', 'Ola Nowa'],
    ['postal code', zodPostalCode({ country: 'PL' }), '00950', '00-950'],
    ['company', zodCompany(), ' Acme  Ltd ', 'Acme Ltd'],
    ['country', zodCountry(), 'Polska', 'PL'],
    ['address', zodAddress(), ' ul.  Polna 12 ', 'ul. Polna 12'],
    ['tax number', zodTaxId({ country: 'PL' }), '123-456-32-18', '1234563218'],
    ['date', zodDate(), '2024-02-29', '2024-02-29'],
  ];
  test.each(passing)('%s: canonical value out', (_, schema, input, expected) => {
    expect(schema.parse(input)).toBe(expected);
  });

  test('a web address passes', () => {
    expect(zodWebsite().safeParse('https://example.com/a').success).toBe(true);
  });

  const failing: readonly (readonly [string, z.ZodType<string, string>, string, string])[] = [
    ['e-mail', zodEmail(), 'nobody', 'email.no_at'],
    ['phone', zodPhone({ country: 'PL' }), 'call me', 'phone.no_digits'],
    ['postal code', zodPostalCode({ country: 'PL' }), 'abc', 'postalCode.format'],
    ['tax number', zodTaxId({ country: 'PL' }), '123-456-32-19', 'taxId.bad_check_digit'],
    ['date', zodDate(), '2023-02-29', 'date.impossible'],
    ['nothing', zodEmail(), '', 'value.missing'],
  ];
  test.each(failing)('%s: fails with its code', (_, schema, input, code) => {
    const result = schema.safeParse(input);
    expect(result.success).toBe(false);
    const issues = result.error?.issues ?? [];
    expect(issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : null))).toContain(code);
    if (input !== '') expect(issues.map(({ message }) => message).join()).not.toContain(input);
  });

  test('takes strings only, unless optional', () => {
    expect(zodEmail().safeParse(7).success).toBe(false);
    expect(zodEmail().safeParse(null).success).toBe(false);
    const optional = zodEmail({ optional: true });
    expect(optional.parse(undefined)).toBeNull();
    expect(optional.parse(null)).toBeNull();
    expect(optional.parse('')).toBeNull();
    expect(optional.parse('ola@example.com')).toBe('ola@example.com');
  });

  test('works inside an object, with the path of the field', () => {
    const form = z.object({ mail: zodEmail(), tel: zodPhone({ country: 'PL', optional: true }) });
    expect(form.parse({ mail: 'ola@example.com', tel: '' })).toEqual({ mail: 'ola@example.com', tel: null });
    expect(form.safeParse({ mail: 'nobody', tel: null }).error?.issues[0]?.path).toEqual(['mail']);
  });

  test('messages are the caller’s', () => {
    const schema = zodEmail({ message: ({ code }) => `!${code}` });
    expect(schema.safeParse('nobody').error?.issues[0]?.message).toBe('!email.no_at');
  });

  test('suspect fails when told so', () => {
    const value = 'ola@gmial.com';
    expect(zodEmail().safeParse(value).success).toBe(true);
    expect(zodEmail({ suspect: 'fail' }).safeParse(value).success).toBe(false);
  });

  test('options of the check and of the face are checked', () => {
    expect(() => zodEmail({ freeMail: 'never' } as never)).toThrow(RangeError);
    expect(() => zodEmail({ colour: 'red' } as never)).toThrow(TypeError);
    expect(() => zodEmail({ suspect: 'maybe' } as never)).toThrow(RangeError);
    expect(() => zodCountry({ colour: 'red' } as never)).toThrow(TypeError);
    expect(() => zodEmail('x' as never)).toThrow(TypeError);
  });

  test('a misspelt option is told by the name that was called, and by all that it takes', () => {
    expect(() => zodEmail({ optinal: true } as never)).toThrow(
      "zodEmail: unknown option 'optinal'; did you mean 'optional'? allowed are suggest, tlds, disposable, freeMail, allow, suspect, optional, message",
    );
    expect(() => zodPhone({ country: 'pl' })).toThrow("zodPhone: option 'country' must be");
    expect(() => zodName({ suspect: 5 } as never)).toThrow("zodName: option 'suspect' must be 'pass' or 'fail'");
    expect(() => zodWebsite({ tlds: [] } as never)).toThrow('allowed are suspect, optional, message');
  });

  test('is a Standard Schema, too', () => {
    expect(zodEmail()['~standard'].validate(' Ola@EXAMPLE.com ')).toEqual({ value: 'Ola@example.com' });
  });

  test('types follow the options', () => {
    const required = zodEmail({ freeMail: 'ok' });
    expectTypeOf<z.output<typeof required>>().toEqualTypeOf<string>();
    expectTypeOf<z.input<typeof required>>().toEqualTypeOf<string>();
    const optional = zodPhone({ optional: true });
    expectTypeOf<z.output<typeof optional>>().toEqualTypeOf<string | null>();
    expectTypeOf<z.input<typeof optional>>().toEqualTypeOf<string | null | undefined>();
  });
});
