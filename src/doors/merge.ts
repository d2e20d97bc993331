/** kempt/merge: clusters to survivors, and every part of a run undone. */

export { mergeClusters } from '../lists/mergeClusters.ts';
export {
  type JournalHead,
  journalLines,
  type MergedList,
  type MergeOptions,
  readJournal,
  undo,
} from '../merge/index.ts';
export type { Journal, Lineage, MergedCell, MergeRule, Row, SetAside, UndoSelection } from '../model/index.ts';
