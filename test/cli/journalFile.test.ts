import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJournalFile } from '../../src/cli/journalFile.ts';
import { journalLines } from '../../src/merge/index.ts';

it('a journal is read, and what is none is told by its file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kempt-'));
  try {
    const written = [...journalLines({ version: 1, rows: 2, header: [], changes: [], merges: [], setAside: [] })];
    await writeFile(join(folder, 'journal.jsonl'), written.join(''));
    await writeFile(join(folder, 'list.csv'), 'name\nAnn\n');
    expect((await readJournalFile(join(folder, 'journal.jsonl'))).journal.rows).toBe(2);
    await expect(readJournalFile(join(folder, 'list.csv'))).rejects.toThrow(
      /^list\.csv is no journal as it was written: line 1 is cut or no JSON$/,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
