/** Cleans lists larger than memory, a batch at a time. */
import { type MapColumnsOptions, mapColumns } from '../columns/index.ts';
import { examinerFor } from '../fields/examine.ts';
import { LIST_TESTS } from '../fields/listOptions.ts';
import { anObject, checkOptions, kindOf, oneOf } from '../fields/options.ts';
import type { Change, Issue, Row, RowIssue, RowLike } from '../model/index.ts';
import { createNormalizer, NORMALIZE_TESTS, type NormalizeOptions, planNormalize } from '../normalize/index.ts';
import { createValidator } from '../validate/index.ts';

/** What `cleanStream` is to do beside its defaults: what concerns one row at a time. */
export interface CleanStreamOptions extends NormalizeOptions {
  /** Role by column name where headers and values should not decide; null: no role. */
  readonly columns?: MapColumnsOptions['columns'] | undefined;
  /** `unusable`: empty rows and those whose every contact value is wrong get place `quarantined`. Default `unusable`. */
  readonly quarantine?: 'unusable' | 'none' | undefined;
}

/** One row of the source as it came out. */
export interface CleanedRow {
  /** Counted from 0 in the order of the source. */
  readonly index: number;
  /** After its repairs; the same object where nothing was to repair. */
  readonly row: Row;
  readonly place: 'rows' | 'quarantined';
  readonly changes: readonly Change[];
  readonly issues: readonly RowIssue[];
}

/** Rows that are seen before the columns and the country of the list are decided. */
const SAMPLE = 2_000;
const BATCH = 500;

/**
 * Every row of the source, normalized and judged, in order, with what was changed and found. Memory is bounded by the
 * first 2,000 rows, from which columns, country and the order of day and month are told, and a batch of 500. Duplicates need the whole list and are
 * left alone: use `cleanList` for them. Nothing is read ahead of the consumer but that.
 *
 * An error of the source ends the stream with that error; who stops reading (`break`) closes the source.
 *
 * @throws TypeError or RangeError for a bad option, TypeError for a source that cannot be iterated and a row that is no
 *   object, all of them when the first row is asked for
 * @example (await cleanStream([{ email: ' ann@GMX.de' }]).next()).value.row // { email: 'ann@gmx.de' }
 */
export async function* cleanStream(
  source: Iterable<RowLike> | AsyncIterable<RowLike>,
  options: CleanStreamOptions = {},
): AsyncGenerator<CleanedRow, void, undefined> {
  if (typeof source !== 'object' || source === null || !(Symbol.iterator in source || Symbol.asyncIterator in source))
    throw new TypeError(`cleanStream: source must be an iterable of rows, got ${kindOf(source)}`);
  checkOptions('cleanStream', options, {
    ...LIST_TESTS,
    ...NORMALIZE_TESTS,
    columns: anObject,
    quarantine: oneOf(['unusable', 'none']),
  });
  const { columns, quarantine = 'unusable', keep, ...list } = options;
  const plan = planNormalize({ ...(keep && { keep }) });
  let clean: ((rows: readonly Row[], from: number) => Iterable<CleanedRow>) | null = null;
  let waiting: Row[] = [];
  let from = 0;

  const begin = (sample: readonly Row[]) => {
    const mapping = mapColumns(sample, columns === undefined ? {} : { columns });
    const examiner = examinerFor(sample, mapping, list);
    return function* batch(rows: readonly Row[], start: number): Iterable<CleanedRow> {
      const normalizer = createNormalizer(examiner, plan);
      const validator = createValidator(examiner, rows.length);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as Row;
        const [changed, found] = [normalizer.changes.length, validator.issues.length];
        const checked = examiner.examine(row);
        const cleaned = normalizer.row(row, i, checked);
        const reason: Issue | null = validator.row(i, checked);
        yield {
          index: start + i,
          row: cleaned,
          place: quarantine === 'unusable' && reason?.severity === 'error' ? 'quarantined' : 'rows',
          changes: tail(normalizer.changes, changed).map((change) => ({ ...change, row: start + i })),
          issues: tail(validator.issues, found).map((issue) => ({ ...issue, row: start + i })),
        };
      }
    };
  };

  for await (const row of source) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw new TypeError(`cleanStream: row ${from + waiting.length} must be an object, got ${kindOf(row)}`);
    }
    waiting.push(row);
    if (waiting.length < (clean === null ? SAMPLE : BATCH)) continue;
    clean ??= begin(waiting);
    yield* clean(waiting, from);
    from += waiting.length;
    waiting = [];
  }
  clean ??= begin(waiting);
  yield* clean(waiting, from);
}

function tail<Entry>(table: { readonly length: number; at(index: number): Entry | undefined }, from: number): Entry[] {
  return Array.from({ length: table.length - from }, (_, i) => table.at(from + i) as Entry);
}
