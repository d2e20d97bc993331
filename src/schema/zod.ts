/** The checks as zod schemas: a string goes in, the canonical string comes out. */
import * as z from 'zod';
import { type AddressOptions, planAddress, runAddress } from '../fields/address/index.ts';
import { type CompanyOptions, planCompany, runCompany } from '../fields/company/index.ts';
import { planCountry, runCountry } from '../fields/country/index.ts';
import { type DateOptions, planDate, runDate } from '../fields/date/index.ts';
import { type EmailOptions, planEmail, runEmail } from '../fields/email/index.ts';
import { type NameOptions, planName, runName } from '../fields/name/index.ts';
import { checkOptions } from '../fields/options.ts';
import { type PhoneOptions, planPhone, runPhone } from '../fields/phone/index.ts';
import { type PostalCodeOptions, planPostalCode, runPostalCode } from '../fields/postal/index.ts';
import { planTaxId, runTaxId, type TaxIdOptions } from '../fields/taxId/index.ts';
import { planWebsite, runWebsite } from '../fields/website/index.ts';
import type { Checked } from '../model/index.ts';
import { judge, planSchema, SCHEMA_TESTS, type SchemaOptions } from './judge.ts';

/** With `optional`, null and undefined go in and null comes out; without, strings only. */
export type ZodFace<Options> = Options extends { readonly optional: true }
  ? z.ZodType<string | null, string | null | undefined>
  : z.ZodType<string, string>;

/** @param options checked before */
function zodFace<Options extends SchemaOptions>(
  options: Options | undefined,
  examine: (input: unknown) => Checked<unknown>,
): ZodFace<Options> {
  const plan = planSchema(options);
  const source = plan.optional ? z.string().nullish() : z.string();
  const schema = source.transform((input, context): string | null => {
    const judged = judge(examine(input), plan);
    if (judged.ok) return judged.value;
    for (const { message, issue } of judged.issues) {
      const { code, severity, params } = issue;
      context.issues.push({ code: 'custom', message, input, params: { ...params, code, severity } });
    }
    return z.NEVER;
  });
  // The conditional type follows `plan.optional`, which the compiler cannot see.
  return schema as unknown as ZodFace<Options>;
}

/**
 * An e-mail address; takes the options of `checkEmail` and of every schema here. Issues carry the code in
 * `params.code`, and no value. @throws TypeError, RangeError for a bad option
 * @example zodEmail().parse(' Ola@EXAMPLE.com ') // 'Ola@example.com'
 */
export function zodEmail<const Options extends EmailOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const plan = planEmail(options, 'zodEmail', SCHEMA_TESTS);
  return zodFace(options, (input) => runEmail(input, plan));
}

/**
 * A phone number, out in E.164; see `zodEmail`.
 * @example zodPhone({ country: 'PL' }).parse('22 555 10 20') // '+48225551020'
 */
export function zodPhone<const Options extends PhoneOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const plan = planPhone(options, 'zodPhone', SCHEMA_TESTS);
  return zodFace(options, (input) => runPhone(input, plan));
}

/**
 * A person's name; see `zodEmail`.
 * @example zodName().parse('Ola  Nowa') // 'Ola Nowa'
 */
export function zodName<const Options extends NameOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const plan = planName(options, 'zodName', SCHEMA_TESTS);
  return zodFace(options, (input) => runName(input, plan));
}

/**
 * A postal code of the country in the options; see `zodEmail`.
 * @example zodPostalCode({ country: 'PL' }).parse('00950') // '00-950'
 */
export function zodPostalCode<const Options extends PostalCodeOptions & SchemaOptions>(
  options: Options,
): ZodFace<Options> {
  const plan = planPostalCode(options, 'zodPostalCode', SCHEMA_TESTS);
  return zodFace(options, (input) => runPostalCode(input, plan));
}

/**
 * A company name; see `zodEmail`.
 * @example zodCompany().parse(' Acme  Ltd ') // 'Acme Ltd'
 */
export function zodCompany<const Options extends CompanyOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const plan = planCompany(options, 'zodCompany', SCHEMA_TESTS);
  return zodFace(options, (input) => runCompany(input, plan));
}

/**
 * A country in any of ten languages, out as ISO 3166-1 alpha-2; see `zodEmail`.
 * @example zodCountry().parse('Polska') // 'PL'
 */
export function zodCountry<const Options extends SchemaOptions = SchemaOptions>(options?: Options): ZodFace<Options> {
  checkOptions('zodCountry', options, SCHEMA_TESTS);
  const plan = planCountry();
  return zodFace(options, (input) => runCountry(input, plan));
}

/**
 * A street line; see `zodEmail`.
 * @example zodAddress().parse(' ul.  Polna 12 ') // 'ul. Polna 12'
 */
export function zodAddress<const Options extends AddressOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const plan = planAddress(options, 'zodAddress', SCHEMA_TESTS);
  return zodFace(options, (input) => runAddress(input, plan));
}

/**
 * A tax number of the country in the options; see `zodEmail`.
 * @example zodTaxId({ country: 'PL' }).parse('123-456-32-18') // '1234563218'
 */
export function zodTaxId<const Options extends TaxIdOptions & SchemaOptions>(options: Options): ZodFace<Options> {
  const plan = planTaxId(options, 'zodTaxId', SCHEMA_TESTS);
  return zodFace(options, (input) => runTaxId(input, plan));
}

/**
 * A date, out as year-month-day; see `zodEmail`.
 * @example zodDate().parse('2024-02-29') // '2024-02-29'
 */
export function zodDate<const Options extends DateOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const plan = planDate(options, 'zodDate', SCHEMA_TESTS);
  return zodFace(options, (input) => runDate(input, plan));
}

/**
 * A web address; see `zodEmail`.
 * @example zodWebsite().safeParse('https://example.com/a').success // true
 */
export function zodWebsite<const Options extends SchemaOptions = SchemaOptions>(options?: Options): ZodFace<Options> {
  const plan = planWebsite(options, 'zodWebsite', SCHEMA_TESTS);
  return zodFace(options, (input) => runWebsite(input, plan));
}
