/** Lists from files and standard input; the only file of the room that knows Node. */
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadResult } from '../model/index.ts';
import { overLimit, planRead, type ReadOptions } from './options.ts';
import { readList } from './readList.ts';

/**
 * The list in a file, or on standard input for `'-'`, and how many bytes it took. The byte limit is checked before a
 * file is read, and while a pipe is. The file's name helps to know its format.
 *
 * @throws like `readList`, and the system's error for a file that cannot be opened
 */
export async function openList(
  path: string,
  options: ReadOptions = {},
): Promise<ReadResult & { readonly bytes: number }> {
  const { limits } = planRead('openList', options);
  if (path === '-') {
    let bytes = 0;
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of process.stdin) {
        const chunk: Uint8Array = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
        bytes += chunk.length;
        yield chunk;
      }
    };
    const result = await readList(counted(), options);
    return { ...result, bytes };
  }
  const found = await stat(path);
  if (found.isDirectory()) throw new TypeError(`openList: ${path} is a folder, a list is one file`);
  const { size } = found;
  if (size > limits.bytes) throw overLimit('bytes', size, limits.bytes);
  const file = await open(path);
  let content: Uint8Array;
  try {
    content = await file.readFile();
  } finally {
    await file.close();
  }
  const result = await readList(content, { name: basename(path), ...options });
  return { ...result, bytes: content.length };
}
