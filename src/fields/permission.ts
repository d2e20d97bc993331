/** Whether somebody wants mail, told by a cell of a consent, an opt-out or a status column. */
import { planDate, runDate } from './date/index.ts';
import { beginningOf, readFlag, readOptOut, readStatus } from './flag/index.ts';

const DATE = /* @__PURE__ */ planDate();

/** Roles whose cells say whether mail is wanted. */
type PermissionRole = 'consent' | 'unsubscribe' | 'status';

/** True, false, or null when the cell says neither. Never throws. */
export function wantsMail(role: PermissionRole, cell: unknown): boolean | null {
  switch (role) {
    case 'consent':
      return readFlag(cell) ?? wantsByState(cell) ?? consentByBeginning(cell);
    case 'status':
      return wantsByState(cell);
    case 'unsubscribe': {
      const out = readOptOut(cell);
      if (out !== null) return !out;
      // Mail tools write the moment of the opt-out instead of a yes.
      if (isDay(cell)) return false;
      // Whatever stands behind it, it is an opt-out: "yes (2024-01-05)", "Unsubscribed - by phone".
      return readOptOut(beginningOf(cell)?.[0]) === true ? false : null;
    }
  }
}

function isDay(cell: unknown): boolean {
  const { verdict } = runDate(cell, DATE);
  return verdict === 'ok' || verdict === 'repaired' || verdict === 'suspect';
}

/** "No, thanks" is a no whatever stands behind it; "Yes, I agree" and "yes (2024-01-05)" are a yes, "Yes, by post" may not be. */
function consentByBeginning(cell: unknown): boolean | null {
  const found = beginningOf(cell);
  if (found === null) return null;
  const [beginning, rest] = found;
  const said = readFlag(beginning);
  return said !== true || readFlag(rest) === true || isDay(rest) ? said : null;
}

/** What a subscriber's state says of the person's wish; a mailbox that failed or waits says nothing of it. */
function wantsByState(cell: unknown): boolean | null {
  const status = readStatus(cell);
  if (status === 'subscribed') return true;
  return status === 'unsubscribed' || status === 'complained' ? false : null;
}
