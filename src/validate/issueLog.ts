/** Issues of a list in typed columns: an issue without parameters costs sixteen bytes. */
import { createTable } from '../fields/table.ts';
import type { Issue, RowIssue, Table } from '../model/index.ts';

/** Column number of an issue that belongs to the whole row. */
export const WHOLE_ROW = 0xffffffff;

export interface IssueLog extends Table<RowIssue> {
  add(row: number, column: number, issue: Issue): void;
}

/** @param columns names of the columns that `add` counts by position */
export function createIssueLog(columns: readonly string[]): IssueLog {
  let rows = new Uint32Array(1024);
  let columnOf = new Uint32Array(1024);
  const issues: Issue[] = [];

  const table = createTable<RowIssue>(
    () => issues.length,
    (index) => {
      const column = columnOf[index] as number;
      return {
        row: rows[index] as number,
        column: column === WHOLE_ROW ? null : (columns[column] as string),
        ...(issues[index] as Issue),
      };
    },
  );
  return Object.assign(table, {
    add(row: number, column: number, issue: Issue): void {
      const length = issues.length;
      if (length === rows.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(rows);
        rows = wider;
        const widerColumns = new Uint32Array(length * 2);
        widerColumns.set(columnOf);
        columnOf = widerColumns;
      }
      rows[length] = row;
      columnOf[length] = column;
      issues.push(issue);
    },
  });
}
