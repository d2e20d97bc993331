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

/**
 * The verdict on one address. More hard bounces never make it milder: complaints and opt-outs first, then hard
 * bounces, then what is doubtful. Only the address's own click can turn removed into held, never into kept.
 */
export function judgeHistory(key: string, history: readonly number[], context: HistoryContext): Verdict {
  const { events, keys, policy, inIncident, signals, isHard } = context;
  const hardRule: HardRule = typeof policy.hard === 'number' ? { count: policy.hard } : policy.hard;
  let complaint = -1;
  let optOut = -1;
  const hard: Series = { count: 0, first: 0, last: 0 };
  let hardDone = -1;
  let hardDomain = false;
  let incident = -1;
  let incidentReleased = false;
  let doubtful = -1;
  let forwarded = -1;
  const soft: Series = { count: 0, first: 0, last: 0 };
  let softDone = -1;
  let sends = 0;
  let firstSend: number | null = null;
  let signal: number | null = null;
  let nextSignal = 0;
  let clickedAfterHard = false;
  let active = false;
  const reached = (): void => {
    soft.count = 0;
    softDone = -1;
    if (incident !== -1) incidentReleased = true;
  };
  const alive = (at: number | null): void => {
    reached();
    sends = 0;
    active = true;
    if (at !== null && at > (signal ?? Number.NEGATIVE_INFINITY)) signal = at;
    if (hard.count > 0) clickedAfterHard = true;
    doubtful = -1;
  };
  const aliveUntil = (moment: number): void => {
    while (nextSignal < signals.length && (signals[nextSignal] as number) <= moment)
      alive(signals[nextSignal++] as number);
  };
  for (const index of history) {
    const event = events[index] as BounceEvent;
    if (event.at !== null) aliveUntil(event.at);
    if (keys[index] !== key) {
      // The address only passed the mail on to one that failed.
      if (isHard(event)) forwarded = index;
      continue;
    }
    switch (event.kind) {
      case 'complaint':
        complaint = index;
        continue;
      case 'optOut':
        optOut = index;
        continue;
      case 'optIn':
        // The person's own word, later than the opt-out.
        if (optOut !== -1 && event.at !== null && event.at > (events[optOut]?.at ?? Number.POSITIVE_INFINITY))
          optOut = -1;
        continue;
      case 'clicked':
        alive(event.at);
        continue;
      case 'delivered':
        reached();
        sends++;
        firstSend ??= event.at;
        continue;
      case 'suppressed':
        if (event.action === 'prune') {
          hard.count = Math.max(hard.count, hardRule.count);
          hardDone = index;
          clickedAfterHard = false;
        } else doubtful = index;
        continue;
    }
    if (isHard(event)) {
      if (inIncident.has(index)) {
        incident = index;
        incidentReleased = false;
        continue;
      }
      if (event.scope === 'domain') hardDomain = true;
      clickedAfterHard = false;
      addTo(hard, event.at, hardRule);
      if (hardDone !== -1 || hard.count >= hardRule.count) hardDone = index;
      continue;
    }
    if (event.kind !== 'soft') {
      if (event.action === 'fixData') doubtful = index;
      continue;
    }
    if (event.action === 'hold') doubtful = index;
    if (event.action === 'retry' || event.action === 'none' || policy.soft === null) continue;
    if (!addTo(soft, event.at, policy.soft)) continue;
    const needed = active ? Math.max(policy.soft.count, policy.soft.activeCount ?? 0) : policy.soft.count;
    if (soft.count >= needed && soft.last - soft.first >= policy.soft.days * DAY) softDone = index;
  }
  aliveUntil(Number.POSITIVE_INFINITY);
  const rest = { sends, signal, silentSince: signal ?? firstSend } as const;
  if (complaint !== -1) return { place: 'removed', code: 'complaint', event: complaint, ...rest };
  if (optOut !== -1) return { place: 'removed', code: 'optOut', event: optOut, ...rest };
  const softPlace = softDone === -1 ? 'kept' : (policy.soft?.place ?? 'kept');
  const hardPlace = hardDone === -1 ? 'kept' : (hardRule.place ?? 'removed');
  const hardVerdict: Verdict = {
    place: hardPlace,
    code: hardDomain ? 'bounce.domain' : 'bounce.hard',
    event: hardDone,
    ...rest,
  };
  if (hardPlace !== 'kept' && clickedAfterHard)
    return { place: 'held', code: 'bounce.contradicted', event: hardDone, ...rest };
  if (hardPlace === 'removed') return hardVerdict;
  if (softPlace === 'removed') return { place: 'removed', code: 'bounce.soft', event: softDone, ...rest };
  if (hardPlace === 'held') return hardVerdict;
  if (incident !== -1 && !incidentReleased) return { place: 'held', code: 'bounce.incident', event: incident, ...rest };
  if (softPlace === 'held') return { place: 'held', code: 'bounce.soft', event: softDone, ...rest };
  if (forwarded !== -1) return { place: 'held', code: 'bounce.forwarded', event: forwarded, ...rest };
  if (doubtful !== -1)
    return {
      place: policy.doubtful,
      code: policy.doubtful === 'kept' ? 'keep' : 'bounce.doubtful',
      event: doubtful,
      ...rest,
    };
  if (incident !== -1) return { place: 'kept', code: 'keep.released', event: incident, ...rest };
  return { place: 'kept', code: 'keep', event: -1, ...rest };
}
