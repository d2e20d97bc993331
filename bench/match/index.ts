/**
 * Finding duplicates, beside what people put together today: `npm run bench:match [-- --rows 1000,10000,100000]
 * [--rounds 3] [--write]`. Each run is a fresh process; the yardstick is papaparse's parse of the same file in the same
 * process; precision and recall are pairs within clusters against the truth. Rivals that are not installed
 * (`npm install --prefix bench`) are left out with a word.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { rival } from '../fields/rivals.ts';
import { machine, middle, writeResults } from '../results.ts';
import { METHODS } from './methods.ts';

interface Run {
  readonly parseMs: number;
  readonly ms: number;
  readonly cpuMs: number;
  readonly aboveBytes: number;
  readonly precision: number;
  readonly recall: number;
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const lines: string[] = [];
say(
  `${machine()}, load at start ${loadavg()[0]!.toFixed(1)}; \`npm run bench:match -- --rows ${values.rows} --rounds ${values.rounds}\``,
);
say('');
say('| method | rows | ms | × the parse | MB above the rows | precision | recall | F1 | growth |');
say('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const sizes = values.rows.split(',').map(Number);
for (const rows of sizes) {
  if (existsSync(`bench/data/list-${rows}.csv`)) continue;
  execFileSync(process.execPath, ['scripts/run.mjs', 'bench/generate.ts', '--rows', String(rows)], { stdio: 'ignore' });
}
for (const { name, upTo, needs } of METHODS) {
  if (needs !== null && rival(`${needs}/package.json`) === null && rival(needs) === null) {
    say(`| ${name} | ${needs} is not installed |${' |'.repeat(7)}`);
    continue;
  }
  let last: { rows: number; ms: number } | null = null;
  for (const rows of sizes) {
    if (rows > upTo) continue;
    const runs = Array.from({ length: Number(values.rounds) }, () => run(name, rows));
    const ms = middle(runs.map((one) => one.ms));
    const ratio = middle(runs.map((one) => one.ms / one.parseMs));
    const { precision, recall } = runs[0]!;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const growth = last === null ? '' : (Math.log(ms / last.ms) / Math.log(rows / last.rows)).toFixed(2);
    say(
      `| ${name} | ${rows} | ${ms.toFixed(0)} | ${ratio.toFixed(1)} | ${(middle(runs.map((one) => one.aboveBytes)) / 1e6).toFixed(0)} | ${precision.toFixed(4)} | ${recall.toFixed(4)} | ${f1.toFixed(4)} | ${growth} |`,
    );
    last = { rows, ms };
  }
}
if (values.write) writeResults('match', lines);

function run(name: string, rows: number): Run {
  const args = [
    'scripts/run.mjs',
    'bench/match/run.ts',
    name,
    `bench/data/list-${rows}.csv`,
    `bench/data/truth-${rows}.csv`,
  ];
  // A rival may print as it works; ours is the last line.
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(printed.trim().split('\n').at(-1)!);
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}
