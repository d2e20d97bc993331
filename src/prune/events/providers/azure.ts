/** Azure Communication Services: delivery reports of Event Grid. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Failure, type Fields, failure, inner, isFields, plainByWord, sourceOf, text } from '../serviceEvent.ts';

const FAILURES: Readonly<Record<string, Failure['label']>> = {
  Bounced: 'hard',
  Failed: 'soft',
  FilteredSpam: 'blocked',
  Quarantined: 'blocked',
};
/** Suppressed: it bounced before, and the service did not try. */
const OTHERS: Readonly<Record<string, BounceKind>> = {
  Delivered: 'delivered',
  Expanded: 'delivered',
  Suppressed: 'suppressed',
};

/** Null when it is no delivery report of Azure. */
export function readAzure(event: Fields): BounceEvent | null {
  const type = text(event, 'eventType', 'type');
  if (!/^Microsoft\.Communication\.Email\w{1,40}$/.test(type) || !isFields(event.data)) return null;
  const { data } = event;
  const at = data.deliveryAttemptTimestamp ?? data.deliveryAttemptTimeStamp ?? event.eventTime ?? event.time;
  const from = sourceOf('azure', text(data, 'recipient'), at);
  const status = text(data, 'status');
  const label = Object.hasOwn(FAILURES, status) ? FAILURES[status] : undefined;
  if (label !== undefined)
    return failure(from, { text: text(inner(data, 'deliveryStatusDetails'), 'statusMessage'), label, word: status });
  return plainByWord(from, OTHERS, status);
}
