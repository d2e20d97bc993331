import { describe, expect, expectTypeOf, test } from 'vitest';
import { checkEmail } from '../../src/fields/email/index.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../../src/fields/issue.ts';
import type { Checked } from '../../src/model/index.ts';
import { describeIssue } from '../../src/report/index.ts';
import { type StandardSchemaV1, standard } from '../../src/schema/standard.ts';

const TYPO = issue('email.typo', {}, 'ola@poczta.example');
const TOO_LONG = issue('email.local_too_long', { length: 71, max: 64 });
const SEVERAL = issue('email.several', { count: 2 });

/** The verdict is the input's first word. */
function check(input: unknown): Checked<null> {
  switch (input) {
    case 'ok':
      return good(input, 'ok', null);
    case 'repaired':
      return good(input, 'canonical', null, 'email.case');
    case 'suspect':
      return suspect(input, 'doubtful', null, [TYPO]);
    case 'invalid':
      return invalid(input, [TOO_LONG, SEVERAL]);
    case 'unknown form':
      return unsupported(input, null, []);
    case '':
      return missing(input);
    default:
      return typeof input === 'string'
        ? unsupported(input, input, [])
        : unsupported(input, null, [issue('value.not_text')]);
  }
}

describe('standard', () => {
  const schema = standard(check);
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['ok passes as it stands', 'ok', { value: 'ok' }],
    ['repaired passes with the canonical value', 'repaired', { value: 'canonical' }],
    ['suspect passes', 'suspect', { value: 'doubtful' }],
    ['unsupported passes', 'anything', { value: 'anything' }],
    ['unsupported without a canonical value passes as it stands', 'unknown form', { value: 'unknown form' }],
    ['what is no text fails', { a: 1 }, { issues: [{ message: 'value.not_text' }] }],
    ['invalid fails by its reasons', 'invalid', { issues: [{ message: 'email.local_too_long (length 71, max 64)' }] }],
    ['missing fails', '', { issues: [{ message: 'value.missing' }] }],
  ];
  test.each(cases)('%s', (_, input, expected) => {
    expect(schema['~standard'].validate(input)).toEqual(expected);
  });

  test('says who it is', () => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'kempt' });
  });

  test('suspect fails when told so', () => {
    const strict = standard(check, { suspect: 'fail' });
    expect(strict['~standard'].validate('suspect')).toEqual({ issues: [{ message: 'email.typo' }] });
  });

  test('missing passes as null when optional', () => {
    expect(standard(check, { optional: true })['~standard'].validate('')).toEqual({ value: null });
  });

  test('messages may be sentences', () => {
    const spoken = standard(check, { message: describeIssue });
    expect(spoken['~standard'].validate('invalid')).toEqual({
      issues: [{ message: 'Local part longer than 64 characters (71).' }],
    });
    expect(spoken['~standard'].validate('')).toEqual({
      issues: [{ message: 'Nothing there, where something must be.' }],
    });
  });

  test('what is merely worth knowing is the reason only when there is no other', () => {
    const only = standard(() => invalid('x', [SEVERAL]));
    expect(only['~standard'].validate('x')).toEqual({ issues: [{ message: 'email.several (count 2)' }] });
  });

  test('the default message holds nothing of the value', () => {
    const strict = standard(check, { suspect: 'fail' });
    expect(JSON.stringify(strict['~standard'].validate('suspect'))).not.toContain('poczta');
  });

  test('takes a real check', () => {
    const email = standard((input) => checkEmail(input));
    expect(email['~standard'].validate(' Ola@EXAMPLE.com ')).toEqual({ value: 'Ola@example.com' });
    expect(email['~standard'].validate('nobody')).toEqual({ issues: [{ message: 'email.no_at' }] });
  });

  test.each([
    ['no check', () => standard(undefined as never), TypeError],
    ['an unknown option', () => standard(check, { strict: true } as never), TypeError],
    ['a wrong word', () => standard(check, { suspect: 'maybe' as never }), RangeError],
    ['a message that is no function', () => standard(check, { message: 'no' as never }), TypeError],
  ])('%s is refused', (_, call, error) => {
    expect(call).toThrow(error);
  });

  test('its type is the standard’s', () => {
    expectTypeOf(standard(check)).toEqualTypeOf<StandardSchemaV1<unknown, string>>();
    expectTypeOf(standard(check, { optional: true })).toEqualTypeOf<StandardSchemaV1<unknown, string | null>>();
  });
});
