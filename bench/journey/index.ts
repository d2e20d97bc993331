/**
 * The whole journey (CSV bytes to merged rows and report) against papaparse's parse of the same file:
 * `npm run bench [-- --rows 10000,100000,1000000] [--rounds 3] [--profile] [--write]`.
 *
 * Each run is a fresh process, the two take turns, medians are compared. The answer is proved before the clock counts:
 * every row in one place, clusters against the truth. `--profile` says where the time goes; `--write` puts the tables
 * into bench/RESULTS.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, middle, writeResults } from '../results.ts';
import type { Measured } from './measured.ts';
import { hottest } from './profile.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const sizes = values.rows.split(',').map(Number);
const rounds = Number(values.rounds);
// Both get the same; a million rows and their journal need more than the default on small machines.
const HEAP = '--max-old-space-size=8192';

interface Size {
  readonly rows: number;
  readonly papaparse: Measured[];
  readonly kempt: Measured[];
}

const lines: string[] = [];
say(machine());
say(`\`npm run bench -- --rows ${values.rows} --rounds ${values.rounds}\`, load at start ${loadavg()[0]!.toFixed(1)}`);
say('');
const results = sizes.map(measure);
table(results);
growth(results);
stages(results);
if (values.profile) profile(sizes.at(-1)!);
if (values.write) writeResults('journey', lines);

function measure(rows: number): Size {
  for (const kind of ['list', 'truth']) {
    if (existsSync(`bench/data/${kind}-${rows}.csv`)) continue;
    execFileSync(process.execPath, ['scripts/run.mjs', 'bench/generate.ts', '--rows', String(rows)], {
      stdio: 'ignore',
    });
  }
  const size: Size = { rows, papaparse: [], kempt: [] };
  for (let round = 0; round < rounds; round++) {
    size.papaparse.push(run('papaparse', rows));
    size.kempt.push(run('kempt', rows));
    console.error(
      `${rows} rows, round ${round + 1}: papaparse ${ms(size.papaparse.at(-1)!.ms)}, kempt ${ms(size.kempt.at(-1)!.ms)}`,
    );
  }
  const { balance, rows: read } = size.kempt[0]!;
  if (!balance) throw new Error(`${rows} rows: a row is lost or counted twice`);
  if (read !== rows || size.papaparse[0]!.rows !== rows) throw new Error(`${rows} rows: ${read} were read`);
  return size;
}

function run(who: 'papaparse' | 'kempt', rows: number, flags: readonly string[] = []): Measured {
  const args = [
    'scripts/run.mjs',
    'bench/journey/run.ts',
    who,
    `bench/data/list-${rows}.csv`,
    `bench/data/truth-${rows}.csv`,
  ];
  const out = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, KEMPT_NODE_FLAGS: [HEAP, ...flags].join(' ') },
  });
  return JSON.parse(out);
}

function table(all: readonly Size[]): void {
  say(
    `| rows | papaparse ${all[0]!.papaparse[0]!.version} | kempt ${all[0]!.kempt[0]!.version} | ratio | CPU ratio | rows/s | peak: papaparse | kempt | ratio | precision | recall | F1 |`,
  );
  say('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { rows, papaparse, kempt } of all) {
    const [base, ours] = [middle(papaparse.map((one) => one.ms)), middle(kempt.map((one) => one.ms))];
    const [baseMemory, memory] = [
      middle(papaparse.map((one) => one.peakBytes)),
      middle(kempt.map((one) => one.peakBytes)),
    ];
    const { precision, recall } = kempt[0]!;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    say(
      `| ${rows} | ${ms(base)} | ${ms(ours)} | ${(ours / base).toFixed(2)}× | ${(middle(kempt.map((one) => one.cpuMs)) / middle(papaparse.map((one) => one.cpuMs))).toFixed(2)}× | ${Math.round((rows / ours) * 1000)} | ${mb(baseMemory)} | ${mb(memory)} | ${(memory / baseMemory).toFixed(2)}× | ${precision.toFixed(4)} | ${recall.toFixed(4)} | ${f1.toFixed(4)} |`,
    );
  }
  say('');
}

/** Time as rows to the power of what: 1 is linear, 2 is quadratic. */
function growth(all: readonly Size[]): void {
  for (let i = 1; i < all.length; i++) {
    const [small, large] = [all[i - 1]!, all[i]!];
    const exponent = (who: 'papaparse' | 'kempt', key: 'ms' | 'peakBytes'): string =>
      (
        Math.log(middle(large[who].map((one) => one[key])) / middle(small[who].map((one) => one[key]))) /
        Math.log(large.rows / small.rows)
      ).toFixed(2);
    say(
      `Growth from ${small.rows} to ${large.rows} rows: time papaparse ${exponent('papaparse', 'ms')}, kempt ${exponent('kempt', 'ms')}; peak memory papaparse ${exponent('papaparse', 'peakBytes')}, kempt ${exponent('kempt', 'peakBytes')}.`,
    );
  }
  say('');
}

function stages(all: readonly Size[]): void {
  const names = Object.keys(all[0]!.kempt[0]!.stages);
  say(`| rows | ${names.join(' | ')} | pairs compared |`);
  say(`| ---: |${' ---: |'.repeat(names.length + 1)}`);
  for (const { rows, kempt } of all) {
    const whole = middle(kempt.map((one) => one.ms));
    const share = (name: string): string => {
      const values = kempt.map((one) => one.stages[name] ?? 0).sort((a, b) => a - b);
      const value = values[values.length >> 1]!;
      return `${ms(value)} (${((100 * value) / whole).toFixed(0)} %)`;
    };
    say(`| ${rows} | ${names.map(share).join(' | ')} | ${kempt[0]!.pairs} |`);
  }
  say('');
}

function profile(rows: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'kempt-profile-'));
  run('kempt', rows, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  const file = readdirSync(folder)[0]!;
  for (const line of hottest(readFileSync(join(folder, file), 'utf8'))) say(line);
  rmSync(folder, { recursive: true, force: true });
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}

function ms(value: number): string {
  return value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
