/** `kempt undo`: the list as it was, all of it or a selection. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readJournal, undo as undoRows } from '../merge/index.ts';
import { DECISION_CODES, type Format, type SetAside, type UndoSelection } from '../model/index.ts';
import { type DecisionSelection, findDecisions } from '../prune/index.ts';
import { openList } from '../read/files.ts';
import { readExact } from '../read/readExact.ts';
import { type Args, counts, momentOption, UsageError } from './args.ts';
import { readLines } from './lines.ts';
import { listChunks } from './listFile.ts';
import { toStandardOutput, writeWhole } from './output.ts';

export async function undo(args: Args): Promise<number> {
  const path = args.files[0] as string;
  const { journal, head } = readJournal(await readLines(path));
  const listName = args.text('list') ?? (typeof head.list === 'string' ? join(dirname(path), head.list) : undefined);
  if (listName === undefined) throw new UsageError('the journal names no list: say --list FILE');
  const delimiter = typeof head.delimiter === 'string' ? head.delimiter : null;
  const format = head.format as Format;
  const isJson = format === 'json' || format === 'ndjson';
  const { rows: cleaned } = isJson
    ? await openList(listName, { format })
    : readExact(await readFile(listName, 'utf8'), delimiter ?? ',', 'spreadsheets');
  const decisions = decisionSelection(args);
  const selection: UndoSelection = {
    ...(args.list('rule').length > 0 && decisions === null && { rules: args.list('rule') }),
    ...(args.list('column').length > 0 && { columns: args.list('column') }),
    ...(args.list('cluster').length > 0 && { clusters: counts(args, 'cluster', 1) }),
    ...(args.list('row').length > 0 && { rows: counts(args, 'row', 1) }),
    ...(decisions !== null && { rows: decidedRows(args, journal.setAside, decisions) }),
  };
  const rows = undoRows(cleaned, journal, Object.keys(selection).length > 0 ? selection : undefined);
  const chunks = listChunks(rows, { format, delimiter, header: journal.header }, 'off');
  const out = args.text('out');
  if (out === undefined) {
    await toStandardOutput(chunks);
  } else {
    await writeWhole([[out, chunks]]);
  }
  process.stderr.write(
    `${rows.length} rows, ${Object.keys(selection).length > 0 ? 'the selection' : 'everything'} undone\n`,
  );
  return 0;
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
