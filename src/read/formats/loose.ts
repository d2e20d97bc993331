/** Lists that only look like delimited text, and are understood when they are read as a whole. */
import { findDialect } from '../csv/delimiter.ts';
import { isQuotedLines, unquotedLines } from '../csv/quotedLines.ts';
import { recordsOf } from '../csv/records.ts';
import type { ReadPlan } from '../options.ts';
import { isKeyed, keyedRecords } from './keyedLines.ts';
import { isMailboxList, mailboxRecords } from './mailboxes.ts';

/** The text's records, its header first. */
export type LooseReader = (text: string) => string[][];

/**
 * How to read a text that begins so, or null where it is delimited text. Who says how the cells are divided is believed.
 * `cut`: more text follows.
 */
export function looseReader(start: string, cut: boolean, plan: ReadPlan): LooseReader | null {
  if (plan.delimiter !== null || plan.header === false || plan.quote !== '"') return null;
  if (isMailboxList(start, cut)) return mailboxRecords;
  if (isKeyed(start, cut)) return keyedRecords;
  return isQuotedLines(start, cut) ? unquotedRecords : null;
}

function unquotedRecords(text: string): string[][] {
  const inner = unquotedLines(text);
  return recordsOf(inner, findDialect(inner, null, '"'), 0, true, true).records;
}
