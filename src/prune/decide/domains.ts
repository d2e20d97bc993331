/** What the events say of whole domains: which are dead, and where many bounced at once. */
import type { BounceEvent, Incident } from '../../model/index.ts';
import type { PruneOptions } from '../options.ts';
import { findIncidents, type HardBounce } from './findIncidents.ts';

const DAY = 86_400_000;
/** Kinds that only a living mailbox gives. Opens are missing on purpose: mail clients open by machine. */
const ALIVE = new Set(['clicked', 'delivered']);

type Signals = ReadonlyMap<string, readonly number[]>;

/** A bounce that says an address or its whole domain is not there. */
export const isHard = (event: BounceEvent): boolean =>
  event.kind === 'hard' && event.action === 'prune' && (event.scope === 'address' || event.scope === 'domain');

const domainOf = (key: string): string => key.slice(key.lastIndexOf('@') + 1);

/** The last of rising moments that is not after another one. */
function lastUntil(moments: readonly number[] | undefined, until: number): number {
  return moments?.findLast((at) => at <= until) ?? Number.NEGATIVE_INFINITY;
}

/**
 * Domains that failed as a whole and have not shown life since, with the index of the event that says so: each casts
 * doubt on its other addresses. `keys` are the addresses of the events, empty for none.
 */
export function findDeadDomains(
  events: readonly BounceEvent[],
  keys: readonly string[],
  signals: Signals,
  free: { has(domain: string): boolean },
): Map<string, number> {
  const dead = new Map<string, number>();
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as BounceEvent;
    const key = keys[i] as string;
    if (key === '') continue;
    if (ALIVE.has(event.kind)) {
      if (dead.size > 0) dead.delete(domainOf(key));
    } else if (event.scope === 'domain' && isHard(event)) {
      const domain = domainOf(key);
      if (!free.has(domain)) dead.set(domain, i);
    }
  }
  if (dead.size === 0) return dead;
  for (const [key, moments] of signals) {
    const domain = domainOf(key);
    const failed = events[dead.get(domain) ?? -1];
    if (failed !== undefined && (moments.at(-1) as number) > (failed.at ?? Number.NEGATIVE_INFINITY))
      dead.delete(domain);
  }
  return dead;
}

/** The hard bounces of each domain, with whether the address was alive shortly before. */
function hardBounces(
  events: readonly BounceEvent[],
  keys: readonly string[],
  signals: Signals,
  activeDays: number,
): Map<string, HardBounce[]> {
  const byDomain = new Map<string, HardBounce[]>();
  const lastAlive = new Map<string, number>();
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as BounceEvent;
    const { at } = event;
    const key = keys[i] as string;
    if (key === '' || at === null) continue;
    if (ALIVE.has(event.kind)) {
      lastAlive.set(key, at);
      continue;
    }
    if (!isHard(event)) continue;
    const before = Math.max(lastAlive.get(key) ?? Number.NEGATIVE_INFINITY, lastUntil(signals.get(key), at));
    const bounce = { at, key, event: i, active: at - before <= activeDays * DAY };
    const domain = domainOf(key);
    const others = byDomain.get(domain);
    if (others) others.push(bounce);
    else byDomain.set(domain, [bounce]);
  }
  return byDomain;
}

/** The bad nights of services, by time, and the events that belong to one. */
export function findAllIncidents(
  events: readonly BounceEvent[],
  keys: readonly string[],
  signals: Signals,
  asked: PruneOptions['incident'],
): { incidents: Incident[]; inIncident: Set<number> } {
  const inIncident = new Set<number>();
  const incidents: Incident[] = [];
  if (asked === null) return { incidents, inIncident };
  const { hours = 24, addresses = 5, activeShare = 0.5, activeDays = 90 } = asked ?? {};
  for (const [domain, bounces] of hardBounces(events, keys, signals, activeDays))
    if (bounces.length >= addresses)
      incidents.push(...findIncidents(domain, bounces, { hours, addresses, activeShare }, inIncident));
  incidents.sort((a, b) => a.from - b.from || (a.domain < b.domain ? -1 : 1));
  return { incidents, inIncident };
}
