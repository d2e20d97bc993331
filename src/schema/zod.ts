/** The checks as zod schemas: a string goes in, the canonical string comes out. */
import * as z from 'zod';
import { type AddressOptions, planAddress, runAddress } from '../fields/address/index.ts';
import { type CompanyOptions, planCompany, runCompany } from '../fields/company/index.ts';
import { planCountry, runCountry } from '../fields/country/index.ts';
import { type DateOptions, planDate, runDate } from '../fields/date/index.ts';
import { type EmailOptions, planEmail, runEmail } from '../fields/email/index.ts';
import { type NameOptions, planName, runName } from '../fields/name/index.ts';
import { type PhoneOptions, planPhone, runPhone } from '../fields/phone/index.ts';
import { type PostalCodeOptions, planPostalCode, runPostalCode } from '../fields/postal/index.ts';
import { planTaxId, runTaxId, type TaxIdOptions } from '../fields/taxId/index.ts';
import { planWebsite, runWebsite } from '../fields/website/index.ts';
import type { Checked } from '../model/index.ts';
import { judge, planSchema, type SchemaOptions } from './judge.ts';

/** With `optional`, null and undefined go in and null comes out; without, strings only. */
export type ZodFace<Options> = Options extends { readonly optional: true }
  ? z.ZodType<string | null, string | null | undefined>
  : z.ZodType<string, string>;

/** The options of a face apart from those of the check. */
function split<Field extends object>(
  options: (Field & SchemaOptions) | undefined,
): { readonly field: Field | undefined; readonly face: SchemaOptions | undefined } {
  if (typeof options !== 'object' || options === null) return { field: options, face: undefined };
  const { suspect, optional, message, ...field } = options;
  const face: SchemaOptions = {
    ...(suspect === undefined ? {} : { suspect }),
    ...(optional === undefined ? {} : { optional }),
    ...(message === undefined ? {} : { message }),
  };
  return { field: field as unknown as Field, face };
}

function zodFace<Options>(
  call: string,
  face: SchemaOptions | undefined,
  examine: (input: unknown) => Checked<unknown>,
): ZodFace<Options> {
  const plan = planSchema(call, face);
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
  const { field, face } = split<EmailOptions>(options);
  const plan = planEmail(field);
  return zodFace('zodEmail', face, (input) => runEmail(input, plan));
}

/**
 * A phone number, out in E.164; see `zodEmail`.
 * @example zodPhone({ country: 'PL' }).parse('22 555 10 20') // '+48225551020'
 */
export function zodPhone<const Options extends PhoneOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const { field, face } = split<PhoneOptions>(options);
  const plan = planPhone(field);
  return zodFace('zodPhone', face, (input) => runPhone(input, plan));
}

/**
 * A person's name; see `zodEmail`.
 * @example zodName().parse('Ola  Nowa') // 'Ola Nowa'
 */
export function zodName<const Options extends NameOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const { field, face } = split<NameOptions>(options);
  const plan = planName(field);
  return zodFace('zodName', face, (input) => runName(input, plan));
}

/**
 * A postal code of the country in the options; see `zodEmail`.
 * @example zodPostalCode({ country: 'PL' }).parse('00950') // '00-950'
 */
export function zodPostalCode<const Options extends PostalCodeOptions & SchemaOptions>(
  options: Options,
): ZodFace<Options> {
  const { field, face } = split<PostalCodeOptions>(options);
  const plan = planPostalCode(field as PostalCodeOptions);
  return zodFace('zodPostalCode', face, (input) => runPostalCode(input, plan));
}

/**
 * A company name; see `zodEmail`.
 * @example zodCompany().parse(' Acme  Ltd ') // 'Acme Ltd'
 */
export function zodCompany<const Options extends CompanyOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const { field, face } = split<CompanyOptions>(options);
  const plan = planCompany(field);
  return zodFace('zodCompany', face, (input) => runCompany(input, plan));
}

/**
 * A country in any of ten languages, out as ISO 3166-1 alpha-2; see `zodEmail`.
 * @example zodCountry().parse('Polska') // 'PL'
 */
export function zodCountry<const Options extends SchemaOptions = SchemaOptions>(options?: Options): ZodFace<Options> {
  const plan = planCountry();
  return zodFace('zodCountry', options, (input) => runCountry(input, plan));
}

/**
 * A street line; see `zodEmail`.
 * @example zodAddress().parse(' ul.  Polna 12 ') // 'ul. Polna 12'
 */
export function zodAddress<const Options extends AddressOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const { field, face } = split<AddressOptions>(options);
  const plan = planAddress(field);
  return zodFace('zodAddress', face, (input) => runAddress(input, plan));
}

/**
 * A tax number of the country in the options; see `zodEmail`.
 * @example zodTaxId({ country: 'PL' }).parse('123-456-32-18') // '1234563218'
 */
export function zodTaxId<const Options extends TaxIdOptions & SchemaOptions>(options: Options): ZodFace<Options> {
  const { field, face } = split<TaxIdOptions>(options);
  const plan = planTaxId(field as TaxIdOptions);
  return zodFace('zodTaxId', face, (input) => runTaxId(input, plan));
}

/**
 * A date, out as year-month-day; see `zodEmail`.
 * @example zodDate().parse('2024-02-29') // '2024-02-29'
 */
export function zodDate<const Options extends DateOptions & SchemaOptions = SchemaOptions>(
  options?: Options,
): ZodFace<Options> {
  const { field, face } = split<DateOptions>(options);
  const plan = planDate(field);
  return zodFace('zodDate', face, (input) => runDate(input, plan));
}

/**
 * A web address; see `zodEmail`.
 * @example zodWebsite().safeParse('https://example.com/a').success // true
 */
export function zodWebsite<const Options extends SchemaOptions = SchemaOptions>(options?: Options): ZodFace<Options> {
  const plan = planWebsite();
  return zodFace('zodWebsite', options, (input) => runWebsite(input, plan));
}
