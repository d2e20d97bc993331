/** The report of one stage as a file: for machines where its name ends in .json, a page for a browser otherwise. */
import type { ColumnMapping, ReadResult, Report } from '../model/index.ts';
import { buildReport, type ReportInput, reportHtml } from '../report/index.ts';
import { type Args, UsageError } from './args.ts';
import { listName } from './listFile.ts';
import { refuseOutputs, writeWhole } from './output.ts';

/** What one stage knows of a run; who is left is all rows but those set aside. */
export type StageReport = Pick<ReportInput, 'setAside' | 'incidents' | 'aging' | 'segments'> & {
  readonly list: ReadResult;
  readonly mapping?: ColumnMapping;
  readonly left?: number;
  readonly now: Date;
};

const NO_COLUMNS: ColumnMapping = { columns: [], unmapped: [] };

/**
 * Refuses a report that could not be written, before the work that it tells of.
 * @throws UsageError for `-`, Error for a place that cannot be had
 */
export async function refuseReport(args: Args): Promise<void> {
  const path = args.text('report');
  if (path === '-') throw new UsageError('--report wants the name of a file, such as report.html or report.json');
  if (path !== undefined) await refuseOutputs([path], args.read);
}

/** Path and text of the report that `--report` asks for; null where it does not. */
export function reportFile(args: Args, stage: StageReport): readonly [path: string, chunks: Iterable<string>] | null {
  const path = args.text('report');
  if (path === undefined) return null;
  const { list, mapping = NO_COLUMNS, aging = null, now } = stage;
  const rows = list.rows.length;
  const left = stage.left ?? rows;
  const freshness = aging === null || aging.known === 0 ? null : aging.expected / aging.known;
  const report: Report = buildReport({
    mapping,
    before: { rows, columns: [], freshness },
    after: { rows: left, columns: [], freshness },
    rows: { in: rows, clean: left, mergedAway: 0 },
    source: { ...list, name: listName(args.files[0] as string) },
    ...(stage.setAside !== undefined && { setAside: stage.setAside }),
    ...(stage.incidents !== undefined && { incidents: stage.incidents }),
    ...(stage.segments !== undefined && { segments: stage.segments }),
    aging,
    reading: list.issues,
    now,
  });
  return [path, [path.toLowerCase().endsWith('.json') ? `${JSON.stringify(report, null, 2)}\n` : reportHtml(report)]];
}

/** Writes the report, whole, where one is asked for. */
export async function writeReport(args: Args, stage: StageReport, signal: AbortSignal): Promise<void> {
  const file = reportFile(args, stage);
  if (file === null) return;
  await writeWhole([file], signal, args.read);
  process.stderr.write(`Report  ${file[0]}\n`);
}
