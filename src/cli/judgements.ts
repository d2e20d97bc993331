/** What was said of pairs of rows, on the command line and in journals of earlier runs, for the rows as they are now. */
import {
  carryJudgements,
  type JudgedPairs,
  recordJudgements,
  resolveJudgements,
  rowKeys,
  rowMarks,
} from '../merge/index.ts';
import type { Journal, ReadResult } from '../model/index.ts';
import { type Args, mappingOf, pairs, UsageError } from './args.ts';
import { readJournalFile } from './journalFile.ts';

export interface Judged {
  /** Of input rows. */
  readonly pairs: JudgedPairs;
  /** The journal of the run with all that was said, now and before. */
  recordedIn(journal: Journal): Journal;
}

/** Null where nothing was said. What the command line says goes before the journals; what is said of nobody here is told. */
export async function judgementsFor(args: Args, read: ReadResult): Promise<Judged | null> {
  const { rows } = read;
  const said = { same: pairs(args, 'same', 1), different: pairs(args, 'different', 1) };
  for (const [name, list] of Object.entries(said)) {
    if (list.flat().some((row) => row >= rows.length))
      throw new UsageError(`--${name} wants numbers up to ${rows.length}, the rows of the list`);
  }
  const [torn] = said.same.filter(([one, other]) =>
    said.different.some((pair) => pair.includes(one) && pair.includes(other)),
  );
  if (torn !== undefined)
    throw new UsageError(`--same and --different both name rows ${torn[0] + 1} and ${torn[1] + 1}`);
  const files = args.list('judgements');
  if (files.length + said.same.length + said.different.length === 0) return null;
  const keys = rowKeys(rows);
  const marks = rowMarks(rows, mappingOf(args, read));
  const empty: Journal = { version: 1, rows: rows.length, header: [], changes: [], merges: [], setAside: [] };
  let all = empty;
  for (const file of files) {
    const { journal } = await readJournalFile(file);
    const carried = carryJudgements(empty, journal, keys, marks).judgements ?? [];
    all = { ...empty, judgements: [...(all.judgements ?? []), ...carried] };
  }
  all = recordJudgements(all, said, keys, marks);
  const { same, different, unresolved } = resolveJudgements(all, keys, marks);
  if (unresolved.length > 0) {
    process.stderr.write(
      `${unresolved.length} judgement${unresolved.length === 1 ? '' : 's'} of rows that are not found for certain: kept in the journal, not applied\n`,
    );
  }
  return { pairs: { same, different }, recordedIn: (journal) => carryJudgements(journal, all, keys, marks) };
}
