/** Rows of exports whose words are no service's: a column says what happened, the words beside it decide. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const said = (row: object): string => {
  const [event] = readBounces([row]);
  return event === undefined ? 'nothing' : `${event.kind} ${event.action} ${event.at === null ? 'undated' : 'dated'}`;
};

const email = 'ann@firm.example';
const date = '2026-01-05 10:00:00';
/** PowerMTA's accounting file. */
const pmta = (dsnStatus: string, dsnDiag: string, bounceCat: string, type = 'b'): object => ({
  type,
  timeLogged: `${date}+0000`,
  orig: 'news@shop.example',
  rcpt: email,
  dsnAction: type === 'b' ? 'failed' : 'relayed',
  dsnStatus,
  dsnDiag,
  bounceCat,
});

describe('a row that names the kind of bounce in its own words', () => {
  test.each<[string, object, string]>([
    ['nobody there', { email, 'Bounce Type': 'Non-existent', 'Bounce Date': date }, 'hard prune dated'],
    ['full', { email, 'Bounce Type': 'Mailbox Full', 'Bounce Date': date }, 'soft count dated'],
    ['words that name nobody', { email, 'Bounce Type': 'Suspended', 'Bounce Date': date }, 'soft count dated'],
    ['a machine that answered', { email, 'Bounce Type': 'Vacation/Auto-reply' }, 'autoReply none undated'],
    [
      'of no known kind (Salesforce)',
      { EmailAddress: email, BounceCategory: 'Technical/Other bounce' },
      'soft count undated',
    ],
    ['not known', { EmailAddress: email, BounceCategory: 'Unknown bounce' }, 'soft count undated'],
    ['French', { Email: email, 'Type de bounce': 'Hard bounce' }, 'hard prune undated'],
    ['Pardot', { Email: email, 'Hard Bounced': 'Yes' }, 'hard prune undated'],
    ['nothing happened', { email, 'Bounce Type': 'None' }, 'nothing'],
    [
      'PowerMTA: no mailbox',
      pmta('5.1.1 (bad destination)', 'smtp;550 5.1.1 user unknown', 'bad-mailbox'),
      'hard prune dated',
    ],
    ['PowerMTA: no domain', pmta('5.1.2 (no such domain)', '', 'bad-domain'), 'hard prune dated'],
    ['PowerMTA: full', pmta('5.2.2 (full)', 'smtp;552 5.2.2 full', 'quota-issues'), 'soft count dated'],
    [
      'PowerMTA: blocked',
      pmta('5.7.1', 'smtp;554 5.7.1 blocked using spamhaus', 'spam-related'),
      'blocked fixSender dated',
    ],
    [
      'PowerMTA: the sender',
      pmta('5.1.8', 'smtp;550 sender domain not found', 'invalid-sender'),
      'blocked fixSender dated',
    ],
    ['PowerMTA: delivered', pmta('2.0.0 (success)', 'smtp;250 2.0.0 OK', '', 'd'), 'nothing'],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));
});

describe('a moment says what happened', () => {
  test.each<[string, object, string]>([
    ['a bounce, of which kind nobody knows', { email, bounced_at: date }, 'soft count dated'],
    ['a bounce in a column of that name', { email, bounced: date, activated: '2020-01-01' }, 'soft count dated'],
    ['none in that column', { email, bounced: 'false' }, 'nothing'],
    ['held by Salesforce', { EmailAddress: email, Status: 'Held', DateHeld: date }, 'hard prune dated'],
    [
      'left, as Salesforce writes it',
      { EmailAddress: email, Status: '', DateUnsubscribed: date },
      'optOut prune dated',
    ],
    ['active there', { EmailAddress: email, Status: 'Active', DateHeld: '', DateUnsubscribed: '' }, 'nothing'],
    [
      "SendGrid's activity",
      { processed: date, event: 'bounce', email, reason: '550 5.1.1 No such user' },
      'hard prune dated',
    ],
    [
      'Klaviyo',
      { Email: email, 'Email Suppressions': '["HARD_BOUNCE"]', 'Email Suppressions Timestamp': date },
      'hard prune dated',
    ],
    ['Iterable', { email, createdAt: date, recipientState: 'SoftBounce' }, 'soft count dated'],
    [
      'Salesforce, a field of the contact',
      { Email: email, 'Email Bounced Reason': '550 5.1.1 User unknown', 'Email Bounced Date': date },
      'hard prune dated',
    ],
    ['Salesforce, nothing in it', { Email: email, 'Email Bounced Reason': '', 'Email Bounced Date': '' }, 'nothing'],
    ['Zoho', { 'Contact Email': email, 'Bounce Type': 'Hard Bounce', 'Bounced Time': date }, 'hard prune dated'],
    [
      'a street beside it',
      { Address: '1 High Street', 'Contact Email': email, 'Bounce Type': 'Hard' },
      'hard prune undated',
    ],
    ['a German export', { 'E-Mail-Adresse': email, Status: 'Hardbounce', Date: date }, 'hard prune dated'],
    ['what somebody sells', { email, type: 'Hardware and software', created_at: date }, 'nothing'],
    ['one word of both', { email, type: 'HardFail', created_at: date }, 'hard prune dated'],
    ['where somebody came from', { email, source: 'Hard Rock Cafe', created_at: date }, 'nothing'],
    ["a line of Brevo's log", { st_text: 'Hard bounced', ts: date, email }, 'hard prune dated'],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));
});

describe('a verifier is known by its words', () => {
  test.each<[string, object, string]>([
    ['dead', { email, status: 'undeliverable', reason: 'rejected_email' }, 'hard prune undated'],
    [
      'dead, in a column of another name',
      { Email: email, State: 'Undeliverable', Reason: 'Invalid Domain' },
      'hard prune undated',
    ],
    ['did not answer', { email, status: 'undeliverable', reason: 'timeout' }, 'soft count undated'],
    ['EmailListVerify', { email, 'ELV Result': 'email_disabled' }, 'hard prune undated'],
    ['Verifalia', { email, Classification: 'Undeliverable', Status: 'MailboxDoesNotExist' }, 'hard prune undated'],
    ['Verifalia: full', { email, Classification: 'Undeliverable', Status: 'MailboxIsFull' }, 'soft count undated'],
    ['Hunter', { 'Email address': email, 'Verification status': 'invalid' }, 'hard prune undated'],
    ['NeverBounce, code and word', { email, result: 1, result_text: 'invalid' }, 'hard prune undated'],
    [
      'Verifalia: no room',
      { email, Classification: 'Undeliverable', Status: 'MailboxHasInsufficientStorage' },
      'soft count undated',
    ],
    ['an answer with the status of the request', { email, status: 'success', result: 'invalid' }, 'hard prune undated'],
    ['Abstract', { email, deliverability: 'UNDELIVERABLE', quality_score: '0.00' }, 'hard prune undated'],
    ['Reoon: disabled', { email, status: 'disabled', is_safe_to_send: false }, 'hard prune undated'],
    ['Reoon: full', { email, status: 'inbox_full', is_safe_to_send: false }, 'soft count undated'],
    ['a score instead of a reason', { email, status: 'undeliverable', score: 0 }, 'hard prune undated'],
    ['a state of America', { email, result: 'Won', state: 'OK', date }, 'nothing'],
    ['not known to itself', { email, result: 'unknown', status: 'success' }, 'other none undated'],
    ['a class of something else', { email, Classification: 'Customer', Status: 'Active' }, 'nothing'],
    ['a state of something else', { email, state: 'Deliverable' }, 'nothing'],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));
});

describe('columns of one service', () => {
  test.each<[string, object, string]>([
    ['HubSpot: the mail', { email, 'Email hard bounce reason': 'CONTENT' }, 'blocked count undated'],
    ['HubSpot: a policy', { email, 'Email hard bounce reason': 'POLICY' }, 'blocked fixSender undated'],
    ['HubSpot: a machine', { email, 'Email hard bounce reason': 'ISP_MISCONFIGURATION' }, 'soft count undated'],
    ['HubSpot: nobody', { email, 'Email hard bounce reason': 'UNKNOWN_USER' }, 'hard prune undated'],
    ['Pardot', { email, 'Bounced Date': date, 'Bounced Reason': '550 5.1.1 user unknown' }, 'hard prune dated'],
    ['Eloqua', { email, 'Hardbounced Date': date }, 'hard prune dated'],
    [
      'Eloqua, of a machine',
      { email, 'Bounceback Type': 'Soft', 'SMTP Message': 'full', 'Bounceback Date/Time': date },
      'soft count dated',
    ],
    ['Apollo', { email, 'Email Bounced': 'true' }, 'soft count undated'],
    ['Apollo: no', { email, 'Email Bounced': 'false' }, 'nothing'],
    ['Salesloft', { email, Bouncing: 'true' }, 'soft count undated'],
    ['MailPoet', { email, 'Global status': 'Unsubscribed', 'List status': 'Subscribed' }, 'optOut prune undated'],
    ['MailPoet: bounced', { email, 'Global status': 'Bounced' }, 'soft count undated'],
    ['Dynamics', { email, 'Do not allow Bulk Emails': 'Do Not Allow' }, 'optOut prune undated'],
    ['Dynamics: allowed', { email, 'Do not allow Bulk Emails': 'Allow' }, 'nothing'],
    [
      'Elastic Email',
      { email, FriendlyErrorMessage: 'Mailbox gone', ErrorCode: 'NoMailbox', DateUpdated: date },
      'hard prune dated',
    ],
    [
      'Elastic Email: blocked',
      { email, FriendlyErrorMessage: 'blocked using a block list', ErrorCode: 'BlackListed', DateUpdated: date },
      'blocked fixSender dated',
    ],
    ['an action', { email, action: 'unsubscribe', date }, 'optOut prune dated'],
    ['an action of somebody else', { email, action: 'unsubscribe link added', date }, 'nothing'],
    ['CiviCRM: left', { email, 'On Hold': 'On Hold Opt Out' }, 'optOut prune undated'],
    ['CiviCRM: bounced', { email, 'On Hold': 'On Hold Bounce' }, 'soft count undated'],
    [
      "Mailgun's own code",
      { address: email, code: '605', error: 'Not delivering to previously bounced address' },
      'soft hold undated',
    ],
    [
      "SendGrid's own words",
      { email, reason: 'unable to get mx info: failed to get IPs from PTR record', status: '4.0.0', created: date },
      'soft count dated',
    ],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));
});

describe('answers of services', () => {
  const contact = (code: string): object => ({ contacts: [{ email, reason: { code, message: '' }, blockedAt: date }] });
  test.each<[string, object, string]>([
    ['Brevo: blocked for a bounce', contact('hardBounce'), 'hard'],
    ['Brevo: blocked for a complaint', contact('contactFlaggedAsSpam'), 'complaint'],
    ['Brevo: blocked for leaving', contact('unsubscribedViaMA'), 'optOut'],
    ['Campaign Monitor', { Results: [{ EmailAddress: email, BounceType: 'Hard', Date: date }] }, 'hard'],
    [
      'Campaign Monitor, webhook',
      { Events: [{ Type: 'Deactivate', State: 'Unsubscribed', EmailAddress: email }] },
      'optOut',
    ],
    ['Braze, API', { emails: [{ email, hard_bounced_at: date }] }, 'hard'],
    ['Braze, API: left', { emails: [{ email, unsubscribed_at: date }] }, 'optOut'],
    [
      'Braze, Currents',
      { event_type: 'users.messages.email.MarkAsSpam', properties: { email_address: email }, time: 1_767_606_000 },
      'complaint',
    ],
    ['Loops', { eventName: 'email.hardBounced', eventTime: 1_767_606_000, contactIdentity: { email } }, 'hard'],
    ['Loops: soft', { eventName: 'email.softBounced', eventTime: 1_767_606_000, contactIdentity: { email } }, 'soft'],
    ['Loops: left', { eventName: 'contact.unsubscribed', eventTime: 1, contactIdentity: { email } }, 'optOut'],
    ['Resend: left', { type: 'contact.updated', data: { email, unsubscribed: true } }, 'optOut'],
    ['Amazon, one address', { SuppressedDestination: { EmailAddress: email, Reason: 'COMPLAINT' } }, 'complaint'],
    ['DeBounce, one address', { debounce: { email, result: 'Invalid', reason: 'Bounce' }, success: '1' }, 'hard'],
    [
      'Postmark: asked by the recipient',
      { Suppressions: [{ EmailAddress: email, SuppressionReason: 'ManualSuppression', Origin: 'Recipient' }] },
      'optOut',
    ],
    [
      "a line of Mailgun's log",
      { event: 'failed', recipient: email, timestamp: date, 'delivery-status.message': '550 5.1.1 user unknown' },
      'hard',
    ],
    ['SendPulse', { event: 'spam_by_user', recipient: email, timestamp: 1_767_606_000 }, 'complaint'],
  ])('%s', (_why, answer, kind) => expect(readBounces(answer)).toMatchObject([{ kind, recipient: email }]));

  test.each([
    ['permanent', 'hard'],
    ['temporary', 'soft'],
  ])("Mailgun's own 498 is no reply of a server: %s", (severity, kind) => {
    const status = { code: 498, message: 'No MX for firm.example' };
    const event = { event: 'failed', severity, reason: 'generic', recipient: email, 'delivery-status': status };
    expect(readBounces({ 'event-data': event })).toMatchObject([{ kind, reply: null }]);
  });
});

describe('words of one service, in its own columns', () => {
  const unisender = (send_result: string): object => ({ email, send_result, last_update: date });
  const brevo = (BLACKLIST_REASON: string): object => ({ EMAIL: email, BLACKLISTED: 'true', BLACKLIST_REASON });
  const zeroBounce = (sub: string): object => ({ email, 'ZB Status': 'do_not_mail', 'ZB Sub Status': sub });
  const substack = (email_disabled: string): object => ({ email, active_subscription: 'false', email_disabled });
  const phplist = (blacklisted: string): object => ({ email, confirmed: '1', blacklisted, bouncecount: '3' });
  test.each<[string, object, string]>([
    ['Unisender: nobody there', unisender('err_user_unknown'), 'hard prune undated'],
    ['Unisender: full', unisender('err_mailbox_full'), 'soft count undated'],
    ['Unisender: the message', unisender('err_spam_rejected'), 'blocked count undated'],
    ['Unisender: tried again', unisender('err_will_retry'), 'deferred retry undated'],
    ['Unisender: had left', unisender('err_unsubscribed'), 'optOut prune undated'],
    ['Unisender: marked as spam', unisender('ok_fbl'), 'complaint prune undated'],
    ['Unisender: delivered', { email, status: 'ok_delivered' }, 'delivered none undated'],
    ['like its words, and none', { email, status: 'ok_for_now' }, 'nothing'],
    ['Brevo: a bounce', brevo('hardBounce'), 'hard prune undated'],
    ['Brevo: a complaint', brevo('contactFlaggedAsSpam'), 'complaint prune undated'],
    ['Brevo: left', brevo('unsubscribedViaEmail'), 'optOut prune undated'],
    ['Brevo: by hand', brevo('adminBlocked'), 'suppressed hold undated'],
    ['Brevo: no reason', brevo(''), 'suppressed hold undated'],
    ['one word in two capitals', { email, status: 'UnSubscribed' }, 'optOut prune undated'],
    ['Snov: dead', { email, 'Email status': 'not_valid' }, 'hard prune undated'],
    ['Snov: dead, by its interface', { email, smtp_status: 'not_valid' }, 'hard prune undated'],
    ['Snov: nobody knows', { email, smtp_status: 'unverifiable' }, 'other none undated'],
    ['ZeroBounce: on lists of those who sue', zeroBounce('global_suppression'), 'suppressed hold undated'],
    ['ZeroBounce: made by machines', zeroBounce('toxic'), 'suppressed hold undated'],
    ['ZeroBounce: a role, which is for the policy', zeroBounce('role_based'), 'other none undated'],
    ['Substack: gets no mail', substack('true'), 'suppressed hold undated'],
    ['Substack: gets mail', substack('false'), 'nothing'],
    ['phpList: barred', phplist('1'), 'suppressed hold undated'],
    ['phpList: not barred', phplist('0'), 'nothing'],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));

  test('Kit: a subscriber who cancelled has left; a row that is cancelled may be an order', () => {
    const subscriber = { first_name: 'Ann', email_address: email, state: 'cancelled' };
    expect(readBounces({ subscribers: [subscriber], pagination: {} })).toMatchObject([{ kind: 'optOut' }]);
    expect(readBounces([{ email, status: 'cancelled' }])).toEqual([]);
  });
});
