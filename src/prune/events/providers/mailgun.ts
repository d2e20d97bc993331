/** Mailgun events, with and without the envelope of their webhooks. */
import type { BounceEvent } from '../../../model/index.ts';
import { type Failure, type Fields, failure, inner, isFields, plain, sourceOf, text } from '../serviceEvent.ts';

/** Permanent for Mailgun, which stopped trying, and not for the address: too old, greylisted, blocked by a provider. */
const NOT_FOR_GOOD: Readonly<Record<string, Failure['label']>> = {
  old: 'soft',
  greylisted: 'soft',
  espblock: 'blocked',
};

/** Null when it is not from Mailgun. */
export function readMailgun(outer: Fields): BounceEvent | null {
  const event = isFields(outer['event-data']) ? outer['event-data'] : outer;
  const word = text(event, 'event');
  const enveloped = event !== outer;
  if (word === '' || !(enveloped || Object.hasOwn(event, 'log-level') || isFields(event['delivery-status'])))
    return null;
  const headers = inner(inner(event, 'message'), 'headers');
  const address = text(event, 'recipient') || text(inner(event, 'envelope'), 'targets') || text(headers, 'to');
  const bracket = address.lastIndexOf('<');
  const from = sourceOf(
    'mailgun',
    bracket === -1 ? address : address.slice(bracket + 1).replace('>', ''),
    event.timestamp,
  );
  const reason = text(event, 'reason');
  switch (word) {
    case 'failed': {
      if (reason === 'suppress-unsubscribe') return plain(from, 'optOut', reason);
      if (reason === 'suppress-complaint') return plain(from, 'complaint', reason);
      const status = inner(event, 'delivery-status');
      const permanent = text(event, 'severity') === 'permanent';
      const code = text(status, 'code');
      return failure(from, {
        text: [text(status, 'message'), text(status, 'description')].join(' ').trim(),
        status: text(status, 'enhanced-code', 'bounce-code'),
        // 498 and the six hundreds are Mailgun's own: no server said them.
        reply: /^[245][0-5]\d$/.test(code) ? code : '',
        label: Object.hasOwn(NOT_FOR_GOOD, reason)
          ? (NOT_FOR_GOOD[reason] as Failure['label'])
          : permanent
            ? 'hard'
            : 'soft',
        word: reason === 'suppress-bounce' ? reason : permanent ? 'failed/permanent' : 'failed/temporary',
      });
    }
    case 'delivered':
    case 'opened':
    case 'clicked':
      return plain(from, word, word);
    case 'unsubscribed':
      return plain(from, 'optOut', word);
    case 'complained':
      return plain(from, 'complaint', word);
    default:
      return plain(from, 'other', word === 'rejected' || word === 'accepted' || word === 'stored' ? word : 'other');
  }
}
