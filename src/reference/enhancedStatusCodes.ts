/**
 * Enhanced mail system status codes and what each means for a list.
 * Source: RFC 3463, RFC 5248 and the IANA registry they set up (as of 2024-12-06); the last three columns are our judgement.
 */
import type { RuleAction, RuleReason, RuleScope } from './bounceTerms.ts';

export interface StatusRule {
  readonly name: string;
  readonly reason: RuleReason;
  readonly scope: RuleScope;
  /** For class 5. Null: the code is used for too many things, the words decide. */
  readonly permanent: RuleAction | null;
  /** For class 4. */
  readonly transient: RuleAction;
}

const rule = (
  name: string,
  reason: RuleReason,
  scope: RuleScope,
  permanent: RuleAction | null,
  transient: RuleAction = 'retry',
): StatusRule => ({ name, reason, scope, permanent, transient });

/** By subject and detail, without the class. */
export const STATUS_RULES: ReadonlyMap<string, StatusRule> = /* @__PURE__ */ new Map([
  ['0.0', rule('undefined', 'undefined', 'moment', null)],
  ['1.0', rule('other address trouble', 'addressVague', 'address', 'hold')],
  ['1.1', rule('no such mailbox', 'addressUnknown', 'address', 'prune', 'count')],
  ['1.2', rule('no such domain', 'domainUnknown', 'domain', 'prune', 'count')],
  ['1.3', rule('address syntax', 'addressSyntax', 'address', 'fixData', 'fixData')],
  ['1.4', rule('ambiguous mailbox', 'addressVague', 'address', 'hold')],
  ['1.5', rule('valid address', 'none', 'moment', 'none', 'none')],
  ['1.6', rule('mailbox moved, no forwarding', 'addressGone', 'address', 'prune', 'prune')],
  ['1.7', rule('sender address syntax', 'senderRejected', 'sender', 'fixSender', 'fixSender')],
  ['1.8', rule('sender domain', 'senderRejected', 'sender', 'fixSender', 'fixSender')],
  ['1.9', rule('relayed to another mail system', 'none', 'moment', 'none', 'none')],
  ['1.10', rule('recipient domain accepts no mail', 'domainNoMail', 'domain', 'prune', 'count')],
  ['2.0', rule('other mailbox trouble', 'undefined', 'address', 'count', 'count')],
  ['2.1', rule('mailbox disabled', 'addressDisabled', 'address', 'hold')],
  ['2.2', rule('mailbox full', 'mailboxFull', 'address', 'count', 'count')],
  ['2.3', rule('message over the mailbox limit', 'tooBig', 'message', 'fixMessage', 'fixMessage')],
  ['2.4', rule('list expansion', 'listRestricted', 'address', 'hold')],
  ['3.0', rule('other system trouble', 'systemError', 'moment', 'retry')],
  ['3.1', rule('system full', 'systemError', 'moment', 'retry')],
  ['3.2', rule('system takes no mail', 'systemError', 'domain', 'count')],
  ['3.3', rule('system lacks a feature', 'protocol', 'message', 'fixMessage', 'fixMessage')],
  ['3.4', rule('message too big for the system', 'tooBig', 'message', 'fixMessage', 'fixMessage')],
  ['3.5', rule('system wrongly configured', 'systemError', 'moment', 'retry')],
  ['3.6', rule('priority changed', 'none', 'moment', 'none', 'none')],
  ['4.0', rule('other network trouble', 'network', 'moment', 'retry')],
  ['4.1', rule('host does not answer', 'network', 'moment', 'retry')],
  ['4.2', rule('bad connection', 'network', 'moment', 'retry')],
  ['4.3', rule('directory failure', 'systemError', 'moment', 'retry')],
  ['4.4', rule('no route', 'domainUnknown', 'domain', 'hold')],
  ['4.5', rule('congestion', 'systemError', 'moment', 'retry')],
  ['4.6', rule('routing loop', 'loop', 'moment', 'hold')],
  ['4.7', rule('delivery time expired', 'expired', 'moment', 'count', 'count')],
  ['5.0', rule('other protocol trouble', 'protocol', 'sender', 'fixSender')],
  ['5.1', rule('invalid command', 'protocol', 'sender', 'fixSender')],
  ['5.2', rule('syntax error', 'protocol', 'sender', 'fixSender')],
  ['5.3', rule('too many recipients', 'rateLimited', 'moment', 'retry')],
  ['5.4', rule('invalid arguments', 'protocol', 'sender', 'fixSender')],
  ['5.5', rule('wrong version', 'protocol', 'sender', 'fixSender')],
  ['5.6', rule('authentication line too long', 'protocol', 'sender', 'fixSender')],
  ['6.0', rule('other media trouble', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.1', rule('media not supported', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.2', rule('conversion prohibited', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.3', rule('conversion not supported', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.4', rule('conversion with loss', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.5', rule('conversion failed', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.6', rule('content not available', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.7', rule('address needs SMTPUTF8', 'addressSyntax', 'address', 'fixData', 'fixData')],
  ['6.8', rule('UTF-8 reply needed', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.9', rule('UTF-8 header refused', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['6.10', rule('UTF-8 header refused', 'content', 'message', 'fixMessage', 'fixMessage')],
  ['7.0', rule('other security trouble', 'policy', 'sender', 'fixSender')],
  ['7.1', rule('delivery not authorized', 'policy', 'sender', 'fixSender')],
  ['7.2', rule('list expansion prohibited', 'listRestricted', 'sender', 'fixSender')],
  ['7.3', rule('security conversion', 'encryption', 'sender', 'fixSender')],
  ['7.4', rule('security feature lacking', 'encryption', 'sender', 'fixSender')],
  ['7.5', rule('cryptographic failure', 'encryption', 'sender', 'fixSender')],
  ['7.6', rule('algorithm not supported', 'encryption', 'sender', 'fixSender')],
  ['7.7', rule('message integrity', 'content', 'message', 'fixMessage')],
  ['7.8', rule('credentials invalid', 'authentication', 'sender', 'fixSender')],
  ['7.9', rule('mechanism too weak', 'authentication', 'sender', 'fixSender')],
  ['7.10', rule('encryption needed', 'encryption', 'sender', 'fixSender')],
  ['7.11', rule('encryption needed for login', 'encryption', 'sender', 'fixSender')],
  ['7.12', rule('password transition', 'authentication', 'sender', 'fixSender')],
  // RFC 5248 means the account that logs in to send, not the recipient.
  ['7.13', rule('user account disabled', 'authentication', 'sender', 'fixSender')],
  ['7.14', rule('trust relationship', 'authentication', 'sender', 'fixSender')],
  ['7.15', rule('priority too low', 'policy', 'message', 'retry')],
  ['7.16', rule('too big for its priority', 'tooBig', 'message', 'fixMessage')],
  ['7.17', rule('mailbox has another owner', 'ownerChanged', 'address', 'prune', 'prune')],
  ['7.18', rule('domain has another owner', 'ownerChanged', 'domain', 'prune', 'prune')],
  ['7.19', rule('owner cannot be tested', 'policy', 'moment', 'retry')],
  ['7.20', rule('no DKIM signature passes', 'authentication', 'sender', 'fixSender')],
  ['7.21', rule('no acceptable DKIM signature', 'authentication', 'sender', 'fixSender')],
  ['7.22', rule('no DKIM signature of the author', 'authentication', 'sender', 'fixSender')],
  ['7.23', rule('SPF failed', 'authentication', 'sender', 'fixSender')],
  ['7.24', rule('SPF error', 'authentication', 'sender', 'fixSender')],
  ['7.25', rule('reverse DNS failed', 'reverseDns', 'sender', 'fixSender')],
  ['7.26', rule('several authentication checks failed', 'authentication', 'sender', 'fixSender')],
  ['7.27', rule('sender domain accepts no mail', 'senderRejected', 'sender', 'fixSender')],
  ['7.28', rule('mail flood', 'rateLimited', 'sender', 'fixSender')],
  ['7.29', rule('ARC failed', 'authentication', 'sender', 'fixSender')],
  ['7.30', rule('REQUIRETLS needed', 'encryption', 'sender', 'fixSender')],
]);
