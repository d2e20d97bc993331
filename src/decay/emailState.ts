/** What is known of one address: its last proof, and what happened to it since. */
import type { DecayRate } from '../model/index.ts';
import { afterEvent, type Happening, isEngagement, isProof, PROVEN } from './evidence.ts';
import type { DecayOptions } from './options.ts';
import { survivalAt, YEAR } from './survival.ts';

export interface EmailState {
  readonly probability: number;
  /** Years since the last proof. */
  readonly age: number;
  /** When the person last did something; NaN where nothing is known. */
  readonly engagedAt: number;
}

/** An address that somebody noted down and of which nobody knows when. */
const UNPROVEN = 0.5;

/**
 * The state of an address now: from its last proof it falls by the rate, and each event since moves it. `proof` is the
 * latest date of its row, NaN for none; null where there is neither a date nor an event.
 */
export function emailState(
  history: readonly Happening[] | undefined,
  proof: number,
  rate: DecayRate,
  now: number,
  likelihoods: DecayOptions['likelihoods'] = {},
): EmailState | null {
  const isDated = !Number.isNaN(proof);
  if (!isDated && history === undefined) return null;
  let at = isDated ? proof : (history?.[0]?.at ?? now);
  let since = at;
  let probability = isDated ? PROVEN : UNPROVEN;
  let engagedAt = Number.NaN;
  let hard = 0;
  for (const event of history ?? []) {
    if (isEngagement(event.kind)) engagedAt = event.at;
    if (event.at < at) continue;
    probability *= survivalAt(rate, (at - since) / YEAR, (event.at - at) / YEAR);
    at = event.at;
    if (isProof(event.kind)) {
      probability = PROVEN;
      since = at;
      hard = 0;
    } else {
      probability = afterEvent(probability, event.kind, hard, likelihoods);
      if (event.kind === 'hard') hard++;
    }
  }
  probability *= survivalAt(rate, (at - since) / YEAR, (now - at) / YEAR);
  return { probability, age: (now - since) / YEAR, engagedAt };
}
