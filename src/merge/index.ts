export {
  type JournalHead,
  type JournalLinesOptions,
  journalLines,
  type ReadJournal,
  readJournal,
} from './journalLines.ts';
export { type MergedList, mergeMapped, mergeSteps } from './mergeClusters.ts';
export { MERGE_TESTS, type MergeOptions, type MergePlan, planMerge } from './options.ts';
export { type RedactSelection, redactJournal, redactLines } from './redactJournal.ts';
export { undo } from './undo.ts';
