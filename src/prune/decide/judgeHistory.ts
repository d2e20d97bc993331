/** Judges one address by everything that happened to it, in order. */
import type { BounceEvent, DecisionCode, Place } from '../../model/index.ts';
import type { PrunePolicy } from './policy.ts';

export interface Verdict {
  readonly place: Place;
  readonly code: DecisionCode;
  /** Index of the event that decided. */
  readonly event: number;
  /** Deliveries since the last reliable sign of life, and the moment of that sign. */
  readonly sends: number;
  readonly signal: number | null;
}

export interface HistoryContext {
  readonly events: readonly BounceEvent[];
  /** Key of each event's recipient. */
  readonly keys: readonly string[];
  readonly policy: PrunePolicy;
  readonly inIncident: ReadonlySet<number>;
  /** From the option `engagement`. */
  readonly lastSignal: number | null;
  readonly isHard: (event: BounceEvent) => boolean;
}

const DAY = 86_400_000;

/**
 * The verdict on one address. More hard bounces never make it milder: complaints and opt-outs first, then hard
 * bounces, then what is doubtful. Only the address's own click can turn removed into held, never into kept.
 */
export function judgeHistory(key: string, history: readonly number[], context: HistoryContext): Verdict {
  const { events, keys, policy, inIncident, isHard } = context;
  let complaint = -1;
  let optOut = -1;
  let hard = 0;
  let hardEvent = -1;
  let hardDomain = false;
  let incident = -1;
  let incidentReleased = false;
  let doubtful = -1;
  let forwarded = -1;
  let soft = 0;
  let softFirst = 0;
  let softLast = 0;
  let softEvent = -1;
  let softDone = -1;
  let sends = 0;
  let signal = context.lastSignal;
  let clickedAfterHard = false;
  let active = signal !== null;
  for (const index of history) {
    const event = events[index] as BounceEvent;
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
      case 'delivered': {
        soft = 0;
        softDone = -1;
        if (event.kind === 'delivered') sends++;
        else {
          sends = 0;
          active = true;
          if (event.at !== null && event.at > (signal ?? Number.NEGATIVE_INFINITY)) signal = event.at;
          if (hard > 0) clickedAfterHard = true;
          doubtful = -1;
        }
        if (incident !== -1) incidentReleased = true;
        continue;
      }
      case 'suppressed':
        if (event.action === 'prune') {
          hard = Math.max(hard, policy.hard);
          hardEvent = index;
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
      hard++;
      hardEvent = index;
      if (event.scope === 'domain') hardDomain = true;
      clickedAfterHard = false;
      continue;
    }
    if (event.kind !== 'soft') {
      if (event.action === 'fixData') doubtful = index;
      continue;
    }
    if (event.action === 'hold') doubtful = index;
    if (event.action === 'retry' || event.action === 'none' || policy.soft === null) continue;
    const at = event.at ?? softLast;
    const sameDay = policy.soft.oncePerDay === true && soft > 0 && Math.floor(at / DAY) === Math.floor(softLast / DAY);
    if (sameDay) continue;
    if (soft > 0 && policy.soft.staleDays !== undefined && at - softLast > policy.soft.staleDays * DAY) soft = 0;
    if (soft === 0) softFirst = at;
    soft++;
    softLast = at;
    softEvent = index;
    const needed = active ? Math.max(policy.soft.count, policy.soft.activeCount ?? 0) : policy.soft.count;
    if (soft >= needed && softLast - softFirst >= policy.soft.days * DAY) softDone = softEvent;
  }
  const rest = { sends, signal } as const;
  if (complaint !== -1) return { place: 'removed', code: 'complaint', event: complaint, ...rest };
  if (optOut !== -1) return { place: 'removed', code: 'optOut', event: optOut, ...rest };
  if (hard >= policy.hard) {
    if (clickedAfterHard) return { place: 'held', code: 'bounce.contradicted', event: hardEvent, ...rest };
    return { place: 'removed', code: hardDomain ? 'bounce.domain' : 'bounce.hard', event: hardEvent, ...rest };
  }
  if (softDone !== -1 && policy.soft !== null && policy.soft.place === 'removed')
    return { place: 'removed', code: 'bounce.soft', event: softDone, ...rest };
  if (incident !== -1 && !incidentReleased) return { place: 'held', code: 'bounce.incident', event: incident, ...rest };
  if (softDone !== -1 && policy.soft !== null && policy.soft.place === 'held')
    return { place: 'held', code: 'bounce.soft', event: softDone, ...rest };
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
