/** What somebody wishes to get, by channel and purpose: a lattice, so that no order of merging makes anybody more reachable. */

import { anObject, aString, checkOptions, kindOf, type Test } from '../../fields/options.ts';

/** Loosest first; each of them says no, but for the first. The order is that of strictness. */
export const CONSENT_STATES = [
  'optedIn',
  'pending',
  'optedOut',
  'doNotContact',
  'bounced',
  'complained',
  'erasure',
] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** States that a later explicit opt-in with its proof lifts; the others are no matter of a wish alone. */
const LIFTABLE: ReadonlySet<ConsentState> = /* @__PURE__ */ new Set<ConsentState>([
  'pending',
  'optedOut',
  'doNotContact',
]);

/** An explicit opt-in that can be shown: when, and where it was given. */
export interface ConsentProof {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly source: string;
}

/** What is known for one channel and purpose. */
export interface Consent {
  /** Latest moment at which each state was said, milliseconds since 1970; null: said, nobody knows when. */
  readonly said: Readonly<Partial<Record<ConsentState, number | null>>>;
  /** The latest proof of an opt-in. */
  readonly proof: ConsentProof | null;
}

/** By `channel.purpose`, for example `email.marketing`; `all` stands for every channel or purpose. */
export type ConsentSheet = Readonly<Record<string, Consent>>;

/** May somebody be written to? `unknown`: nobody said anything, and that is no yes. */
export interface Reach {
  /** The state that decides, null when nobody said anything. */
  readonly state: ConsentState | null;
  readonly reachable: 'yes' | 'no' | 'unknown';
  /** States that a later proof lifted. */
  readonly lifted: readonly ConsentState[];
}

/** Nothing was said; joined with anything, that stays as it is. */
export const NO_CONSENT: Consent = /* @__PURE__ */ Object.freeze({ said: {}, proof: null });

const aMomentOrNull: Test = {
  allowed: 'milliseconds since 1970, or null for a moment that nobody knows',
  fits: (value) => value === null || typeof value === 'number',
  range: (value) => value === null || Number.isFinite(value),
};
const SAID_TESTS: Readonly<Record<string, Test>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ CONSENT_STATES.map((state) => [state, aMomentOrNull]),
);
const PROOF_TESTS: Readonly<Record<keyof ConsentProof, Test>> = {
  at: {
    allowed: 'milliseconds since 1970',
    fits: (value) => typeof value === 'number',
    range: (value) => Number.isFinite(value),
  },
  source: aString,
};

/**
 * A date in words or a misspelt state would compare as nothing does, and a proof would lift a no that it does not.
 * @throws TypeError, RangeError unless both halves of what is known are there and can be compared
 */
function checkConsent(call: string, consent: Consent): void {
  if (!anObject.fits(consent) || !anObject.fits(consent.said) || consent.proof === undefined)
    throw new TypeError(`${call}: consent must be an object with said and proof, got ${kindOf(consent)}`);
  const { said, proof } = consent;
  checkOptions(`${call}: consent.said`, said, SAID_TESTS);
  if (proof === null) return;
  // Whatever else a proof holds is the caller's own.
  const { at, source } = anObject.fits(proof) ? proof : ({} as Partial<ConsentProof>);
  if (at === undefined || source === undefined)
    throw new TypeError(`${call}: consent.proof must be an object with at and source, or null, got ${kindOf(proof)}`);
  checkOptions(`${call}: consent.proof`, { at, source }, PROOF_TESTS);
}

/** @throws TypeError, RangeError unless every entry of a sheet is a consent */
function checkSheet(call: string, sheet: ConsentSheet): void {
  if (!anObject.fits(sheet)) throw new TypeError(`${call}: sheet must be what consentOf gives, got ${kindOf(sheet)}`);
  for (const consent of Object.values(sheet)) checkConsent(call, consent);
}

/** Not knowing when counts as later than any moment: an undated no is never lifted. */
function later(one: number | null | undefined, other: number | null | undefined): number | null | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  return one === null || other === null ? null : Math.max(one, other);
}

function betterProof(one: ConsentProof | null, other: ConsentProof | null): ConsentProof | null {
  if (one === null || other === null) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.source >= other.source ? one : other;
}

/**
 * Both together: every no of either, the latest proof of either. Idempotent, commutative and associative.
 *
 * @throws TypeError, RangeError for what is no consent: a state of no such name, a moment that is no number
 * @example reachOf(joinConsent({ said: { optedIn: 5 }, proof: null }, { said: { optedOut: 3 }, proof: null })).reachable // 'no'
 */
export function joinConsent(one: Consent, other: Consent): Consent {
  checkConsent('joinConsent', one);
  checkConsent('joinConsent', other);
  return joined(one, other);
}

/** As `joinConsent`, without its checks. */
export function joined(one: Consent, other: Consent): Consent {
  const said: Partial<Record<ConsentState, number | null>> = {};
  for (const state of CONSENT_STATES) {
    const moment = later(one.said[state], other.said[state]);
    if (moment !== undefined) said[state] = moment;
  }
  return { said, proof: betterProof(one.proof, other.proof) };
}

/**
 * Who may be written to: the strictest state decides, whatever the dates, unless it is an opt-out, a do-not-contact or
 * an open confirmation, dated, and an explicit opt-in with its proof came after it. Complaints, hard bounces and
 * erasure requests are never lifted.
 *
 * @throws TypeError, RangeError for what is no consent, as `joinConsent`
 * @example reachOf({ said: { optedOut: 3 }, proof: { at: 5, source: 'form' } }) // { state: 'optedIn', reachable: 'yes', lifted: ['optedOut'] }
 * @example reachOf({ said: { complained: 3 }, proof: { at: 5, source: 'form' } }).reachable // 'no'
 */
export function reachOf(consent: Consent): Reach {
  checkConsent('reachOf', consent);
  return decided(consent);
}

/** As `reachOf`, without its checks. */
export function decided({ said, proof }: Consent): Reach {
  const lifted: ConsentState[] = [];
  for (const state of CONSENT_STATES.toReversed()) {
    const at = said[state];
    if (at === undefined) continue;
    if (state === 'optedIn') return { state, reachable: 'yes', lifted };
    if (at === null || proof === null || proof.source === '' || proof.at <= at || !LIFTABLE.has(state)) {
      return { state, reachable: 'no', lifted };
    }
    lifted.push(state);
  }
  if (proof !== null && proof.source !== '') return { state: 'optedIn', reachable: 'yes', lifted };
  return { state: null, reachable: 'unknown', lifted };
}

/**
 * Two sheets together, channel by channel and purpose by purpose. Idempotent, commutative, associative.
 *
 * @example Object.keys(joinSheets({ 'email.all': { said: { optedOut: 1 }, proof: null } }, { 'sms.all': { said: { optedIn: 2 }, proof: null } })) // ['email.all', 'sms.all']
 */
export function joinSheets(one: ConsentSheet, other: ConsentSheet): ConsentSheet {
  checkSheet('joinSheets', one);
  checkSheet('joinSheets', other);
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(keys.map((key) => [key, joined(entryOf(one, key), entryOf(other, key))]));
}

function entryOf(sheet: ConsentSheet, key: string): Consent {
  return Object.hasOwn(sheet, key) ? (sheet[key] as Consent) : NO_CONSENT;
}

/**
 * Whether somebody may be written to on a channel for a purpose: what was said of it and of everything it belongs to.
 * A proof for one channel lifts nothing that was said of another or of all. Names are compared letter by letter, and
 * those of `consentOf` are in small letters: `unknown` is the answer for a misspelt one.
 *
 * @param channel for example `'email'`, `'sms'`, `'phone'`, `'post'`
 * @param purpose for example `'marketing'`, `'service'`
 * @example reachFor({ 'all.marketing': { said: { optedOut: 1 }, proof: null } }, 'sms', 'marketing').reachable // 'no'
 */
export function reachFor(sheet: ConsentSheet, channel: string, purpose: string): Reach {
  checkSheet('reachFor', sheet);
  checkOptions('reachFor', { channel, purpose }, { channel: aString, purpose: aString });
  const keys = new Set([`${channel}.${purpose}`, `${channel}.all`, `all.${purpose}`, 'all.all']);
  let strictest: Reach = { state: null, reachable: 'unknown', lifted: [] };
  for (const key of keys) {
    const reach = decided(entryOf(sheet, key));
    if (rank(reach.state) > rank(strictest.state)) strictest = reach;
  }
  return strictest;
}

function rank(state: ConsentState | null): number {
  return state === null ? -1 : CONSENT_STATES.indexOf(state);
}
