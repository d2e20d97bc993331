/** Files that tell which addresses are dead or do not want mail. */
import { readFile } from 'node:fs/promises';
import type { BounceEvent } from '../model/index.ts';
import { readBounces } from '../prune/index.ts';
import { openList } from '../read/files.ts';
import { type Args, UsageError } from './args.ts';

/** Mails, mboxes and event JSON as they are; anything else is read as a table of events. */
export async function bounceEvents(paths: readonly string[]): Promise<BounceEvent[]> {
  const events: BounceEvent[] = [];
  for (const path of paths) {
    let found = readBounces(await readFile(path));
    if (found.length === 0) found = readBounces((await openList(path)).rows);
    for (const event of found) events.push(event);
  }
  return events;
}

const HASH = /^[0-9a-f]{64}$/i;

/** Every address, @domain or hash that stands anywhere in the files. */
export async function suppressed(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { rows, header } = await openList(path);
    for (const name of header) if (name.includes('@') || HASH.test(name.trim())) found.push(name.trim());
    for (const row of rows) {
      for (const cell of Object.values(row)) {
        if (typeof cell === 'string' && (cell.includes('@') || HASH.test(cell.trim()))) found.push(cell.trim());
      }
    }
  }
  return found;
}

/** How the hashes of suppressions were made; undefined where nothing is said about it. */
export async function suppressionHash(args: Args): Promise<{ salt: string } | { key: string } | undefined> {
  const salt = args.text('suppression-salt');
  const key = args.text('suppression-key');
  if (salt !== undefined && key !== undefined)
    throw new UsageError('--suppression-salt and --suppression-key exclude each other');
  if (salt !== undefined) return { salt };
  if (key === undefined) return undefined;
  // Whoever lists the processes of a machine reads their arguments.
  return { key: key.startsWith('@') ? (await readFile(key.slice(1), 'utf8')).trimEnd() : key };
}
