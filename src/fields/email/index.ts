export { checkEmail, normalizeEmail, runEmail } from './check.ts';
export { emailKey, emailKeyOf } from './key.ts';
export { isPlainEmail } from './plain.ts';
export { type EmailOptions, type EmailPlan, planEmail } from './plan.ts';
