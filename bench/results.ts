/** The figures of a bench in its place in bench/RESULTS.md, between two marks that are named after it. */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'bench/RESULTS.md';

export function writeResults(bench: string, lines: readonly string[]): void {
  const text = readFileSync(FILE, 'utf8');
  const [open, close] = [`<!-- ${bench} -->\n`, `<!-- /${bench} -->`];
  const from = text.indexOf(open) + open.length;
  const to = text.indexOf(close);
  if (from < open.length || to < from) throw new Error(`${FILE} has no place between ${open.trim()} and ${close}`);
  writeFileSync(FILE, `${text.slice(0, from)}\n${lines.join('\n').trim()}\n\n${text.slice(to)}`);
}
