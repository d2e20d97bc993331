/** `kempt prune`: who is dead or does not want mail, taken out, with the reasons and a way back. */
import { join } from 'node:path';
import { journalLines } from '../merge/index.ts';
import type { ReadResult } from '../model/index.ts';
import { mergeSuppressions, type PrunePolicyName, type PruneResult, pruneList } from '../prune/index.ts';
import { openList } from '../read/files.ts';
import { type Args, mappingOf, momentOption, readingOptions } from './args.ts';
import { bounceEvents, unwilling } from './evidence.ts';
import { asideChunks, extensionOf, listChunks, listName, wantsMark } from './listFile.ts';
import { refuseUnwritable, shellWord, toStandardOutput, writeWhole } from './output.ts';
import { reportFile, type StageReport, writeReport } from './reportFile.ts';
import { orderOf } from './rowOrder.ts';

export async function prune(args: Args, signal: AbortSignal): Promise<number> {
  const path = args.files[0] as string;
  const now = momentOption(args, 'now', new Date());
  const out = args.text('out');
  if (out !== undefined) await refuseUnwritable(out);
  const list = await openList(path, readingOptions(args));
  const policy = args.text('policy');
  const mapping = mappingOf(args, list);
  const result = pruneList(list.rows, {
    bounces: await bounceEvents(args.list('bounces')),
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
  else if (out === undefined) {
    await writeReport(args, stage, signal);
    await toStandardOutput(listChunks(result.rows, list));
  } else await writeAll(out, args, list, result, reportFile(args, stage), signal);
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

async function writeAll(
  folder: string,
  { files: [path = ''], read }: Args,
  list: ReadResult,
  result: PruneResult,
  report: ReturnType<typeof reportFile>,
  signal: AbortSignal,
): Promise<void> {
  const keptName = `kept${extensionOf(list)}`;
  const head = {
    list: keptName,
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
  const outputs: [string, Iterable<string>][] = [
    [keptName, listChunks(result.rows, list)],
    [
      'held.csv',
      asideChunks(
        result.journal.filter(({ place }) => place === 'held'),
        list,
      ),
    ],
    [
      'removed.csv',
      asideChunks(
        result.journal.filter(({ place }) => place === 'removed'),
        list,
      ),
    ],
    ['suppressions.txt', mergeSuppressions([result.removed]).map((entry) => `${entry}\n`)],
    ['journal.jsonl', journalLines(journal, head)],
  ];
  await writeWhole(
    [...outputs.map(([name, chunks]) => [join(folder, name), chunks] as const), ...(report === null ? [] : [report])],
    signal,
    read,
  );
  if (report !== null) process.stderr.write(`\nReport  ${report[0]}`);
  process.stderr.write(
    `\nWho stays  ${join(folder, keptName)}\nUndo       kempt undo ${shellWord(join(folder, 'journal.jsonl'))}\n`,
  );
}
