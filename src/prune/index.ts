export { classifyBounce } from './classifyBounce.ts';
export type { Diagnostic } from './classifyText.ts';
export { decideRows, decideSteps, type RowDecisions } from './decide.ts';
export type { AddressList, PruneOptions } from './options.ts';
export { type PrunePlan, planPrune } from './plan.ts';
export { PRUNE_POLICIES, type PrunePolicy, type PrunePolicyName } from './policy.ts';
export { decisionTable, type PruneResult, pruneList, splitRows } from './pruneList.ts';
export { readBounces } from './readBounces.ts';
export { hashAddress } from './suppression.ts';
