/** What the codes alone say of a refusal. */
import type { BounceAction, BounceReason, BounceScope } from '../../model/index.ts';
import { STATUS_RULES } from '../../reference/enhancedStatusCodes.ts';

export interface Verdict {
  readonly reason: BounceReason;
  readonly scope: BounceScope;
  readonly action: BounceAction;
  readonly rule: string;
}

/** The codes of a refusal, and where its words stand. */
export interface Codes {
  readonly status: string | null;
  readonly reply: string | null;
  /** The server had accepted the recipient before it refused. */
  readonly afterData: boolean;
  /** The words are about this recipient alone, not those of a whole notice. */
  readonly own: boolean;
}

// Codes that servers use for so many things that even vague words say more.
export const VAGUE_STATUS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '0.0',
  '1.0',
  '2.0',
  '3.0',
  '4.0',
  '4.1',
  '5.0',
  '6.0',
  '7.0',
  '7.1',
]);

// Codes that speak of the sender, of a loop or of a mailbox that exists: words that sound like a dead address are then
// about somebody else. RFC 3463, sections 3.2, 3.3 and 3.5; X.7.13, X.7.17 and X.7.18 are about the recipient.
export const NOT_THE_ADDRESS: RegExp = /^5\.(?:1\.[78]|2\.2|4\.6|7\.(?:[2-9]|1[0-24-69]|2\d|30))$/;
/** Replies to MAIL FROM or AUTH: RFC 4954, and Courier's 517. */
export const TO_THE_SENDER: ReadonlySet<string> = /* @__PURE__ */ new Set(['517', '530', '534', '535', '538']);

export const SENDER: Verdict = { reason: 'senderRejected', scope: 'sender', action: 'fixSender', rule: '' };

/** True for a code that leaves it to the words whether anybody is there; a disabled mailbox may be one that never was. */
export function saysLittle(status: string): boolean {
  return VAGUE_STATUS.has(status.slice(2)) || status === '5.2.1';
}

export function byReply(reply: string | null): Verdict {
  const rule = `reply:${reply}`;
  if (reply === null) return { reason: 'undefined', scope: 'moment', action: 'none', rule: 'none' };
  if (reply.startsWith('2')) return { reason: 'none', scope: 'moment', action: 'none', rule };
  if (reply.startsWith('4')) return { reason: 'undefined', scope: 'moment', action: 'retry', rule };
  if (TO_THE_SENDER.has(reply)) return { ...SENDER, rule };
  // RFC 5321 section 4.2.3: 552 is exceeded storage, 550, 551 and 553 are about the mailbox, in words that differ.
  if (reply === '552') return { reason: 'mailboxFull', scope: 'address', action: 'count', rule };
  if (reply === '550' || reply === '551' || reply === '553')
    return { reason: 'addressVague', scope: 'address', action: 'hold', rule };
  return { reason: 'undefined', scope: 'moment', action: 'count', rule };
}

export function byStatus(status: string, reply: string | null): Verdict {
  const rule = `status:${status}`;
  if (status.startsWith('2')) return { reason: 'none', scope: 'moment', action: 'none', rule };
  // RFC 7505 gives 5.1.10 with 556; Microsoft writes it, with 550, of one unknown recipient.
  if (status === '5.1.10' && reply === '550')
    return { reason: 'addressUnknown', scope: 'address', action: 'prune', rule };
  const known = STATUS_RULES.get(status.slice(2));
  const transient = status.startsWith('4');
  if (known === undefined) {
    // An unregistered detail (5.7.511) still names its subject.
    const subject = STATUS_RULES.get(`${status.split('.')[1]}.0`);
    if (subject?.permanent && status.split('.')[1] !== '1')
      return { reason: subject.reason, scope: subject.scope, action: transient ? 'retry' : subject.permanent, rule };
    return { ...byReply(transient ? '450' : reply), rule };
  }
  const action = transient ? known.transient : known.permanent;
  if (action === null) return { ...byReply(reply), rule };
  return { reason: known.reason, scope: known.scope, action, rule };
}
