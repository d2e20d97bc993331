/**
 * Behaviours 16 to 25 of the list of what users expect of field checks and packages miss, one row for each input; 1 to 15
 * stand beside their checks (`email/behaviours.test.ts`, `phone/behaviours.test.ts`).
 */
import { describe, expect, test } from 'vitest';
import { companyKey } from '../../src/fields/company/index.ts';
import { capitalize } from '../../src/fields/name/capitals.ts';
import { checkName, type NameOptions, nameKey } from '../../src/fields/name/index.ts';
import { checkPostalCode, type PostalCodeOptions } from '../../src/fields/postal/index.ts';
import type { Checked } from '../../src/model/index.ts';

interface Expected {
  readonly verdict: string;
  readonly value?: string | null;
  readonly code?: string;
  readonly suggestion?: string | null;
  readonly parts?: Readonly<Record<string, unknown>>;
}

function holds(checked: Checked<unknown>, { verdict, value, code, suggestion, parts }: Expected): void {
  expect(checked.verdict).toBe(verdict);
  if (value !== undefined) expect(checked.value).toBe(value);
  if (code !== undefined) expect(checked.repair ?? checked.issues[0]?.code).toBe(code);
  if (suggestion !== undefined) expect(checked.issues[0]?.suggestion ?? null).toBe(suggestion);
  if (parts !== undefined) expect(checked.parts).toMatchObject(parts);
}

const POSTAL: readonly [number, string, string, PostalCodeOptions, Expected][] = [
  [16, 'no dash', '00950', { country: 'PL' }, { verdict: 'repaired', value: '00-950', code: 'postalCode.format' }],
  [16, 'sign and long dash', 'PL 00–950', { country: 'PL' }, { verdict: 'repaired', value: '00-950' }],
  [16, 'space for dash', '00 950', { country: 'PL' }, { verdict: 'repaired', value: '00-950' }],
  [16, 'letters for digits', 'S014 OYG', { country: 'GB' }, { verdict: 'suspect', value: 'SO14 0YG' }],
  [16, 'invisible sign', 'M5W\u200b1E6', { country: 'CA' }, { verdict: 'repaired', value: 'M5W 1E6' }],
  [17, 'lost zero', '1067', { country: 'DE' }, { verdict: 'repaired', value: '01067', code: 'postalCode.lost_zero' }],
  [17, 'of six digits', '60274', { country: 'RO' }, { verdict: 'repaired', value: '060274' }],
  [17, 'of a ZIP', '2138', { country: 'US' }, { verdict: 'repaired', value: '02138' }],
  [18, 'no county', '999999', { country: 'RO' }, { verdict: 'suspect', code: 'postalCode.unused_prefix' }],
  [18, 'no province', '99999', { country: 'IT' }, { verdict: 'suspect', code: 'postalCode.unused_prefix' }],
  [18, 'only zeros', '00-000', { country: 'PL' }, { verdict: 'suspect', code: 'postalCode.unused_prefix' }],
  [
    18,
    'Rome beside Milan',
    '00144',
    { country: 'IT', city: 'Milano' },
    { verdict: 'suspect', code: 'postalCode.city_mismatch', parts: { region: 'RM' } },
  ],
  [
    18,
    'Rome beside Lombardy',
    '00144',
    { country: 'IT', region: 'Lombardia' },
    { verdict: 'suspect', code: 'postalCode.region_mismatch' },
  ],
  [19, 'Jersey', 'JE2 4WF', { country: 'GB' }, { verdict: 'suspect', parts: { country: 'GB' } }],
  [19, 'Prague in Slovakia', '110 00', { country: 'SK' }, { verdict: 'suspect', code: 'postalCode.other_country' }],
];

describe('postal codes', () => {
  test.each(POSTAL)('%i, %s: %s', (_number, _why, input, options, expected) => {
    holds(checkPostalCode(input, options), expected);
  });

  test.each([
    [19, 'JE2 4WF', 'GB', 'JE'],
    [19, '110 00', 'SK', 'CZ'],
  ])('%i, %s with %s is told to be of %s', (_number, input, country, other) => {
    expect(checkPostalCode(input, { country }).issues[0]?.params).toEqual({ country: other });
  });
});

const TEST_MAIL: NameOptions = { email: 'test@test.com' };

const NAMES: readonly [number, string, string, NameOptions, Expected][] = [
  [
    20,
    'surname, given name, patronymic',
    'Иванов Иван Иванович',
    {},
    { verdict: 'ok', parts: { last: 'Иванов', first: 'Иван', middle: 'Иванович' } },
  ],
  [21, 'O', "o'reilly", { kind: 'last' }, { verdict: 'repaired', value: "O'Reilly" }],
  [21, 'Mc', 'MCDONALD', { kind: 'last' }, { verdict: 'ok', suggestion: 'McDonald' }],
  [21, 'particles', 'van der BERG', { kind: 'last' }, { verdict: 'ok', suggestion: 'van der Berg' }],
  [21, 'a small d', "JEANNE D'ARC", {}, { verdict: 'ok', suggestion: "Jeanne d'Arc" }],
  [21, 'a large D', "MARCO D'ANGELO", {}, { verdict: 'ok', suggestion: "Marco D'Angelo" }],
  [21, 'given name small, surname large', 'jan KOWALSKI', {}, { verdict: 'ok', suggestion: 'Jan Kowalski' }],
  [21, 'a surname in capitals is a custom', 'KOWALSKI Jan', {}, { verdict: 'ok', suggestion: null }],
  [21, 'capitals of its own', 'Ștefan McDONALD', {}, { verdict: 'ok', suggestion: null }],
  [22, 'an address', '<jan@wp.pl>', { kind: 'first' }, { verdict: 'suspect', code: 'name.email' }],
  [22, 'a login', 'jan_k87', { kind: 'first' }, { verdict: 'suspect', code: 'name.login' }],
  [22, 'a company', 'Firma XYZ Sp. z o.o.', { kind: 'first' }, { verdict: 'suspect', code: 'name.company' }],
  [22, 'a word for nothing', 'n/a', { kind: 'first' }, { verdict: 'missing' }],
  [22, 'a Polish one', 'brak', { kind: 'first' }, { verdict: 'missing' }],
  [23, 'keyboard', 'asdf asdf', {}, { verdict: 'suspect', code: 'name.keyboard' }],
  [23, 'fiction', 'Frodo Baggins', {}, { verdict: 'suspect', code: 'name.fictional' }],
  [23, 'placeholder', 'Вася Пупкин', {}, { verdict: 'suspect', code: 'name.placeholder' }],
  [23, 'an example alone is a name', 'Jan Kowalski', {}, { verdict: 'ok' }],
  [23, 'and beside a test address none', 'Jan Kowalski', TEST_MAIL, { verdict: 'suspect', code: 'name.placeholder' }],
  [24, 'a couple', 'Mr. & Mrs. Brad Smith', {}, { verdict: 'ok', code: 'name.joint' }],
  [24, 'two given names', 'Anna i Jan Nowak', {}, { verdict: 'ok', suggestion: 'Anna Nowak; Jan Nowak' }],
  [24, 'Do is a surname', 'Anh Do', {}, { verdict: 'ok', parts: { first: 'Anh', last: 'Do', suffix: null } }],
  [24, 'Ma is one', 'Wei Ma', {}, { verdict: 'ok', parts: { first: 'Wei', last: 'Ma', suffix: null } }],
  [24, 'behind two names a credential', 'Jane Doe DO', {}, { verdict: 'ok', parts: { last: 'Doe', suffix: 'DO' } }],
];

describe('names', () => {
  test.each(NAMES)('%i, %s: %s', (_number, _why, input, options, expected) => {
    holds(checkName(input, options), expected);
  });

  test.each([
    [20, ['Иванов Иван', 'Ivan Ivanov', 'IVANOV Ivan', 'Iwan Iwanow']],
    [21, ['Ştefan Ştefănescu', 'Ștefan Ștefănescu']],
  ])('%i, one key: %j', (_number, names) => {
    expect(new Set(names.map((name) => nameKey(name))).size).toBe(1);
  });

  test('21, both halves of a double surname', () => {
    expect(capitalize('ȘTEFĂNESCU-popa').value).toBe('Ștefănescu-Popa');
  });
});

describe('companies', () => {
  test.each([
    [25, 'ibm', ['IBM', 'I.B.M', 'I BM', 'I-B-M', 'IBM Sp. z o.o.']],
    [25, 'ibmpolska', ['IBM Polska Sp. z o.o.', 'I.B.M. Polska']],
    [25, 'dacia', ['S.C. Dacia S.R.L.', 'Dacia SRL']],
    [25, 'gazprom', ['ООО «Газпром»', 'Газпром', 'Gazprom OOO']],
    [25, 'coop', ['COOP', 'Coop']],
  ])('%i, %s: %j', (_number, key, names) => {
    for (const name of names) expect(companyKey(name)).toBe(key);
  });
});
