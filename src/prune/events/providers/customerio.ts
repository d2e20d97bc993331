/** Customer.io: the reporting webhooks. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Fields, failure, inner, isFields, plainByWord, sourceOf, text } from '../serviceEvent.ts';

/** The metrics that say something of the address or its owner; opens by a person or a machine count for nothing. */
const METRICS: Readonly<Record<string, BounceKind>> = {
  delivered: 'delivered',
  opened: 'opened',
  clicked: 'clicked',
  deferred: 'deferred',
  // Not sent: the address is on the list of those that bounced or complained.
  dropped: 'suppressed',
  spammed: 'complaint',
  unsubscribed: 'optOut',
  subscribed: 'optIn',
};

/** Null when it is not from Customer.io, or about a push, a text message or the like. */
export function readCustomerio(event: Fields): BounceEvent | null {
  const type = text(event, 'object_type');
  const metric = text(event, 'metric');
  if ((type !== 'email' && type !== 'customer') || metric === '' || !isFields(event.data)) return null;
  const { data } = event;
  const address = text(data, 'recipient', 'email_address') || text(inner(data, 'identifiers'), 'email');
  const from = sourceOf('customerio', address, event.timestamp);
  // Hard and soft ones have one name: the server's words tell them apart.
  if (metric === 'bounced')
    return failure(from, { text: text(data, 'failure_message'), label: 'unsure', word: 'bounced' });
  return plainByWord(from, METRICS, metric);
}
