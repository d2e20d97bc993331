/** Judges one address by everything that happened to it, in order. */
import type { BounceEvent, DecisionCode, Place } from '../../model/index.ts';
import type { HardRule, PrunePolicy } from './policy.ts';

export interface Verdict {
  readonly place: Place;
  readonly code: DecisionCode;
  /** Index of the event that decided. */
  readonly event: number;
  /** Deliveries since the last reliable sign of life, and the moment of that sign. */
  readonly sends: number;
  readonly signal: number | null;
  /** Since when nothing is heard: that moment, or the first delivery. */
  readonly silentSince: number | null;
}

export interface HistoryContext {
  readonly events: readonly BounceEvent[];
  /** Key of each event's recipient. */
  readonly keys: readonly string[];
  readonly policy: PrunePolicy;
  readonly inIncident: ReadonlySet<number>;
  /** From the option `engagement`, rising. */
  readonly signals: readonly number[];
  readonly isHard: (event: BounceEvent) => boolean;
}

const DAY = 86_400_000;

/** A series of bounces, as far as a rule counts it. */
interface Series {
  count: number;
  first: number;
  last: number;
}

/** Adds a bounce to a series; false when it is one too many of its day. */
function addTo(series: Series, moment: number | null, rule: Pick<HardRule, 'oncePerDay' | 'staleDays'>): boolean {
  const at = moment ?? series.last;
  const sameDay = Math.floor(at / DAY) === Math.floor(series.last / DAY);
  if (rule.oncePerDay === true && series.count > 0 && sameDay) {
    series.last = at;
    return false;
  }
  if (rule.staleDays !== undefined && at - series.last > rule.staleDays * DAY) series.count = 0;
  if (series.count === 0) series.first = at;
  series.count++;
  series.last = at;
  return true;
}

/** What is known of an address so far. Events by their index; -1 where there is none. */
interface Standing {
  complaint: number;
  optOut: number;
  readonly hard: Series;
  /** The last hard bounce that was one too many. */
  hardDone: number;
  hardDomain: boolean;
  clickedAfterHard: boolean;
  readonly soft: Series;
  softDone: number;
  /** A hard bounce in a service's bad night, and whether the address was reached since. */
  incident: number;
  incidentReleased: boolean;
  doubtful: number;
  /** The address only passed the mail on to one that failed. */
  forwarded: number;
  sends: number;
  firstSend: number | null;
  signal: number | null;
  active: boolean;
}

const unheard = (): Standing => ({
  complaint: -1,
  optOut: -1,
  hard: { count: 0, first: 0, last: 0 },
  hardDone: -1,
  hardDomain: false,
  clickedAfterHard: false,
  soft: { count: 0, first: 0, last: 0 },
  softDone: -1,
  incident: -1,
  incidentReleased: false,
  doubtful: -1,
  forwarded: -1,
  sends: 0,
  firstSend: null,
  signal: null,
  active: false,
});

const hardRuleOf = ({ hard }: PrunePolicy): HardRule => (typeof hard === 'number' ? { count: hard } : hard);

/** A mail arrived. */
function reached(standing: Standing): void {
  standing.soft.count = 0;
  standing.softDone = -1;
  if (standing.incident !== -1) standing.incidentReleased = true;
}

/** The person did something. */
function showedLife(standing: Standing, at: number | null): void {
  reached(standing);
  standing.sends = 0;
  standing.active = true;
  if (at !== null && at > (standing.signal ?? Number.NEGATIVE_INFINITY)) standing.signal = at;
  if (standing.hard.count > 0) standing.clickedAfterHard = true;
  standing.doubtful = -1;
}

function delivered(standing: Standing, at: number | null): void {
  reached(standing);
  standing.sends++;
  standing.firstSend ??= at;
}

/** The person's own word counts where it is later than the opt-out. */
function optedIn(standing: Standing, at: number | null, events: readonly BounceEvent[]): void {
  if (standing.optOut === -1 || at === null) return;
  if (at > (events[standing.optOut]?.at ?? Number.POSITIVE_INFINITY)) standing.optOut = -1;
}

/** The service did not try: it knows the address to be dead, or does not say why. */
function suppressed(standing: Standing, index: number, { action }: BounceEvent, rule: HardRule): void {
  if (action !== 'prune') {
    standing.doubtful = index;
    return;
  }
  standing.hard.count = Math.max(standing.hard.count, rule.count);
  standing.hardDone = index;
  standing.clickedAfterHard = false;
}

function bouncedHard(standing: Standing, index: number, event: BounceEvent, rule: HardRule): void {
  if (event.scope === 'domain') standing.hardDomain = true;
  standing.clickedAfterHard = false;
  addTo(standing.hard, event.at, rule);
  if (standing.hardDone !== -1 || standing.hard.count >= rule.count) standing.hardDone = index;
}

function bouncedSoft(standing: Standing, index: number, { action, at }: BounceEvent, rule: PrunePolicy['soft']): void {
  if (action === 'hold') standing.doubtful = index;
  if (action === 'retry' || action === 'none' || rule === null) return;
  const { soft } = standing;
  if (!addTo(soft, at, rule)) return;
  const needed = standing.active ? Math.max(rule.count, rule.activeCount ?? 0) : rule.count;
  if (soft.count >= needed && soft.last - soft.first >= rule.days * DAY) standing.softDone = index;
}

/** One event of the address's own. */
function hear(standing: Standing, index: number, context: HistoryContext, hardRule: HardRule): void {
  const { events, policy, inIncident, isHard } = context;
  const event = events[index] as BounceEvent;
  switch (event.kind) {
    case 'complaint':
      standing.complaint = index;
      return;
    case 'optOut':
      standing.optOut = index;
      return;
    case 'optIn':
      optedIn(standing, event.at, events);
      return;
    case 'clicked':
      showedLife(standing, event.at);
      return;
    case 'delivered':
      delivered(standing, event.at);
      return;
    case 'suppressed':
      suppressed(standing, index, event, hardRule);
      return;
  }
  if (isHard(event) && inIncident.has(index)) {
    standing.incident = index;
    standing.incidentReleased = false;
  } else if (isHard(event)) bouncedHard(standing, index, event, hardRule);
  else if (event.kind === 'soft') bouncedSoft(standing, index, event, policy.soft);
  else if (event.action === 'fixData') standing.doubtful = index;
}

/** Everything that happened to an address, its signs of life at their moments between the events. */
function standingOf(key: string, history: readonly number[], context: HistoryContext, hardRule: HardRule): Standing {
  const { events, keys, signals, isHard } = context;
  const standing = unheard();
  let nextSignal = 0;
  const hearSignals = (until: number): void => {
    while (nextSignal < signals.length && (signals[nextSignal] as number) <= until)
      showedLife(standing, signals[nextSignal++] as number);
  };
  for (const index of history) {
    const event = events[index] as BounceEvent;
    if (event.at !== null) hearSignals(event.at);
    if (keys[index] === key) hear(standing, index, context, hardRule);
    else if (isHard(event)) standing.forwarded = index;
  }
  hearSignals(Number.POSITIVE_INFINITY);
  return standing;
}

/** Where a standing leads to: the gravest first. */
function placeOf(
  standing: Standing,
  policy: PrunePolicy,
  hardRule: HardRule,
): Pick<Verdict, 'place' | 'code' | 'event'> {
  const { complaint, optOut, hardDone, softDone, incident, incidentReleased, forwarded, doubtful } = standing;
  if (complaint !== -1) return { place: 'removed', code: 'complaint', event: complaint };
  if (optOut !== -1) return { place: 'removed', code: 'optOut', event: optOut };
  const softPlace = softDone === -1 ? 'kept' : (policy.soft?.place ?? 'kept');
  const hardPlace = hardDone === -1 ? 'kept' : (hardRule.place ?? 'removed');
  const hardCode = standing.hardDomain ? 'bounce.domain' : 'bounce.hard';
  if (hardPlace !== 'kept' && standing.clickedAfterHard)
    return { place: 'held', code: 'bounce.contradicted', event: hardDone };
  if (hardPlace === 'removed') return { place: 'removed', code: hardCode, event: hardDone };
  if (softPlace === 'removed') return { place: 'removed', code: 'bounce.soft', event: softDone };
  if (hardPlace === 'held') return { place: 'held', code: hardCode, event: hardDone };
  if (incident !== -1 && !incidentReleased) return { place: 'held', code: 'bounce.incident', event: incident };
  if (softPlace === 'held') return { place: 'held', code: 'bounce.soft', event: softDone };
  if (forwarded !== -1) return { place: 'held', code: 'bounce.forwarded', event: forwarded };
  if (doubtful !== -1) {
    const place = policy.doubtful;
    return { place, code: place === 'kept' ? 'keep' : 'bounce.doubtful', event: doubtful };
  }
  if (incident !== -1) return { place: 'kept', code: 'keep.released', event: incident };
  return { place: 'kept', code: 'keep', event: -1 };
}

/**
 * The verdict on one address. More hard bounces never make it milder: complaints and opt-outs first, then hard
 * bounces, then what is doubtful. Only the address's own click can turn removed into held, never into kept.
 */
export function judgeHistory(key: string, history: readonly number[], context: HistoryContext): Verdict {
  const hardRule = hardRuleOf(context.policy);
  const standing = standingOf(key, history, context, hardRule);
  const { place, code, event } = placeOf(standing, context.policy, hardRule);
  const { sends, signal, firstSend } = standing;
  return { place, code, event, sends, signal, silentSince: signal ?? firstSend };
}
