/** kempt/validate: one value or a whole list examined, nothing changed. */

export type { MapColumnsOptions } from '../columns/index.ts';
export { type AddressOptions, checkAddress } from '../fields/address/index.ts';
export { type CompanyOptions, checkCompany } from '../fields/company/index.ts';
export { checkCountry } from '../fields/country/index.ts';
export { checkDate, type DateOptions } from '../fields/date/index.ts';
export {
  checkEmail,
  checkEmailsReachable,
  type EmailOptions,
  type Hosts,
  type MailHost,
  type MailHostOptions,
  type MailHostState,
  type MailResolver,
  type MxRecord,
  type ReachableOptions,
  resolveMailHosts,
} from '../fields/email/index.ts';
export type { FieldOptions, ListOptions } from '../fields/listOptions.ts';
export { checkName, type NameList, type NameOptions, type NameOrder, weighName } from '../fields/name/index.ts';
export { type CountrySource, checkPhone, type PhoneOptions } from '../fields/phone/index.ts';
export { checkPostalCode, type PostalCodeOptions } from '../fields/postal/index.ts';
export { checkTaxId, type TaxIdOptions } from '../fields/taxId/index.ts';
export { checkText, type PlainTextOptions } from '../fields/text/index.ts';
export { checkWebsite, type WebsiteOptions, type WebsiteParts } from '../fields/website/index.ts';
export { type ColumnChoice, validateList } from '../lists/validateList.ts';
export type * from '../model/index.ts';
export type { ValidatedList, ValidateOptions } from '../validate/index.ts';
