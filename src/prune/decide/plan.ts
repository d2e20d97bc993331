/** Turns events and lists into one verdict for each address, before any row is looked at. */
import { type EmailPlan, planEmail } from '../../fields/email/index.ts';
import type { BounceEvent, ColumnMapping, Incident } from '../../model/index.ts';
import { checkPruneOptions, type PruneOptions, readPolicy } from '../options.ts';
import { compareEvents } from './compareEvents.ts';
import { findAllIncidents, findDeadDomains, isHard } from './domains.ts';
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

/** True for an event that was reported twice, as services do that deliver at least once. Without a date nobody knows. */
function isRepeated(event: BounceEvent, before: BounceEvent | undefined): boolean {
  return before !== undefined && event.at !== null && compareEvents(before, event) === 0;
}

/** What a person asked for counts whenever it is dated: a moment in another country's time may lie after `now`. */
const isRefusal = ({ kind }: BounceEvent): boolean => kind === 'complaint' || kind === 'optOut';

/** The events that are known by now, in their order. */
function knownEvents(bounces: PruneOptions['bounces'], now: number | null): BounceEvent[] {
  return (bounces ?? [])
    .filter((event) => now === null || event.at === null || event.at <= now || isRefusal(event))
    .sort(compareEvents);
}

/** Whose each event is, and what happened to each address: indexes of events, none twice. */
interface Histories {
  /** By event; empty where it names nobody. */
  readonly keys: readonly string[];
  readonly histories: ReadonlyMap<string, readonly number[]>;
}

function historiesOf(events: readonly BounceEvent[], emails: EmailPlan): Histories {
  const keys = new Array<string>(events.length).fill('');
  const histories = new Map<string, number[]>();
  const note = (key: string, event: number): void => {
    const history = histories.get(key);
    if (history) history.push(event);
    else histories.set(key, [event]);
  };
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as BounceEvent;
    const { recipient, original } = event;
    if (typeof recipient !== 'string' || recipient === '') continue;
    const key = keyOf(recipient, emails);
    keys[i] = key;
    if (isRepeated(event, events[i - 1])) continue;
    note(key, i);
    if (typeof original !== 'string') continue;
    const other = keyOf(original, emails);
    if (other !== key) note(other, i);
  }
  return { keys, histories };
}

/**
 * The plan of a pruning run: every event read, every address judged. Cost: sorting the events.
 * @throws TypeError, RangeError for a bad option
 */
export function planPrune(options?: PruneOptions, call = 'pruneList'): PrunePlan {
  checkPruneOptions(call, options);
  const policy = readPolicy(call, options?.policy);
  const emails = keyPlan();
  const given = options?.now === undefined ? null : Number(options.now);
  const events = knownEvents(options?.bounces, given);
  const signals = readSignals(options?.engagement, emails, given);
  const { keys, histories } = historiesOf(events, emails);
  const { incidents, inIncident } = findAllIncidents(events, keys, signals, options?.incident);
  const verdicts = new Map<string, Verdict>();
  for (const [key, history] of histories) {
    const context = { events, keys, policy, inIncident, signals: signals.get(key) ?? [], isHard };
    verdicts.set(key, judgeHistory(key, history, context));
  }
  return {
    policy,
    events,
    verdicts,
    deadDomains: findDeadDomains(events, keys, signals, emails.free),
    complaints: readAddressList(options?.complaints ?? [], emails),
    optOuts: readAddressList(options?.optOuts ?? [], emails),
    suppressions: readAddressList(options?.suppressions ?? [], emails),
    suppressionHash: options?.suppressionHash ?? {},
    incidents,
    mapping: options?.mapping ?? null,
    emails: policy.disposable === 'kept' ? emails : planEmail({ suggest: false, tlds: false }),
    now: given ?? lastMoment(events, signals),
    signals,
  };
}
