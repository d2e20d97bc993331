/** kempt/prune: bounces, complaints and opt-outs to decisions. */
export type * from '../model/index.ts';
export {
  type AddressList,
  classifyBounce,
  type DecisionSelection,
  type Diagnostic,
  findDecisions,
  type HardRule,
  hashAddress,
  type MergeSuppressionsOptions,
  mergeSuppressions,
  PRUNE_POLICIES,
  type PruneOptions,
  type PrunePolicy,
  type PrunePolicyName,
  type PruneResult,
  pruneList,
  readBounces,
  undoDecisions,
} from '../prune/index.ts';
