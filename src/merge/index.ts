export {
  CONSENT_STATES,
  type Consent,
  type ConsentProof,
  type ConsentSheet,
  type ConsentState,
  joinConsent,
  joinSheets,
  NO_CONSENT,
  type Reach,
  reachFor,
  reachOf,
} from './consent.ts';
export { type EntityRegistry, rowKeys, type TrackedEntities, trackEntities } from './entities.ts';
export { type ExplainedCell, explainMerge, type MergeExplanation } from './explainMerge.ts';
export {
  type JournalHead,
  type JournalLinesOptions,
  journalLines,
  type ReadJournal,
  readJournal,
} from './journalLines.ts';
export { carryJudgements, type JudgedPairs, judgementsOf, recordJudgements } from './judgements.ts';
export { type MergedList, mergeMapped, mergeSteps } from './mergeClusters.ts';
export {
  MERGE_TESTS,
  type MergeOptions,
  type MergePlan,
  planMerge,
  type SourceCell,
  type SurvivorRule,
} from './options.ts';
export {
  IMPORT_ACTIONS,
  type ImportAction,
  type ImportEntry,
  type ImportOptions,
  type ImportPlan,
  planImportMapped,
  runImport,
} from './planImport.ts';
export { consentOf } from './reachability.ts';
export { type RedactSelection, redactJournal, redactLines } from './redactJournal.ts';
export { type ResolvedJudgements, resolveJudgements, type UnresolvedReason } from './resolveJudgements.ts';
export { rowMarks } from './rowMarks.ts';
export { inputRows } from './standing.ts';
export { type TakenBack, takeBack } from './takeBack.ts';
export { undo } from './undo.ts';
