/** Decides what a refusal means: the words and the codes together, neither alone. */
import type { BounceAction, BounceClass, BounceKind, BounceReason, BounceScope } from '../model/index.ts';
import { STATUS_RULES } from '../reference/enhancedStatusCodes.ts';
import { findPhrase, findReply, findStatus, foldDiagnostic } from './diagnostic.ts';

/** What a mail server said about one recipient; at least one of the first three should be there. */
export interface Diagnostic {
  readonly text?: string | null;
  /** Enhanced status code (RFC 3463). */
  readonly status?: string | null;
  /** SMTP reply code. */
  readonly reply?: string | number | null;
  readonly recipient?: string | null;
  /** The SMTP command that was refused, when it is known. */
  readonly command?: 'MAIL' | 'RCPT' | 'DATA' | null;
}

interface Verdict {
  readonly reason: BounceReason;
  readonly scope: BounceScope;
  readonly action: BounceAction;
  readonly rule: string;
}

// Codes that servers use for so many things that even vague words say more.
const VAGUE_STATUS = new Set(['0.0', '1.0', '2.0', '3.0', '4.0', '4.1', '5.0', '6.0', '7.0', '7.1']);
// A server that took the recipient and the message and then says only this may be a filter speaking for a living user.
const DOUBTFUL = new Set(['user unknown', 'unknown user', 'no such user', 'recipient unknown', 'mailbox unavailable']);
/** How large Japanese mobile services refuse after DATA, unknown people and unwanted senders alike. */
const NAMELESS = /\b55\d(?: :|: :) ?user unknown|\bunknown user [^\s@]{1,64}@docomo\.ne\.jp/i;
/** A reply code with 5.0.0 right behind it, in a folded text: written by the server, not by a gateway on its way. */
const WROTE_NOTHING = / 55\d 5 0 0 /;
const AT_RECIPIENT = /\brcpt\b/i;
const CLEAN_STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;
const CLEAN_REPLY = /^[245]\d\d$/;

/** Kind of a failure, from whose failure it is and what to do about it. */
export function kindOf(scope: BounceScope, action: BounceAction): BounceKind {
  if (scope === 'sender' || scope === 'message') return 'blocked';
  if (action === 'prune' || action === 'fixData') return 'hard';
  return 'soft';
}

function byReply(reply: string | null): Verdict {
  const rule = `reply:${reply}`;
  if (reply === null) return { reason: 'undefined', scope: 'moment', action: 'none', rule: 'none' };
  if (reply.startsWith('2')) return { reason: 'none', scope: 'moment', action: 'none', rule };
  if (reply.startsWith('4')) return { reason: 'undefined', scope: 'moment', action: 'retry', rule };
  // RFC 5321 section 4.2.3: 552 is exceeded storage, 550, 551 and 553 are about the mailbox, in words that differ.
  if (reply === '552') return { reason: 'mailboxFull', scope: 'address', action: 'count', rule };
  if (reply === '550' || reply === '551' || reply === '553')
    return { reason: 'addressVague', scope: 'address', action: 'hold', rule };
  return { reason: 'undefined', scope: 'moment', action: 'count', rule };
}

function byStatus(status: string, reply: string | null): Verdict {
  const rule = `status:${status}`;
  if (status.startsWith('2')) return { reason: 'none', scope: 'moment', action: 'none', rule };
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

function decide(folded: string, status: string | null, reply: string | null, afterData: boolean): Verdict {
  const found = folded.length > 2 ? findPhrase(folded) : null;
  const transient = status === null ? (reply?.startsWith('4') ?? false) : status.startsWith('4');
  if (found !== null) {
    const { reason, scope, action, weak } = found.rule;
    const rule = `phrase:${found.phrase}`;
    if (weak) {
      // Microsoft's directory-based blocking: 5.4.1 with these words is "no such recipient".
      if (status === '5.4.1' && reason === 'addressVague')
        return { reason: 'addressUnknown', scope: 'address', action: 'prune', rule: `status:5.4.1+${rule}` };
      if (status !== null && !VAGUE_STATUS.has(status.slice(2)) && STATUS_RULES.has(status.slice(2)))
        return byStatus(status, reply);
      if (transient)
        return { reason: reason === 'policy' ? reason : 'undefined', scope: 'moment', action: 'retry', rule };
      if (action === 'prune' && status === null && reply === null)
        return { reason: 'addressVague', scope, action: 'hold', rule };
    }
    if (afterData && found.phrase === 'address not found')
      return { reason: 'refusedAfterData', scope: 'address', action: 'hold', rule: `${rule}+data` };
    if (DOUBTFUL.has(found.phrase)) {
      if (afterData || folded.includes(' end of data ') || folded.includes(' to data command '))
        return { reason: 'refusedAfterData', scope: 'address', action: 'hold', rule: `${rule}+data` };
      // "Not authorized" and "no such user" contradict each other: neither is enough to remove anyone.
      // Neither is a server that writes enhanced codes and has none for it: an administrator's own rule says so.
      if (status?.startsWith('5.7.') || (status === '5.0.0' && WROTE_NOTHING.test(folded)))
        return { reason: 'addressVague', scope: 'address', action: 'hold', rule: `${rule}+status:${status}` };
      if (status === null && reply === null)
        return { reason: 'addressVague', scope: 'address', action: 'hold', rule: `${rule}+noCode` };
    }
    if (action === 'prune' && transient) return { reason, scope, action: 'count', rule };
    return { reason, scope, action, rule };
  }
  return status === null ? byReply(reply) : byStatus(status, reply);
}

/** Classifies one diagnostic; a good server's silence (nothing at all) is `other`. Never throws. Linear. */
export function classifyDiagnostic(diagnostic: Diagnostic): BounceClass {
  const text = typeof diagnostic.text === 'string' ? diagnostic.text : '';
  const given =
    typeof diagnostic.status === 'string' && CLEAN_STATUS.test(diagnostic.status) ? diagnostic.status : null;
  const code = diagnostic.reply === undefined || diagnostic.reply === null ? '' : String(diagnostic.reply);
  const reply = CLEAN_REPLY.test(code) ? code : findReply(text);
  // A given 5.0.0 is what a gateway writes when it does not know; the text may know.
  const inText = given === null || given.endsWith('.0') ? findStatus(text) : null;
  const status = inText !== null && (given === null || !inText.endsWith('.0')) ? inText : given;
  const { reason, scope, action, rule } = decide(
    foldDiagnostic(text),
    status,
    reply,
    diagnostic.command === 'DATA' ||
      (diagnostic.command !== 'RCPT' && NAMELESS.test(text.slice(0, 2000)) && !AT_RECIPIENT.test(text.slice(0, 2000))),
  );
  const recipient = typeof diagnostic.recipient === 'string' ? diagnostic.recipient : null;
  const success = reason === 'none' && action === 'none';
  const kind: BounceKind = success
    ? 'delivered'
    : reason === 'undefined' && action === 'none'
      ? 'other'
      : kindOf(scope, action);
  return { kind, reason, scope, action, recipient, status, reply, rule };
}
