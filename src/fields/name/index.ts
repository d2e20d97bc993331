/** Personal names: check, value, key, words, nicknames. */
export { checkName, isPlainName, runName } from './check.ts';
export { nameKey, nameTokens, runNameKey } from './key.ts';
export { nicknameGroup, nicknameGroups } from './nicknames.ts';
export { normalizeName } from './normalize.ts';
export { type NameOptions, type NamePlan, planName } from './options.ts';
export type { NameOrder } from './parse.ts';
