/** What came back after sending, in one taxonomy for mail servers and for sending services. */

/**
 * - `hard` the address or its domain failed for good; `soft` it failed for now; `blocked` the sender, the message or a
 *   policy was refused, which says nothing about the address; `deferred` still being tried
 * - `complaint`, `optOut`, `optIn`, `suppressed` (the service did not even try) are the recipient's or the service's will
 * - the rest is no failure
 */
export const BOUNCE_KINDS = [
  'hard',
  'soft',
  'blocked',
  'deferred',
  'complaint',
  'optOut',
  'optIn',
  'suppressed',
  'delivered',
  'opened',
  'clicked',
  'autoReply',
  'other',
] as const;
export type BounceKind = (typeof BOUNCE_KINDS)[number];

/** Whose failure it is. Only `address` and `domain` can ever remove an address. */
export const BOUNCE_SCOPES = ['address', 'domain', 'sender', 'message', 'moment'] as const;
export type BounceScope = (typeof BOUNCE_SCOPES)[number];

export const BOUNCE_ACTIONS = [
  'prune',
  'hold',
  'count',
  'retry',
  'fixSender',
  'fixMessage',
  'fixData',
  'none',
] as const;
export type BounceAction = (typeof BOUNCE_ACTIONS)[number];

/** Why it failed. Public: added, never renamed. */
export const BOUNCE_REASONS = [
  'addressUnknown',
  'addressGone',
  'addressSyntax',
  'addressVague',
  'addressDisabled',
  'ownerChanged',
  'mailboxFull',
  'refusedAfterData',
  'domainUnknown',
  'domainNoMail',
  'listRestricted',
  'authentication',
  'reverseDns',
  'blocklisted',
  'rateLimited',
  'greylisted',
  'senderRejected',
  'relayDenied',
  'encryption',
  'protocol',
  'policy',
  'spam',
  'virus',
  'content',
  'tooBig',
  'network',
  'expired',
  'loop',
  'systemError',
  'complaint',
  'optOut',
  'suppressed',
  'challenge',
  'undefined',
  'none',
] as const;
export type BounceReason = (typeof BOUNCE_REASONS)[number];

export interface BounceClass {
  readonly kind: BounceKind;
  readonly reason: BounceReason;
  readonly scope: BounceScope;
  readonly action: BounceAction;
  /** The address it is about, as written; null when nothing says it. */
  readonly recipient: string | null;
  /** Enhanced status code such as `5.1.1` (RFC 3463), or null. */
  readonly status: string | null;
  /** SMTP reply code such as `550`, or null. */
  readonly reply: string | null;
  /** What decided: `phrase:…`, `status:…`, `reply:…` or `event:…`. Never holds anything personal. */
  readonly rule: string;
}

/** One report about one recipient. */
export interface BounceEvent extends BounceClass {
  /** Milliseconds since 1970; null when the report has no date. */
  readonly at: number | null;
  /** `mail`, `feedback` (ARF), `row`, or the name of the service. */
  readonly source: string;
  /** The address that was written to, when a server passed the mail on to `recipient` and that one failed. */
  readonly original?: string;
}
