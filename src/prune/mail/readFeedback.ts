/** Reads complaints and other feedback reports (RFC 5965, RFC 6430, RFC 6591). */
import type { BounceEvent } from '../../model/index.ts';
import { firstAddress } from './addressesIn.ts';
import { type Mail, type MailPart, parseMail } from './parseMail.ts';
import { fieldBlocks, typedAddress } from './readStatusPart.ts';

/** The one event of a feedback report. */
export function readFeedback(part: MailPart, mail: Mail, at: number | null): BounceEvent[] {
  const blocks = fieldBlocks(part.body);
  const fields = new Map<string, string>();
  for (const block of blocks) for (const [name, value] of block) if (!fields.has(name)) fields.set(name, value);
  const type = (fields.get('feedback-type') ?? 'abuse').toLowerCase();
  let recipient = typedAddress(fields.get('original-rcpt-to')) ?? typedAddress(fields.get('removal-recipient'));
  if (recipient === null) {
    const original = mail.parts.find(
      (other) => other.type === 'message/rfc822' || other.type === 'text/rfc822-headers',
    );
    recipient = original === undefined ? null : firstAddress(parseMail(original.body).headers.get('to') ?? '');
  }
  const base = {
    status: null,
    reply: null,
    recipient,
    at,
    source: 'feedback',
    rule: `event:arf.${/^[a-z-]{1,20}$/.test(type) ? type : 'other'}`,
  } as const;
  // RFC 6430 not-spam and RFC 6591 auth-failure are no complaints.
  if (type === 'not-spam' || type === 'auth-failure' || type === 'dmarc')
    return [
      {
        ...base,
        kind: 'other',
        reason: type === 'not-spam' ? 'none' : 'authentication',
        scope: type === 'not-spam' ? 'moment' : 'sender',
        action: type === 'not-spam' ? 'none' : 'fixSender',
      },
    ];
  if (type === 'opt-out' || type === 'opt-out-list')
    return [{ ...base, kind: 'optOut', reason: 'optOut', scope: 'address', action: 'prune' }];
  return [{ ...base, kind: 'complaint', reason: 'complaint', scope: 'address', action: 'prune' }];
}
