export { checkTaxId, normalizeTaxId, planTaxId, runTaxId, type TaxIdOptions, type TaxIdPlan } from './check.ts';
export { taxIdKey, taxIdKeyOf } from './key.ts';
