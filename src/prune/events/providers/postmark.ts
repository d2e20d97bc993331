/** Postmark webhooks and its bounce records. */
import type { BounceEvent } from '../../../model/index.ts';
import { type Fields, failure, plain, sourceOf, text } from '../serviceEvent.ts';

/** `DnsError` is missing on purpose: Postmark calls it temporary. */
const HARD = new Set(['HardBounce', 'BadEmailAddress', 'AddressChange']);
const BLOCKED = new Set([
  'SpamNotification',
  'Blocked',
  'SMTPApiError',
  'DMARCPolicy',
  'TemplateRenderingFailed',
  'VirusNotification',
  'InboundError',
]);
const NO_FAILURE = new Set(['AutoResponder', 'OpenRelayTest', 'ChallengeVerification', 'Subscribe']);

/** Null when it is not from Postmark. */
export function readPostmark(event: Fields): BounceEvent | null {
  const record = text(event, 'RecordType');
  const type = text(event, 'Type');
  if (record === '' && !(Object.hasOwn(event, 'TypeCode') && type !== '')) return null;
  const from = sourceOf(
    'postmark',
    text(event, 'Email', 'Recipient'),
    event.BouncedAt ?? event.ChangedAt ?? event.DeliveredAt ?? event.ReceivedAt,
  );
  if (record === 'Delivery') return plain(from, 'delivered', record);
  if (record === 'Open') return plain(from, 'opened', record);
  if (record === 'Click') return plain(from, 'clicked', record);
  if (record === 'SubscriptionChange') {
    if (event.SuppressSending === false) return plain(from, 'optIn', record);
    const why = text(event, 'SuppressionReason');
    if (why === 'HardBounce') return failure(from, { label: 'hard', word: 'SuppressionHardBounce' });
    return plain(from, why === 'SpamComplaint' ? 'complaint' : 'optOut', record);
  }
  if (type === 'SpamComplaint' || record === 'SpamComplaint') return plain(from, 'complaint', 'SpamComplaint');
  if (type === 'Unsubscribe') return plain(from, 'optOut', type);
  if (type === 'ManuallyDeactivated') return plain(from, 'suppressed', type);
  if (NO_FAILURE.has(type)) return plain(from, type === 'AutoResponder' ? 'autoReply' : 'other', type);
  if (record !== '' && record !== 'Bounce') return plain(from, 'other', 'other');
  const word = /^[A-Za-z]{1,30}$/.test(type) ? type : 'Bounce';
  return failure(from, {
    text: text(event, 'Details'),
    label: HARD.has(type) ? 'hard' : BLOCKED.has(type) ? 'blocked' : 'soft',
    word,
  });
}
