export { type ExplainedCell, explainMerge, type MergeExplanation } from './explainMerge.ts';
export { type EntityRegistry, rowKeys, type TrackedEntities, trackEntities } from './identity/entities.ts';
export { carryJudgements, type JudgedPairs, judgementsOf, recordJudgements } from './identity/judgements.ts';
export { type ResolvedJudgements, resolveJudgements, type UnresolvedReason } from './identity/resolveJudgements.ts';
export { rowMarks } from './identity/rowMarks.ts';
export {
  type JournalHead,
  type JournalLinesOptions,
  journalLines,
  type ReadJournal,
  readJournal,
} from './journal/journalLines.ts';
export { type RedactSelection, redactJournal, redactLines } from './journal/redactJournal.ts';
export { type MergedList, mergeMapped, mergeSteps } from './mergeClusters.ts';
export {
  MERGE_TESTS,
  type MergeOptions,
  type MergePlan,
  planMerge,
  type RuleName,
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
} from './reach/consent.ts';
export { consentOf } from './reach/reachability.ts';
export { inputRows } from './undo/standing.ts';
export { type TakenBack, takeBack } from './undo/takeBack.ts';
export { undo } from './undo/undo.ts';
