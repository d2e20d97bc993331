/** What a caller wants of `cleanList`, checked before any work. */
import type { MapColumnsOptions } from '../columns/index.ts';
import type { ContactEvent } from '../decay/index.ts';
import { LIST_TESTS, type ListOptions } from '../fields/listOptions.ts';
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
} from '../fields/options.ts';
import { planMatch } from '../match/index.ts';
import { type MergeOptions, type MergePlan, planMerge } from '../merge/index.ts';
import type { Progress, ReadResult, Row } from '../model/index.ts';
import { NORMALIZE_TESTS, type NormalizeOptions, type NormalizePlan, planNormalize } from '../normalize/index.ts';
import { type PruneOptions, type PrunePlan, planPrune } from '../prune/index.ts';
import { checkJudgements } from './checkJudgements.ts';
import type { MatchWish } from './mergeUntilNothingMatches.ts';

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

/** The options of a run, each read once. */
export interface CleanPlan {
  readonly columns: MapColumnsOptions['columns'];
  /** The header of the source; undefined where it has none, or the rows know better. */
  readonly header: readonly string[] | undefined;
  readonly list: ListOptions;
  readonly normalize: NormalizePlan;
  readonly quarantine: 'unusable' | 'invalid' | 'none';
  /** Null where nothing tells of dead addresses: no row is pruned then. */
  readonly prune: PrunePlan | null;
  readonly match: MatchWish;
  readonly merge: MergePlan;
  readonly mergeOptions: MergeOptions | undefined;
  /** What happened to the addresses, bounces among it: it moves the freshness. */
  readonly events: readonly ContactEvent[];
  readonly now: Date | number | undefined;
  readonly mask: boolean | undefined;
  readonly source: CleanOptions['source'];
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

/** @throws TypeError or RangeError for a bad option */
export function planClean(rows: readonly Row[], options: CleanOptions): CleanPlan {
  checkRows('cleanList', rows);
  checkOptions('cleanList', options, CLEAN_TESTS);
  const { columns, quarantine = 'unusable', match = {}, merge, now, mask, source, keep, ...rest } = options;
  const { bounces, complaints, optOuts, suppressions, suppressionHash, policy, incident, ...others } = rest;
  const { events, engagement: given, signal: _, onProgress: __, ...list } = others;
  const engagement = events === undefined ? given : withSigns(given, events);
  const told = { bounces, complaints, optOuts, suppressions, suppressionHash, engagement, policy, incident };
  const evidence = withoutUndefined(told);
  const plan = {
    columns,
    // A header of nothing says nothing of rows that have columns.
    header: source?.header?.length === 0 ? undefined : source?.header,
    list,
    normalize: planNormalize({ keep }),
    quarantine,
    prune: Object.keys(evidence).length === 0 ? null : planPrune({ ...evidence, now }, 'cleanList'),
    match,
    merge: planMerge(merge),
    mergeOptions: merge,
    events: [...(bounces ?? []), ...(events ?? [])],
    now,
    mask,
    source,
  };
  if (match !== false) {
    planMatch(match, "cleanList: option 'match'");
    checkJudgements('cleanList', match.judgements, rows.length);
  }
  return plan;
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

function withoutUndefined<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
