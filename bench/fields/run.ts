/**
 * One side of a comparison in a process of its own: `run.ts NAME ours|theirs`. Proves the answers and says so in a line
 * of JSON; then each line it reads is a turn, answered by the nanoseconds of processor time that a value took. Alone,
 * since each side would else pay for what the other leaves to be collected.
 */
import { createInterface } from 'node:readline';
import type { Comparison } from './comparison.ts';
import { comparisons } from './comparisons.ts';
import { rival, versionOf } from './rivals.ts';
import type { Ready } from './side.ts';

/** Code is warmed for so long; then a turn is at least so long, so that the clock's own steps do not count. */
const WARM_MS = 600;
const SHORTEST_MS = 150;

const [name, side] = process.argv.slice(2) as [string, 'ours' | 'theirs'];
await take(comparisons[name] as Comparison);

async function take(comparison: Comparison): Promise<void> {
  const { package: needed } = comparison;
  if (needed !== null && rival(`${needed}/package.json`) === null) {
    return say({ skipped: needed, version: '', values: '', proof: '' });
  }
  const { values, proof, count, ...sides } = await comparison.prepare();
  const pass = sides[side];
  const passes = passesFor(pass);
  say({ skipped: null, version: needed === null ? '' : versionOf(needed), values, proof });
  for await (const _ of createInterface({ input: process.stdin })) console.log(timed(pass, passes) / count);
}

function say(ready: Ready): void {
  console.log(JSON.stringify(ready));
}

/** How many passes fill a turn, after enough of them to have the code compiled. */
function passesFor(pass: () => number): number {
  const started = performance.now();
  let warm = 0;
  while (performance.now() - started < WARM_MS) {
    pass();
    warm++;
  }
  return Math.max(1, Math.ceil((warm * SHORTEST_MS) / WARM_MS));
}

/** Nanoseconds of processor time one pass takes. */
function timed(pass: () => number, passes: number): number {
  const before = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < passes; i++) sum += pass();
  const { user, system } = process.cpuUsage(before);
  if (sum === 0) throw new Error('nothing was done');
  return ((user + system) * 1000) / passes;
}
