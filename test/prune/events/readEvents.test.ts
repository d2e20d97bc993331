/** Suppression lists, webhooks and API answers of services, each in the shape that the service documents. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const email = 'ann@firm.example';
const klaviyo = (event_properties: object, metric_name = '') => ({
  data: [
    {
      type: 'event',
      attributes: { metric_name, datetime: '2026-01-05T10:00:00+00:00', event_properties },
    },
  ],
});
const profile = (reason: string) => ({
  type: 'profile',
  attributes: {
    email,
    subscriptions: { email: { marketing: { suppression: [{ reason, timestamp: '2026-01-05T10:00:00+00:00' }] } } },
  },
});
const webhook = (type: string, data: object) => ({
  type,
  fired_at: '2026-01-05 10:00:00',
  data: { list_id: '1', ...data },
});

const dropped = (reason: string) => ({ sg_event_id: '1', event: 'dropped', email, reason, timestamp: 1767607200 });
const rejected = (reason: string) => [{ event: 'reject', ts: 1767607200, msg: { email, reject: { reason } } }];
const mailjet = (error_related_to: string, error: string) => ({
  event: 'bounce',
  email,
  hard_bounce: true,
  error_related_to,
  error,
});
const failedAt = (reason: string, code: number, message = '') => ({
  'event-data': {
    event: 'failed',
    severity: 'permanent',
    reason,
    recipient: email,
    timestamp: 1767607200,
    'delivery-status': { code, message },
  },
});
const topics = (newTopicPreferences: object, oldTopicPreferences: object = {}) => ({
  eventType: 'Subscription',
  mail: { destination: [email] },
  subscription: { timestamp: '2026-01-05T10:00:00Z', newTopicPreferences, oldTopicPreferences },
});

describe('a service that did not try, or stopped trying, says why', () => {
  test.each<[string, object, string]>([
    ['SendGrid, bounced before', dropped('Bounced Address'), 'hard'],
    ['SendGrid, an invalid address', dropped('Invalid'), 'hard'],
    ['SendGrid, a complaint before', dropped('Spam Reporting Address'), 'complaint'],
    ["SendGrid, the sender's header", dropped('Invalid SMTPAPI header'), 'blocked'],
    ["SendGrid, the sender's words", dropped('Spam Content (if spam checker app enabled)'), 'blocked'],
    ["SendGrid, the sender's plan", dropped('Recipient List over Package Quota'), 'blocked'],
    ['Mandrill, bounced before', rejected('hard-bounce'), 'hard'],
    ['Mandrill, bounced for now', rejected('soft-bounce'), 'suppressed'],
    ['Mandrill, a complaint before', rejected('spam'), 'complaint'],
    ['Mandrill, an opt-out before', rejected('unsub'), 'optOut'],
    ["Mandrill, the sender's address", rejected('invalid-sender'), 'blocked'],
    ["Mandrill, the sender's domain", rejected('unsigned'), 'blocked'],
    ['Mandrill, by hand', rejected('custom'), 'suppressed'],
    ["Mandrill's answer", [{ email, status: 'rejected', reject_reason: 'invalid-sender', _id: 'a' }], 'blocked'],
    ["Mandrill's answer, sent", [{ email, status: 'sent', reject_reason: null, _id: 'a' }], 'other'],
    ['Mailjet, nobody there', mailjet('recipient', 'user unknown'), 'hard'],
    ['Mailjet, blocked by itself', mailjet('mailjet', 'preblocked'), 'suppressed'],
    ['Mailjet, sent twice', mailjet('mailjet', 'duplicate in campaign'), 'blocked'],
    ['Mailjet, a system', mailjet('system', 'connection issue'), 'soft'],
    ['Mailjet, taken for spam', mailjet('spam', 'sender blocked'), 'blocked'],
    ['Postmark, a name server', { RecordType: 'Bounce', Type: 'DnsError', Email: email }, 'soft'],
    ['Mailgun, bounced', failedAt('bounce', 550, 'no such user'), 'hard'],
    ['Mailgun, tried too long', failedAt('old', 602, 'Too old'), 'soft'],
    ['Mailgun, blocked by a provider', failedAt('espblock', 550), 'blocked'],
    ['SES, all topics left', topics({ unsubscribeAll: true }), 'optOut'],
    ['SES, back in all topics', topics({ unsubscribeAll: false }, { unsubscribeAll: true }), 'optIn'],
    ['SES, one topic', topics({ unsubscribeAll: false }, { unsubscribeAll: false }), 'other'],
  ])('%s', (_, input, kind) => {
    const events = readBounces(input);
    expect(events).toMatchObject([{ kind, recipient: email }]);
    if (kind === 'blocked' || kind === 'soft') expect(events[0]?.action).not.toBe('prune');
  });
});

describe('shapes', () => {
  test.each<[string, object, string]>([
    ['Mailchimp webhook, cleaned', webhook('cleaned', { email, reason: 'hard' }), 'hard'],
    ['Mailchimp webhook, cleaned for abuse', webhook('cleaned', { email, reason: 'abuse' }), 'complaint'],
    ['Mailchimp webhook, unsubscribed', webhook('unsubscribe', { email, reason: 'manual' }), 'optOut'],
    ['Mailchimp webhook, unsubscribed for abuse', webhook('unsubscribe', { email, reason: 'abuse' }), 'complaint'],
    ['Mailchimp webhook, subscribed', webhook('subscribe', { email }), 'optIn'],
    ['Mailchimp webhook, profile', webhook('profile', { email }), 'other'],
    [
      'Mailchimp webhook, keys of the form',
      { type: 'unsubscribe', fired_at: '2026-01-05 10:00:00', 'data[email]': email, 'data[reason]': 'manual' },
      'optOut',
    ],
    ['Mailchimp members, cleaned', { members: [{ email_address: email, status: 'cleaned' }] }, 'hard'],
    ['Mailchimp members, unsubscribed', { members: [{ email_address: email, status: 'unsubscribed' }] }, 'optOut'],
    [
      'Mailchimp members, unsubscribed for abuse',
      { members: [{ email_address: email, status: 'unsubscribed', unsubscribe_reason: 'ABUSE' }] },
      'complaint',
    ],
    ['Mailchimp members, subscribed', { members: [{ email_address: email, status: 'subscribed' }] }, 'other'],
    ['Klaviyo, hard', klaviyo({ 'Recipient Email Address': email, 'Bounce Type': 'Hard' }), 'hard'],
    ['Klaviyo, soft', klaviyo({ 'Recipient Email Address': email, 'Bounce Type': 'Soft' }), 'soft'],
    ['Klaviyo, spam', klaviyo({ email }, 'Marked Email as Spam'), 'complaint'],
    ['Klaviyo, unsubscribed', klaviyo({ email }, 'Unsubscribed from Email Marketing'), 'optOut'],
    ['Klaviyo, clicked', klaviyo({ email }, 'Clicked Email'), 'clicked'],
    ['Klaviyo, opened', klaviyo({ email }, 'Opened Email'), 'opened'],
    ['Klaviyo, received', klaviyo({ email }, 'Received Email'), 'delivered'],
    ['Klaviyo, anything else', klaviyo({ email }, 'Viewed Product'), 'other'],
    ['Klaviyo profile, bounced', profile('HARD_BOUNCE'), 'hard'],
    ['Klaviyo profile, unsubscribed', profile('UNSUBSCRIBE'), 'optOut'],
    ['Klaviyo profile, spam', profile('SPAM_COMPLAINT'), 'complaint'],
    ['Klaviyo profile, by hand', profile('USER_SUPPRESSED'), 'suppressed'],
    ['Brevo, opened by a proxy', { event: 'proxy_open', email }, 'opened'],
    ['Mailjet without ids', { event: 'bounce', email, hard_bounce: true, error_related_to: 'recipient' }, 'hard'],
    [
      'Postmark suppressions',
      { Suppressions: [{ EmailAddress: email, SuppressionReason: 'HardBounce', CreatedAt: '2026-01-05T10:00:00Z' }] },
      'hard',
    ],
    [
      'Postmark suppressions, by hand',
      { Suppressions: [{ EmailAddress: email, SuppressionReason: 'ManualSuppression' }] },
      'suppressed',
    ],
    [
      'SES suppression list, bounce',
      { SuppressedDestinationSummaries: [{ EmailAddress: email, Reason: 'BOUNCE' }] },
      'hard',
    ],
    [
      'SES suppression list, complaint',
      { SuppressedDestinationSummaries: [{ EmailAddress: email, Reason: 'COMPLAINT' }] },
      'complaint',
    ],
    ['Mailgun bounces', { items: [{ address: email, code: '550', error: 'No such mailbox' }] }, 'hard'],
    ['Mailgun bounces, full', { items: [{ address: email, code: '552', error: 'Mailbox full' }] }, 'soft'],
    ['SendGrid bounces', [{ created: 1767607200, email, reason: '550 unknown user', status: '5.1.1' }], 'hard'],
    [
      'SendGrid bounces, listed',
      [{ created: 1767607200, email, reason: '550 listed at spamhaus', status: '5.7.1' }],
      'blocked',
    ],
    ['SendGrid invalid addresses', [{ created: 1767607200, email, reason: 'Known bad domain' }], 'hard'],
    ['HubSpot export', [{ Email: email, 'Email hard bounce reason': 'UNKNOWN_USER' }], 'hard'],
    ['HubSpot export, full', [{ Email: email, 'Email hard bounce reason': 'MAILBOX_FULL' }], 'soft'],
    ['HubSpot export, unsubscribed', [{ Email: email, 'Unsubscribed from all email': 'true' }], 'optOut'],
    [
      'a reply that names a block list is no complaint',
      [{ email, bounced_at: '2026-01-05', reason: '550 5.7.1 Client host blocked using zen.spamhaus.org' }],
      'blocked',
    ],
    [
      'a reply about List-Unsubscribe is no opt-out',
      [{ email, reason: '421-4.7.28 bulk senders must include List-Unsubscribe' }],
      'blocked',
    ],
    ['a reply behind its protocol', [{ email, reason: 'smtp; 550 5.1.1 user unknown' }], 'hard'],
    ['the label stands beside the reply', [{ email, reason: '550 5.7.1 spam', type: 'Hard bounce' }], 'blocked'],
    ['a mail that looked like spam', [{ email, reason: 'Message content rejected as spam' }], 'blocked'],
    ['a bounce for spam', [{ email, 'Bounce category': 'spam-related' }], 'blocked'],
    ["the sender's own address", [{ email, 'Bounce category': 'invalid-sender' }], 'blocked'],
    ['a bounce that is a complaint', [{ email, 'Bounce type': 'Spam complaint' }], 'complaint'],
    ['a mail marked as spam', [{ email, reason: 'Marked the mail as spam' }], 'complaint'],
    ['a spam report', [{ email, reason: 'Spam Reporting Address' }], 'complaint'],
    [
      'the word behind others',
      [{ email, type: 'customer', 'Email status': 'Active', reason: 'Unsubscribed' }],
      'optOut',
    ],
    ['an opt-out in words', [{ email, reason: 'Unsubscribed by the link in the footer' }], 'optOut'],
    ['a moment of an opt-out, unreadable', [{ email, 'Unsubscribed at': 'last week' }], 'optOut'],
    ['a moment of a complaint', [{ email, complained_at: '2026-01-05' }], 'complaint'],
    ["a contact's state, unsubscribed", [{ 'Email address': email, 'Email status': 'Unsubscribed' }], 'optOut'],
    ["a contact's state, bounced", [{ 'Email address': email, 'Email status': 'Bounced' }], 'hard'],
    ["a contact's state, in another language", [{ Email: email, 'Subscription Status': 'Abgemeldet' }], 'optOut'],
    ['ZeroBounce, over quota', [{ email, 'ZB Status': 'invalid', 'ZB Sub Status': 'mailbox_quota_exceeded' }], 'soft'],
    [
      'ZeroBounce, no connection',
      [{ email, 'ZB Status': 'invalid', 'ZB Sub Status': 'failed_smtp_connection' }],
      'soft',
    ],
    ['ZeroBounce, no mailbox', [{ email, 'ZB Status': 'invalid', 'ZB Sub Status': 'mailbox_not_found' }], 'hard'],
    ['NeverBounce job', { results: [{ data: { email }, verification: { result: 'invalid' } }] }, 'hard'],
    ['NeverBounce job, catch-all', { results: [{ data: { email }, verification: { result: 'catchall' } }] }, 'other'],
  ])('%s', (_, input, kind) => {
    expect(readBounces(input)).toMatchObject([{ kind, recipient: email }]);
    expect(readBounces(JSON.stringify(input))).toEqual(readBounces(input));
  });

  test('a cell may be a Date', () => {
    const [event] = readBounces([{ email, status: 'hard bounce', date: new Date('2026-01-05T10:00:00Z') }]);
    expect(event?.at).toBe(Date.UTC(2026, 0, 5, 10));
  });

  test.each<[string, object]>([
    ['a profile that nobody suppressed', { type: 'profile', attributes: { email } }],
    ['a contact without any event', [{ email, name: 'Ann' }]],
    ['a contact of HubSpot without a bounce', [{ Email: email, 'Email hard bounce reason': '' }]],
    ['a webhook about no address', { type: 'campaign' }],
    ['a remark that is no verdict', [{ created: 1767607200, email, reason: 'My mailbox is full of your mails' }]],
    ['a contact that was never unsubscribed', [{ email, 'Unsubscribed at': '-' }]],
    ['a contact that is subscribed', [{ email, 'Subscription status': 'Subscribed' }]],
  ])('%s: nothing', (_, input) => {
    expect(readBounces(input)).toEqual([]);
  });
});

describe('webhooks that name the event and keep the rest one level down', () => {
  const customerio = (metric: string, data: object = { recipient: email }, object_type = 'email'): object => ({
    event_id: '1',
    object_type,
    metric,
    timestamp: 1767607200,
    data,
  });
  const iterable = (eventName: string, dataFields: object = {}): object => ({
    eventName,
    email,
    dataFields: { createdAt: '2026-01-05 10:00:00 +00:00', ...dataFields },
  });
  const elastic = (status: string, category = 'Unknown'): object => ({
    status,
    category,
    to: email,
    date: '01/05/2026 10:00:00 AM',
    transaction: '1',
  });
  const azure = (status: string, statusMessage = ''): object => ({
    eventType: 'Microsoft.Communication.EmailDeliveryReportReceived',
    data: {
      recipient: email,
      status,
      deliveryStatusDetails: { statusMessage },
      deliveryAttemptTimeStamp: '2026-01-05T10:00:00Z',
    },
  });
  test.each<[string, object, string]>([
    ['Azure: bounced', azure('Bounced', '550 5.1.1 User unknown'), 'hard prune'],
    ['Azure: a filter', azure('FilteredSpam'), 'blocked count'],
    ['Azure: on its own list', azure('Suppressed'), 'suppressed hold'],
    ['Azure: delivered', azure('Delivered'), 'delivered none'],
    [
      'KumoMTA: tried again later',
      { type: 'TransientFailure', recipient: email, timestamp: 1767607200 },
      'deferred retry',
    ],
    [
      'listmonk',
      { data: { results: [{ email, type: 'soft', source: 'api', created_at: '2026-01-05T10:00:00Z', meta: {} }] } },
      'soft count',
    ],
    [
      'Customer.io: the words say who',
      customerio('bounced', { recipient: email, failure_message: '550 5.1.1 User unknown' }),
      'hard prune',
    ],
    ['Customer.io: no words', customerio('bounced'), 'soft count'],
    ['Customer.io: on its own list', customerio('dropped'), 'suppressed hold'],
    ['Customer.io: a complaint', customerio('spammed'), 'complaint prune'],
    ['Customer.io: who left', customerio('unsubscribed', { email_address: email }, 'customer'), 'optOut prune'],
    ['Customer.io: known by another name', customerio('clicked', { identifiers: { email } }), 'clicked none'],
    ['Customer.io: not sent for other reasons', customerio('undeliverable'), 'other none'],
    ['Iterable: hard', iterable('emailBounce', { recipientState: 'HardBounce' }), 'hard prune'],
    ['Iterable: soft', iterable('emailBounce', { recipientState: 'SoftBounce' }), 'soft count'],
    ['Iterable: a complaint', iterable('emailComplaint'), 'complaint prune'],
    ['Iterable: who left', iterable('emailUnSubscribe', { unsubSource: 'EmailLink' }), 'optOut prune'],
    ['Iterable: sent', iterable('emailSend'), 'other none'],
    ['Elastic Email: nobody there', elastic('Error', 'NoMailbox'), 'hard prune'],
    ['Elastic Email: the sender', elastic('Error', 'BlackListed'), 'blocked count'],
    ['Elastic Email: for now', elastic('Error', 'GreyListed'), 'soft count'],
    ['Elastic Email: a complaint', elastic('AbuseReport'), 'complaint prune'],
    ['Elastic Email: delivered', elastic('Sent'), 'delivered none'],
  ])('%s', (_why, event, expected) => {
    const [found] = readBounces(event);
    expect(`${found?.kind} ${found?.action}`).toBe(expected);
    expect(found).toMatchObject({ recipient: email, at: Date.UTC(2026, 0, 5, 10) });
  });

  test('a push is no mail', () => expect(readBounces(customerio('bounced', { recipient: email }, 'push'))).toEqual([]));
});

describe('lists of a service that say what they are in one place only', () => {
  const created_at = 'Mon, 05 Jan 2026 10:00:00 UTC';
  const entry = { email, created_at: '2026-01-05 10:00:00', expired: false };
  const sync = (type: string, action: string, reason: string, more: object = {}): object[] => [
    { type, action, ts: 1767607200, [type === 'blacklist' ? 'reject' : 'entry']: { ...entry, reason, ...more } },
  ];
  const sparkpost = (source: string, description = ''): object => ({
    results: [{ recipient: email, type: 'non_transactional', source, description, created: '2026-01-05T10:00:00Z' }],
  });
  test.each<[string, object, string]>([
    ['Mandrill: bounced', sync('blacklist', 'add', 'hard-bounce'), 'hard'],
    ['Mandrill: a complaint', sync('blacklist', 'add', 'spam'), 'complaint'],
    ['Mandrill: who left', sync('blacklist', 'change', 'unsub'), 'optOut'],
    ['Mandrill: by hand', sync('blacklist', 'add', 'custom'), 'suppressed'],
    ['Mandrill: taken off', sync('blacklist', 'remove', 'hard-bounce'), 'other'],
    ['Mandrill: over', sync('blacklist', 'change', 'hard-bounce', { expired: true }), 'other'],
    ['Mandrill: always let through', sync('whitelist', 'add', ''), 'other'],
    [
      'Mailgun: complaints',
      { items: [{ address: email, created_at }], paging: { first: 'https://mail.example/v3/d/complaints?page=first' } },
      'complaint',
    ],
    ['Mailgun: who left everything', { items: [{ address: email, tags: ['*'], created_at }] }, 'optOut'],
    ['SparkPost: who left', sparkpost('Unsubscribe Link'), 'optOut'],
    ['SparkPost: who left by the header', sparkpost('List Unsubscribe'), 'optOut'],
    ['SparkPost: a complaint', sparkpost('Spam Complaint'), 'complaint'],
    ['SparkPost: bounced', sparkpost('Bounce Rule', '550: this email address does not exist'), 'hard'],
    ['SparkPost: by hand', sparkpost('Manually Added'), 'suppressed'],
    [
      'Brevo: by hand',
      { contacts: [{ email, reason: { code: 'adminBlocked' }, blockedAt: '2026-01-05' }] },
      'suppressed',
    ],
    [
      'HubSpot: left before',
      {
        events: [
          { type: 'DROPPED', recipient: email, dropReason: 'PREVIOUSLY_UNSUBSCRIBED_MESSAGE', created: 1767607200000 },
        ],
      },
      'optOut',
    ],
    [
      'HubSpot: complained before',
      { events: [{ type: 'DROPPED', recipient: email, dropReason: 'PREVIOUS_SPAM', created: 1767607200000 }] },
      'complaint',
    ],
    [
      'ZeroBounce: several at once',
      { email_batch: [{ address: email, status: 'invalid', sub_status: 'mailbox_not_found' }] },
      'hard',
    ],
    ['Hunter', { data: { email, status: 'invalid', result: 'undeliverable' }, meta: {} }, 'hard'],
  ])('%s', (_why, list, kind) => expect(readBounces(list)).toMatchObject([{ kind, recipient: email }]));

  test.each<[string, object]>([
    ['Mailgun: who left some mail only', { items: [{ address: email, tags: ['weekly'], created_at }] }],
    [
      "an address, a moment and a machine's number may as well say that somebody signed up",
      [{ created: 1767607200, email, ip: '192.0.2.1' }],
    ],
  ])('%s: nothing', (_why, list) => expect(readBounces(list)).toEqual([]));
});

describe("KumoMTA's bounce is any refusal with 5xx: the server's words decide", () => {
  const line = (type: string, code: number, content: string, more: object = {}) => ({
    type,
    sender: 'news@shop.example',
    recipient: email,
    response: { code, enhanced_code: null, content, command: 'RCPT TO' },
    timestamp: 1767607200,
    num_attempts: 1,
    bounce_classification: 'Uncategorized',
    ...more,
  });
  const unknown = { class: 5, subject: 1, detail: 1 };
  const arf = (feedback_type: string) => ({ feedback_report: { feedback_type, original_rcpt_to: [email] } });
  test.each<[string, object, string, string]>([
    ['nobody there', line('Bounce', 550, 'user unknown'), 'hard', 'prune'],
    [
      'an enhanced code in pieces',
      line('Bounce', 550, 'no', { response: { code: 550, enhanced_code: unknown, content: 'no' } }),
      'hard',
      'prune',
    ],
    ['the sender is blocked', line('Bounce', 550, 'blocked using a block list'), 'blocked', 'fixSender'],
    ['no words', line('Bounce', 554, 'Transaction failed'), 'soft', 'count'],
    ['after it was accepted', line('OOB', 550, '5.1.1 user unknown'), 'hard', 'prune'],
    ['for now', line('TransientFailure', 451, 'try later'), 'deferred', 'retry'],
    ['tried for too long', line('Expiration', 551, 'next due time would be past expiration'), 'soft', 'count'],
    ['by hand', line('AdminBounce', 551, 'Administrator bounced with reason: cleanup'), 'suppressed', 'hold'],
    ['delivered', line('Delivery', 250, 'OK'), 'delivered', 'none'],
    ['a complaint', line('Feedback', 0, '', { recipient: '', ...arf('abuse') }), 'complaint', 'prune'],
    ['no complaint', line('Feedback', 0, '', { recipient: '', ...arf('not-spam') }), 'other', 'none'],
    ['several recipients of one mail', line('Bounce', 550, 'user unknown', { recipient: [email] }), 'hard', 'prune'],
    ['of another record', line('Reception', 250, ''), 'other', 'none'],
  ])('%s', (_reason, event, kind, action) => {
    expect(readBounces(event)).toMatchObject([{ kind, action, recipient: email, at: 1767607200000 }]);
  });
});

describe("Constant Contact's letters", () => {
  const activity = (tracking_activity_type: string, bounce_code = '') => ({
    tracking_activities: [
      { tracking_activity_type, email_address: email, bounce_code, created_time: '2026-01-05T10:00:00.000Z' },
    ],
  });
  test.each<[string, object, string, string]>([
    ['no such address', activity('em_bounces', 'B'), 'hard', 'addressUnknown'],
    ['suspended, as there was none', activity('em_bounces', 'S'), 'hard', 'addressUnknown'],
    ['full', activity('em_bounces', 'F'), 'soft', 'mailboxFull'],
    ['no answer', activity('em_bounces', 'D'), 'soft', 'undefined'],
    ['other', activity('em_bounces', 'X'), 'soft', 'undefined'],
    ['blocked', activity('em_bounces', 'Z'), 'blocked', 'policy'],
    ['away', activity('em_bounces', 'V'), 'autoReply', 'none'],
    ['left', activity('em_optouts'), 'optOut', 'optOut'],
    ['opened', activity('em_opens'), 'opened', 'none'],
    ['sent', activity('em_sends'), 'other', 'none'],
  ])('%s', (_reason, report, kind, reason) => {
    expect(readBounces(report)).toMatchObject([{ kind, reason, recipient: email, at: Date.UTC(2026, 0, 5, 10) }]);
  });
});

describe("ZeptoMail's webhooks", () => {
  const zepto = (name: string, ...details: object[]) => ({
    event_name: [name],
    event_message: [
      {
        request_id: 'a',
        event_data: [
          { object: name, details: details.map((detail) => ({ time: '2026-01-05T15:30:00+05:30', ...detail })) },
        ],
        email_info: { from: { address: 'news@shop.example' }, to: [{ email_address: { address: email } }] },
      },
    ],
  });
  const bounced = (diagnostic_message: string, reason = '') => ({
    bounced_recipient: email,
    diagnostic_message,
    reason,
  });
  test.each<[string, object, string, string]>([
    ['nobody there', zepto('hardbounce', bounced('550 5.1.1 User unknown')), 'hard', 'prune'],
    [
      'the sender is blocked',
      zepto('hardbounce', bounced('550 5.7.1 blocked using a block list')),
      'blocked',
      'fixSender',
    ],
    ['full', zepto('softbounce', bounced('452 4.2.2 mailbox full')), 'soft', 'count'],
    ['a complaint', zepto('feedback_loop', {}), 'complaint', 'prune'],
    ['opened', zepto('email_open', {}), 'opened', 'none'],
  ])('%s', (_reason, event, kind, action) => {
    expect(readBounces(event)).toMatchObject([{ kind, action, recipient: email, at: Date.UTC(2026, 0, 5, 10) }]);
  });

  test('each bounced recipient is one event', () => {
    const other = { ...bounced('550 5.1.1 User unknown'), bounced_recipient: 'bob@firm.example' };
    const events = readBounces(zepto('hardbounce', bounced('550 5.1.1 User unknown'), other));
    expect(events.map((event) => event.recipient)).toEqual([email, 'bob@firm.example']);
  });

  test('what is none of them gives nothing', () => {
    expect(readBounces({ event_name: ['hardbounce'], event_message: ['x', { event_data: {} }] })).toEqual([]);
  });
});

describe("Klaviyo's answer keeps profiles and metrics apart from the events", () => {
  const event = (profile: string, metric: string, event_properties: object = {}) => ({
    type: 'event',
    attributes: { datetime: '2026-01-05T10:00:00+00:00', event_properties },
    relationships: {
      profile: { data: { type: 'profile', id: profile } },
      metric: { data: { type: 'metric', id: metric } },
    },
  });
  const included = [
    { type: 'profile', id: 'a', attributes: { email } },
    { type: 'profile', id: 'b', attributes: { email: 'bob@firm.example' } },
    { type: 'metric', id: 'a', attributes: { name: 'Bounced Email' } },
    { type: 'metric', id: 's', attributes: { name: 'Marked Email as Spam' } },
  ];

  test('each event gets its own', () => {
    const data = [event('a', 'a', { 'Bounce Type': 'Soft' }), event('b', 's'), event('a', 'a')];
    expect(readBounces({ data, included })).toMatchObject([
      { kind: 'soft', recipient: email },
      { kind: 'complaint', recipient: 'bob@firm.example' },
      { kind: 'hard', recipient: email },
    ]);
  });

  test('or none', () => {
    expect(readBounces({ data: [event('x', 'a')], included })).toMatchObject([{ kind: 'hard', recipient: null }]);
    expect(readBounces({ data: [null, event('x', 'x')], included: [null] })).toMatchObject([{ kind: 'other' }]);
  });
});

test('what SendPulse did not deliver is judged by what the server said', () => {
  const undelivered = (smtp_server_response: string, code: string) => ({
    event: 'undelivered',
    recipient: email,
    smtp_server_response,
    smtp_server_response_code: code,
    timestamp: 1767607200,
  });
  expect(readBounces(undelivered('550 5.1.1 user unknown', '550'))[0]?.action).toBe('prune');
  expect(readBounces(undelivered('550 5.7.1 blocked using a block list', '550'))[0]?.action).toBe('fixSender');
  expect(readBounces(undelivered('', ''))[0]).toMatchObject({ kind: 'soft', action: 'count' });
});

describe("SocketLabs' webhooks", () => {
  const event = (Type: string, more: object = {}) => ({
    Type,
    DateTime: '2026-01-05T10:00:00.3694682Z',
    SecretKey: 'a',
    Address: email,
    FromAddress: 'news@shop.example',
    ...more,
  });
  const failed = (FailureType: string, DiagnosticCode: string) => event('Failed', { FailureType, DiagnosticCode });
  test.each<[string, object, string, string]>([
    ['nobody there', failed('Permanent', 'smtp; 550 5.1.1 user unknown'), 'hard', 'prune'],
    [
      'the sender is blocked',
      failed('Permanent', 'smtp; 550 5.7.1 blocked using a block list'),
      'blocked',
      'fixSender',
    ],
    ['by number', failed('1', 'smtp; 550 5.1.1 user unknown'), 'hard', 'prune'],
    ['for now', failed('Temporary', 'smtp; 550 5.1.1 user unknown'), 'soft', 'count'],
    ['for now, by number', failed('0', ''), 'soft', 'count'],
    ['suppressed', failed('Suppressed', ''), 'suppressed', 'hold'],
    ['no words', failed('Permanent', ''), 'soft', 'count'],
    ['delivered', event('Sent'), 'delivered', 'none'],
    ['deferred', event('Deferred'), 'deferred', 'retry'],
    ['a complaint', event('Complaint', { To: email }), 'complaint', 'prune'],
    ['left', event('Tracking', { TrackingType: 'Unsubscribe' }), 'optOut', 'prune'],
    ['queued', event('Queued'), 'other', 'none'],
  ])('%s', (_reason, given, kind, action) => {
    expect(readBounces(given)).toMatchObject([
      { kind, action, recipient: email, at: Date.UTC(2026, 0, 5, 10, 0, 0, 369) },
    ]);
  });
});

describe("SMTP2GO's webhooks", () => {
  const event = (word: string, more: object = {}) => ({
    event: word,
    time: '2026-01-05T10:00:00Z',
    rcpt: email,
    sender: 'news@shop.example',
    ...more,
  });
  test.each<[string, object, string, string]>([
    ['for good', event('bounce', { bounce: 'hard', message: '550 5.1.1 user unknown' }), 'hard', 'prune'],
    ['for now', event('bounce', { bounce: 'soft', message: '550 5.1.1 user unknown' }), 'soft', 'count'],
    ['refused by itself', event('reject', { message: 'Recipient is blocked' }), 'suppressed', 'hold'],
    ['delivered', event('delivered'), 'delivered', 'none'],
    ['a complaint', event('spam'), 'complaint', 'prune'],
    ['left', event('unsubscribe'), 'optOut', 'prune'],
  ])('%s', (_reason, given, kind, action) => {
    expect(readBounces(given)).toMatchObject([{ kind, action, recipient: email, at: Date.UTC(2026, 0, 5, 10) }]);
  });
});
