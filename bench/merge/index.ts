/**
 * Merging against the truth: `npm run bench:merge [-- --rows 100000] [--seed 42] [--write]`. A list as several systems
 * leave it (`bench/generate/histories.ts`), merged by its true clusters and by the found ones: how many cells of the
 * survivors are right, whether anybody became more reachable, what the journal costs, and whether all of it can be undone.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { mergeClusters } from '../../src/lists/mergeClusters.ts';
import { journalLines } from '../../src/merge/index.ts';
import type { Journal, Lineage, Row } from '../../src/model/index.ts';
import { normalizeMapped } from '../../src/normalize/index.ts';
import { cleanList } from '../../src/pipeline.ts';
import { csvChunks, readList } from '../../src/read/index.ts';
import {
  HISTORY_COLUMNS,
  type HistoryColumn,
  histories,
  historyLine,
  type TrueHistory,
} from '../generate/histories.ts';
import { machine, writeResults } from '../results.ts';
import { widened } from './reach.ts';
import { type ColumnScore, scoreColumns } from './rightCells.ts';
import { tenUndos } from './tenUndos.ts';

const BAR = 98;
const JOURNAL_BAR = 25;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '42' },
    duplicates: { type: 'string', default: '0.3' },
    write: { type: 'boolean', default: false },
  },
});
const count = Number(values.rows);
const seed = Number(values.seed);
const lines: string[] = [];
const duplicates = Number(values.duplicates);

const truth: TrueHistory[] = [];
let file = `${HISTORY_COLUMNS.join(',')}\n`;
for (const one of histories({ rows: count, seed, duplicates })) {
  truth.push(one);
  file += historyLine(one.row);
}
const bytes = new TextEncoder().encode(file);

const cpu = { read: 0, clean: 0, write: 0, journal: 0 };
let since = process.cpuUsage();
const { rows, ...source } = await readList(bytes, { name: 'list.csv' });
lap('read');
const result = await cleanList(rows, { source });
lap('clean');
const written = bytesIn(csvChunks(result.rows, { columns: source.header, delimiter: ',' }));
lap('write');
const journalBytes = bytesIn(journalLines(result.journal));
lap('journal');

const normalized = normalizeMapped(rows, result.columns).rows;
const merged = mergeClusters(normalized, { clusters: trueClusters() }, { mapping: result.columns });
const byTruth = survivorsOf(merged.rows, merged.journal);
const byFinding = survivorsOf(result.rows, result.journal);
const columnsByTruth = scoreColumns(truth, normalized, merged.lineage, byTruth);
const columnsByFinding = scoreColumns(truth, normalized, result.journal.merges, byFinding);
const undone = tenUndos(rows, result.rows, result.journal, seed);

say(
  `${machine()}, load at start ${loadavg()[0]!.toFixed(1)}; \`npm run bench:merge -- --rows ${count} --seed ${seed} --duplicates ${duplicates}\``,
);
say('');
say(
  '| column | right, true clusters | of those where rows differ | right, found clusters | of those where rows differ |',
);
say('| --- | ---: | ---: | ---: | ---: |');
for (const column of columnsByTruth.keys()) {
  const [one, other] = [columnsByTruth.get(column)!, columnsByFinding.get(column)!];
  say(`| ${column} | ${percent(one)} | ${contested(one)} | ${percent(other)} | ${contested(other)} |`);
}
const [all, allFound] = [sumOf(columnsByTruth), sumOf(columnsByFinding)];
say(`| **all** | **${percent(all)}** | ${contested(all)} | **${percent(allFound)}** | ${contested(allFound)} |`);
say('');
say(
  `${merged.lineage.length} survivors of true clusters, ${result.journal.merges.length} of found ones. Right cells, true clusters: ${percent(all)} (bar ${BAR} %: ${(100 * all.right) / all.cells >= BAR ? 'holds' : 'missed'}).`,
);
const wide = [reachOf(merged.lineage, byTruth), reachOf(result.journal.merges, byFinding)] as const;
say(
  `Rows that became more reachable than the strictest of their sources: ${wide[0]} of true clusters, ${wide[1]} of found ones (bar 0: ${wide[0] + wide[1] === 0 ? 'holds' : 'missed'}).`,
);
const run = cpu.read + cpu.clean + cpu.write + cpu.journal;
const share = (100 * cpu.journal) / run;
say(
  `The journal: ${cpu.journal.toFixed(0)} ms of ${run.toFixed(0)} ms processor time (read ${cpu.read.toFixed(0)}, clean ${cpu.clean.toFixed(0)}, write ${cpu.write.toFixed(0)}), ${share.toFixed(1)} % of the run (bar ${JOURNAL_BAR} %: ${share <= JOURNAL_BAR ? 'holds' : 'missed'}); ${(journalBytes / count).toFixed(0)} bytes a row, the list itself ${(bytes.length / count).toFixed(0)}, the clean one ${(written / count).toFixed(0)}.`,
);
say(
  `Undo: ten operations at random (${undone.operations.join('; ')}), then all of it, ${undone.ms.toFixed(0)} ms: ${undone.wrongCells} cells are not what they were, the file is ${undone.sameBytes ? 'the same, byte for byte' : 'another'}.`,
);
if (values.write) writeResults('merge', lines);

function lap(part: keyof typeof cpu): void {
  const { user, system } = process.cpuUsage(since);
  cpu[part] = (user + system) / 1000;
  since = process.cpuUsage();
}

function bytesIn(chunks: Iterable<string>): number {
  let size = 0;
  for (const chunk of chunks) size += Buffer.byteLength(chunk);
  return size;
}

function trueClusters(): number[][] {
  const rowsOf = new Map<number, number[]>();
  truth.forEach(({ person }, row) => {
    const own = rowsOf.get(person);
    if (own === undefined) rowsOf.set(person, [row]);
    else own.push(row);
  });
  return [...rowsOf.values()].filter(({ length }) => length > 1).sort((a, b) => a[0]! - b[0]!);
}

/** The survivor of each merge, by the places that are left in the list. */
function survivorsOf(list: readonly Row[], { rows: length, merges, setAside }: Journal): Row[] {
  const gone = new Uint8Array(length);
  for (const { row } of setAside) gone[row] = 1;
  for (const { rows: sources, base } of merges) for (const row of sources) if (row !== base) gone[row] = 1;
  const at = new Map<number, Row>();
  let next = 0;
  for (let row = 0; row < length; row++) if (gone[row] === 0) at.set(row, list[next++]!);
  return merges.map(({ base }) => at.get(base)!);
}

function reachOf(lineage: readonly Lineage[], survivors: readonly Row[]): number {
  return widened(
    lineage.map(({ rows: sources }, k) => ({
      row: survivors[k]!,
      sources: sources.map((row) => truth[row]!.strictness),
    })),
  );
}

function sumOf(scores: ReadonlyMap<HistoryColumn, ColumnScore>): ColumnScore {
  const sum: ColumnScore = { cells: 0, right: 0, contested: 0, contestedRight: 0 };
  for (const one of scores.values()) for (const key of Object.keys(sum) as (keyof ColumnScore)[]) sum[key] += one[key];
  return sum;
}

function percent({ cells, right }: ColumnScore): string {
  return `${((100 * right) / cells).toFixed(2)} %`;
}

function contested({ contested: cells, contestedRight: right }: ColumnScore): string {
  return cells === 0 ? '' : `${((100 * right) / cells).toFixed(2)} %`;
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}
