/** Turns events and lists into one verdict for each address, before any row is looked at. */
import { type EmailPlan, planEmail } from '../../fields/email/index.ts';
import type { BounceEvent, ColumnMapping, Incident } from '../../model/index.ts';
import { checkPruneOptions, type PruneOptions, readPolicy } from '../options.ts';
import { findIncidents, type HardBounce } from './findIncidents.ts';
import { judgeHistory, type Verdict } from './judgeHistory.ts';
import type { PrunePolicy } from './policy.ts';
import { type AddressSet, keyOf, keyPlan, readAddressList } from './suppression.ts';

export interface PrunePlan {
  readonly policy: PrunePolicy;
  /** In order of time, then of content: the order they came in does not matter. */
  readonly events: readonly BounceEvent[];
  /** By the key of the address. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Domains that failed as a whole: the index of the event that says so. */
  readonly deadDomains: ReadonlyMap<string, number>;
  readonly complaints: AddressSet;
  readonly optOuts: AddressSet;
  readonly suppressions: AddressSet;
  readonly suppressionHash: { readonly salt?: string | undefined; readonly key?: string | undefined };
  readonly incidents: readonly Incident[];
  readonly mapping: ColumnMapping | null;
  readonly emails: EmailPlan;
  /** Milliseconds since 1970, or null when neither the options nor the events say it. */
  readonly now: number | null;
  /** From the option `engagement`, by the key of the address: moments, rising. */
  readonly signals: ReadonlyMap<string, readonly number[]>;
}

const DAY = 86_400_000;
/** Kinds that only a living mailbox gives. Opens are missing on purpose: mail clients open by machine. */
const ALIVE = new Set(['clicked', 'delivered']);

function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** Events without a date come first; equal ones are interchangeable. */
export function compareEvents(a: BounceEvent, b: BounceEvent): number {
  if (a.at !== b.at) return (a.at ?? Number.NEGATIVE_INFINITY) < (b.at ?? Number.NEGATIVE_INFINITY) ? -1 : 1;
  return (
    compareText(a.recipient, b.recipient) ||
    compareText(a.kind, b.kind) ||
    compareText(a.reason, b.reason) ||
    compareText(a.action, b.action) ||
    compareText(a.scope, b.scope) ||
    compareText(a.rule, b.rule) ||
    compareText(a.source, b.source) ||
    compareText(a.original ?? null, b.original ?? null) ||
    compareText(a.status, b.status) ||
    compareText(a.reply, b.reply)
  );
}

const isHard = (event: BounceEvent): boolean =>
  event.kind === 'hard' && event.action === 'prune' && (event.scope === 'address' || event.scope === 'domain');

/** The moments that the option `engagement` gives; later ones than `now` are not known yet. */
function readSignals(
  engagement: PruneOptions['engagement'],
  emails: EmailPlan,
  now: number | null,
): Map<string, number[]> {
  const signals = new Map<string, number[]>();
  if (engagement === undefined) return signals;
  const pairs = engagement instanceof Map ? engagement.entries() : Object.entries(engagement);
  for (const [address, when] of pairs as Iterable<[string, number | Date]>) {
    const at = Number(when);
    if (!Number.isFinite(at) || (now !== null && at > now)) continue;
    const key = keyOf(address, emails);
    const moments = signals.get(key);
    if (moments) moments.push(at);
    else signals.set(key, [at]);
  }
  for (const moments of signals.values()) if (moments.length > 1) moments.sort((a, b) => a - b);
  return signals;
}

/** The moment of the last event or sign of life. */
function lastMoment(events: readonly BounceEvent[], signals: ReadonlyMap<string, readonly number[]>): number | null {
  let last = events.at(-1)?.at ?? null;
  for (const moments of signals.values()) {
    const at = moments.at(-1) as number;
    if (last === null || at > last) last = at;
  }
  return last;
}

/** The last of rising moments that is not after another one. */
function lastUntil(moments: readonly number[] | undefined, until: number): number {
  return moments?.findLast((at) => at <= until) ?? Number.NEGATIVE_INFINITY;
}

/** True for an event that was reported twice, as services do that deliver at least once. Without a date nobody knows. */
function isRepeated(event: BounceEvent, before: BounceEvent | undefined): boolean {
  return before !== undefined && event.at !== null && compareEvents(before, event) === 0;
}

/** What a person asked for counts whenever it is dated: a moment in another country's time may lie after `now`. */
const isRefusal = ({ kind }: BounceEvent): boolean => kind === 'complaint' || kind === 'optOut';

/**
 * The plan of a pruning run: every event read, every address judged. Cost: sorting the events.
 * @throws TypeError, RangeError for a bad option
 */
export function planPrune(options?: PruneOptions): PrunePlan {
  checkPruneOptions('pruneList', options);
  const policy = readPolicy('pruneList', options?.policy);
  const emails = keyPlan();
  const given = options?.now === undefined ? null : Number(options.now);
  const events = (options?.bounces ?? [])
    .filter(
      (event) =>
        typeof event === 'object' &&
        event !== null &&
        (given === null || event.at === null || event.at <= given || isRefusal(event)),
    )
    .sort(compareEvents);
  const signals = readSignals(options?.engagement, emails, given);
  const now = given ?? lastMoment(events, signals);

  const histories = new Map<string, number[]>();
  const keys = new Array<string>(events.length).fill('');
  const note = (key: string, event: number): void => {
    const history = histories.get(key);
    if (history) history.push(event);
    else histories.set(key, [event]);
  };
  for (let i = 0; i < events.length; i++) {
    const { recipient, original } = events[i] as BounceEvent;
    if (typeof recipient !== 'string' || recipient === '') continue;
    const key = keyOf(recipient, emails);
    keys[i] = key;
    if (isRepeated(events[i] as BounceEvent, events[i - 1])) continue;
    note(key, i);
    if (typeof original === 'string') {
      const other = keyOf(original, emails);
      if (other !== key) note(other, i);
    }
  }

  // A domain that failed as a whole, and has not shown life since, casts doubt on its other addresses.
  const deadDomains = new Map<string, number>();
  const burstsOf = new Map<string, HardBounce[]>();
  const activeDays = (options?.incident?.activeDays ?? 90) * DAY;
  const lastAlive = new Map<string, number>();
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as BounceEvent;
    const key = keys[i] as string;
    const domain = key.slice(key.lastIndexOf('@') + 1);
    if (key === '') continue;
    if (ALIVE.has(event.kind)) {
      deadDomains.delete(domain);
      if (event.at !== null && event.at >= (lastAlive.get(key) ?? Number.NEGATIVE_INFINITY))
        lastAlive.set(key, event.at);
    } else if (isHard(event)) {
      if (event.scope === 'domain' && !emails.free.has(domain)) deadDomains.set(domain, i);
      if (event.at === null) continue;
      const before = Math.max(lastAlive.get(key) ?? Number.NEGATIVE_INFINITY, lastUntil(signals.get(key), event.at));
      const active = before <= event.at && event.at - before <= activeDays;
      const burst = burstsOf.get(domain);
      const bounce = { at: event.at, key, event: i, active };
      if (burst) burst.push(bounce);
      else burstsOf.set(domain, [bounce]);
    }
  }

  for (const [key, moments] of deadDomains.size > 0 ? signals : []) {
    const domain = key.slice(key.lastIndexOf('@') + 1);
    const dead = events[deadDomains.get(domain) ?? -1];
    if (dead !== undefined && (moments.at(-1) as number) > (dead.at ?? Number.NEGATIVE_INFINITY))
      deadDomains.delete(domain);
  }

  const inIncident = new Set<number>();
  const incidents: Incident[] = [];
  if (options?.incident !== null) {
    const rule = {
      hours: options?.incident?.hours ?? 24,
      addresses: options?.incident?.addresses ?? 5,
      activeShare: options?.incident?.activeShare ?? 0.5,
    };
    for (const [domain, bounces] of burstsOf)
      if (bounces.length >= rule.addresses) incidents.push(...findIncidents(domain, bounces, rule, inIncident));
    incidents.sort((a, b) => a.from - b.from || (a.domain < b.domain ? -1 : 1));
  }

  const verdicts = new Map<string, Verdict>();
  for (const [key, history] of histories) {
    const verdict = judgeHistory(key, history, {
      events,
      keys,
      policy,
      inIncident,
      signals: signals.get(key) ?? [],
      isHard,
    });
    if (verdict !== null) verdicts.set(key, verdict);
  }
  return {
    policy,
    events,
    verdicts,
    deadDomains,
    complaints: readAddressList(options?.complaints ?? [], emails),
    optOuts: readAddressList(options?.optOuts ?? [], emails),
    suppressions: readAddressList(options?.suppressions ?? [], emails),
    suppressionHash: options?.suppressionHash ?? {},
    incidents,
    mapping: options?.mapping ?? null,
    emails: policy.disposable === 'kept' ? emails : planEmail({ suggest: false, tlds: false }),
    now,
    signals,
  };
}
