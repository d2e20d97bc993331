export { checkPhone, isPlainPhone, normalizePhone, runPhone } from './check.ts';
export { phoneKey, phoneKeyOf } from './key.ts';
export { type CountrySource, type PhoneOptions, type PhonePlan, planPhone } from './plan.ts';
