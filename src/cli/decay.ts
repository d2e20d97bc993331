/** `kempt decay`: how fresh a list is, what will be left of it, and what to re-verify first. */
import { type RecheckBudget, scoreDecay } from '../decay/index.ts';
import type { Row } from '../model/index.ts';
import { openList } from '../read/files.ts';
import { csvChunks } from '../read/index.ts';
import { type Args, amountOption, mappingOf, momentOption, readingOptions, UsageError } from './args.ts';
import { bounceEvents } from './evidence.ts';
import { wantsMark } from './listFile.ts';
import { toStandardOutput } from './output.ts';
import { refuseReport, writeReport } from './reportFile.ts';

const COLUMNS = [
  'kempt row',
  'kempt freshness',
  'kempt same person',
  'kempt engaged',
  'kempt days since proof',
] as const;

export async function decay(args: Args, signal: AbortSignal): Promise<number> {
  const budget = budgetOf(args);
  const now = momentOption(args, 'now', new Date());
  await refuseReport(args);
  const list = await openList(args.files[0] as string, readingOptions(args));
  const model = args.text('model');
  const mapping = mappingOf(args, list);
  const { scores, forecast, queue, summary } = scoreDecay(list.rows, {
    now,
    mapping,
    events: await bounceEvents(args, 'events'),
    ...(model !== undefined && { model: model as 'constant' }),
    ...(budget !== undefined && { budget }),
  });
  await writeReport(args, { list, mapping, aging: summary, now }, signal);
  const share = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? '' : value.toFixed(3);
  const line = (row: number): Row => ({
    'kempt row': String(row + 1),
    'kempt freshness': share(scores.freshness[row]),
    'kempt same person': share(scores.samePerson[row]),
    'kempt engaged': share(scores.engaged[row]),
    'kempt days since proof': share(scores.ageDays[row]).replace(/\.\d+$/, ''),
    ...list.rows[row],
  });
  const lines =
    budget === undefined
      ? list.rows.map((_, row) => line(row))
      : queue.map(({ row, value }) => ({ 'kempt worth': value.toFixed(4), ...line(row) }));
  const header = [...(budget === undefined ? [] : ['kempt worth']), ...COLUMNS, ...list.header];
  await toStandardOutput(csvChunks(lines, { columns: header, delimiter: list.delimiter ?? ',', bom: wantsMark(list) }));

  const { known, expected: today } = summary;
  process.stderr.write(
    `${list.rows.length} rows, ${known} with a date or an event; of these ${Math.round(today)} can be expected to work today\n`,
  );
  if (known > 0)
    for (const { months, expected, low, high } of forecast)
      process.stderr.write(
        `  in ${String(months).padStart(2)} months  ${Math.round(expected)}  (${Math.round(low)} to ${Math.round(high)})\n`,
      );
  if (budget !== undefined)
    process.stderr.write(
      `${queue.length} row${queue.length === 1 ? '' : 's'} worth a check, ${Number((queue.length * budget.check).toFixed(6))} of ${budget.total} spent\n`,
    );
  return budget !== undefined && queue.length > 0 ? 1 : 0;
}

/** @throws UsageError for a budget without what a check costs and is worth */
function budgetOf(args: Args): RecheckBudget | undefined {
  const [total, check, value, harm, replacement] = ['budget', 'check', 'value', 'harm', 'replacement'].map((name) =>
    amountOption(args, name),
  );
  if ([total, check, value, harm, replacement].every((one) => one === undefined)) return undefined;
  if (total === undefined || check === undefined || value === undefined)
    throw new UsageError('--budget, --check and --value go together, with --harm and --replacement if you like');
  return {
    total,
    check,
    value,
    ...(harm !== undefined && { harm }),
    ...(replacement !== undefined && { replacement }),
  };
}
