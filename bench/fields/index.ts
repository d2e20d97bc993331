/**
 * The checks of single values against what people use for them today:
 * `npm run bench:fields [-- --rounds 5] [--only phone,row] [--write]`.
 *
 * Each side runs in a fresh process, ours and the rival's by turns; the answers are proved in each before the clock.
 * Processor time is counted, and the median of the rounds' ratios is what stands against the target. `--write` puts the
 * table into bench/RESULTS.md. Exit code 1 when a target is missed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { machine, middle, writeResults } from '../results.ts';
import { comparisons } from './comparisons.ts';
import { LIST, LIST_ROWS } from './list.ts';
import type { Measured } from './measured.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: Object.keys(comparisons).join(',') },
    write: { type: 'boolean', default: false },
  },
});

if (!existsSync(LIST)) {
  execFileSync(process.execPath, ['scripts/run.mjs', 'bench/generate.ts', '--rows', String(LIST_ROWS)]);
}

const lines: string[] = [];
const proofs: string[] = [];
let missed = 0;
say(machine());
say(`\`npm run bench:fields -- --rounds ${values.rounds}\`, load at start ${loadavg()[0]?.toFixed(1)}`);
say('');
say('| what | values | rival | rival, ns | kempt, ns | times faster (quarters) | target | |');
say('| --- | --- | --- | ---: | ---: | ---: | ---: | --- |');
for (const key of values.only.split(',')) {
  const comparison = comparisons[key];
  if (comparison === undefined)
    throw new RangeError(`--only must be of ${Object.keys(comparisons).join(', ')}, got ${key}`);
  const { what, rival, target } = comparison;
  const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => {
    // Each first every other round: what else the machine does meets both alike.
    if (round % 2 === 0) return { ours: run(key, 'ours'), theirs: run(key, 'theirs') };
    const theirs = run(key, 'theirs');
    return { ours: run(key, 'ours'), theirs };
  });
  const { skipped, version, proof, values: timed } = rounds[0]!.ours;
  if (skipped !== null) {
    say(`| ${what} | | ${rival} | | | | ${target} | ${skipped} is not installed |`);
    continue;
  }
  const ratios = rounds.map((round) => round.theirs.ns / round.ours.ns);
  const ratio = middle(ratios);
  const quarters = [at(ratios, 0.25), at(ratios, 0.75)];
  const ours = middle(rounds.map((round) => round.ours.ns));
  const theirs = middle(rounds.map((round) => round.theirs.ns));
  const holds = ratio >= target;
  if (!holds) missed++;
  say(
    `| ${what} | ${timed} | ${rival}${version === '' ? '' : ` (${version})`} | ${theirs.toFixed(0)} | ${ours.toFixed(0)} | ${ratio.toFixed(1)} (${quarters.map((each) => each.toFixed(1)).join(' to ')}) | ${target} | ${holds ? 'holds' : 'missed'} |`,
  );
  proofs.push(`- ${what}, beside ${rival.split(':')[0]}: ${proof}. Timed: ${comparison.ours}.`);
}
say('');
say('Proved before the clock:');
for (const proof of proofs) say(proof);
if (values.write) writeResults('fields', lines);
process.exitCode = missed === 0 ? 0 : 1;

function run(key: string, side: 'ours' | 'theirs'): Measured {
  const args = ['scripts/run.mjs', 'bench/fields/run.ts', key, side];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  ) as Measured;
}

function at(some: readonly number[], share: number): number {
  const sorted = [...some].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] as number;
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}
