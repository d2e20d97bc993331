/** What the events say about each address, brought into one number and one moment. */
import { type EmailPlan, emailKeyOf, runEmail } from '../fields/email/index.ts';
import { BOUNCE_KINDS } from '../model/index.ts';
import { EVENT_LIKELIHOODS, type LikelihoodEvent } from '../reference/hazards.ts';
import type { ContactEvent } from './options.ts';
import { momentReader } from './readMoment.ts';

/** A dated thing that happened to one address. */
export interface Happening {
  readonly at: number;
  readonly kind: ContactEvent['kind'];
}

const PROOFS = new Set<string>(['verified', 'replied', 'ordered']);
/** A proof is nearly, not wholly certain. */
export const PROVEN = 0.99;

const isKind = (kind: string): boolean => PROOFS.has(kind) || (BOUNCE_KINDS as readonly string[]).includes(kind);

/** Events by the key of their address, in order of time; undated and later ones are left out. */
export function happeningsByKey(
  events: readonly ContactEvent[],
  now: number,
  plan: EmailPlan,
): Map<string, Happening[]> {
  const byKey = new Map<string, Happening[]>();
  const readMoment = momentReader();
  for (const event of events) {
    // Strangers' lists hold anything.
    if (typeof event !== 'object' || event === null) continue;
    const { recipient, at, kind } = event;
    // Logs that went through JSON hold their moments as text.
    const when = typeof at === 'number' ? at : readMoment(at);
    if (typeof recipient !== 'string' || !isKind(kind) || !(Number.isFinite(when) && when <= now)) continue;
    const key = emailKeyOf(runEmail(recipient, plan));
    const happening = { at: when, kind };
    const list = byKey.get(key);
    if (list) list.push(happening);
    else byKey.set(key, [happening]);
  }
  for (const list of byKey.values())
    list.sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  return byKey;
}

export const isProof = (kind: string): boolean => PROOFS.has(kind);
/** What only a person does; machines open, servers deliver. */
export const isEngagement = (kind: string): boolean => kind === 'clicked' || kind === 'replied' || kind === 'ordered';

/** Probability after an event of which the odds tell. */
export function afterEvent(
  probability: number,
  kind: string,
  hardBefore: number,
  likelihoods: Readonly<Partial<Record<LikelihoodEvent, number>>>,
): number {
  if (!Object.hasOwn(EVENT_LIKELIHOODS, kind)) return probability;
  const word = kind as LikelihoodEvent;
  // A second hard bounce says more than the first: a mistake seldom repeats itself.
  const ratio = (likelihoods[word] ?? EVENT_LIKELIHOODS[word]) * (word === 'hard' && hardBefore > 0 ? 0.1 : 1);
  const odds = probability * ratio;
  return odds / (odds + 1 - probability);
}
