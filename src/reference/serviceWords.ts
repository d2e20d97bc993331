/** The words of sending services for what happened to a mail, and what each means. From their documentation, 2026-11. */

/** A kind of event; for failures what the service calls it. */
export type ServiceMeaning =
  | 'hard'
  | 'soft'
  | 'blocked'
  | 'deferred'
  | 'unsure'
  | 'complaint'
  | 'optOut'
  | 'optIn'
  | 'suppressed'
  | 'delivered'
  | 'opened'
  | 'clicked';

export const SERVICE_WORDS: Readonly<Record<string, ServiceMeaning>> = {
  delivered: 'delivered',
  delivery: 'delivered',
  success: 'delivered',
  messagesent: 'delivered',
  open: 'opened',
  opened: 'opened',
  unique_opened: 'opened',
  uniqueopened: 'opened',
  unique_open: 'opened',
  initial_open: 'opened',
  amp_open: 'opened',
  first_opening: 'opened',
  proxy_open: 'opened',
  unique_proxy_open: 'opened',
  loadedbyproxy: 'opened',
  'open email': 'opened',
  click: 'clicked',
  clicked: 'clicked',
  clicks: 'clicked',
  unique_clicked: 'clicked',
  amp_click: 'clicked',
  redirect: 'clicked',
  messagelinkclicked: 'clicked',
  messageloaded: 'opened',
  hard_bounce: 'hard',
  hardbounce: 'hard',
  hard_bounces: 'hard',
  hard_bounced: 'hard',
  hardbounced: 'hard',
  'hard bounce': 'hard',
  'hard bounced': 'hard',
  bounce: 'hard',
  bounced: 'hard',
  invalid: 'hard',
  invalid_email: 'hard',
  'invalid email': 'hard',
  messagedeliveryfailed: 'unsure',
  undelivered: 'soft',
  soft_bounce: 'soft',
  softbounce: 'soft',
  soft_bounces: 'soft',
  soft_bounced: 'soft',
  softbounced: 'soft',
  'soft bounce': 'soft',
  'soft bounced': 'soft',
  out_of_band: 'hard',
  blocked: 'blocked',
  policy_rejection: 'blocked',
  reject: 'suppressed',
  rejected: 'suppressed',
  suspension: 'suppressed',
  suppressed: 'suppressed',
  dropped: 'suppressed',
  skipped: 'suppressed',
  messageheld: 'suppressed',
  deferred: 'deferred',
  deferral: 'deferred',
  delay: 'deferred',
  delivery_delayed: 'deferred',
  messagedelayed: 'deferred',
  transientfailure: 'deferred',
  spam: 'complaint',
  spamreport: 'complaint',
  spam_by_user: 'complaint',
  spam_complaint: 'complaint',
  spamcomplaint: 'complaint',
  complaint: 'complaint',
  complained: 'complaint',
  abusereport: 'complaint',
  'marked as spam': 'complaint',
  abuse: 'complaint',
  unsub: 'optOut',
  unsubscribe: 'optOut',
  unsubscribed: 'optOut',
  list_unsubscribe: 'optOut',
  link_unsubscribe: 'optOut',
  group_unsubscribe: 'optOut',
  group_resubscribe: 'optIn',
  resubscribe: 'optIn',
  resubscribed: 'optIn',
};
