/**
 * Precision, recall and F1 of matching over labelled lists: those beside the project, and any folder with records.csv
 * and truth.csv (`id,cluster`), or with list-N.csv and truth-N.csv of the generator (`id,person`): `npm run score --
 * FOLDER`. With KEMPT_VERBOSE=1 it says what each key found, with KEMPT_VERBOSE=2 also pairs that it got wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { mapColumns } from '../../src/columns/index.ts';
import { evaluate, findDuplicates } from '../../src/match/index.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';
import { tellOfKeys, tellOfMisses } from './matchMisses.ts';

const TARGETS: Readonly<Record<string, number>> = {
  febrl3: 0.996,
  historical_50k: 0.83,
  fake_1000: 0.92,
  rldata500: 0.96,
  dsgen_C_1000: 0.997,
  dsgen_C_5000: 0.997,
  restaurant_864: 0.94,
  dqbench_T1: 1,
  dqbench_T2: 0.999,
  multiparty_16k: 0.97,
  senzing_truthset: 0.97,
};

export interface MatchScore {
  readonly set: string;
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly candidatePairs: number;
  readonly seconds: number;
  /** Less than wall time on a loaded machine, more where the collector runs beside. */
  readonly cpuSeconds: number;
  readonly mebibytes: number;
}

function csv(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** Scores one folder. Pairs are counted within clusters; every true pair counts. */
export function scoreFolder(folder: string): MatchScore {
  const generated = readdirSync(folder).find((file) => /^list-\d+\.csv$/.test(file));
  const records = generated ?? 'records.csv';
  const truth = records.replace(/^(?:list|records)/, 'truth');
  const labelled = csv(join(folder, records));
  const lines = csv(join(folder, truth));
  const group = ['cluster', 'person'].find((name) => lines[0]?.[name] !== undefined);
  if (group === undefined) throw new RangeError(`${truth} must have the columns id and cluster`);
  const clusterOf = new Map(lines.map((line) => [line.id, line[group]]));
  const ids = labelled.map((row) => row.id);
  const rows = labelled.map(({ id: _, ...row }) => row);
  const mapping = mapColumns(rows);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const matching = findDuplicates(rows, { mapping });
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  const truthOf = ids.map((id) => clusterOf.get(id));
  const mebibytes = (process.memoryUsage().rss - before) / 2 ** 20;
  const score = evaluate(matching, truthOf);
  const verbose = process.env.KEMPT_VERBOSE;
  if (verbose) tellOfKeys(matching, mapping, truthOf);
  if (verbose === '2') tellOfMisses(matching, rows, truthOf);
  return {
    set: folder.split('/').at(-1)!,
    rows: rows.length,
    precision: score.precision,
    recall: score.recall,
    f1: score.f1,
    candidatePairs: matching.stats.candidatePairs,
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    mebibytes,
  };
}

export function words(score: MatchScore): string {
  const figures = `precision ${score.precision.toFixed(4)} recall ${score.recall.toFixed(4)} F1 ${score.f1.toFixed(4)}`;
  const cost = `pairs ${score.candidatePairs} seconds ${score.seconds.toFixed(2)} CPU ${score.cpuSeconds.toFixed(2)} MiB ${score.mebibytes.toFixed(0)}`;
  return `${score.set.padEnd(18)} rows ${String(score.rows).padStart(7)} ${figures} ${cost}`;
}

/** The labelled lists beside the project; empty where they are absent. */
export async function score(): Promise<ScoreLine[]> {
  if (corpora === null) return [];
  const home = join(corpora, 'linkage');
  const lines: ScoreLine[] = [];
  for (const set of readdirSync(home).sort()) {
    if (!existsSync(join(home, set, 'records.csv'))) continue;
    const result = scoreFolder(join(home, set));
    const target = TARGETS[set];
    lines.push({
      set: `match/${set}`,
      measure: 'F1',
      value: result.f1,
      target: target === undefined ? '–' : `>= ${target}`,
      holds: target === undefined || result.f1 >= target,
    });
    console.log(words(result));
  }
  return lines;
}
