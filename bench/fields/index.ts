/**
 * The checks of single values against what people use for them today:
 * `npm run bench:fields [-- --rounds 15] [--only phone,row] [--write]`.
 *
 * Each comparison runs in a fresh process; its answers are proved first, then both sides take turns. Processor time is
 * counted, and the median of the rounds' ratios is what stands against the target. `--write` puts the table into
 * bench/RESULTS.md. Exit code 1 when a target is missed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { writeResults } from '../results.ts';
import { comparisons } from './comparisons.ts';
import { LIST, LIST_ROWS } from './list.ts';
import type { Measured } from './measured.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
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
say(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
say(`\`npm run bench:fields -- --rounds ${values.rounds}\`, load at start ${loadavg()[0]?.toFixed(1)}`);
say('');
say('| what | values | rival | rival, ns | kempt, ns | times faster (quarters) | target | |');
say('| --- | --- | --- | ---: | ---: | ---: | ---: | --- |');
for (const key of values.only.split(',')) {
  const comparison = comparisons[key];
  if (comparison === undefined)
    throw new RangeError(`--only must be of ${Object.keys(comparisons).join(', ')}, got ${key}`);
  const { what, rival, target } = comparison;
  const measured = run(key);
  if (measured.skipped !== null) {
    say(`| ${what} | | ${rival} | | | | ${target} | ${measured.skipped} is not installed |`);
    continue;
  }
  const { ours, theirs, ratio, quarters, version } = measured;
  const holds = ratio >= target;
  if (!holds) missed++;
  say(
    `| ${what} | ${measured.values} | ${rival}${version === '' ? '' : ` (${version})`} | ${theirs.toFixed(0)} | ${ours.toFixed(0)} | ${ratio.toFixed(1)} (${quarters.map((each) => each.toFixed(1)).join(' to ')}) | ${target} | ${holds ? 'holds' : 'missed'} |`,
  );
  proofs.push(`- ${what}, beside ${rival.split(':')[0]}: ${measured.proof}. Timed: ${comparison.ours}.`);
}
say('');
say('Proved before the clock:');
for (const proof of proofs) say(proof);
if (values.write) writeResults('fields', lines);
process.exitCode = missed === 0 ? 0 : 1;

function run(key: string): Measured {
  const args = ['scripts/run.mjs', 'bench/fields/run.ts', key, values.rounds];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  ) as Measured;
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}
