/**
 * A list that is asked about one row at a time: `node scripts/run.mjs bench/matcher/index.ts [--rows 10000,100000]
 * [--rounds 3] [--write]`. Each run is a fresh process; the yardstick of the index is one full run over the same rows.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { machine, middle, writeResults } from '../results.ts';
import type { Measured } from './run.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const lines: string[] = [];
const rounds = Number(values.rounds);
say(
  `${machine()}, load at start ${loadavg()[0]!.toFixed(1)}; \`node scripts/run.mjs bench/matcher/index.ts --rows ${values.rows} --rounds ${rounds}\``,
);
say('');
say(
  '| rows | full run, CPU ms | index, CPU ms | ratio | find, µs: median | p99 | CPU median | CPU p99 | add, CPU µs | update | remove | bytes a row | known people found |',
);
say('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const rows of values.rows.split(',').map(Number)) {
  if (!existsSync(`bench/data/list-${rows}.csv`)) {
    execFileSync(process.execPath, ['scripts/run.mjs', 'bench/generate.ts', '--rows', String(rows)], {
      stdio: 'ignore',
    });
  }
  const full: Measured[] = [];
  const live: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    full.push(run(rows, 'full'));
    live.push(run(rows, 'matcher'));
  }
  const of = (some: readonly Measured[], what: keyof Measured): number => middle(some.map((one) => one[what]));
  const fullMs = of(full, 'fullCpuMs');
  const buildMs = of(live, 'buildCpuMs');
  const times = (['medianUs', 'p99Us', 'cpuMedianUs', 'cpuP99Us', 'addUs', 'updateUs', 'removeUs'] as const).map(
    (what) => of(live, what).toFixed(0),
  );
  say(
    `| ${rows} | ${fullMs.toFixed(0)} | ${buildMs.toFixed(0)} | ${(buildMs / fullMs).toFixed(2)} | ${times.join(' | ')} | ${of(live, 'bytesPerRow').toFixed(0)} | ${of(live, 'found').toFixed(4)} |`,
  );
}
if (values.write) writeResults('matcher', lines);

function run(rows: number, what: 'full' | 'matcher'): Measured {
  const env = { ...process.env, KEMPT_NODE_FLAGS: '--expose-gc --max-old-space-size=8192' };
  const args = [
    'scripts/run.mjs',
    'bench/matcher/run.ts',
    `bench/data/list-${rows}.csv`,
    `bench/data/truth-${rows}.csv`,
    what,
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}
