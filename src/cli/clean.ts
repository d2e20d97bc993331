/** `kempt clean`: the whole job over a file, every output whole or absent. */
import { basename, join } from 'node:path';
import { whatIsAllowed } from '../fields/options.ts';
import { journalLines } from '../merge/index.ts';
import { REPAIRS, type ReadResult, type Repair, type Row } from '../model/index.ts';
import { type CleanResult, cleanList } from '../pipeline.ts';
import { openList } from '../read/files.ts';
import { reportHtml, reportText } from '../report/index.ts';
import { type Args, listOptions, momentOption, readingOptions, UsageError } from './args.ts';
import { bounceEvents, unwilling } from './evidence.ts';
import { judgementsFor } from './judgements.ts';
import { asideChunks, extensionOf, guardFor, listChunks, listName, wantsMark } from './listFile.ts';
import { refuseOutputs, refuseUnwritable, shellWord, toStandardOutput, writeWhole } from './output.ts';
import { createProgressLine } from './progress.ts';
import { orderOf } from './rowOrder.ts';
import { withThreads } from './threads.ts';

export async function clean(args: Args, signal: AbortSignal): Promise<number> {
  const path = args.files[0] as string;
  const out = args.text('out');
  if (out !== undefined) await refuseUnwritable(out);
  const list = await openList(path, readingOptions(args));
  const places = out === undefined ? null : placesIn(out, list);
  if (places !== null) await refuseOutputs(Object.values(places), args.read);
  const bounces = await bounceEvents(args, 'bounces');
  const refused = await unwilling(args);
  const judged = await judgementsFor(args, list);
  const progress = createProgressLine(process.stderr);
  const quarantine = args.text('quarantine');
  const keep = repairsToKeep(args);
  const result = await withThreads(args, (workers) =>
    cleanList(list.rows, {
      ...listOptions(args),
      ...(quarantine !== undefined && { quarantine: quarantine as 'unusable' }),
      ...(keep.length > 0 && { keep }),
      ...(bounces.length > 0 && { bounces }),
      ...refused,
      match: args.has('no-match') ? false : { workers, ...(judged !== null && { judgements: judged.pairs }) },
      now: momentOption(args, 'now', new Date()),
      mask: !args.has('no-mask'),
      source: { ...list, name: listName(path) },
      signal,
      onProgress: progress.show,
    }),
  ).finally(progress.clear);

  process.stderr.write(reportText(result.report, { colour: process.stderr.isTTY === true }));
  if (args.has('dry-run')) {
    process.stderr.write('\nDry run: nothing was written.\n');
  } else if (places === null) {
    await toStandardOutput(listChunks(result.rows, list, 'spreadsheets'));
  } else {
    await writeAll(
      places,
      list,
      judged === null ? result : { ...result, journal: judged.recordedIn(result.journal) },
      args.read,
      signal,
    );
  }
  const { rows, issues } = result.report;
  const isClean = rows.clean === rows.in && result.changes.length === 0 && result.review.length === 0;
  return isClean && issues.every(({ severity }) => severity === 'info') ? 0 : 1;
}

function repairsToKeep(args: Args): Repair[] {
  const known: readonly string[] = REPAIRS;
  for (const name of args.list('keep'))
    if (!known.includes(name)) throw new UsageError(`--keep: '${name}' is no repair; ${whatIsAllowed(name, REPAIRS)}`);
  return args.list('keep') as Repair[];
}

/** Where the files stand that `--out` asks for. */
function placesIn(folder: string, list: ReadResult) {
  return {
    clean: join(folder, `clean${extensionOf(list)}`),
    quarantine: join(folder, 'quarantine.csv'),
    review: join(folder, 'review.csv'),
    removed: join(folder, 'removed.csv'),
    journal: join(folder, 'journal.jsonl'),
    figures: join(folder, 'report.json'),
    report: join(folder, 'report.html'),
  };
}

async function writeAll(
  places: ReturnType<typeof placesIn>,
  list: ReadResult,
  result: CleanResult,
  read: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const { format, delimiter } = list;
  const formulas = guardFor(result.rows, list);
  const head = {
    list: basename(places.clean),
    format,
    delimiter,
    bom: wantsMark(list),
    formulas,
    name: result.report.source.name,
    order: orderOf(result.rows, result.journal.header),
  };
  const files: [string, Iterable<string>][] = [
    [places.clean, listChunks(result.rows, list, formulas)],
    [places.quarantine, asideChunks(result.quarantined, list)],
    [places.review, reviewChunks(result, list)],
    [places.removed, asideChunks([...result.removed, ...result.held], list)],
    [places.journal, journalLines(result.journal, head)],
    [places.figures, [`${JSON.stringify(result.report, null, 2)}\n`]],
    [places.report, [reportHtml(result.report)]],
  ];
  await writeWhole(files, signal, read);
  process.stderr.write(`\nClean list  ${places.clean}\nReport      ${places.report}\n`);
  process.stderr.write(`Undo        kempt undo ${shellWord(places.journal)}\n`);
}

/** Two lines per pair, one per row, so that a person sees them beneath each other. */
function reviewChunks({ review, journal }: CleanResult, list: ReadResult): Iterable<string> {
  const changed = new Map<number, Row>();
  for (const { rows, sources } of journal.merges)
    for (let i = 0; i < rows.length; i++) changed.set(rows[i] as number, sources[i] as Row);
  const rows = review.flatMap(({ left, right, probability }, i) =>
    [left, right].map((index) => ({
      'kempt pair': String(i + 1),
      'kempt probability': probability.toFixed(3),
      'kempt row': String(index + 1),
      ...(changed.get(index) ?? list.rows[index]),
    })),
  );
  const header = ['kempt pair', 'kempt probability', 'kempt row', ...list.header];
  return listChunks(rows, { ...list, format: 'csv', bom: wantsMark(list), header }, 'spreadsheets');
}
