/** Whether somebody wants mail, told by a cell of a consent, an opt-out or a status column. */
import { planDate, runDate } from './date/index.ts';
import { readFlag, readOptOut, readStatus } from './flag/index.ts';

const DATE = /* @__PURE__ */ planDate();

/** Roles whose cells say whether mail is wanted. */
type PermissionRole = 'consent' | 'unsubscribe' | 'status';

/** True, false, or null when the cell says neither. Never throws. */
export function wantsMail(role: PermissionRole, cell: unknown): boolean | null {
  switch (role) {
    case 'consent':
      return readFlag(cell) ?? wantsByState(cell);
    case 'status':
      return wantsByState(cell);
    case 'unsubscribe': {
      const out = readOptOut(cell);
      if (out !== null) return !out;
      // Mail tools write the moment of the opt-out instead of a yes.
      const { verdict } = runDate(cell, DATE);
      return verdict === 'ok' || verdict === 'repaired' || verdict === 'suspect' ? false : null;
    }
  }
}

/** What a subscriber's state says of the person's wish; a mailbox that failed or waits says nothing of it. */
function wantsByState(cell: unknown): boolean | null {
  const status = readStatus(cell);
  if (status === 'subscribed') return true;
  return status === 'unsubscribed' || status === 'complained' ? false : null;
}
