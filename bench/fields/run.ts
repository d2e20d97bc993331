/** One comparison in a process of its own: `run.ts NAME ROUNDS`. Proves the answers, then times. Prints one line of JSON. */
import type { Comparison } from './comparison.ts';
import { comparisons } from './comparisons.ts';
import type { Measured } from './measured.ts';
import { rival, versionOf } from './rivals.ts';

/** A timed turn is at least so long, so that the clock's own steps do not count. */
const SHORTEST_MS = 120;

const [name, rounds] = process.argv.slice(2) as [string, string];
console.log(JSON.stringify(await measure(comparisons[name] as Comparison, Number(rounds))));

async function measure(comparison: Comparison, count: number): Promise<Measured> {
  const { package: needed } = comparison;
  if (needed !== null && rival(`${needed}/package.json`) === null) {
    return { skipped: needed, version: '', values: '', proof: '', ours: 0, theirs: 0, ratio: 0, quarters: [0, 0] };
  }
  const prepared = await comparison.prepare();
  const passes = [passesFor(prepared.ours), passesFor(prepared.theirs)] as const;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < count; round++) {
    // In turns, each first every other round: what else the machine does meets both alike.
    if (round % 2 === 0) ours.push(timed(prepared.ours, passes[0]) / prepared.count);
    theirs.push(timed(prepared.theirs, passes[1]) / prepared.count);
    if (round % 2 === 1) ours.push(timed(prepared.ours, passes[0]) / prepared.count);
  }
  const ratios = theirs.map((time, i) => time / (ours[i] as number));
  return {
    skipped: null,
    version: needed === null ? '' : versionOf(needed),
    values: prepared.values,
    proof: prepared.proof,
    ours: at(ours, 0.5),
    theirs: at(theirs, 0.5),
    ratio: at(ratios, 0.5),
    quarters: [at(ratios, 0.25), at(ratios, 0.75)],
  };
}

/** How many passes fill a turn, after enough of them to have the code compiled. */
function passesFor(pass: () => number): number {
  const started = performance.now();
  let warm = 0;
  while (performance.now() - started < 4 * SHORTEST_MS) {
    pass();
    warm++;
  }
  return Math.max(1, Math.ceil(warm / 4));
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

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] as number;
}
