/** cleanList: the whole journey of a list. The only file that knows the order of the stages. */
import { type MapColumnsOptions, mapColumns } from './columns/index.ts';
import { type ContactEvent, type DecayResult, decaySteps } from './decay/index.ts';
import { examinerFor } from './fields/examine.ts';
import { LIST_TESTS } from './fields/listOptions.ts';
import {
  aBoolean,
  aFunction,
  aMoment,
  anArray,
  anObject,
  checkOptions,
  checkRows,
  oneOf,
  orNull,
  type Test,
} from './fields/options.ts';
import { createTable } from './fields/table.ts';
import { checkJudgements } from './lists/checkJudgements.ts';
import { type MatchWish, mergeUntilNothingMatches } from './lists/mergeUntilNothingMatches.ts';
import { planMatch } from './match/index.ts';
import { type MergeOptions, planMerge } from './merge/index.ts';
import type {
  Change,
  Checked,
  CleanRow,
  ColumnMapping,
  Decision,
  Decisions,
  Incident,
  Issue,
  Journal,
  Progress,
  ReadResult,
  Report,
  ReviewPair,
  Row,
  RowIssue,
  RowLike,
  SetAside,
  Steps,
  Table,
} from './model/index.ts';
import { createNormalizer, NORMALIZE_TESTS, type NormalizeOptions, planNormalize } from './normalize/index.ts';
import { decideSteps, decisionTable, type PruneOptions, planPrune, splitRows } from './prune/index.ts';
import { buildReport } from './report/index.ts';
import { createValidator, qualityAfter } from './validate/index.ts';

/** What tells that an address is dead or does not want mail; rows are pruned as soon as one of these is given. */
type PruneEvidence = Pick<
  PruneOptions,
  'bounces' | 'complaints' | 'optOuts' | 'suppressions' | 'suppressionHash' | 'engagement' | 'policy' | 'incident'
>;

/** What `cleanList` is to do beside its defaults. Names and defaults of the checks and of pruning are those of `ListOptions` and `PruneOptions`. */
export interface CleanOptions extends NormalizeOptions, PruneEvidence {
  /**
   * What else happened to the addresses: deliveries, clicks, replies, orders, verifications. Together with `bounces`
   * they move the freshness; clicks, replies and orders are signs of life when rows are pruned. Opens say nothing.
   */
  readonly events?: readonly ContactEvent[] | undefined;
  /** Role by column name where the list's own headers and values should not decide; null: no role. */
  readonly columns?: MapColumnsOptions['columns'] | undefined;
  /**
   * Which rows go to quarantine. `unusable`: empty ones and those whose every contact value is wrong.
   * `invalid`: every row with a wrong value. `none`: no row. Default `unusable`.
   */
  readonly quarantine?: 'unusable' | 'invalid' | 'none' | undefined;
  /** How duplicates are found; false: not at all. */
  readonly match?: MatchWish | undefined;
  /** How a cluster becomes one row. */
  readonly merge?: MergeOptions | undefined;
  /** The moment the report carries and freshness counts from. Default: none; the run then depends on nothing but the rows. */
  readonly now?: Date | number | undefined;
  /** True: examples in the report show masked values. Default true. */
  readonly mask?: boolean | undefined;
  /** Where the rows come from: the result of `readList`, and a name. Only the report and the journal use it. */
  readonly source?: (Partial<Omit<ReadResult, 'rows'>> & { readonly name?: string | undefined }) | undefined;
  /** Aborts the run: the promise rejects with the signal's reason, and nothing has happened. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called between two pieces of work, no more often than every 16 ms. A stage that is over sooner is not told, and no
   * call says that all is done: the promise does. What it throws rejects the promise.
   */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

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

const CLEAN_TESTS: Readonly<Record<string, Test>> = {
  ...LIST_TESTS,
  ...NORMALIZE_TESTS,
  columns: anObject,
  quarantine: oneOf(['unusable', 'invalid', 'none']),
  bounces: anArray,
  events: anArray,
  complaints: anArray,
  optOuts: anArray,
  suppressions: anArray,
  suppressionHash: anObject,
  engagement: { allowed: 'an object or a Map', fits: (value) => typeof value === 'object' && value !== null },
  policy: {
    allowed: 'the name of a policy or an object',
    fits: (value) => typeof value === 'string' || anObject.fits(value),
  },
  incident: orNull(anObject),
  match: { allowed: 'an object or false', fits: (value) => value === false || anObject.fits(value) },
  merge: anObject,
  now: aMoment,
  mask: aBoolean,
  source: anObject,
  signal: { allowed: 'an AbortSignal', fits: (value) => value instanceof AbortSignal },
  onProgress: aFunction,
};

/** Rows examined per step before the caller gets a turn. */
const STEP = 2_000;
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
  const steps = cleanSteps(rows, options);
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

function cleanSteps(rows: readonly Row[], options: CleanOptions): Steps<CleanResult> {
  checkRows('cleanList', rows);
  checkOptions('cleanList', options, CLEAN_TESTS);
  const {
    columns,
    quarantine = 'unusable',
    match = {},
    merge,
    now,
    mask,
    source,
    signal: _,
    onProgress: __,
    keep,
    ...rest
  } = options;
  const { bounces, events, complaints, optOuts, suppressions, suppressionHash, policy, incident, ...others } = rest;
  const { engagement: given, ...list } = others;
  const engagement = events === undefined ? given : withSigns(given, events);
  const happened = [...(bounces ?? []), ...(events ?? [])];
  const evidence = withoutUndefined({
    bounces,
    complaints,
    optOuts,
    suppressions,
    suppressionHash,
    engagement,
    policy,
    incident,
  });
  const prunePlan =
    Object.keys(evidence).length === 0
      ? null
      : planPrune({ ...evidence, ...(now !== undefined && { now }) }, 'cleanList');
  const normalizePlan = planNormalize({ ...(keep && { keep }) });
  const mergePlan = planMerge(merge);
  if (match !== false) {
    planMatch(match, "cleanList: option 'match'");
    checkJudgements('cleanList', match.judgements, rows.length);
  }
  // A header of nothing says nothing of rows that have columns.
  const header = source?.header?.length === 0 ? undefined : source?.header;
  return (function* journey() {
    yield { stage: 'columns', done: 0, total: rows.length };
    const mapping = mapColumns(rows, { ...(columns && { columns }), ...(header && { header }) });
    const examiner = examinerFor(rows, mapping, list);

    const normalizer = createNormalizer(examiner, normalizePlan);
    const validator = createValidator(examiner, rows.length);
    yield { stage: 'examine', done: 0, total: rows.length };
    const normalized: Row[] = new Array(rows.length);
    const setAside: SetAside[] = [];
    const kept: number[] = [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Row;
      const checked = examiner.examine(row);
      const clean = normalizer.row(row, i, checked);
      normalized[i] = clean;
      const reason = validator.row(i, checked);
      const out = quarantine !== 'none' && reason?.severity === 'error' ? reason : null;
      const wrong = out ?? (quarantine === 'invalid' ? firstError(checked) : null);
      if (wrong === null) kept.push(i);
      else setAside.push({ place: 'quarantined', row: i, source: clean, reason: wrong });
      if (i % STEP === STEP - 1) yield { stage: 'examine', done: i + 1, total: rows.length };
    }

    let decisions: Decisions | null = null;
    let living = kept;
    if (prunePlan !== null) {
      const candidates = kept.map((index) => normalized[index] as Row);
      const decided = yield* decideSteps(candidates, mapping, prunePlan);
      const inInput = (row: number) => kept[row] as number;
      for (const aside of splitRows(candidates, decided).journal) setAside.push({ ...aside, row: inInput(aside.row) });
      setAside.sort((a, b) => a.row - b.row);
      living = kept.filter((_, row) => decided.place[row] === 0);
      decisions = renumbered(decisionTable(decided, prunePlan), inInput);
    }
    const merged = yield* mergeUntilNothingMatches(normalized, living, mapping, match, mergePlan);
    const turn = { stage: 'report', done: 0, total: rows.length } as const;
    yield turn;
    const clean: Row[] = [];
    const cleanIndices: number[] = [];
    for (const index of living) {
      const survivor = merged.survivors[index];
      if (survivor === null || survivor === undefined) continue;
      clean.push(survivor);
      cleanIndices.push(index);
    }
    yield turn;
    const scores = now === undefined ? null : yield* decaySteps(clean, { now, mapping, events: happened });
    const freshness = scores === null ? null : meanOf(scores.scores.freshness);
    const before = now === undefined ? null : yield* decaySteps(normalized, { now, mapping, events: happened });
    const freshnessBefore = before === null ? null : meanOf(before.scores.freshness);
    const clusters = merged.lineage.map(({ rows: indices }) => indices);
    const tally = validator.tally();
    yield turn;
    const quality = qualityAfter(examiner, validator, cleanIndices, merged.lineage);
    yield turn;
    const journal: Journal = {
      version: 1,
      rows: rows.length,
      header: header ?? examiner.columns.map(({ column }) => column),
      changes: normalizer.changes,
      merges: merged.lineage,
      setAside,
      ...(match !== false && { survivorship: { mapping, options: { ...merge } } }),
    };
    const report = buildReport({
      mapping,
      before: { rows: rows.length, columns: tally.columns, freshness: freshnessBefore },
      after: { ...quality, freshness },
      rows: { in: rows.length, clean: clean.length, mergedAway: living.length - clean.length },
      changes: normalizer.changes,
      issues: tally.issues,
      setAside,
      ...(prunePlan !== null && { incidents: prunePlan.incidents }),
      aging: scores?.summary ?? null,
      matching: merged.matching && { ...merged.matching, clusters },
      ...(source && { source, reading: source.issues ?? [] }),
      ...(now !== undefined && { now }),
      ...(mask !== undefined && { mask }),
    });
    return {
      rows: clean,
      quarantined: setAside.filter(({ place }) => place === 'quarantined'),
      held: setAside.filter(({ place }) => place === 'held'),
      removed: setAside.filter(({ place }) => place === 'removed'),
      columns: mapping,
      issues: validator.issues,
      changes: normalizer.changes,
      decisions,
      incidents: prunePlan?.incidents ?? [],
      clusters,
      review: merged.review,
      scores,
      journal,
      report,
    };
  })();
}

const SIGNS: ReadonlySet<ContactEvent['kind']> = /* @__PURE__ */ new Set<ContactEvent['kind']>([
  'clicked',
  'replied',
  'ordered',
]);

/** The last sign of life of each address, from what was given and from the events. */
function withSigns(
  given: CleanOptions['engagement'],
  events: readonly ContactEvent[],
): ReadonlyMap<string, number | Date> {
  const last = new Map<string, number | Date>(given instanceof Map ? given : Object.entries(given ?? {}));
  for (const event of events) {
    const { recipient, at, kind } = event ?? {};
    if (typeof recipient !== 'string' || at === null || at === undefined || !SIGNS.has(kind as never)) continue;
    const before = last.get(recipient);
    if (before === undefined || Number(at) > Number(before)) last.set(recipient, at);
  }
  return last;
}

/** Mean of the numbers that are known, null when none is. */
function meanOf(numbers: Float32Array): number | null {
  let sum = 0;
  let known = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) continue;
    sum += number;
    known++;
  }
  return known === 0 ? null : sum / known;
}

function withoutUndefined<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

/** Decisions about a part of the list, with the row numbers of the whole. */
function renumbered(decisions: Decisions, inInput: (row: number) => number): Decisions {
  return createTable(
    () => decisions.length,
    (index) => {
      const decision = decisions.at(index) as Decision;
      return { ...decision, row: inInput(decision.row) };
    },
  );
}

function firstError(checked: readonly Checked<unknown>[]): Issue | null {
  for (const { verdict, issues } of checked) {
    if (verdict === 'invalid') return issues.find(({ severity }) => severity === 'error') ?? (issues[0] as Issue);
  }
  return null;
}
