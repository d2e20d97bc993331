/** `kempt undo`: the list as it was, all of it or a selection. */
import { dirname, relative, resolve } from 'node:path';
import { journalLines, type TakenBack, takeBack, undo as undoRows } from '../merge/index.ts';
import { DECISION_CODES, type Journal, type Row, type SetAside, type UndoSelection } from '../model/index.ts';
import { type DecisionSelection, findDecisions } from '../prune/index.ts';
import { type Args, counts, momentOption, UsageError } from './args.ts';
import { readCleaned, shapeOf } from './cleanedList.ts';
import { readJournalFile } from './journalFile.ts';
import { listChunks } from './listFile.ts';
import { toStandardOutput, writeWhole } from './output.ts';
import { orderOf } from './rowOrder.ts';

export async function undo(args: Args, signal?: AbortSignal): Promise<number> {
  const path = args.files[0] as string;
  const read = await readJournalFile(path);
  const { journal, head } = read;
  const cleaned = await readCleaned(args, path, read);
  const { delimiter, format, bom } = shapeOf(head);
  const added = format === 'json' || format === 'ndjson' ? [] : addedColumns(cleaned, journal);
  const decisions = decisionSelection(args);
  const selection: UndoSelection = {
    ...(args.list('rule').length > 0 && decisions === null && { rules: args.list('rule') }),
    ...(args.list('column').length > 0 && { columns: args.list('column') }),
    ...(args.list('cluster').length > 0 && { clusters: counts(args, 'cluster', 1) }),
    ...(args.list('row').length > 0 && { rows: counts(args, 'row', 1) }),
    ...(decisions !== null && { rows: decidedRows(args, journal.setAside, decisions) }),
    ...(args.list('apart').length > 0 && { apart: counts(args, 'apart', 1) }),
  };
  const isPart = Object.keys(selection).length > 0;
  const journalOut = args.text('journal');
  if (journalOut !== undefined && (args.text('out') === undefined || !isPart))
    throw new UsageError(
      '--journal goes with --out and a part: of a list that is wholly undone nothing is left to undo',
    );
  const step = isPart ? takeBack(cleaned, journal, selection) : null;
  if (step !== null && isUntouched(step, cleaned)) {
    throw new UsageError('nothing was undone: no entry of the journal that still stands fits the selection');
  }
  const rows = step?.rows ?? undoRows(cleaned, journal);
  // A list of which a part is undone goes on being used: what was added to it stays.
  const header = isPart ? [...journal.header, ...added] : journal.header;
  const chunks = listChunks(rows, { format, delimiter, bom, encoding: null, header }, 'off');
  const out = args.text('out');
  if (out === undefined) {
    await toStandardOutput(chunks);
  } else {
    const files: [string, Iterable<string>][] = [[out, chunks]];
    if (journalOut !== undefined && step !== null) {
      const list = relative(dirname(journalOut), out);
      const order = orderOf(rows, journal.header);
      files.push([journalOut, journalLines(step.journal, { ...head, list, formulas: 'off', order })]);
    }
    // The journal to go on with may take the old one's place, the list may not.
    await writeWhole(files, signal, journalOut === undefined || resolve(journalOut) !== resolve(path) ? [path] : []);
  }
  process.stderr.write(`${rows.length} rows, ${isPart ? 'the selection' : 'everything'} undone\n`);
  if (added.length > 0 && !isPart)
    process.stderr.write(`Columns that were added since are not in it: ${added.join(', ')}\n`);
  if (step !== null) tell(step, journal, journalOut);
  return 0;
}

function addedColumns(rows: readonly Row[], { header }: Journal): string[] {
  const known = new Set(header);
  return Object.keys(rows[0] ?? {}).filter((column) => !known.has(column));
}

function isUntouched({ rows, conflicts }: TakenBack, before: readonly Row[]): boolean {
  return conflicts.length === 0 && rows.length === before.length && rows.every((row, i) => row === before[i]);
}

/** What the list alone does not show: edits that were in the way, and who is not the same from now on. */
function tell({ conflicts, journal }: TakenBack, before: Journal, journalOut: string | undefined): void {
  for (const { row, column, kind } of conflicts) {
    const words =
      kind === 'edited' ? 'was edited since and keeps the edit' : 'was edited since; the edit could not be kept';
    process.stderr.write(`Row ${row + 1}, ${column}: ${words}\n`);
  }
  const parted = (journal.judgements?.length ?? 0) - (before.judgements?.length ?? 0);
  if (parted <= 0) return;
  process.stderr.write(
    journalOut === undefined
      ? 'The next run may join them again: --journal FILE keeps that they are not the same\n'
      : `Not the same from now on: kempt clean … --judgements ${journalOut}\n`,
  );
}

/** What the options say about decisions; null when they are about edits and merges only. */
function decisionSelection(args: Args): DecisionSelection | null {
  const rules = args.list('rule');
  const named = (rule: string): boolean =>
    /^(?:phrase|status|reply|event):/.test(rule) ||
    DECISION_CODES.some((code) => code === rule || code.startsWith(`${rule}.`));
  const selection: DecisionSelection = {
    ...(rules.some(named) && { rules }),
    ...(args.list('address').length > 0 && { addresses: args.list('address') }),
    ...(args.list('domain').length > 0 && { domains: args.list('domain') }),
    ...(args.text('from') !== undefined && { from: momentOption(args, 'from', new Date()) }),
    ...(args.text('to') !== undefined && { to: momentOption(args, 'to', new Date()) }),
  };
  if (Object.keys(selection).length === 0) return null;
  return rules.length > 0 ? { ...selection, rules } : selection;
}

function decidedRows(args: Args, setAside: readonly SetAside[], selection: DecisionSelection): number[] {
  const found = findDecisions(setAside, selection);
  if (args.list('row').length === 0) return found;
  const asked = new Set(counts(args, 'row', 1));
  return found.filter((row) => asked.has(row));
}
