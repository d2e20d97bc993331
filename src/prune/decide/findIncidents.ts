/** Tells a service's bad night from dead addresses: bursts of hard bounces among people who were alive just before. */
import type { Incident } from '../../model/index.ts';

export interface HardBounce {
  readonly at: number;
  readonly key: string;
  /** Index of the event. */
  readonly event: number;
  /** The address had shown life shortly before. */
  readonly active: boolean;
}

export interface IncidentRule {
  readonly hours: number;
  readonly addresses: number;
  readonly activeShare: number;
}

/**
 * The bursts at one domain, and which events belong to one (added to `marked`). `bounces` are in order of time.
 * Every window of the rule's length that is dense and lively enough counts; windows that touch are one incident.
 * Linear in the bounces.
 */
export function findIncidents(
  domain: string,
  bounces: readonly HardBounce[],
  rule: IncidentRule,
  marked: Set<number>,
): Incident[] {
  const incidents: Incident[] = [];
  const inWindow = new Map<string, { bounces: number; active: number }>();
  const span = rule.hours * 3_600_000;
  let active = 0;
  let from = 0;
  let open: { first: number; last: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const seen = new Map<string, boolean>();
    for (let i = open.first; i <= open.last; i++) {
      const { key, active: alive, event } = bounces[i] as HardBounce;
      seen.set(key, (seen.get(key) ?? false) || alive);
      marked.add(event);
    }
    let alive = 0;
    for (const was of seen.values()) if (was) alive++;
    incidents.push({
      domain,
      from: (bounces[open.first] as HardBounce).at,
      to: (bounces[open.last] as HardBounce).at,
      addresses: seen.size,
      active: alive,
    });
    open = null;
  };
  for (let to = 0; to < bounces.length; to++) {
    const bounce = bounces[to] as HardBounce;
    const entry = inWindow.get(bounce.key) ?? { bounces: 0, active: 0 };
    entry.bounces++;
    if (bounce.active && entry.active++ === 0) active++;
    inWindow.set(bounce.key, entry);
    while (bounce.at - (bounces[from] as HardBounce).at > span) {
      const leaving = bounces[from++] as HardBounce;
      const left = inWindow.get(leaving.key) as { bounces: number; active: number };
      if (leaving.active && --left.active === 0) active--;
      if (--left.bounces === 0) inWindow.delete(leaving.key);
    }
    if (inWindow.size < rule.addresses || active < inWindow.size * rule.activeShare) continue;
    if (open !== null && from <= open.last) open.last = to;
    else {
      close();
      open = { first: from, last: to };
    }
  }
  close();
  return incidents;
}
