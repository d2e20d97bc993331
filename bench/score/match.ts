/**
 * Precision, recall and F1 of matching over labelled lists: any folder with records.csv and truth.csv (id,cluster).
 *   node --import tsx bench/score/match.ts [FOLDER…]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { evaluate, findDuplicates } from '../../src/match/index.ts';
import type { ColumnMapping, Row } from '../../src/model/index.ts';
import { corpora } from '../../test/support/corpora.ts';
import type { ScoreLine } from './line.ts';

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

type Mapper = (rows: readonly Row[]) => ColumnMapping;

async function mapper(): Promise<Mapper> {
  try {
    const door = (await import('../../src/columns/index.ts')) as { mapColumns?: Mapper };
    if (door.mapColumns && process.env.KEMPT_HEADERS !== 'plain') return door.mapColumns;
  } catch {
    // The room of the columns is not built yet: plain names do.
  }
  const { mapByNames } = await import('../../src/match/headers.ts');
  return mapByNames;
}

/** Scores one folder. Pairs are counted within clusters; every true pair counts. */
export async function scoreFolder(folder: string, records = 'records.csv', truth = 'truth.csv'): Promise<MatchScore> {
  const labelled = csv(join(folder, records));
  const clusterOf = new Map(csv(join(folder, truth)).map((line) => [line.id, line.cluster]));
  const ids = labelled.map((row) => row.id);
  const rows = labelled.map(({ id: _, ...row }) => row);
  const mapping = (await mapper())(rows);
  if (process.env.KEMPT_VERBOSE) {
    console.log(
      mapping.columns.map((c) => `${c.column}:${c.role}${c.parts.join('.')}`).join(' '),
      '| unmapped',
      mapping.unmapped.join(' '),
    );
  }
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const matching = findDuplicates(rows, { mapping });
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  const mebibytes = (process.memoryUsage().rss - before) / 2 ** 20;
  const score = evaluate(
    matching,
    ids.map((id) => clusterOf.get(id)),
  );
  if (process.env.KEMPT_VERBOSE) {
    let edges = 0;
    let good = 0;
    let reviewGood = 0;
    const { pairs } = matching;
    for (let i = 0; i < pairs.length; i++) {
      const same = clusterOf.get(ids[pairs.left[i]!]) === clusterOf.get(ids[pairs.right[i]!]);
      if (pairs.probability[i]! >= matching.model.matchProbability) {
        edges++;
        if (same) good++;
      } else if (same) reviewGood++;
    }
    console.log(
      `edges ${edges} right ${good}; review ${pairs.length - edges} right ${reviewGood}; true ${score.truePairs}`,
    );
    for (const key of matching.stats.keys) console.log(JSON.stringify(key));
    if (process.env.KEMPT_VERBOSE === '2') {
      let shown = 0;
      for (let i = pairs.length - 1; i >= 0 && shown < 12; i--) {
        const same = clusterOf.get(ids[pairs.left[i]!]) === clusterOf.get(ids[pairs.right[i]!]);
        if (!same && pairs.probability[i]! >= 0.9) {
          shown++;
          const told = matching.explain(pairs.left[i]!, pairs.right[i]!);
          console.log(
            'FALSE',
            JSON.stringify(rows[pairs.left[i]!]),
            JSON.stringify(rows[pairs.right[i]!]),
            told.weight,
          );
          console.log('   ', told.parts.map((p) => `${p.comparison}:${p.level}:${p.weight.toFixed(1)}`).join(' '));
        }
      }
      const clusterIndex = new Map<number, number>();
      matching.clusters.forEach((cluster, c) => {
        for (const row of cluster) clusterIndex.set(row, c);
      });
      const byTruth = new Map<string, number[]>();
      ids.forEach((id, row) => {
        const list = byTruth.get(clusterOf.get(id)!);
        if (list) list.push(row);
        else byTruth.set(clusterOf.get(id)!, [row]);
      });
      shown = 0;
      for (const members of byTruth.values()) {
        for (let i = 1; i < members.length && shown < 25; i++) {
          if (
            clusterIndex.get(members[0]!) !== undefined &&
            clusterIndex.get(members[0]!) === clusterIndex.get(members[i]!)
          )
            continue;
          shown++;
          const told = matching.explain(members[0]!, members[i]!);
          console.log('MISSED', JSON.stringify(rows[members[0]!]), JSON.stringify(rows[members[i]!]), told.weight);
          console.log(
            '   ',
            told.priorWeight.toFixed(1),
            told.parts.map((p) => `${p.comparison}:${p.level}:${p.weight.toFixed(1)}`).join(' '),
          );
        }
      }
    }
  }
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

function words(score: MatchScore): string {
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
    const result = await scoreFolder(join(home, set));
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

// In the bundle of `npm run score` every module has the same address: the file's own name tells.
if (/match\.mjs$/.test(process.argv[1] ?? '')) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) await score();
  for (const folder of folders) {
    const list = readdirSync(folder).find((file) => /^list-\d+\.csv$/.test(file));
    if (list === undefined) console.log(words(await scoreFolder(folder)));
    else console.log(words(await scoreFolder(folder, list, list.replace('list', 'truth'))));
  }
}
