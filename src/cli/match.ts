/** `kempt match`: who is in a list twice, or in two lists. */
import { findDuplicates, linkLists } from '../lists/match.ts';
import { normalizeList } from '../lists/normalizeList.ts';
import type { Matching, Row } from '../model/index.ts';
import { openList } from '../read/files.ts';
import { csvChunks } from '../read/index.ts';
import { type Args, listOptions, readingOptions } from './args.ts';
import { wantsMark } from './listFile.ts';
import { toStandardOutput } from './output.ts';
import { withThreads } from './threads.ts';

export async function match(args: Args): Promise<number> {
  const [path, otherPath] = args.files as [string, string | undefined];
  const list = await openList(path, readingOptions(args));
  const other = otherPath === undefined ? null : await openList(otherPath, readingOptions(args));
  const { columns, ...options } = listOptions(args);
  const choice = columns === undefined ? {} : { columns };
  const normalized = (rows: readonly Row[]) => normalizeList(rows, { ...options, ...choice }).rows;
  const matching = await withThreads(args, async (workers) =>
    other === null
      ? findDuplicates(normalized(list.rows), { ...choice, workers })
      : linkLists(normalized(list.rows), normalized(other.rows), { ...choice, workers }),
  );
  const rows = other === null ? list.rows : [...list.rows, ...other.rows];
  const header = other === null ? list.header : [...new Set([...list.header, ...other.header])];
  const place = (index: number) =>
    index < list.rows.length ? `${index + 1}` : `other ${index - list.rows.length + 1}`;
  const { clusters, review, model, stats } = matching;
  await toStandardOutput(
    args.has('json')
      ? [`${JSON.stringify({ clusters, review, model, stats }, null, 2)}\n`]
      : csvChunks(found(matching, rows, place, args.has('review')), {
          columns: ['kempt cluster', 'kempt row', 'kempt probability', ...header],
          delimiter: list.delimiter ?? ',',
          bom: wantsMark(list),
        }),
  );
  process.stderr.write(
    `${clusters.length} cluster${clusters.length === 1 ? '' : 's'}, ${review.length} pair${review.length === 1 ? '' : 's'} to review, ` +
      `${stats.candidatePairs} pairs compared, ${stats.skippedPairs} skipped by the block cap\n`,
  );
  return clusters.length + review.length > 0 ? 1 : 0;
}

/** One line per row; a cluster's probability is that of its strongest pair with another row of the cluster. */
function found(matching: Matching, rows: readonly Row[], place: (index: number) => string, withReview: boolean): Row[] {
  const { pairs } = matching;
  const strongest = new Map<number, number>();
  for (let i = 0; i < pairs.length; i++) {
    for (const row of [pairs.left[i] as number, pairs.right[i] as number]) {
      strongest.set(row, Math.max(strongest.get(row) ?? 0, pairs.probability[i] as number));
    }
  }
  const line = (group: string, index: number, probability: number): Row => ({
    'kempt cluster': group,
    'kempt row': place(index),
    'kempt probability': probability.toFixed(3),
    ...rows[index],
  });
  const lines = matching.clusters.flatMap((cluster, k) =>
    cluster.map((index) => line(`${k + 1}`, index, strongest.get(index) ?? 1)),
  );
  if (!withReview) return lines;
  return lines.concat(
    matching.review.flatMap(({ left, right, probability }, k) =>
      [left, right].map((index) => line(`review ${k + 1}`, index, probability)),
    ),
  );
}
