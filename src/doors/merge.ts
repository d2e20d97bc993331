/** kempt/merge: clusters to survivors, and every part of a run undone. */

export { mergeClusters } from '../lists/mergeClusters.ts';
export {
  type JournalHead,
  type JournalLinesOptions,
  journalLines,
  type MergedList,
  type MergeOptions,
  type ReadJournal,
  type RedactSelection,
  readJournal,
  redactJournal,
  redactLines,
  undo,
} from '../merge/index.ts';
export type {
  Journal,
  Lineage,
  MergedCell,
  MergeRule,
  Row,
  SetAside,
  UndoConflict,
  UndoSelection,
} from '../model/index.ts';
