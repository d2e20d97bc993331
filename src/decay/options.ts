/** The options of scoring. */
import { aMoment, anArray, anObject, checkOptions, oneOf } from '../fields/options.ts';
import { type BounceKind, type ColumnMapping, DECAY_FIELDS, type DecayField, type DecayRate } from '../model/index.ts';
import { EVENT_LIKELIHOODS, type LikelihoodEvent } from '../reference/hazards.ts';

/** Something that happened to an address. Events of `readBounces` fit; `verified`, `replied` and `ordered` are proofs. */
export interface ContactEvent {
  readonly recipient: string | null;
  readonly at: number | Date | null;
  readonly kind: BounceKind | 'verified' | 'replied' | 'ordered';
}

export interface RecheckBudget {
  /** What may be spent altogether. */
  readonly total: number;
  /** What one check costs. */
  readonly check: number;
  /** What reaching one contact is worth. */
  readonly value: number;
  /** What writing to a dead address costs (reputation). Default 0. */
  readonly harm?: number;
  /** Chance that a check that finds a dead address also finds the new one, 0..1. Default 0. */
  readonly replacement?: number;
}

export interface DecayOptions {
  /** The moment of the scoring. Required: the clock is never read. */
  readonly now: number | Date;
  /** Which column holds what. Default: guessed from plain column names. */
  readonly mapping?: ColumnMapping;
  /** Rates that replace the published ones, for example from `fitDecay`. */
  readonly rates?: Readonly<Partial<Record<DecayField, DecayRate>>>;
  /** `'lomax'`: published rates with a hazard that falls with age, where there is one. Default `'constant'`. */
  readonly model?: 'constant' | 'lomax';
  readonly events?: readonly ContactEvent[];
  /** How much each kind of event says; replaces the built-in assumptions. */
  readonly likelihoods?: Readonly<Partial<Record<LikelihoodEvent, number>>>;
  /** Makes a queue of what to re-verify first. Default: no queue. */
  readonly budget?: RecheckBudget;
}

const share = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const amount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** @throws TypeError, RangeError for a bad option */
export function checkDecayOptions(options: DecayOptions): void {
  if (options === undefined) throw new TypeError("scoreDecay: option 'now' is required");
  checkOptions('scoreDecay', options, {
    now: aMoment,
    mapping: anObject,
    rates: anObject,
    model: oneOf(['constant', 'lomax']),
    events: anArray,
    likelihoods: anObject,
    budget: anObject,
  });
  if (options.now === undefined) throw new TypeError("scoreDecay: option 'now' is required");
  for (const [field, rate] of Object.entries(options.rates ?? {})) {
    if (!(DECAY_FIELDS as readonly string[]).includes(field))
      throw new TypeError(`scoreDecay: unknown field in option 'rates'; allowed are ${DECAY_FIELDS.join(', ')}`);
    if (!share(rate?.annual))
      throw new RangeError(`scoreDecay: option 'rates.${field}.annual' must be a number from 0 to 1`);
    if (rate.lomax && !(rate.lomax.shape > 0 && rate.lomax.scaleYears > 0))
      throw new RangeError(`scoreDecay: option 'rates.${field}.lomax' must have a shape and a scale above 0`);
  }
  for (const [event, ratio] of Object.entries(options.likelihoods ?? {})) {
    if (!Object.hasOwn(EVENT_LIKELIHOODS, event))
      throw new TypeError(
        `scoreDecay: unknown event in option 'likelihoods'; allowed are ${Object.keys(EVENT_LIKELIHOODS).join(', ')}`,
      );
    if (!(typeof ratio === 'number' && ratio > 0 && Number.isFinite(ratio)))
      throw new RangeError(`scoreDecay: option 'likelihoods.${event}' must be a number above 0`);
  }
  const { budget } = options;
  if (budget === undefined) return;
  for (const name of ['total', 'check', 'value'] as const)
    if (!amount(budget[name]))
      throw new RangeError(`scoreDecay: option 'budget.${name}' must be a number of at least 0`);
  if (budget.harm !== undefined && !amount(budget.harm))
    throw new RangeError("scoreDecay: option 'budget.harm' must be a number of at least 0");
  if (budget.replacement !== undefined && !share(budget.replacement))
    throw new RangeError("scoreDecay: option 'budget.replacement' must be a number from 0 to 1");
}
