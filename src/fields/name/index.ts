/** Personal names: check, value, key, words, nicknames. */

export type { NameOrder } from './arrange.ts';
export { checkName, isPlainName, runName } from './check.ts';
export { comparePeople } from './comparePeople.ts';
export { famousNames, type NameList, nameList } from './famous.ts';
export { nameKey, nameTokens, runNameKey } from './key.ts';
export { isNearName, nearNameKeys } from './near.ts';
export { nicknameGroup, nicknameGroups } from './nicknames.ts';
export { normalizeName } from './normalize.ts';
export { type NameOptions, type NamePlan, planName } from './options.ts';
export { weighName } from './weigh.ts';
