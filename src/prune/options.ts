/** The options of pruning. */
import { aMapping, aMoment, anArray, anObject, aString, checkOptions, kindOf, orNull } from '../fields/options.ts';
import { BOUNCE_KINDS, type BounceEvent, type ColumnMapping, type Place } from '../model/index.ts';
import { type HardRule, PRUNE_POLICIES, type PrunePolicy, type PrunePolicyName } from './decide/policy.ts';

/** Addresses, domains (`@example.org`, `*.example.org`), SHA-256, SHA-1 or MD5 hashes of addresses, or rows with an address column. */
export type AddressList = readonly (string | object)[];

/** What is known of the addresses, and when it is enough to remove one. */
export interface PruneOptions {
  /**
   * The moment of the run; events after it are ignored, but for complaints and opt-outs. Default: that of the last event
   * or sign of life.
   */
  readonly now?: number | Date | undefined;
  /** Events of `readBounces`. Deliveries, clicks and opt-outs among them count too. */
  readonly bounces?: readonly BounceEvent[] | undefined;
  /** People who complained of spam. Always removed. */
  readonly complaints?: AddressList | undefined;
  /** People who opted out. Always removed. */
  readonly optOuts?: AddressList | undefined;
  /** Never write to these. */
  readonly suppressions?: AddressList | undefined;
  /** How hashed suppressions were made: SHA-256 (or SHA-1, MD5) of salt + address, or HMAC-SHA-256 with a key. */
  readonly suppressionHash?: { readonly salt?: string | undefined; readonly key?: string | undefined } | undefined;
  /**
   * Last reliable sign of life of an address (a click, a reply, an order; not an open): address to moment. Counts like
   * the event `clicked` of that moment.
   */
  readonly engagement?: Readonly<Record<string, number | Date>> | ReadonlyMap<string, number | Date> | undefined;
  /** A preset, or one with parts replaced. Default `'standard'`. */
  readonly policy?:
    | PrunePolicyName
    | ({ readonly preset?: PrunePolicyName | undefined } & Partial<PrunePolicy>)
    | undefined;
  /**
   * When a burst of hard bounces is an incident: within `hours` at least `addresses` of one domain, of which the share
   * `activeShare` had shown life in the `activeDays` before. Null: never. Default 24, 5, 0.5, 90.
   */
  readonly incident?:
    | {
        readonly hours?: number | undefined;
        readonly addresses?: number | undefined;
        readonly activeShare?: number | undefined;
        readonly activeDays?: number | undefined;
      }
    | null
    | undefined;
  /** Which column holds what. Default: guessed from plain column names such as `email`. */
  readonly mapping?: ColumnMapping | undefined;
}

const PLACE = new Set<unknown>(['kept', 'held', 'removed'] satisfies Place[]);
const count = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function checkPolicy(call: string, policy: PrunePolicy): void {
  const complain = (name: string, allowed: string): never => {
    throw new RangeError(`${call}: option 'policy.${name}' must be ${allowed}`);
  };
  const hard: Partial<HardRule> =
    typeof policy.hard === 'object' && policy.hard !== null ? policy.hard : { count: policy.hard };
  if (!count(hard.count) || Number(hard.count) < 1) complain('hard', 'a number of at least 1, or { count, … }');
  if (hard.place !== undefined && !PLACE.has(hard.place)) complain('hard.place', "'kept', 'held' or 'removed'");
  if (hard.staleDays !== undefined && !count(hard.staleDays)) complain('hard.staleDays', 'a number of at least 0');
  if (policy.soft !== null) {
    if (!count(policy.soft.count) || policy.soft.count < 1) complain('soft.count', 'a number of at least 1');
    if (!count(policy.soft.days)) complain('soft.days', 'a number of at least 0');
    if (!PLACE.has(policy.soft.place)) complain('soft.place', "'kept', 'held' or 'removed'");
  }
  for (const name of ['doubtful', 'role', 'disposable'] as const)
    if (!PLACE.has(policy[name])) complain(name, "'kept', 'held' or 'removed'");
  if (policy.sunset !== null && !(count(policy.sunset.days) && count(policy.sunset.sends)))
    complain('sunset', 'null or { days, sends }');
}

/** @throws TypeError, RangeError for a bad option */
export function readPolicy(call: string, policy: PruneOptions['policy']): PrunePolicy {
  if (policy === undefined) return PRUNE_POLICIES.standard;
  const names = Object.keys(PRUNE_POLICIES);
  const preset = typeof policy === 'string' ? policy : (policy.preset ?? 'standard');
  if (!Object.hasOwn(PRUNE_POLICIES, preset))
    throw new RangeError(
      `${call}: option 'policy' must be one of ${names.join(', ')}, got '${String(preset).slice(0, 40)}'`,
    );
  if (typeof policy === 'string') return PRUNE_POLICIES[preset];
  const { preset: _, ...parts } = policy;
  const allowed = Object.keys(PRUNE_POLICIES.standard);
  for (const name of Object.keys(parts)) {
    if (!allowed.includes(name))
      throw new TypeError(`${call}: unknown option 'policy.${name.slice(0, 40)}'; allowed are ${allowed.join(', ')}`);
  }
  const full: PrunePolicy = { ...PRUNE_POLICIES[preset], ...parts };
  checkPolicy(call, full);
  return full;
}

/** @throws TypeError for another option, which would leave hashes bare, or where both are given: a list is made with one */
export function checkHashing(
  call: string,
  how: { readonly salt?: string | undefined; readonly key?: string | undefined },
): void {
  checkOptions(call, how, { salt: aString, key: aString });
  if (how.salt !== undefined && how.key !== undefined)
    throw new TypeError(`${call}: of salt and key one must be given, not both`);
}

const KINDS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(BOUNCE_KINDS);

/** A blank cell names nobody; a number is taken for one who is never to be written to, and would keep nobody from it. */
function mayBeEntry(entry: unknown): boolean {
  return typeof entry === 'string' || typeof entry === 'object' || entry === undefined;
}

/** @throws TypeError, RangeError for a bad option */
export function checkPruneOptions(call: string, options: PruneOptions | undefined): void {
  const policy = {
    allowed: `the name of a policy or an object`,
    fits: (value: unknown): boolean => typeof value === 'string' || anObject.fits(value),
  };
  checkOptions(call, options, {
    now: aMoment,
    bounces: anArray,
    complaints: anArray,
    optOuts: anArray,
    suppressions: anArray,
    suppressionHash: anObject,
    engagement: anObject,
    policy,
    incident: orNull(anObject),
    mapping: aMapping,
  });
  if (options?.suppressionHash !== undefined) {
    checkOptions(`${call}: suppressionHash`, options.suppressionHash, { salt: aString, key: aString });
    checkHashing(`${call}: suppressionHash`, options.suppressionHash);
  }
  for (const [at, event] of (options?.bounces ?? []).entries())
    if (!anObject.fits(event) || !KINDS.has(event.kind))
      throw new TypeError(`${call}: bounces[${at}] must be an event of readBounces, got ${kindOf(event)}`);
  for (const name of ['complaints', 'optOuts', 'suppressions'] as const)
    for (const [at, entry] of (options?.[name] ?? []).entries())
      if (!mayBeEntry(entry))
        throw new TypeError(`${call}: ${name}[${at}] must be text or a row of a list, got ${kindOf(entry)}`);
  const { engagement = {} } = options ?? {};
  for (const when of engagement instanceof Map ? engagement.values() : Object.values(engagement))
    if (typeof when === 'string')
      throw new TypeError(`${call}: option 'engagement' must give moments: ${aMoment.allowed}, got ${kindOf(when)}`);
  for (const name of ['hours', 'addresses', 'activeShare', 'activeDays'] as const) {
    const value = options?.incident?.[name];
    if (value !== undefined && !count(value))
      throw new RangeError(`${call}: option 'incident.${name}' must be a number of at least 0`);
  }
}
