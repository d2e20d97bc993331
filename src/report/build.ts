/** The tally of a run, from pieces that the stages have collected: one pass over the changes, memory by rules and columns. */
import { aBoolean, aMoment, aNumber, anObject, checkOptions, orNull } from '../fields/options.ts';
import type {
  Change,
  ColumnMapping,
  Incident,
  Issue,
  ListQuality,
  Matching,
  Report,
  Role,
  RowLike,
  SetAside,
  Tally,
} from '../model/index.ts';
import { byText, tallyChanges, tallyMatching, tallyReading, tallySetAside } from './tally.ts';

/** What a report is made of. Only `mapping`, `before`, `after` and `rows` must be there. */
export interface ReportInput {
  readonly mapping: ColumnMapping;
  /** All rows, as they came in. */
  readonly before: ListQuality;
  /** The rows that are left. */
  readonly after: ListQuality;
  /** `in` = `clean` + `mergedAway` + the entries of `setAside`, or the call throws: a report that does not add up is none. */
  readonly rows: { readonly in: number; readonly clean: number; readonly mergedAway: number };
  /** Default: nothing is known about the source. A `ReadResult` fits, with the file's name beside it. */
  readonly source?: { readonly [Name in keyof Report['source']]?: Report['source'][Name] | undefined } | undefined;
  /** Default: none. Read once, never held. */
  readonly changes?: Iterable<Change> | undefined;
  /** How many cells have each issue. Default: none. */
  readonly issues?: Tally['issues'] | undefined;
  /** Default: none. Read once, never held. */
  readonly setAside?:
    | Iterable<Pick<SetAside, 'place' | 'reason'> & Partial<Pick<SetAside<RowLike>, 'source'>>>
    | undefined;
  /** Bursts of bounces at one domain that were held. Default: none. */
  readonly incidents?: readonly Incident[] | undefined;
  /** Default null: nothing is said of freshness. `scoreDecay(…).summary` fits. */
  readonly aging?: Report['aging'] | undefined;
  /** Customers by group. Default: none. */
  readonly segments?: Report['segments'] | undefined;
  /** Default null: duplicates were not looked for. */
  readonly matching?:
    | (Pick<Matching, 'clusters' | 'review' | 'stats'> & Partial<Pick<Matching, 'explain' | 'pairs' | 'model'>>)
    | null
    | undefined;
  /** Issues of the file; `params.count` says how many places one stands for. Default: none. */
  readonly reading?: Iterable<Pick<Issue, 'code' | 'severity'> & Partial<Pick<Issue, 'params'>>> | undefined;
  /** The moment of the run. Default null: the report carries none. */
  readonly now?: Date | number | null | undefined;
  /** Default true: examples show shapes, not values. False lets cells of the list into the report. */
  readonly mask?: boolean | undefined;
  /** Examples per rule and column, 0 to 20. Default 3. */
  readonly examplesPerRule?: number | undefined;
}

const anIterable = {
  allowed: 'something that can be iterated',
  fits: (value: unknown): boolean =>
    typeof value === 'object' && value !== null && typeof (value as Iterable<unknown>)[Symbol.iterator] === 'function',
};

function quality(list: ListQuality): ListQuality {
  return Number.isNaN(list.freshness) ? { ...list, freshness: null } : list;
}

/** How many rows stand in each place. @throws RangeError when they are not the rows that came in */
function balance(rows: ReportInput['rows'], setAside: Report['setAside']): Report['rows'] {
  const away = { quarantined: 0, held: 0, removed: 0 };
  for (const { place, count } of setAside) away[place] += count;
  const sum = rows.clean + rows.mergedAway + away.quarantined + away.held + away.removed;
  if (sum !== rows.in) {
    throw new RangeError(
      `buildReport: option 'rows' must add up: ${rows.in} in, but ${rows.clean} clean + ${rows.mergedAway} merged away + ` +
        `${away.quarantined} quarantined + ${away.held} held + ${away.removed} removed = ${sum}`,
    );
  }
  return { in: rows.in, clean: rows.clean, ...away, mergedAway: rows.mergedAway };
}

/**
 * The report of a run: JSON-safe, and without any value of the list unless `mask` is false. Takes what the stages have
 * collected; the examples of an edit are the first ones that look different. An empty list gives a report of zeros.
 * Linear in changes, set-aside rows and clusters; memory grows with rules × columns only.
 * @throws TypeError or RangeError for a wrong input, and when the rows do not add up
 *
 * @example buildReport({ mapping: { columns: [], unmapped: [] }, before: { rows: 2, columns: [], freshness: null }, after: { rows: 1, columns: [], freshness: null }, rows: { in: 2, clean: 1, mergedAway: 1 } }).rows.mergedAway // 1
 */
export function buildReport(input: ReportInput): Report {
  checkOptions('buildReport', input, {
    mapping: anObject,
    before: anObject,
    after: anObject,
    rows: anObject,
    source: anObject,
    changes: anIterable,
    issues: anIterable,
    setAside: anIterable,
    incidents: anIterable,
    aging: orNull(anObject),
    segments: anIterable,
    matching: orNull(anObject),
    reading: anIterable,
    now: orNull(aMoment),
    mask: aBoolean,
    examplesPerRule: aNumber(0, 20),
  });
  for (const name of ['mapping', 'before', 'after', 'rows'] as const) {
    if (input?.[name] === undefined)
      throw new TypeError(`buildReport: option '${name}' must be an object, got undefined`);
  }
  const { mapping, source = {}, mask = true, examplesPerRule = 3, now = null, matching = null } = input;
  const roles = new Map<string, Role>();
  for (const { column, role } of mapping.columns) roles.set(column, role);
  const emails = mapping.columns.filter(({ role }) => role === 'email').map(({ column }) => column);
  const setAside = tallySetAside(input.setAside ?? [], emails, mask, examplesPerRule);
  return {
    version: 1,
    at: now === null ? null : new Date(now).toISOString(),
    source: {
      name: source.name ?? null,
      format: source.format ?? null,
      encoding: source.encoding ?? null,
      delimiter: source.delimiter ?? null,
      skippedLines: source.skippedLines ?? 0,
    },
    rows: balance(input.rows, setAside),
    mapping,
    before: quality(input.before),
    after: quality(input.after),
    masked: mask,
    changes: tallyChanges(input.changes ?? [], roles, mask, examplesPerRule),
    issues: [...(input.issues ?? [])].sort(
      (a, b) => b.count - a.count || byText(a.code, b.code) || byText(a.column ?? '', b.column ?? ''),
    ),
    setAside,
    ...(input.incidents && input.incidents.length > 0 && { incidents: input.incidents }),
    ...(input.aging && { aging: input.aging }),
    ...(input.segments && { segments: input.segments }),
    matching: matching === null ? null : tallyMatching(matching),
    reading: tallyReading(input.reading ?? []),
  };
}
