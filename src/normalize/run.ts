/** Rows to rows and changes: stores what a safe repair made, and nothing else. */
import { copyRow, setCell } from '../fields/cell.ts';
import type { Examiner } from '../fields/examine.ts';
import type { Change, Checked, Repair, Row, Table } from '../model/index.ts';
import { createChangeLog } from './changeLog.ts';
import type { NormalizePlan } from './options.ts';

export interface Normalizer {
  /** The row with its repairs stored; the same object when there is nothing to store. `checked` comes from the examiner. */
  row(row: Row, index: number, checked: readonly Checked<unknown>[]): Row;
  readonly changes: Table<Change>;
}

/** Makes the normalizer of one list; rows are handed to it in order. */
export function createNormalizer(examiner: Examiner, plan: NormalizePlan): Normalizer {
  const { columns } = examiner;
  const changes = createChangeLog(columns.map(({ column }) => column));
  return {
    changes,
    row(row, index, checked) {
      let copy: Record<string, unknown> | null = null;
      for (let i = 0; i < checked.length; i++) {
        const result = checked[i] as Checked<unknown>;
        if (result.verdict !== 'repaired' || plan.keep.has(result.repair as Repair)) continue;
        const { column, kind } = columns[i] as Examiner['columns'][number];
        const stored = kind.stored(result);
        // A number that is written as its canonical text already is right as it stands.
        if (stored === null || stored === String(result.input)) continue;
        copy ??= copyRow(row);
        changes.add(index, i, result.input, stored, result.repair as Repair);
        setCell(copy, column, stored);
      }
      return copy ?? row;
    },
  };
}
