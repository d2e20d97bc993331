/** Whether somebody wants mail, told by a cell of a consent or an opt-out column. */
import { planDate, runDate } from './date/index.ts';
import { readFlag, readOptOut, readStatus } from './flag/index.ts';

const DATE = /* @__PURE__ */ planDate();

/** True, false, or null when the cell says neither. Never throws. */
export function wantsMail(role: 'consent' | 'unsubscribe', cell: unknown): boolean | null {
  if (role === 'consent') {
    const flag = readFlag(cell);
    if (flag !== null) return flag;
    const status = readStatus(cell);
    if (status === 'subscribed') return true;
    return status === 'unsubscribed' || status === 'complained' ? false : null;
  }
  const out = readOptOut(cell);
  if (out !== null) return !out;
  // Mail tools write the moment of the opt-out instead of a yes.
  const { verdict } = runDate(cell, DATE);
  return verdict === 'ok' || verdict === 'repaired' || verdict === 'suspect' ? false : null;
}
