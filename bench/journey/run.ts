/** One measured run in a process of its own: `papaparse FILE` or `kempt FILE TRUTH`. Prints one line of JSON. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Papa from 'papaparse';
import { cleanList } from '../../src/pipeline.ts';
import { readList } from '../../src/read/index.ts';
import type { Measured } from './measured.ts';
import { agreement, personsOf } from './truth.ts';

const [who, file, truthFile] = process.argv.slice(2) as [string, string, string];
// Reading the file is not measured: both start from what a program has in memory.
console.log(JSON.stringify(who === 'papaparse' ? papaparse() : await kempt()));

function papaparse(): Measured {
  const text = readFileSync(file, 'utf8');
  const watch = start();
  const { data } = Papa.parse<{ id?: string }>(text, { header: true });
  return {
    ...watch(),
    version: versionOf('papaparse'),
    rows: data.filter(({ id }) => id !== undefined && id !== '').length,
    stages: {},
    pairs: 0,
    balance: true,
    precision: 1,
    recall: 1,
  };
}

async function kempt(): Promise<Measured> {
  const bytes = new Uint8Array(readFileSync(file));
  const stages: Record<string, number> = {};
  const watch = start();
  let since = performance.now();
  let stage = 'read';
  const read = await readList(bytes, { name: file });
  const { rows, ...source } = read;
  stages[stage] = performance.now() - since;
  since += stages[stage]!;
  stage = 'columns';
  const result = await cleanList(rows, {
    source: { ...source, name: file },
    onProgress: (progress) => {
      if (progress.stage === stage) return;
      const moment = performance.now();
      stages[stage] = (stages[stage] ?? 0) + moment - since;
      since = moment;
      stage = progress.stage;
    },
  });
  stages[stage] = (stages[stage] ?? 0) + performance.now() - since;
  const measured = watch();

  const { rows: counts } = result.report;
  const balance =
    counts.in === rows.length &&
    counts.clean === result.rows.length &&
    counts.in === counts.clean + counts.quarantined + counts.held + counts.removed + counts.mergedAway;
  const persons = personsOf(readFileSync(truthFile, 'utf8'), rows);
  return {
    ...measured,
    version: versionOf('kempt'),
    rows: rows.length,
    stages,
    pairs: result.report.matching?.stats.candidatePairs ?? 0,
    balance,
    ...agreement(result.clusters, persons),
  };
}

function start(): () => Pick<Measured, 'ms' | 'cpuMs' | 'peakBytes'> {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  return () => {
    const ms = performance.now() - wall;
    const { user, system } = process.cpuUsage(cpu);
    return { ms, cpuMs: (user + system) / 1000, peakBytes: process.resourceUsage().maxRSS * 1024 };
  };
}

function versionOf(name: string): string {
  if (name === 'kempt') return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
}
