/** The options of scoring. */
import { aMapping, aMoment, aNumber, anArray, anObject, checkOptions, oneOf, type Test } from '../fields/options.ts';
import { type BounceKind, type ColumnMapping, DECAY_FIELDS, type DecayField, type DecayRate } from '../model/index.ts';
import { EVENT_LIKELIHOODS, type LikelihoodEvent } from '../reference/hazards.ts';

/** Something that happened to an address. Events of `readBounces` fit; `verified`, `replied` and `ordered` are proofs. */
export interface ContactEvent {
  readonly recipient: string | null;
  readonly at: number | Date | null;
  readonly kind: BounceKind | 'verified' | 'replied' | 'ordered';
}

/**
 * Money for checks; all amounts in one unit of the caller's own. A check pays by the harm it prevents or by the
 * replacement it finds: with neither the queue is empty.
 */
export interface RecheckBudget {
  /** What may be spent altogether. */
  readonly total: number;
  /** What one check costs. */
  readonly check: number;
  /** What reaching one contact is worth. */
  readonly value: number;
  /** What writing to a dead address costs (reputation). Default 0. */
  readonly harm?: number | undefined;
  /** Chance that a check that finds a dead address also finds the new one, 0..1. Default 0. */
  readonly replacement?: number | undefined;
  /**
   * What freshness an e-mail address is taken to have of which neither a date nor an event is known, 0..1. Default: such
   * rows are not in the queue.
   */
  readonly unknown?: number | undefined;
}

/** A rate of one's own: `low` and `high` default to `annual`, `lomax` to a constant hazard. */
export type OwnRate = Pick<DecayRate, 'annual'> & Partial<DecayRate>;

/** How freshness is scored; only `now` must be given. */
export interface DecayOptions {
  /** The moment of the scoring. Required: the clock is never read. */
  readonly now: number | Date;
  /** Which column holds what. Default: guessed from plain column names. */
  readonly mapping?: ColumnMapping | undefined;
  /** Rates that replace the published ones, for example from `fitDecay`. A share alone is enough: `{ annual: 0.3 }`. */
  readonly rates?: Readonly<Partial<Record<DecayField, OwnRate>>> | undefined;
  /** `'lomax'`: published rates with a hazard that falls with age, where there is one. Default `'constant'`. */
  readonly model?: 'constant' | 'lomax' | undefined;
  /** What happened to the addresses, in any order; events after `now` do not count. Default: none. */
  readonly events?: readonly ContactEvent[] | undefined;
  /** How much each kind of event says; replaces the built-in assumptions. */
  readonly likelihoods?: Readonly<Partial<Record<LikelihoodEvent, number>>> | undefined;
  /** Makes a queue of what to re-verify first. Default: no queue. */
  readonly budget?: RecheckBudget | undefined;
}

const share = aNumber(0, 1);
const aboveZero: Test = {
  allowed: 'a number above 0',
  fits: (value) => typeof value === 'number',
  range: (value) => (value as number) > 0 && Number.isFinite(value),
};
const amount: Test = {
  allowed: 'a number of at least 0',
  fits: (value) => typeof value === 'number',
  range: (value) => (value as number) >= 0 && Number.isFinite(value),
};
const aCurve: Test = { allowed: `${anObject.allowed} with shape and scaleYears, or null`, fits: anObject.fits };

/** Checks a part of an option by the name it has as a whole. */
function checkPart(name: string, value: unknown, test: Test): void {
  checkOptions('scoreDecay', { [name]: value }, { [name]: test });
}

/** The same, of a part that must be given. */
function checkNeeded(name: string, value: unknown, test: Test): void {
  if (value === undefined) throw new RangeError(`scoreDecay: option '${name}' must be ${test.allowed}, got undefined`);
  checkPart(name, value, test);
}

function checkRate(name: string, rate: unknown): void {
  checkPart(name, rate, anObject);
  const { annual, low, high, lomax } = rate as Partial<OwnRate>;
  checkNeeded(`${name}.annual`, annual, share);
  checkPart(`${name}.low`, low, share);
  checkPart(`${name}.high`, high, share);
  if (lomax === null || lomax === undefined) return;
  checkPart(`${name}.lomax`, lomax, aCurve);
  checkNeeded(`${name}.lomax.shape`, lomax.shape, aboveZero);
  checkNeeded(`${name}.lomax.scaleYears`, lomax.scaleYears, aboveZero);
}

/** @throws TypeError, RangeError for a bad option */
export function checkDecayOptions(options: DecayOptions): void {
  checkOptions('scoreDecay', options, {
    now: aMoment,
    mapping: aMapping,
    rates: anObject,
    model: oneOf(['constant', 'lomax']),
    events: anArray,
    likelihoods: anObject,
    budget: anObject,
  });
  if (options?.now === undefined) throw new TypeError("scoreDecay: option 'now' is required");
  for (const [field, rate] of Object.entries(options.rates ?? {})) {
    if (!(DECAY_FIELDS as readonly string[]).includes(field))
      throw new TypeError(
        `scoreDecay: unknown field '${field}' in option 'rates'; allowed are ${DECAY_FIELDS.join(', ')}`,
      );
    if (rate !== undefined) checkRate(`rates.${field}`, rate);
  }
  for (const [event, ratio] of Object.entries(options.likelihoods ?? {})) {
    if (!Object.hasOwn(EVENT_LIKELIHOODS, event))
      throw new TypeError(
        `scoreDecay: unknown event '${event}' in option 'likelihoods'; allowed are ${Object.keys(EVENT_LIKELIHOODS).join(', ')}`,
      );
    checkPart(`likelihoods.${event}`, ratio, aboveZero);
  }
  const { budget } = options;
  if (budget === undefined) return;
  for (const name of ['total', 'check', 'value'] as const) checkNeeded(`budget.${name}`, budget[name], amount);
  checkPart('budget.harm', budget.harm, amount);
  checkPart('budget.replacement', budget.replacement, share);
  checkPart('budget.unknown', budget.unknown, share);
}
