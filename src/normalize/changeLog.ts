/** Cell edits in typed columns: an edit costs its two values and nine bytes, not an object. */
import { createTable } from '../fields/table.ts';
import { type Change, REPAIRS, type Repair, type Table } from '../model/index.ts';

export interface ChangeLog extends Table<Change> {
  add(row: number, column: number, before: unknown, after: string, rule: Repair): void;
}

/** @param columns names of the columns that `add` counts by position */
export function createChangeLog(columns: readonly string[]): ChangeLog {
  let rows = new Uint32Array(1024);
  let columnOf = new Uint32Array(1024);
  let rules = new Uint8Array(1024);
  const before: unknown[] = [];
  const after: string[] = [];
  let length = 0;

  const table = createTable<Change>(
    () => length,
    (index) => ({
      row: rows[index] as number,
      column: columns[columnOf[index] as number] as string,
      before: before[index],
      after: after[index],
      rule: REPAIRS[rules[index] as number] as Repair,
    }),
  );
  return Object.assign(table, {
    add(row: number, column: number, was: unknown, is: string, rule: Repair): void {
      if (length === rows.length) {
        rows = widened(rows, new Uint32Array(length * 2));
        columnOf = widened(columnOf, new Uint32Array(length * 2));
        rules = widened(rules, new Uint8Array(length * 2));
      }
      rows[length] = row;
      columnOf[length] = column;
      rules[length] = REPAIRS.indexOf(rule);
      before.push(was);
      after.push(is);
      length++;
    },
  });
}

function widened<Column extends Uint32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
