/** Amazon SES notifications and event publishing, also in the envelope of SNS. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Fields, failure, inner, isFields, plain, sourceOf, text } from '../serviceEvent.ts';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : []);

const PLAIN = {
  Delivery: 'delivered',
  Open: 'opened',
  Click: 'clicked',
  Send: 'other',
} as const;

/** A change of all topics at once is the person's word; of a single topic it is none about mail as such. */
function subscriptionKind(subscription: Fields): BounceKind {
  const leaves = (name: string): boolean => inner(subscription, name).unsubscribeAll === true;
  if (leaves('newTopicPreferences')) return 'optOut';
  return leaves('oldTopicPreferences') ? 'optIn' : 'other';
}

/** Null when it is not from SES. */
export function readSes(event: Fields): BounceEvent[] | null {
  const type = text(event, 'eventType', 'notificationType');
  // Some keep only the part about the recipients.
  const named = Array.isArray(
    inner(event, 'bounce').bouncedRecipients ?? inner(event, 'complaint').complainedRecipients,
  );
  if (type === '' || (!named && !isFields(event.mail))) return null;
  const mail = inner(event, 'mail');
  const everyone = list(mail.destination).filter((address) => typeof address === 'string');
  switch (type) {
    case 'Bounce': {
      const bounce = inner(event, 'bounce');
      const kind = text(bounce, 'bounceType');
      const sub = text(bounce, 'bounceSubType');
      const word = `${kind}/${sub}`.replace(/[^\w/]/g, '');
      return list(bounce.bouncedRecipients)
        .filter(isFields)
        .map((recipient) => {
          const from = sourceOf('ses', text(recipient, 'emailAddress'), bounce.timestamp);
          const said = { text: text(recipient, 'diagnosticCode'), status: text(recipient, 'status'), word };
          if (sub === 'OnAccountSuppressionList' || sub === 'Suppressed')
            return { ...plain(from, 'suppressed', word), action: 'prune' as const };
          if (kind === 'Permanent') return failure(from, { ...said, label: 'hard' });
          if (sub === 'MessageTooLarge' || sub === 'ContentRejected' || sub === 'AttachmentRejected')
            return {
              ...failure(from, { ...said, label: 'soft' }),
              kind: 'blocked' as const,
              scope: 'message' as const,
              action: 'fixMessage' as const,
            };
          // Out-of-office replies arrive as Transient/General without any code.
          if (sub === 'General' && said.text === '' && said.status === '') return plain(from, 'autoReply', word);
          return failure(from, { ...said, label: 'soft' });
        });
    }
    case 'Complaint': {
      const complaint = inner(event, 'complaint');
      const kind = text(complaint, 'complaintFeedbackType') === 'not-spam' ? 'other' : 'complaint';
      return list(complaint.complainedRecipients)
        .filter(isFields)
        .map((recipient) =>
          plain(sourceOf('ses', text(recipient, 'emailAddress'), complaint.timestamp), kind, 'Complaint'),
        );
    }
    case 'DeliveryDelay': {
      const delay = inner(event, 'deliveryDelay');
      return list(delay.delayedRecipients)
        .filter(isFields)
        .map((recipient) =>
          failure(sourceOf('ses', text(recipient, 'emailAddress'), delay.timestamp), {
            text: text(recipient, 'diagnosticCode'),
            status: text(recipient, 'status'),
            label: 'deferred',
            word: 'DeliveryDelay',
          }),
        );
    }
    default: {
      const detail = inner(event, type.toLowerCase());
      const kind =
        type === 'Subscription'
          ? subscriptionKind(detail)
          : Object.hasOwn(PLAIN, type)
            ? PLAIN[type as keyof typeof PLAIN]
            : 'other';
      const reached = type === 'Delivery' && Array.isArray(detail.recipients) ? list(detail.recipients) : everyone;
      return reached.map((address) =>
        plain(
          sourceOf('ses', String(address), detail.timestamp ?? mail.timestamp),
          kind,
          /^[A-Za-z ]{1,30}$/.test(type) ? type.replaceAll(' ', '') : 'other',
        ),
      );
    }
  }
}
