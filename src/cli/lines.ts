/** A file line by line. Only \n ends a line: JSON may hold the other line ends that `node:readline` cuts at. */
import { createReadStream } from 'node:fs';

export async function readLines(path: string): Promise<string[]> {
  const lines: string[] = [];
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() as string;
    for (const piece of pieces) lines.push(piece);
  }
  if (rest !== '') lines.push(rest);
  return lines;
}
