/** Gives every row its one decision, in typed columns. */
import { cellOf } from '../../fields/cell.ts';
import { emailKeyOf, runEmail } from '../../fields/email/index.ts';
import { readStatus } from '../../fields/flag/index.ts';
import { wantsMail } from '../../fields/permission.ts';
import {
  type BounceEvent,
  type Checked,
  type ColumnMapping,
  DECISION_CODES,
  type DecisionCode,
  type EmailParts,
  PLACES,
  type Place,
  type Row,
  type Steps,
} from '../../model/index.ts';
import { pruneColumns } from './columns.ts';
import type { PrunePlan } from './plan.ts';
import { type AddressSet, hasDomain, hasHash, hasNoHashes } from './suppression.ts';

/** One decision a row: numbers that stand for entries of `PLACES` and `DECISION_CODES`. */
export interface RowDecisions {
  readonly length: number;
  /** Index in `PLACES`: 0 kept, 1 held, 2 removed. */
  readonly place: Uint8Array;
  /** Index in `DECISION_CODES`. */
  readonly code: Uint8Array;
  /** Index of the deciding event in `events`, -1 when it was none. */
  readonly event: Int32Array;
  /** The plan's. */
  readonly events: readonly BounceEvent[];
}

interface Choice {
  readonly place: number;
  readonly code: number;
  readonly event: number;
}

const PLACE_NUMBER: ReadonlyMap<Place, number> = /* @__PURE__ */ new Map(PLACES.map((place, index) => [place, index]));
const CODE_NUMBER: ReadonlyMap<DecisionCode, number> = /* @__PURE__ */ new Map(
  DECISION_CODES.map((code, index) => [code, index]),
);

function choice(place: Place, code: DecisionCode, event = -1): Choice {
  return { place: PLACE_NUMBER.get(place) as number, code: CODE_NUMBER.get(code) as number, event };
}

const KEEP: Choice = /* @__PURE__ */ choice('kept', 'keep');
const NO_ADDRESS: Choice = /* @__PURE__ */ choice('kept', 'keep.noAddress');
const COMPLAINT: Choice = /* @__PURE__ */ choice('removed', 'complaint');
const OPT_OUT: Choice = /* @__PURE__ */ choice('removed', 'optOut');
const COLUMN: Choice = /* @__PURE__ */ choice('removed', 'optOut.column');
const COLUMN_HARD: Choice = /* @__PURE__ */ choice('removed', 'bounce.hard');
const SUPPRESSED: Choice = /* @__PURE__ */ choice('removed', 'suppression.address');
const SUPPRESSED_DOMAIN: Choice = /* @__PURE__ */ choice('removed', 'suppression.domain');
const SUPPRESSED_HASH: Choice = /* @__PURE__ */ choice('removed', 'suppression.hash');

const DAY = 86_400_000;
const WILL = /* @__PURE__ */ new Set([
  COMPLAINT.code,
  OPT_OUT.code,
  COLUMN.code,
  SUPPRESSED.code,
  SUPPRESSED_DOMAIN.code,
  SUPPRESSED_HASH.code,
]);

function isEmpty({ keys, domains, hashes }: AddressSet): boolean {
  return keys.size + domains.size === 0 && hasNoHashes(hashes);
}

/** The decision about one address, without the row it stands in. */
function decideAddress(checked: Checked<EmailParts>, plan: PrunePlan): Choice {
  const key = emailKeyOf(checked);
  if (key === '') return NO_ADDRESS;
  const domain = key.slice(key.lastIndexOf('@') + 1);
  const has = ({ keys, domains, hashes }: AddressSet): boolean =>
    keys.has(key) || hasDomain(domains, checked, key) || hasHash(hashes, checked, key, plan.suppressionHash);
  if (has(plan.complaints)) return COMPLAINT;
  if (has(plan.optOuts)) return OPT_OUT;
  if (plan.suppressions.keys.has(key)) return SUPPRESSED;
  if (hasDomain(plan.suppressions.domains, checked, key)) return SUPPRESSED_DOMAIN;
  if (hasHash(plan.suppressions.hashes, checked, key, plan.suppressionHash)) return SUPPRESSED_HASH;
  const verdict = plan.verdicts.get(key);
  if (verdict !== undefined && verdict.place !== 'kept') return choice(verdict.place, verdict.code, verdict.event);
  const dead = plan.deadDomains.get(domain);
  if (dead !== undefined && verdict?.signal == null && !plan.signals.has(key))
    return choice('held', 'bounce.domainOfOthers', dead);
  const { policy } = plan;
  if (checked.parts !== null) {
    if (checked.parts.role && policy.role !== 'kept') return choice(policy.role, 'address.role');
    if (checked.parts.disposable && policy.disposable !== 'kept')
      return choice(policy.disposable, 'address.disposable');
  }
  if (policy.sunset !== null && plan.now !== null) {
    const since = verdict?.silentSince ?? plan.signals.get(key)?.at(-1) ?? null;
    if (since !== null && plan.now - since > policy.sunset.days * DAY && (verdict?.sends ?? 0) >= policy.sunset.sends)
      return choice('held', 'sunset.silent', verdict?.event ?? -1);
  }
  return verdict === undefined ? KEEP : choice('kept', verdict.code, verdict.event);
}

/**
 * A row with several addresses: what the person wants (opt-out, complaint, suppression) holds for the whole row as
 * soon as one address says it; a dead address counts only if no better one is left.
 */
function together(a: Choice | null, b: Choice): Choice {
  if (a === null || a === NO_ADDRESS) return b;
  if (b === NO_ADDRESS) return a;
  const aWill = WILL.has(a.code);
  const bWill = WILL.has(b.code);
  if (aWill !== bWill) return aWill ? a : b;
  if (aWill) return a.code >= b.code ? a : b;
  return a.place <= b.place ? a : b;
}

/** `decideRows` in steps, for callers that give the event loop its turn. */
export function* decideSteps(
  rows: readonly Row[],
  mapping: ColumnMapping | null,
  plan: PrunePlan,
): Steps<RowDecisions> {
  const { length } = rows;
  const place = new Uint8Array(length);
  const code = new Uint8Array(length);
  const event = new Int32Array(length).fill(-1);
  const columns = pruneColumns(rows, mapping ?? plan.mapping);
  const { policy } = plan;
  // Nothing to compare addresses with: only the list's own columns can say anything.
  const quiet =
    plan.verdicts.size === 0 &&
    isEmpty(plan.complaints) &&
    isEmpty(plan.optOuts) &&
    isEmpty(plan.suppressions) &&
    policy.role === 'kept' &&
    policy.disposable === 'kept' &&
    (policy.sunset === null || plan.signals.size === 0);
  for (let i = 0; i < length; i++) {
    const row = rows[i] as Row;
    let chosen: Choice | null = null;
    for (const column of columns.optOuts) {
      if (wantsMail('unsubscribe', cellOf(row, column)) === false) chosen = together(chosen, COLUMN);
    }
    for (const column of columns.states) {
      const status = readStatus(cellOf(row, column));
      if (status === 'unsubscribed') chosen = together(chosen, COLUMN);
      else if (status === 'complained') chosen = together(chosen, COMPLAINT);
      else if (status === 'cleaned' || status === 'bounced') chosen = together(chosen, COLUMN_HARD);
    }
    const spoken = chosen;
    if (!quiet) {
      chosen = null;
      for (const column of columns.emails) {
        const cell = cellOf(row, column);
        if (cell === undefined || cell === null || cell === '') continue;
        const checked = runEmail(cell, plan.emails);
        chosen = together(chosen, decideAddress(checked, plan));
        for (const also of checked.also) chosen = together(chosen, decideAddress(runEmail(also, plan.emails), plan));
      }
      chosen ??= NO_ADDRESS;
    } else chosen = KEEP;
    if (spoken !== null && (WILL.has(spoken.code) || spoken.place > chosen.place))
      chosen = WILL.has(chosen.code) && chosen.code > spoken.code ? chosen : spoken;
    place[i] = chosen.place;
    code[i] = chosen.code;
    event[i] = chosen.event;
    if ((i & 8191) === 8191) yield { stage: 'prune', done: i + 1, total: length };
  }
  return { length, place, code, event, events: plan.events };
}

/** Every row's decision in typed columns: nothing is copied. `mapping` null: plain column names are looked for. */
export function decideRows(rows: readonly Row[], mapping: ColumnMapping | null, plan: PrunePlan): RowDecisions {
  const steps = decideSteps(rows, mapping, plan);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
