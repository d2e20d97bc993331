/** kempt: every public name, in the order of the journey. */

export { type MapColumnsOptions, mapColumns } from './columns/index.ts';
export * from './doors/decay.ts';
export * from './doors/match.ts';
export * from './doors/merge.ts';
export * from './doors/normalize.ts';
export * from './doors/prune.ts';
export * from './doors/read.ts';
export * from './doors/report.ts';
export * from './doors/segment.ts';
export * from './doors/validate.ts';
export { comparePeople, famousNames, isNearName, type NameList, nameList } from './fields/name/index.ts';
export { type CleanedRow, type CleanStreamOptions, cleanStream } from './lists/cleanStream.ts';
export type { MatchWish } from './lists/mergeUntilNothingMatches.ts';
export { ISSUE_SEVERITY, REPAIRS, ROLES, VERDICTS } from './model/index.ts';
export { type CleanOptions, type CleanResult, cleanList } from './pipeline.ts';
