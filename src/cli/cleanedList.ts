/** The list that a journal belongs to, read exactly as it was written beside it. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JournalHead } from '../merge/index.ts';
import type { Format, Row } from '../model/index.ts';
import { openList } from '../read/files.ts';
import { readExact } from '../read/write/readExact.ts';
import { type Args, UsageError } from './args.ts';

/** How the list was written, as the head of its journal tells. */
export function shapeOf(head: JournalHead): { readonly format: Format; readonly delimiter: string | null } {
  return { format: head.format as Format, delimiter: typeof head.delimiter === 'string' ? head.delimiter : null };
}

/**
 * @param journal path of the journal: the list stands beside it unless `--list` says where
 * @throws UsageError when neither names a list
 */
export async function readCleaned(args: Args, journal: string, head: JournalHead): Promise<readonly Row[]> {
  const name = args.text('list') ?? (typeof head.list === 'string' ? join(dirname(journal), head.list) : undefined);
  if (name === undefined) throw new UsageError('the journal names no list: say --list FILE');
  const { format, delimiter } = shapeOf(head);
  if (format === 'json' || format === 'ndjson') return (await openList(name, { format })).rows;
  return readExact(await readFile(name, 'utf8'), delimiter ?? ',', 'spreadsheets').rows;
}
