/** The kinds whose laws are the same. */
import { checkAddress } from '../../../src/fields/address/index.ts';
import { checkCompany } from '../../../src/fields/company/index.ts';
import { checkCountry } from '../../../src/fields/country/index.ts';
import { checkGender } from '../../../src/fields/gender/index.ts';
import { checkName } from '../../../src/fields/name/index.ts';
import { checkPostalCode } from '../../../src/fields/postal/index.ts';
import type { Checked } from '../../../src/model/index.ts';

type Check = (input: unknown) => Checked<unknown>;

/** Checks whose value takes the place of the input. */
export const STORING: readonly (readonly [string, Check])[] = [
  ['full name', (input) => checkName(input)],
  ['first name', (input) => checkName(input, { kind: 'first' })],
  ['last name', (input) => checkName(input, { kind: 'last' })],
  ['company', (input) => checkCompany(input)],
  ['address', (input) => checkAddress(input)],
  ...['PL', 'GB', 'DE', 'US', 'FR', 'CA', 'IT', 'RO', 'PT', 'LV', 'NL', 'AR'].map(
    (country) => [`postal code of ${country}`, (input: unknown) => checkPostalCode(input, { country })] as const,
  ),
];
/** Checks whose value is a code for what the input means. */
export const READING: readonly (readonly [string, Check])[] = [
  ['country', checkCountry],
  ['gender', checkGender],
];
