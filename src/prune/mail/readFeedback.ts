/** Reads complaints and other feedback reports (RFC 5965, RFC 6430, RFC 6591). */
import type { BounceEvent } from '../../model/index.ts';
import { firstAddress } from './addressesIn.ts';
import { type Mail, type MailPart, parseMail } from './parseMail.ts';
import { fieldBlocks, typedAddress } from './readStatusPart.ts';

/** Every recipient that a report names: the field may stand more than once. */
function namedRecipients(body: string): string[] {
  const found = new Set<string>();
  for (const line of body.split('\n', 2000)) {
    if (!/^original-rcpt-to:/i.test(line)) continue;
    const address = typedAddress(line.slice(line.indexOf(':') + 1).trim());
    if (address !== null) found.add(address);
  }
  return [...found];
}

/** Whom the mail that is complained of was for. */
function firstTo(mail: Mail): string | null {
  const original = mail.parts.find(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers');
  return original === undefined ? null : firstAddress(parseMail(original.body).headers.get('to') ?? '');
}

/** RFC 6430 not-spam and RFC 6591 auth-failure are no complaints. */
function meaningOf(type: string): Pick<BounceEvent, 'kind' | 'reason' | 'scope' | 'action'> {
  switch (type) {
    case 'not-spam':
      return { kind: 'other', reason: 'none', scope: 'moment', action: 'none' };
    case 'auth-failure':
    case 'dmarc':
      return { kind: 'other', reason: 'authentication', scope: 'sender', action: 'fixSender' };
    case 'opt-out':
    case 'opt-out-list':
      return { kind: 'optOut', reason: 'optOut', scope: 'address', action: 'prune' };
    default:
      return { kind: 'complaint', reason: 'complaint', scope: 'address', action: 'prune' };
  }
}

/** One event for each recipient of a feedback report; one without a recipient when it names none. */
export function readFeedback(part: MailPart, mail: Mail, at: number | null): BounceEvent[] {
  const blocks = fieldBlocks(part.body);
  const fields = new Map<string, string>();
  for (const block of blocks) for (const [name, value] of block) if (!fields.has(name)) fields.set(name, value);
  const type = (fields.get('feedback-type') ?? 'abuse').toLowerCase();
  const named = namedRecipients(part.body);
  const base = {
    status: null,
    reply: null,
    at,
    source: 'feedback',
    rule: `event:arf.${/^[a-z-]{1,20}$/.test(type) ? type : 'other'}`,
    ...meaningOf(type),
  } as const;
  const one = typedAddress(fields.get('original-rcpt-to')) ?? typedAddress(fields.get('removal-recipient'));
  const recipients = named.length > 0 ? named : [one ?? firstTo(mail)];
  return recipients.map((recipient) => ({ ...base, recipient }));
}

/**
 * Outlook.com's junk mail reports follow no standard: the mail that was marked comes back as a whole, and a header of
 * their own says whose mailbox it was in. Null when it is none of them.
 */
export function readJunkReport(mail: Mail, at: number | null): BounceEvent | null {
  if (!/^complaint about message from/i.test(mail.headers.get('subject') ?? '')) return null;
  const original = mail.parts.find(({ type }) => type === 'message/rfc822');
  const recipient =
    mail.headers.get('x-hmxmroriginalrecipient') ??
    (original && parseMail(original.body).headers.get('x-hmxmroriginalrecipient'));
  if (recipient === undefined) return null;
  return {
    ...meaningOf('abuse'),
    status: null,
    reply: null,
    recipient: firstAddress(recipient),
    at,
    source: 'feedback',
    rule: 'event:jmrp.abuse',
  };
}
