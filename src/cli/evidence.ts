/** Files that tell which addresses are dead or do not want mail. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { mapColumns } from '../columns/index.ts';
import { cellOf } from '../fields/cell.ts';
import { wantsMail } from '../fields/permission.ts';
import type { BounceEvent, Row } from '../model/index.ts';
import { type PruneOptions, readBounces } from '../prune/index.ts';
import { openList } from '../read/files.ts';
import { readList } from '../read/index.ts';
import { type Args, UsageError } from './args.ts';

/** A file, or standard input; read once, since a pipe gives its bytes only once. */
async function bytesOf(path: string): Promise<Uint8Array> {
  return path === '-' ? buffer(process.stdin) : readFile(path);
}

/**
 * What the files of an option tell: mails, mboxes and event JSON as they are; a table, which says nothing as text, by its
 * rows. A file that tells nothing is named.
 */
export async function bounceEvents(args: Args, name: 'bounces' | 'events'): Promise<BounceEvent[]> {
  const events: BounceEvent[] = [];
  for (const path of args.list(name)) {
    const bytes = await bytesOf(path);
    let found = readBounces(bytes);
    if (found.length === 0) found = readBounces((await readList(bytes, { name: path })).rows);
    for (const event of found) events.push(event);
    if (found.length === 0) process.stderr.write(`--${name} ${path}: nothing in it tells what became of a mail\n`);
  }
  return events;
}

/** The words of the command for lists of people as options of pruning; only those that are given. */
export async function unwilling(
  args: Args,
): Promise<Pick<PruneOptions, 'complaints' | 'optOuts' | 'suppressions' | 'suppressionHash'>> {
  const [complaints, optOuts, suppress] = ['complaints', 'opt-outs', 'suppress'].map((name) => args.list(name));
  const hash = await suppressionHash(args);
  return {
    ...(complaints?.length && { complaints: await refusals('complaints', complaints) }),
    ...(optOuts?.length && { optOuts: await refusals('opt-outs', optOuts) }),
    ...(suppress?.length && { suppressions: await suppressed(suppress) }),
    ...(hash !== undefined && { suppressionHash: hash }),
  };
}

/** Everybody in the files: of events, feedback mails and telling tables those who said no, of any other table all. */
async function refusals(name: string, paths: readonly string[]): Promise<(string | Row)[]> {
  const found: (string | Row)[] = [];
  for (const path of paths) {
    const before = found.length;
    const bytes = await bytesOf(path);
    const events = readBounces(bytes);
    for (const event of events) if (saysNo(event) && event.recipient !== null) found.push(event.recipient);
    if (events.length === 0 || (found.length === before && beginsWithAddress(bytes))) {
      const { rows, header } = await readList(bytes, { name: path });
      for (const one of refusalsOf(rows, header)) found.push(one);
    }
    if (found.length === before) process.stderr.write(`--${name} ${path}: nobody is in it\n`);
  }
  return found;
}

/** True for a table without a head, in which the words of a notice may stand too: an address is a cell of its first line. */
function beginsWithAddress(bytes: Uint8Array): boolean {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 2000)).split(/[\r\n]/, 1);
  return line.split(/[,;\t|]/).some((cell) => BARE_ADDRESS.test(cell.trim()));
}

/** Who said no in a table. */
function refusalsOf(rows: readonly Row[], header: readonly string[]): (string | Row)[] {
  const found: (string | Row)[] = header.filter(isEntry).map((column) => column.trim());
  // A table that tells who said no and who did not is taken at its word.
  const said = rows.map((row) => readBounces(row)[0]);
  const answers = answersOf(rows, header);
  const telling = said.some(saysNo) || answers.some((answer) => answer !== null);
  rows.forEach((row, i) => {
    const isRefusal = telling ? saysNo(said[i]) || answers[i] === 'no' : said[i] === undefined;
    if (isRefusal && Object.values(row).some(isEntry)) found.push(row);
  });
  return found;
}

type Answer = 'yes' | 'no' | null;

/** By row: whether its columns of permission say that the person wants mail; null where they say nothing. */
function answersOf(rows: readonly Row[], header: readonly string[]): Answer[] {
  const { columns } = mapColumns(rows, { header });
  return rows.map((row) => {
    let answer: Answer = null;
    for (const { column, role } of columns) {
      if (role !== 'consent' && role !== 'unsubscribe' && role !== 'status') continue;
      const wants = wantsMail(role, cellOf(row, column));
      if (wants === false) return 'no';
      if (wants) answer = 'yes';
    }
    return answer;
  });
}

const saysNo = (event: BounceEvent | undefined): boolean => event?.kind === 'complaint' || event?.kind === 'optOut';

/** SHA-256, SHA-1 or MD5, with or without a word for it. */
const HASH = /^(?:(?:sha-?256|sha-?1|md5) ?[:=] ?|0x)?(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})$/i;
const BARE_ADDRESS = /^"?[^\s@<>:"']{1,64}@[^\s@<>:"']{1,255}"?$/;

/** An address, a @domain or a hash. */
function isEntry(cell: unknown): cell is string {
  return typeof cell === 'string' && (cell.includes('@') || HASH.test(cell.trim()));
}

/** Every address, @domain or hash that stands anywhere in the files. */
async function suppressed(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { rows, header } = await openList(path);
    for (const name of header) if (isEntry(name)) found.push(name.trim());
    for (const row of rows) for (const cell of Object.values(row)) if (isEntry(cell)) found.push(cell.trim());
  }
  return found;
}

/** How the hashes of suppressions were made; undefined where nothing is said about it. */
async function suppressionHash(args: Args): Promise<{ salt: string } | { key: string } | undefined> {
  const salt = args.text('suppression-salt');
  const key = args.text('suppression-key');
  if (salt !== undefined && key !== undefined)
    throw new UsageError('--suppression-salt and --suppression-key exclude each other');
  if (salt !== undefined) return { salt };
  if (key === undefined) return undefined;
  // Whoever lists the processes of a machine reads their arguments.
  return { key: key.startsWith('@') ? (await readFile(key.slice(1), 'utf8')).trimEnd() : key };
}
