/** Files that tell which addresses are dead or do not want mail. */
import { readFile } from 'node:fs/promises';
import type { BounceEvent } from '../model/index.ts';
import { readBounces } from '../prune/index.ts';
import { openList } from '../read/files.ts';

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
    for (const name of header) if (name.includes('@')) found.push(name);
    for (const row of rows) {
      for (const cell of Object.values(row)) {
        if (typeof cell === 'string' && (cell.includes('@') || HASH.test(cell.trim()))) found.push(cell.trim());
      }
    }
  }
  return found;
}
