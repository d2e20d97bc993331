/** Files that appear whole or not at all: written beside their place, then renamed. */
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Outputs {
  /** Writes a file beside its place; nothing is to be seen there yet. */
  add(path: string, chunks: Iterable<string>): Promise<void>;
  /** Moves every written file to its place. */
  commit(): Promise<void>;
  /** Takes back what was written and not committed. */
  discard(): Promise<void>;
}

export function createOutputs(): Outputs {
  const waiting: { readonly beside: string; readonly place: string }[] = [];
  return {
    async add(place, chunks) {
      await mkdir(dirname(place), { recursive: true });
      const beside = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.part`);
      waiting.push({ beside, place });
      await pipeline(Readable.from(inPieces(chunks)), createWriteStream(beside, { flags: 'wx' }));
    },
    async commit() {
      for (const { beside, place } of waiting.splice(0)) await rename(beside, place);
    },
    async discard() {
      for (const { beside } of waiting.splice(0)) await rm(beside, { force: true });
    },
  };
}

/** Writes all files or none. */
export async function writeWhole(
  files: readonly (readonly [path: string, chunks: Iterable<string>])[],
  signal?: AbortSignal,
): Promise<void> {
  const outputs = createOutputs();
  try {
    for (const [path, chunks] of files) {
      signal?.throwIfAborted();
      await outputs.add(path, chunks);
    }
    signal?.throwIfAborted();
    await outputs.commit();
  } finally {
    await outputs.discard();
  }
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
