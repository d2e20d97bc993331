/** A journal as JSON Lines and back, sealed block by block; a cut or edited file is refused with the line at fault. */
import { anIterable, anObject, aString, checkOptions, kindOf, listOfCounts } from '../../fields/options.ts';
import type { Journal } from '../../model/index.ts';
import { bareReason } from './bareReason.ts';
import { encodeCell, encodeRow } from './cellJson.ts';
import { Chain } from './chain.ts';
import { checkJournal } from './checkJournal.ts';
import { EntryReader, VERSION } from './entryReader.ts';
import { FirstFormat, type JournalHead } from './firstFormat.ts';

export interface JournalLinesOptions {
  /**
   * A secret and random text, made for this one journal and not kept. With it every line carries a salt, and the digest
   * that an erased line leaves behind cannot be tried against guesses. Default: no salts.
   */
  readonly salt?: string | undefined;
}

export type { JournalHead };

/**
 * The journal line by line, each with its line end: what happened, one line for each change, merge and source row, and
 * after every 256 lines a seal over them and the seal before (SHA-256). The last line counts them all. Linear. The lines
 * hold the cells of the list: personal data, to be kept as the list is.
 *
 * @throws TypeError for what is no journal or a bad option, when the first line is asked for
 * @example [...journalLines({ version: 1, rows: 0, header: [], changes: [], merges: [], setAside: [] })].length // 3
 */
export function* journalLines(
  journal: Journal,
  head: JournalHead = {},
  options: JournalLinesOptions = {},
): Iterable<string> {
  checkJournal('journalLines', journal);
  checkOptions('journalLines', { head }, { head: anObject });
  checkOptions('journalLines', options, { salt: aString });
  const chain = new Chain();
  for (const entry of entriesOf(journal, head)) {
    if (options.salt !== undefined) entry.salt = chain.salt(options.salt);
    const text = JSON.stringify(entry);
    chain.add(text);
    yield `${text}\n`;
    if (chain.full) yield `${JSON.stringify(chain.seal())}\n`;
  }
  if (!chain.empty) yield `${JSON.stringify(chain.seal())}\n`;
  yield `${JSON.stringify(chain.end())}\n`;
  if (journal.erased && journal.erased.length > 0) {
    yield `${JSON.stringify({ type: 'erased', rows: journal.erased })}\n`;
  }
}

function* entriesOf(journal: Journal, head: JournalHead): Iterable<Record<string, unknown>> {
  const { rows, header, survivorship, undone } = journal;
  const { order, ...rest } = head;
  yield { type: 'journal', version: VERSION, rows, header, head: rest, survivorship: planAsJson(survivorship), undone };
  if (order !== undefined) yield { type: 'order', order };
  for (const { row, column, before, after, rule } of journal.changes) {
    yield { type: 'change', row, column, before: encodeCell(before), after: encodeCell(after), rule };
  }
  for (const { cluster, base, rows: indices, sources, cells } of journal.merges) {
    const plain = cells.map(({ column, from, rule }) => ({ column, from, rule }));
    yield { type: 'merge', cluster, base, rows: indices, cells: plain };
    for (const source of sources) yield { type: 'source', cells: encodeRow(source) };
    for (const { from, value } of cells) if (from === null) yield { type: 'value', value: encodeCell(value) };
  }
  for (const { place, row, source, reason } of journal.setAside) {
    // What is said of the row's own values goes with its cells, which may have to be erased.
    const bare = bareReason(reason);
    yield { type: 'setAside', place, row, reason: bare };
    yield { type: 'source', cells: encodeRow(source), ...(bare !== reason && { reason }) };
  }
  for (const { verdict, left, right, rows: judged, marks } of journal.judgements ?? []) {
    yield { type: 'judgement', verdict, left, right, ...(judged && { rows: judged }), ...(marks && { marks }) };
  }
}

/** A function of the caller's own has no line: what it made stands in the cells. */
function planAsJson(plan: Journal['survivorship']): unknown {
  return plan === undefined ? undefined : JSON.parse(JSON.stringify(plan));
}

export interface ReadJournal {
  readonly journal: Journal;
  readonly head: JournalHead;
  /** The seal over the whole journal, empty for one of the first format. Kept elsewhere, it proves later that this is the journal of that run. */
  readonly seal: string;
  /** Lines whose cells were erased on request. */
  readonly erasedLines: number;
}

/** @throws TypeError for anything but lines; a text is none, but its letters */
export function checkLines(call: string, lines: unknown): void {
  if (!anIterable.fits(lines))
    throw new TypeError(`${call}: lines must be ${anIterable.allowed} of lines, got ${kindOf(lines)}`);
}

/** Null, or what is wrong with the line. An edited one may break anything, long before its seal is compared. */
function taken(reader: EntryReader | FirstFormat, entry: Record<string, unknown>, text: string): string | null {
  try {
    return reader.take(entry, text);
  } catch {
    return 'is not the line that was written there: a part of it is missing or of another kind';
  }
}

/**
 * Reads what `journalLines` wrote, erased lines included, and the first format, which has a checksum and no seals. Linear.
 * @param lines with or without their line ends, for example `text.split('\n')`; blank ones do not count
 * @param options `seal`: what the journal must be sealed with, as told when it was written
 * @throws TypeError naming the line that is not the journal's own: cut, edited, added, reordered or of another version
 * @example readJournal(journalLines({ version: 1, rows: 2, header: [], changes: [], merges: [], setAside: [] })).journal.rows // 2
 */
export function readJournal(lines: Iterable<string>, options: { readonly seal?: string } = {}): ReadJournal {
  checkLines('readJournal', lines);
  checkOptions('readJournal', options, { seal: aString });
  const chain = new Chain();
  const reader = new EntryReader();
  let first: FirstFormat | null = null;
  let at = 0;
  let seal: string | null = null;
  for (const raw of lines) {
    if (typeof raw !== 'string') throw new TypeError(`readJournal: line ${at + 1} must be text, got ${kindOf(raw)}`);
    const text = raw.endsWith('\n') ? raw.slice(0, -1) : raw;
    if (text === '') continue;
    at++;
    const fault = (why: string, line = at) => new TypeError(`readJournal: line ${line} ${why}`);
    let entry: Record<string, unknown>;
    try {
      entry = JSON.parse(text);
    } catch {
      throw fault('is cut or no JSON');
    }
    if (typeof entry !== 'object' || entry === null) throw fault('is of an unknown type');
    if (at === 1 && entry.type === 'journal' && entry.version === 1) first = new FirstFormat();
    if (first !== null) {
      const wrong = taken(first, entry, text);
      if (wrong !== null) throw fault(wrong);
      continue;
    }
    if (seal !== null) {
      if (entry.type !== 'erased' || !listOfCounts.fits(entry.rows)) throw fault('stands after the end');
      reader.erase(entry.rows as number[]);
    } else if (entry.type === 'seal') {
      const wrong = chain.check(entry);
      if (wrong !== null) throw fault(wrong.why, wrong.line + 1);
    } else if (entry.type === 'end') {
      const wrong = chain.checkEnd(entry);
      if (wrong !== null) throw fault(wrong);
      seal = chain.last;
    } else {
      const wrong = taken(reader, entry, text);
      if (wrong !== null) throw fault(wrong);
      chain.add(text, entry.type === 'redacted' ? String(entry.digest) : undefined, at - 1);
    }
  }
  if (first !== null) {
    const read = first.finish();
    if (read === null) throw new TypeError(`readJournal: line ${at + 1} is missing: the journal is cut`);
    if (options.seal !== undefined)
      throw new TypeError('readJournal: line 1 begins a journal of version 1, which has no seal');
    return { ...read, seal: '', erasedLines: 0 };
  }
  if (seal === null) throw new TypeError(`readJournal: line ${at + 1} is missing: the journal is cut`);
  if (options.seal !== undefined && options.seal !== seal) {
    throw new TypeError(`readJournal: line ${at} seals another journal than the one expected`);
  }
  return { ...reader.finish(), seal, erasedLines: reader.erasedLines };
}
