/** SocketLabs: the events of its webhooks. A failure is permanent, temporary or its own suppression, by name or number. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Fields, failure, plain, plainByWord, sourceOf, text } from '../serviceEvent.ts';

const TYPES: Readonly<Record<string, BounceKind>> = {
  Delivered: 'delivered',
  Sent: 'delivered',
  Deferred: 'deferred',
  Complaint: 'complaint',
};
const TRACKING: Readonly<Record<string, BounceKind>> = { Click: 'clicked', Open: 'opened', Unsubscribe: 'optOut' };

/** Null when it is not from SocketLabs. */
export function readSocketlabs(event: Fields): BounceEvent | null {
  const type = text(event, 'Type');
  if (type === '' || !Object.hasOwn(event, 'SecretKey') || !Object.hasOwn(event, 'Address')) return null;
  const from = sourceOf('socketlabs', text(event, 'Address'), event.DateTime);
  if (type === 'Tracking') return plainByWord(from, TRACKING, text(event, 'TrackingType'));
  if (type !== 'Failed') return plainByWord(from, TYPES, type);
  const kind = text(event, 'FailureType');
  if (/^(?:suppressed|2)$/i.test(kind)) return plain(from, 'suppressed', 'suppressed');
  return failure(from, {
    text: `${text(event, 'DiagnosticCode')} ${text(event, 'Reason')}`.trim(),
    status: text(event, 'BounceStatus'),
    label: /^(?:temporary|0)$/i.test(kind) ? 'soft' : 'unsure',
    word: 'failed',
  });
}
