/** A file, or standard input for `-`, line by line. Only \n ends a line: JSON may hold the other line ends that `node:readline` cuts at. */
import { createReadStream } from 'node:fs';

const FROM_FILE = { encoding: 'utf8', highWaterMark: 1 << 20 } as const;

export async function readLines(path: string): Promise<string[]> {
  const lines: string[] = [];
  let rest = '';
  const source = path === '-' ? process.stdin.setEncoding('utf8') : createReadStream(path, FROM_FILE);
  for await (const chunk of source) {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() as string;
    for (const piece of pieces) lines.push(piece);
  }
  if (rest !== '') lines.push(rest);
  return lines;
}
