/** The order in which events are heard: of time, then of content, so that the order they came in does not matter. */
import type { BounceEvent } from '../../model/index.ts';

function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** Events without a date come first; equal ones are interchangeable. */
export function compareEvents(a: BounceEvent, b: BounceEvent): number {
  if (a.at !== b.at) return (a.at ?? Number.NEGATIVE_INFINITY) < (b.at ?? Number.NEGATIVE_INFINITY) ? -1 : 1;
  return (
    compareText(a.recipient, b.recipient) ||
    compareText(a.kind, b.kind) ||
    compareText(a.reason, b.reason) ||
    compareText(a.action, b.action) ||
    compareText(a.scope, b.scope) ||
    compareText(a.rule, b.rule) ||
    compareText(a.source, b.source) ||
    compareText(a.original ?? null, b.original ?? null) ||
    compareText(a.status, b.status) ||
    compareText(a.reply, b.reply)
  );
}
