export { type JournalHead, journalLines, readJournal } from './journalLines.ts';
export { type MergedList, mergeMapped, mergeSteps } from './mergeClusters.ts';
export { MERGE_TESTS, type MergeOptions, type MergePlan, planMerge } from './options.ts';
export { undo } from './undo.ts';
