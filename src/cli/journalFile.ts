/** A journal out of a file or a pipe; what is none is told by the name of the file. */
import { type ReadJournal, readJournal } from '../merge/index.ts';
import { readLines } from './lines.ts';
import { listName } from './listFile.ts';

/** @throws Error for what is no journal, the system's for a file that cannot be read */
export async function readJournalFile(path: string): Promise<ReadJournal & { readonly lines: readonly string[] }> {
  const lines = await readLines(path);
  try {
    return { ...readJournal(lines), lines };
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`${listName(path)} is no journal as it was written: ${message.replace(/^readJournal: /, '')}`);
  }
}
