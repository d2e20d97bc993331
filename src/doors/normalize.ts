/** kempt/normalize: canonical values, keys for comparing, and whole lists with every edit named. */

export type { MapColumnsOptions } from '../columns/index.ts';
export { type AddressOptions, addressKey, normalizeAddress } from '../fields/address/index.ts';
export { type CompanyOptions, companyKey, normalizeCompany } from '../fields/company/index.ts';
export { normalizeCountry } from '../fields/country/index.ts';
export { type DateOptions, normalizeDate } from '../fields/date/index.ts';
export { type EmailOptions, emailKey, type Hosts, normalizeEmail } from '../fields/email/index.ts';
export type { FieldOptions, ListOptions } from '../fields/listOptions.ts';
export { type NameList, type NameOptions, type NameOrder, nameKey, normalizeName } from '../fields/name/index.ts';
export { type CountrySource, normalizePhone, type PhoneOptions, phoneKey } from '../fields/phone/index.ts';
export { normalizePostalCode, type PostalCodeOptions, postalCodeKey } from '../fields/postal/index.ts';
export { normalizeTaxId, type TaxIdOptions, taxIdKey } from '../fields/taxId/index.ts';
export { normalizeWebsite, type WebsiteOptions } from '../fields/website/index.ts';
export type { ColumnChoice } from '../lists/columnChoice.ts';
export { normalizeList } from '../lists/normalizeList.ts';
export type * from '../model/index.ts';
export type { NormalizedList, NormalizeOptions } from '../normalize/index.ts';
