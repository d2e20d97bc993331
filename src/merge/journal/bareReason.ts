/** Why a row was set aside, without what it says of the row itself: a better value is as personal as the wrong one. */
import type { SetAside } from '../../model/index.ts';

export type Reason = SetAside['reason'];

/** The same object where there is nothing to leave out. */
export function bareReason(reason: Reason): Reason {
  if (!('params' in reason)) return reason;
  const isBare = reason.suggestion === null && Object.keys(reason.params).length === 0;
  return isBare ? reason : { ...reason, params: {}, suggestion: null };
}
