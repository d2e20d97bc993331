export { checkEmail, normalizeEmail, runEmail } from './check.ts';
export type { Hosts } from './hostLists.ts';
export { emailKey, emailKeyOf } from './key.ts';
export {
  type MailHost,
  type MailHostOptions,
  type MailHostState,
  type MailResolver,
  type MxRecord,
  resolveMailHosts,
} from './mailHosts.ts';
export { isPlainEmail } from './plain.ts';
export { type EmailOptions, type EmailPlan, planEmail } from './plan.ts';
export { checkEmailsReachable, type ReachableOptions } from './reachable.ts';
