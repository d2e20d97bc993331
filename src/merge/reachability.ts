/** Opt-outs, complaints and bounces: the strictest source of a cluster decides, whatever the dates. */
import { cellOf } from '../fields/cell.ts';
import { planDate, runDate } from '../fields/date/index.ts';
import { readFlag, readStatus } from '../fields/flag/index.ts';
import type { Role, Row } from '../model/index.ts';

const DATE = /* @__PURE__ */ planDate();

/** Strictest first. What no table knows says nothing. */
const STATUS_ORDER = ['complained', 'bounced', 'cleaned', 'unsubscribed', 'pending', 'nonSubscribed', 'subscribed'];

/** 0: this cell allows nothing; higher is looser; null: it says nothing. */
function looseness(role: Role, cell: unknown): number | null {
  if (role === 'status') {
    const status = readStatus(cell);
    return status === null ? null : STATUS_ORDER.indexOf(status);
  }
  const flag = readFlag(cell);
  if (role === 'consent') return flag === null ? null : flag ? 1 : 0;
  if (flag !== null) return flag ? 0 : 1;
  // Mail tools write the moment of the opt-out instead of a yes.
  const { verdict } = runDate(cell, DATE);
  return verdict === 'ok' || verdict === 'repaired' || verdict === 'suspect' ? 0 : null;
}

/** Roles whose cells a merge decides by strictness. */
export const REACHABILITY: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['unsubscribe', 'consent', 'status']);

/**
 * Position in `rows` of the source whose cell the survivor takes: the strictest, the first among equals;
 * `base` when nobody's cell says anything.
 */
export function strictest(role: Role, column: string, rows: readonly Row[], base: number): number {
  let best = base;
  let bestLooseness = looseness(role, cellOf(rows[base] as Row, column)) ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    const own = looseness(role, cellOf(rows[i] as Row, column));
    if (own !== null && own < bestLooseness) {
      best = i;
      bestLooseness = own;
    }
  }
  return best;
}
