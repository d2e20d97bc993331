/** Files that appear whole or not at all: written beside their place, then renamed. */
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, constants, copyFile, link, lstat, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Outputs {
  /** Writes a file beside its place; nothing is to be seen there yet. */
  add(path: string, chunks: Iterable<string>): Promise<void>;
  /** Moves every written file to its place. If one cannot be moved, every place is as it was before. */
  commit(): Promise<void>;
  /** Takes back what was written and not committed. */
  discard(): Promise<void>;
}

interface Waiting {
  readonly beside: string;
  readonly place: string;
}

export function createOutputs(): Outputs {
  const waiting: Waiting[] = [];
  return {
    async add(place, chunks) {
      await makeFolder(dirname(place));
      const beside = partBeside(place);
      waiting.push({ beside, place });
      // Who kept the file that stands there from others' eyes keeps the new one from them.
      const mode = (await stat(place).catch(() => null))?.mode ?? 0o666;
      await pipeline(Readable.from(inPieces(chunks)), createWriteStream(beside, { flags: 'wx', mode: mode & 0o777 }));
    },
    async commit() {
      for (const { place } of waiting) await refuseFolder(place);
      const moved: { readonly place: string; readonly older: string | null }[] = [];
      try {
        for (const { beside, place } of waiting) {
          const older = await keptAside(place);
          moved.push({ place, older });
          await rename(beside, place);
        }
      } catch (error) {
        for (const { place, older } of moved.reverse()) {
          // What cannot be put back does not keep the others from it, and the first error is the one to tell.
          await (older === null ? rm(place, { force: true }) : rename(older, place)).catch(() => undefined);
        }
        throw error;
      }
      waiting.length = 0;
      for (const { older } of moved) if (older !== null) await rm(older, { force: true });
    },
    async discard() {
      for (const { beside } of waiting.splice(0)) await rm(beside, { force: true });
    },
  };
}

/**
 * A folder and those above it. One by one: the platform's own way never ends where the system lets nobody make any, as
 * in /proc.
 */
async function makeFolder(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there?.isDirectory()) return;
  if (there !== null) throw notAFolder(folder);
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/**
 * Refuses a folder that files could not be written to, before the work whose result they hold. Makes nothing.
 * @throws Error, the system's where it forbids it
 */
export async function refuseUnwritable(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there === null) {
    if ((await lstat(folder).catch(() => null)) !== null)
      throw new Error(`${folder} is a link that leads nowhere: nothing was written`);
    if (dirname(folder) !== folder) await refuseUnwritable(dirname(folder));
  } else {
    if (!there.isDirectory()) throw notAFolder(folder);
    await access(folder, constants.W_OK);
  }
}

function notAFolder(path: string): Error {
  return new Error(`${path} is a file where a folder is wanted: nothing was written`);
}

function partBeside(place: string): string {
  return join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.part`);
}

async function refuseFolder(place: string): Promise<void> {
  const there = await lstat(place).catch(() => null);
  if (there?.isDirectory()) throw new Error(`${place} is a folder: nothing was written`);
}

/** A second name for the file that stands at a place, so that it can be put back; null where none stands. */
async function keptAside(place: string): Promise<string | null> {
  const aside = partBeside(place);
  try {
    await link(place, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    // Not every file system knows second names.
    await copyFile(place, aside);
  }
  return aside;
}

let writing = 0;

/** Whether there are parts of files that have to be taken back before the process may end. */
export function isWriting(): boolean {
  return writing > 0;
}

/** Two paths that lead to one file, whatever they are called. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [left, right] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  return left != null && right != null && left.ino === right.ino && left.dev === right.dev;
}

/**
 * Refuses places that files could not be moved to, before the work whose result they hold.
 * @param read files that were read and must stay
 */
export async function refuseOutputs(places: readonly string[], read: readonly string[]): Promise<void> {
  await refuseReplacing(places, read);
  for (const place of places) {
    await refuseUnwritable(dirname(place));
    await refuseFolder(place);
  }
}

/** What came in may be the only copy of it, and nothing is written over by another output. */
async function refuseReplacing(places: readonly string[], read: readonly string[]): Promise<void> {
  for (const [i, place] of places.entries()) {
    if (places.slice(0, i).some((other) => resolve(other) === resolve(place)))
      throw new Error(`two outputs cannot both stand in ${place}: nothing was written`);
    for (const path of read) {
      if (path !== '-' && (await isSameFile(path, place)))
        throw new Error(`${place} is read by this run and would be replaced: nothing was written`);
    }
  }
}

/**
 * Writes all files or none.
 * @param read files that were read and must stay: none of the written ones may stand in their place
 */
export async function writeWhole(
  files: readonly (readonly [path: string, chunks: Iterable<string>])[],
  signal?: AbortSignal,
  read: readonly string[] = [],
): Promise<void> {
  const places = files.map(([path]) => path);
  await refuseReplacing(places, read);
  const outputs = createOutputs();
  writing++;
  try {
    for (const [path, chunks] of files) {
      signal?.throwIfAborted();
      await outputs.add(path, chunks);
    }
    signal?.throwIfAborted();
    await outputs.commit();
  } finally {
    await outputs.discard();
    writing--;
  }
}

/** A path as a shell takes it for one word. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_./:\\@%+,=-]+$/u.test(path) ? path : process.platform === 'win32' ? `"${path}"` : quoted(path);
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

/** Joins small chunks: a stream costs more per chunk than per byte. */
export function* inPieces(chunks: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** Writes to standard output, waiting where the reader is slower. A reader that has gone away ends the writing quietly. */
export async function toStandardOutput(chunks: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inPieces(chunks)), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
