/** `kempt profile`: what a list holds and how good it is; nothing is written. */
import { cleanList } from '../pipeline.ts';
import { openList } from '../read/files.ts';
import { profileText } from '../report/index.ts';
import { type Args, listOptions, readingOptions } from './args.ts';
import { listName } from './listFile.ts';
import { toStandardOutput } from './output.ts';
import { createProgressLine } from './progress.ts';

export async function profile(args: Args, signal: AbortSignal): Promise<number> {
  const path = args.files[0] as string;
  const list = await openList(path, readingOptions(args));
  const progress = createProgressLine(process.stderr);
  const { report } = await cleanList(list.rows, {
    ...listOptions(args),
    match: false,
    quarantine: 'none',
    source: { ...list, name: listName(path) },
    signal,
    onProgress: progress.show,
  }).finally(progress.clear);
  const text = args.has('json')
    ? `${JSON.stringify({ source: report.source, rows: report.rows.in, mapping: report.mapping, quality: report.before, issues: report.issues, reading: report.reading }, null, 2)}\n`
    : profileText(report, { colour: process.stdout.isTTY === true });
  await toStandardOutput([text]);
  return report.issues.some(({ severity }) => severity !== 'info') ? 1 : 0;
}
