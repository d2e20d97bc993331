/** Company names: check, value, key. */
export { type CompanyOptions, type CompanyPlan, checkCompany, planCompany, runCompany } from './check.ts';
export { companyKey, companyKeyWords } from './key.ts';
export { normalizeCompany } from './normalize.ts';
export { isPlainCompany } from './plain.ts';
