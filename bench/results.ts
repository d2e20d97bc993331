/** What every bench says of itself, and where its figures go. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const FILE = 'bench/RESULTS.md';

/** Writes the figures of a bench to their place in bench/RESULTS.md, between two marks that are named after it. */
export function writeResults(bench: string, lines: readonly string[]): void {
  const text = readFileSync(FILE, 'utf8');
  const [open, close] = [`<!-- ${bench} -->\n`, `<!-- /${bench} -->`];
  const from = text.indexOf(open) + open.length;
  const to = text.indexOf(close);
  if (from < open.length || to < from) throw new Error(`${FILE} has no place between ${open.trim()} and ${close}`);
  writeFileSync(FILE, `${text.slice(0, from)}\n${lines.join('\n').trim()}\n\n${text.slice(to)}`);
}

/** What a bench ran on, and when. */
export function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const day = new Date().toISOString().slice(0, 10);
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, Node ${process.version}, ${day}`;
}

/** The median; of an even number, the upper of the two. */
export function middle(some: readonly number[]): number {
  return [...some].sort((a, b) => a - b)[some.length >> 1]!;
}
