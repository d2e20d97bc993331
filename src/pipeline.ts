/** cleanList: the whole journey of a list. The only file that knows the order of the stages. */
import { mapColumns } from './columns/index.ts';
import { type DecayResult, decaySteps } from './decay/index.ts';
import { examinerFor } from './fields/examine.ts';
import { examineSteps } from './lists/examineRows.ts';
import { mergeUntilNothingMatches } from './lists/mergeUntilNothingMatches.ts';
import { type CleanOptions, type CleanPlan, planClean } from './lists/planClean.ts';
import { pruneSteps } from './lists/pruneRows.ts';
import type {
  Change,
  CleanRow,
  ColumnMapping,
  Decisions,
  Incident,
  Journal,
  Report,
  ReviewPair,
  Row,
  RowIssue,
  RowLike,
  SetAside,
  Steps,
  Table,
} from './model/index.ts';
import { buildReport } from './report/index.ts';
import { qualityAfter } from './validate/index.ts';

export type { CleanOptions } from './lists/planClean.ts';

/** Where every row went, and why. All but `report` holds values of the list: personal data, to be kept as the list is. */
export interface CleanResult<Entry extends RowLike = Row> {
  /** The clean list, in the order of the input. */
  readonly rows: Entry[];
  /** Rows nobody can use, as they were after normalization, with the reason. */
  readonly quarantined: readonly SetAside<Entry>[];
  /** Rows that wait for a decision. */
  readonly held: readonly SetAside<Entry>[];
  /** Rows that may not be written to any more. */
  readonly removed: readonly SetAside<Entry>[];
  readonly columns: ColumnMapping;
  /** What is wrong with which cell, by input row; a suggestion is a value of the list. */
  readonly issues: Table<RowIssue>;
  /** Every cell that was repaired, by input row; merges stand in `journal.merges`. */
  readonly changes: Table<Change>;
  /** Keep, hold or remove, one for every input row that was not quarantined; null when no evidence was given. */
  readonly decisions: Decisions | null;
  /** Bursts of bounces that were held instead of removed. */
  readonly incidents: readonly Incident[];
  /** Indices of input rows, ascending, two or more each; cluster k is `journal.merges[k]`. */
  readonly clusters: readonly (readonly number[])[];
  /** Pairs of input rows a person should look at. */
  readonly review: readonly ReviewPair[];
  /** How fresh each row of `rows` is, and what will be left of them; null without `now`. */
  readonly scores: DecayResult | null;
  /** Enough to undo any part of the run; see `undo`. */
  readonly journal: Journal;
  /** What happened, in numbers; without any value of the list unless `mask` is false. */
  readonly report: Report;
}

/** Milliseconds of work between two turns of the event loop. */
const BREATH = 16;

/**
 * Cleans a list: finds what its columns hold, examines every cell once, stores the safe repairs, sets unusable rows
 * aside, finds duplicates and merges them. The input is never changed; a row that needs nothing comes back as the same
 * object; every input row lands in exactly one of `rows`, `quarantined`, `held`, `removed` or a survivor's lineage.
 * Cleaning the result again changes nothing; in lists of more than 5,000 rows it may join a few rows more. Gives the
 * event loop a turn between two pieces of work. Most take a few milliseconds; single ones, above all in matching, grow
 * with the list, to a second or so at 200,000 rows. An empty list gives an empty result. About linear.
 *
 * @param rows plain objects with any column names and any cells; hostile ones included
 * @throws TypeError or RangeError for bad options (before any work); the signal's reason when aborted
 * @example (await cleanList([{ email: ' Ann@Gmx.DE ' }])).rows // [{ email: 'Ann@gmx.de' }]
 */
export async function cleanList<Entry extends RowLike>(
  rows: readonly Entry[],
  options: CleanOptions = {},
): Promise<CleanResult<CleanRow<Entry>>> {
  const steps = cleanSteps(rows, planClean(rows, options));
  let last = performance.now();
  for (;;) {
    options.signal?.throwIfAborted();
    const step = steps.next();
    // Stages know rows; that they have the caller's columns is what cleaning promises.
    if (step.done) return step.value as CleanResult<CleanRow<Entry>>;
    if (performance.now() - last < BREATH) continue;
    options.onProgress?.(step.value);
    await turnOfTheEventLoop();
    last = performance.now();
  }
}

/** Timers wait at least a millisecond, and browsers four; where there is something quicker, it is taken. */
function turnOfTheEventLoop(): Promise<void> {
  const { setImmediate: soon } = globalThis as { setImmediate?: (task: () => void) => unknown };
  return new Promise((resolve) => {
    if (soon === undefined) setTimeout(resolve);
    else soon(resolve);
  });
}

function* cleanSteps(rows: readonly Row[], plan: CleanPlan): Steps<CleanResult> {
  const total = rows.length;
  const { columns, header, now, mask, source, events } = plan;
  yield { stage: 'columns', done: 0, total };
  const mapping = mapColumns(rows, { columns, header });
  const examiner = examinerFor(rows, mapping, plan.list);

  const examined = yield* examineSteps(rows, examiner, plan);
  const { changes, validator } = examined;
  const pruned = yield* pruneSteps(examined.rows, examined.kept, mapping, plan.prune);
  const { living } = pruned;
  const setAside = [...examined.quarantined, ...pruned.setAside].sort((a, b) => a.row - b.row);
  const merged = yield* mergeUntilNothingMatches(examined.rows, living, mapping, plan.match, plan.merge);

  const turn = { stage: 'report', done: 0, total } as const;
  yield turn;
  const cleanIndices = living.filter((index) => merged.survivors[index]);
  const clean = cleanIndices.map((index) => merged.survivors[index] as Row);
  yield turn;
  const scores = now === undefined ? null : yield* decaySteps(clean, { now, mapping, events });
  const scoresBefore = now === undefined ? null : yield* decaySteps(examined.rows, { now, mapping, events });
  const tally = validator.tally();
  yield turn;
  const quality = qualityAfter(examiner, validator, cleanIndices, merged.lineage);
  yield turn;

  const clusters = merged.lineage.map(({ rows: indices }) => indices);
  const incidents = plan.prune?.incidents ?? [];
  const journal: Journal = {
    version: 1,
    rows: total,
    header: header ?? examiner.columns.map(({ column }) => column),
    changes,
    merges: merged.lineage,
    setAside,
    ...(plan.match !== false && { survivorship: { mapping, options: { ...plan.mergeOptions } } }),
  };
  const report = buildReport({
    mapping,
    before: { rows: total, columns: tally.columns, freshness: meanFreshness(scoresBefore) },
    after: { ...quality, freshness: meanFreshness(scores) },
    rows: { in: total, clean: clean.length, mergedAway: living.length - clean.length },
    changes,
    issues: tally.issues,
    setAside,
    incidents,
    aging: scores?.summary ?? null,
    matching: merged.matching && { ...merged.matching, clusters },
    ...(source && { source, reading: source.issues ?? [] }),
    ...(now !== undefined && { now }),
    ...(mask !== undefined && { mask }),
  });
  return {
    rows: clean,
    quarantined: examined.quarantined,
    held: setAside.filter(({ place }) => place === 'held'),
    removed: setAside.filter(({ place }) => place === 'removed'),
    columns: mapping,
    issues: validator.issues,
    changes,
    decisions: pruned.decisions,
    incidents,
    clusters,
    review: merged.review,
    scores,
    journal,
    report,
  };
}

/** Mean freshness of the rows whose freshness is known, null when none is. */
function meanFreshness(aging: DecayResult | null): number | null {
  let sum = 0;
  let known = 0;
  for (const freshness of aging?.scores.freshness ?? []) {
    if (Number.isNaN(freshness)) continue;
    sum += freshness;
    known++;
  }
  return known === 0 ? null : sum / known;
}
