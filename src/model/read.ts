import type { Issue } from './issue.ts';
import type { Row } from './row.ts';

export const FORMATS = ['csv', 'json', 'ndjson', 'xlsx', 'xls', 'ods', 'vcard', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** An issue of the file: `line` is 1-based where one line is meant, `column` a header name. */
export interface ReadIssue extends Issue {
  readonly line: number | null;
  readonly column: string | null;
}

export interface ReadResult {
  readonly rows: Row[];
  /** Column names in order, made unique: a repeated header gets ` (2)`, an empty one `column 3`. */
  readonly header: readonly string[];
  readonly format: Format;
  /** Name of the encoding as WHATWG spells it (plus cp850, cp852, iso-8859-16); null for in-memory text. */
  readonly encoding: string | null;
  /** Whether it began with a byte order mark: without one Excel takes the letters of UTF-8 for others. */
  readonly bom: boolean;
  /** Null for formats without one, and for text whose columns stand at fixed places. */
  readonly delimiter: string | null;
  /** Lines above the header that were no data (title rows, `sep=`). */
  readonly skippedLines: number;
  readonly issues: readonly ReadIssue[];
}
