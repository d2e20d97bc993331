/** Issues of a file, collected while it is read: one per code and column, with a count and the first row. */
import { issue } from '../fields/issue.ts';
import type { IssueCode, ReadIssue } from '../model/index.ts';

type Params = Readonly<Record<string, string | number>>;

export function readIssue(
  code: IssueCode,
  params: Params = {},
  line: number | null = null,
  column: string | null = null,
): ReadIssue {
  return Object.freeze({ ...issue(code, params), line, column });
}

/** Counts of things that happen in many rows. `row` is the index in the rows that come back. */
export class IssueTally {
  readonly #counts = new Map<string, { code: IssueCode; column: string | null; count: number; firstRow: number }>();

  add(code: IssueCode, row: number, column: string | null = null): void {
    const key = column === null ? code : `${code} ${column}`;
    const entry = this.#counts.get(key);
    if (entry === undefined) this.#counts.set(key, { code, column, count: 1, firstRow: row });
    else entry.count++;
  }

  list(): ReadIssue[] {
    return [...this.#counts.values()].map(({ code, column, count, firstRow }) =>
      readIssue(code, { count, firstRow }, null, column),
    );
  }
}
