/** `kempt prune`: who is dead or does not want mail, taken out, with the reasons and a way back. */
import { basename, join } from 'node:path';
import { journalLines } from '../merge/index.ts';
import type { ReadResult } from '../model/index.ts';
import { mergeSuppressions, type PrunePolicyName, type PruneResult, pruneList } from '../prune/index.ts';
import { openList } from '../read/files.ts';
import { type Args, mappingOf, momentOption, readingOptions } from './args.ts';
import { bounceEvents, unwilling } from './evidence.ts';
import { asideChunks, extensionOf, listChunks, listName, wantsMark } from './listFile.ts';
import { refuseOutputs, refuseUnwritable, shellWord, toStandardOutput, writeWhole } from './output.ts';
import { refuseReport, reportFile, type StageReport, writeReport } from './reportFile.ts';
import { orderOf } from './rowOrder.ts';

export async function prune(args: Args, signal: AbortSignal): Promise<number> {
  const path = args.files[0] as string;
  const now = momentOption(args, 'now', new Date());
  const out = args.text('out');
  if (out !== undefined) await refuseUnwritable(out);
  await refuseReport(args);
  const list = await openList(path, readingOptions(args));
  const places = out === undefined ? null : placesIn(out, list);
  if (places !== null) await refuseOutputs(Object.values(places), args.read);
  const policy = args.text('policy');
  const mapping = mappingOf(args, list);
  const result = pruneList(list.rows, {
    bounces: await bounceEvents(args, 'bounces'),
    ...(await unwilling(args)),
    mapping,
    now,
    ...(policy !== undefined && { policy: policy as PrunePolicyName }),
  });
  const stage: StageReport = {
    list,
    mapping,
    left: result.rows.length,
    setAside: result.journal,
    incidents: result.incidents,
    now,
  };
  tell(result);
  if (args.has('dry-run')) process.stderr.write('\nDry run: nothing was written.\n');
  else if (places === null) {
    await writeReport(args, stage, signal);
    await toStandardOutput(listChunks(result.rows, list));
  } else await writeAll(places, args, list, result, reportFile(args, stage), signal);
  return result.journal.length === 0 ? 0 : 1;
}

function tell({ rows, held, removed, journal, incidents }: PruneResult): void {
  const counts = new Map<string, number>();
  for (const { place, reason } of journal) {
    const line = `${place} ${reason.code}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  process.stderr.write(`${rows.length} rows kept, ${held.length} held, ${removed.length} removed\n`);
  for (const [line, count] of lines) process.stderr.write(`  ${line}  ${count}\n`);
  for (const { domain, from, addresses, active } of incidents)
    process.stderr.write(
      `Incident at ${domain}, ${new Date(from).toISOString().slice(0, 16)}: ${addresses} addresses refused, ${active} of them alive shortly before; held\n`,
    );
}

/** Where the files stand that `--out` asks for. */
function placesIn(folder: string, list: ReadResult) {
  return {
    kept: join(folder, `kept${extensionOf(list)}`),
    held: join(folder, 'held.csv'),
    removed: join(folder, 'removed.csv'),
    suppressions: join(folder, 'suppressions.txt'),
    journal: join(folder, 'journal.jsonl'),
  };
}

async function writeAll(
  places: ReturnType<typeof placesIn>,
  { files: [path = ''], read }: Args,
  list: ReadResult,
  result: PruneResult,
  report: ReturnType<typeof reportFile>,
  signal: AbortSignal,
): Promise<void> {
  const head = {
    list: basename(places.kept),
    format: list.format,
    delimiter: list.delimiter,
    bom: wantsMark(list),
    name: listName(path),
    order: orderOf(result.rows, list.header),
  };
  const journal = {
    version: 1,
    rows: list.rows.length,
    header: list.header,
    changes: [],
    merges: [],
    setAside: result.journal,
  } as const;
  const aside = (wanted: string) =>
    asideChunks(
      result.journal.filter(({ place }) => place === wanted),
      list,
    );
  const files: (readonly [string, Iterable<string>])[] = [
    [places.kept, listChunks(result.rows, list)],
    [places.held, aside('held')],
    [places.removed, aside('removed')],
    [places.suppressions, mergeSuppressions([result.removed]).map((entry) => `${entry}\n`)],
    [places.journal, journalLines(journal, head)],
    ...(report === null ? [] : [report]),
  ];
  await writeWhole(files, signal, read);
  if (report !== null) process.stderr.write(`\nReport  ${report[0]}`);
  process.stderr.write(`\nWho stays  ${places.kept}\nUndo       kempt undo ${shellWord(places.journal)}\n`);
}
