/**
 * The checks of single values against what people use for them today:
 * `npm run bench:fields [-- --rounds 5] [--only phone,row] [--write]`.
 *
 * Each side runs in a fresh process, and every round in fresh ones; the answers are proved in each before the clock. The
 * two take turns, so that what else the machine does meets both alike. Processor time is counted, and the median of the
 * ratios of two turns is what stands against the target. `--write` puts the table into bench/RESULTS.md. Exit code 1 when
 * a target is missed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { machine, middle, writeResults } from '../results.ts';
import { comparisons } from './comparisons.ts';
import { LIST, LIST_ROWS } from './list.ts';
import { type Ready, type Side, startSide } from './side.ts';

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

/** One turn of each. */
interface Turn {
  readonly ours: number;
  readonly theirs: number;
}

/** Turns of each side in a round. */
const TURNS = 9;

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
  const turns: Turn[] = [];
  let ready: Ready | null = null;
  for (let round = 0; round < Number(values.rounds); round++) {
    const ours = await startSide(key, 'ours');
    const theirs = await startSide(key, 'theirs');
    ({ ready } = ours);
    if (ready.skipped === null) turns.push(...(await takeTurns(ours, theirs)));
    ours.end();
    theirs.end();
    if (ready.skipped !== null) break;
  }
  if (ready === null) throw new RangeError(`--rounds must be 1 or more, got ${values.rounds}`);
  if (ready.skipped !== null) {
    say(`| ${what} | | ${rival} | | | | ${target} | ${ready.skipped} is not installed |`);
    continue;
  }
  const ratios = turns.map(({ ours, theirs }) => theirs / ours);
  const ratio = middle(ratios);
  const quarters = [at(ratios, 0.25), at(ratios, 0.75)].map((each) => each.toFixed(1)).join(' to ');
  const ours = middle(turns.map((turn) => turn.ours));
  const theirs = middle(turns.map((turn) => turn.theirs));
  const holds = ratio >= target;
  if (!holds) missed++;
  const version = ready.version === '' ? '' : ` (${ready.version})`;
  say(
    `| ${what} | ${ready.values} | ${rival}${version} | ${theirs.toFixed(0)} | ${ours.toFixed(0)} | ${ratio.toFixed(1)} (${quarters}) | ${target} | ${holds ? 'holds' : 'missed'} |`,
  );
  proofs.push(`- ${what}, beside ${rival.split(':')[0]}: ${ready.proof}. Timed: ${comparison.ours}.`);
}
say('');
say('Proved before the clock:');
for (const proof of proofs) say(proof);
if (values.write) writeResults('fields', lines);
process.exitCode = missed === 0 ? 0 : 1;

/** Each is first every other time. */
async function takeTurns(ours: Side, theirs: Side): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let i = 0; i < TURNS; i++) {
    if (i % 2 === 0) turns.push({ ours: await ours.turn(), theirs: await theirs.turn() });
    else {
      const first = await theirs.turn();
      turns.push({ ours: await ours.turn(), theirs: first });
    }
  }
  return turns;
}

function at(some: readonly number[], share: number): number {
  const sorted = [...some].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] as number;
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}
