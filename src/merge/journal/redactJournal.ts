/** Removes one person from a journal, everywhere, and leaves the rest as provable as it was. */

import { setCell } from '../../fields/cell.ts';
import { aFunction, checkOptions, listOfCounts } from '../../fields/options.ts';
import type { Journal, Row } from '../../model/index.ts';
import { createDigest } from '../../text/sha256.ts';
import { bareReason, type Reason } from './bareReason.ts';
import { checkJournal } from './checkJournal.ts';
import { checkLines, readJournal } from './journalLines.ts';

/** Whom to erase: all rows that either names. */
export interface RedactSelection {
  /** Input rows. A person with several rows has several: those of the cluster stand in `journal.merges`. */
  readonly rows?: readonly number[] | undefined;
  /** True for a row to erase. Gets what the journal holds of the row, before and after its repairs, one after the other. */
  readonly matches?: ((cells: Row) => boolean) | undefined;
}

const TESTS: Parameters<typeof checkOptions>[2] = { rows: listOfCounts, matches: aFunction };

/**
 * The journal without the chosen rows: no cell of theirs is left in it, not among changes, source rows, rows set aside
 * and the better values that their reasons name, nor the cells that a merge made of several rows. Every other part is the
 * same object, and `undo` works on, without the erased rows. Written anew with `journalLines` it is sealed anew; see
 * `redactLines` for a journal that keeps its seal.
 * The lists themselves are the caller's: a survivor may hold cells of an erased row. Linear.
 *
 * @throws TypeError or RangeError for a selection that is none
 * @example redactJournal({ version: 1, rows: 1, header: ['email'], changes: [{ row: 0, column: 'email', before: ' a@b.pl', after: 'a@b.pl', rule: 'text.whitespace' }], merges: [], setAside: [] }, { rows: [0] }).changes // []
 */
export function redactJournal(journal: Journal, selection: RedactSelection): Journal {
  checkJournal('redactJournal', journal);
  const erased = erasedRows('redactJournal', journal, selection);
  if (erased.size === 0) return journal;
  return {
    ...journal,
    changes: [...journal.changes].filter(({ row }) => !erased.has(row)),
    merges: journal.merges.map((merge) => {
      if (!merge.rows.some((row) => erased.has(row))) return merge;
      const sources = merge.sources.map((source, i) => (erased.has(merge.rows[i] as number) ? {} : source));
      return { ...merge, sources, cells: merge.cells.filter(({ from }) => from !== null) };
    }),
    setAside: journal.setAside.map((aside) =>
      erased.has(aside.row) ? { ...aside, source: {}, reason: bareReason(aside.reason) } : aside,
    ),
    ...(journal.judgements && {
      judgements: journal.judgements.filter(({ rows }) => !rows?.some((row) => erased.has(row))),
    }),
    erased: [...new Set([...(journal.erased ?? []), ...erased])].sort((a, b) => a - b),
  };
}

/**
 * The lines of a written journal without the chosen rows. A line that goes leaves its digest, so that every seal holds
 * as it was written, the last one included: whoever kept it can still prove all the rest. A digest without a salt
 * (`journalLines`, option `salt`) can be confirmed by somebody who guesses the whole line. Linear.
 *
 * @throws TypeError for a journal that `readJournal` refuses, TypeError or RangeError for a selection that is none
 * @example readJournal(redactLines(journalLines({ version: 1, rows: 1, header: ['email'], changes: [{ row: 0, column: 'email', before: ' a@b.pl', after: 'a@b.pl', rule: 'text.whitespace' }], merges: [], setAside: [] }), { rows: [0] })).erasedLines // 1
 */
export function redactLines(lines: Iterable<string>, selection: RedactSelection): string[] {
  checkLines('redactLines', lines);
  const given = [...lines];
  const { journal, seal } = readJournal(given);
  const texts = given.map((line) => (line.endsWith('\n') ? line.slice(0, -1) : line)).filter((line) => line !== '');
  if (seal === '') {
    throw new TypeError('redactLines: line 1 begins a journal without seals: read it, redact it and write it anew');
  }
  const erased = erasedRows('redactLines', journal, selection);
  const digest = createDigest();
  const out: string[] = [];
  /** Of the sources still to come, the next one last: whether they go. */
  let due: boolean[] = [];
  let tainted = false;
  for (const text of texts) {
    const entry = JSON.parse(text) as { type: string; row?: number; rows?: number[]; reason?: Reason };
    let goes = false;
    if (entry.type === 'order') goes = erased.size > 0;
    else if (entry.type === 'change') goes = erased.has(entry.row as number);
    else if (entry.type === 'merge') {
      due = (entry.rows as number[]).map((row) => erased.has(row)).reverse();
      tainted = due.includes(true);
    } else if (entry.type === 'setAside') {
      due = [erased.has(entry.row as number)];
      // Journals of earlier releases name a better value here.
      const reason = entry.reason as Reason;
      goes = due.includes(true) && bareReason(reason) !== reason;
    } else if (entry.type === 'judgement') goes = entry.rows?.some((row) => erased.has(row)) ?? false;
    else if (entry.type === 'source') goes = due.pop() as boolean;
    else if (entry.type === 'value') goes = tainted;
    else if (entry.type === 'redacted') due.pop();
    else if (entry.type === 'erased') continue;
    out.push(`${goes ? JSON.stringify({ type: 'redacted', digest: digest(text) }) : text}\n`);
  }
  const all = [...new Set([...(journal.erased ?? []), ...erased])].sort((a, b) => a - b);
  if (all.length > 0) out.push(`${JSON.stringify({ type: 'erased', rows: all })}\n`);
  return out;
}

function erasedRows(call: string, journal: Journal, selection: RedactSelection): Set<number> {
  checkOptions(call, selection ?? null, TESTS);
  const { rows, matches } = selection;
  if (rows === undefined && matches === undefined) {
    throw new TypeError(`${call}: the selection must name rows, matches or both`);
  }
  const erased = new Set(rows);
  if (matches === undefined) return erased;
  for (const { rows: indices, sources } of journal.merges) {
    for (let i = 0; i < indices.length; i++) if (matches(sources[i] as Row)) erased.add(indices[i] as number);
  }
  for (const { row, source } of journal.setAside) if (matches(source)) erased.add(row);
  const before = new Map<number, Record<string, unknown>>();
  const after = new Map<number, Record<string, unknown>>();
  const note = (side: Map<number, Record<string, unknown>>, row: number, column: string, cell: unknown) => {
    const cells = side.get(row) ?? {};
    setCell(cells, column, cell);
    side.set(row, cells);
  };
  for (const change of journal.changes) {
    if (erased.has(change.row)) continue;
    note(before, change.row, change.column, change.before);
    note(after, change.row, change.column, change.after);
  }
  for (const side of [before, after]) for (const [row, cells] of side) if (matches(cells)) erased.add(row);
  return erased;
}
