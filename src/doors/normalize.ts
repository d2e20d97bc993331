/** kempt/normalize: canonical values, keys for comparing, and whole lists with every edit named. */

export { addressKey, normalizeAddress } from '../fields/address/index.ts';
export { companyKey, normalizeCompany } from '../fields/company/index.ts';
export { normalizeCountry } from '../fields/country/index.ts';
export { normalizeDate } from '../fields/date/index.ts';
export { emailKey, normalizeEmail } from '../fields/email/index.ts';
export { nameKey, normalizeName } from '../fields/name/index.ts';
export { normalizePhone, phoneKey } from '../fields/phone/index.ts';
export { normalizePostalCode, postalCodeKey } from '../fields/postal/index.ts';
export { normalizeTaxId, taxIdKey } from '../fields/taxId/index.ts';
export { normalizeWebsite } from '../fields/website/index.ts';
export { normalizeList } from '../lists/normalizeList.ts';
export type { Change, ColumnMapping, Repair, Row, Table } from '../model/index.ts';
export type { NormalizedList, NormalizeOptions } from '../normalize/index.ts';
