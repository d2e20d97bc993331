/**
 * Scoring the pairs of a list with one helping thread, beside scoring them alone: `npm run bench:threads
 * [-- --rows 1000000] [--rounds 5] [--write]`. One process; the result is proved equal before the ratio is said. The
 * helper is started anew for each round, as a program would start it once: its code is cold. Each round has comparers
 * of its own, so that none has seen the pairs before.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Worker } from 'node:worker_threads';
import Papa from 'papaparse';
import { mapColumns } from '../../src/columns/index.ts';
import { createComparer } from '../../src/match/compare/compare.ts';
import { drain } from '../../src/match/drain.ts';
import { planMatch } from '../../src/match/options.ts';
import { type Ready, readySteps } from '../../src/match/ready.ts';
import { scoreTogether } from '../../src/match/threads/scoreTogether.ts';
import { weightOf } from '../../src/match/weigh/probability.ts';
import { type Scored, scoreSteps } from '../../src/match/weigh/score.ts';
import { createWeigher } from '../../src/match/weigh/weigh.ts';
import type { Row } from '../../src/model/index.ts';
import { startHelpers } from '../../test/support/helpers.ts';
import { machine, middle, writeResults } from '../results.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const file = `bench/data/list-${values.rows}.csv`;
if (!existsSync(file)) {
  execFileSync(process.execPath, ['scripts/run.mjs', 'bench/generate.ts', '--rows', values.rows], { stdio: 'ignore' });
}
const rows = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
const idle = { postMessage: () => undefined };
const plan = planMatch({ workers: [idle] });
const ready = drain(readySteps(rows, mapColumns(rows), plan, null));
const keepWeight = weightOf(plan.reviewProbability);
const matchWeight = weightOf(plan.matchProbability);

const alone: number[] = [];
const together: number[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const { workers, end } = await startHelpers(1);
  const worker = workers[0]!;
  await new Promise((done) => worker.once('online', () => done(null)));
  const turns = [() => timed(alone, scoreAlone), () => timed(together, (own) => scoreWith(worker, own))];
  if (round % 2 === 1) turns.reverse();
  const found = turns.map((turn) => turn());
  prove(found[0]!, found[1]!);
  await end();
}
const ratios = alone.map((ms, i) => ms / together[i]!);
const lines = [
  `${machine()}, load at the end ${loadavg()[0]!.toFixed(1)}; \`npm run bench:threads -- --rows ${values.rows} --rounds ${values.rounds}\``,
  '',
  '| rows | one thread, ms | two threads, ms | ratio, median | of all rounds |',
  '| ---: | ---: | ---: | ---: | --- |',
  `| ${values.rows} | ${middle(alone).toFixed(0)} | ${middle(together).toFixed(0)} | ${middle(ratios).toFixed(2)} | ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} |`,
];
for (const line of lines) console.log(line);
if (values.write) writeResults('threads', lines);

/** The list with a comparer and a weigher that have seen no pair. */
function fresh(): Ready {
  const comparer = createComparer(ready.list, ready.comparer.profiles);
  return { ...ready, comparer, weigher: createWeigher(ready.list, ready.model, comparer, ready.rarity) };
}

function scoreAlone({ blocking, abandoned, comparer, weigher }: Ready): Scored {
  const filter = { sides: null, abandoned, share: 1 };
  return drain(scoreSteps(blocking, filter, comparer, weigher, keepWeight, matchWeight));
}

function scoreWith(worker: Worker, own: Ready): Scored {
  const filter = { sides: null, abandoned: own.abandoned, share: 1 };
  return drain(scoreTogether([worker], { ...own, filter, keepWeight, matchWeight }));
}

function timed(times: number[], score: (own: Ready) => Scored): Scored {
  const own = fresh();
  const started = performance.now();
  const found = score(own);
  times.push(performance.now() - started);
  return found;
}

function prove(one: Scored, other: Scored): void {
  const { length } = one.pairs;
  const columns = ['left', 'right', 'weight'] as const;
  const differs = (column: (typeof columns)[number]) =>
    one.pairs[column].subarray(0, length).some((value, i) => value !== other.pairs[column][i]);
  if (length !== other.pairs.length || one.candidatePairs !== other.candidatePairs || columns.some(differs)) {
    throw new Error('two threads found something else than one');
  }
}
