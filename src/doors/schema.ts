/** kempt/schema: zod and Standard Schema faces of the checks. */
export type { AddressOptions } from '../fields/address/index.ts';
export type { CompanyOptions } from '../fields/company/index.ts';
export type { DateOptions } from '../fields/date/index.ts';
export type { EmailOptions, Hosts } from '../fields/email/index.ts';
export type { NameList, NameOptions, NameOrder } from '../fields/name/index.ts';
export type { CountrySource, PhoneOptions } from '../fields/phone/index.ts';
export type { PostalCodeOptions } from '../fields/postal/index.ts';
export type { TaxIdOptions } from '../fields/taxId/index.ts';
export type * from '../model/index.ts';
export * from '../schema/index.ts';
