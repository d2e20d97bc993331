/** Events that keep whom they are about, and what a server said, in objects of their own. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const email = 'ann@firm.example';
const ours = 'news@shop.example';
const date = '2026-01-05T10:00:00Z';
const at = Date.parse(date);

describe('the event is read with everything it holds', () => {
  test.each<[string, object, string, string]>([
    [
      'a contact and its bounce',
      { type: 'bounce', date_time: date, contact: { id: '1', email }, bounce: { type: 'hard', code: '5.1.1' } },
      'hard',
      'prune',
    ],
    [
      'a contact and its soft bounce',
      { type: 'bounce', date_time: date, contact: { id: '1', email }, bounce: { type: 'soft', reason: 'full' } },
      'soft',
      'count',
    ],
    ['a contact that left', { type: 'unsubscribe', date_time: date, contact: { email }, list: '0' }, 'optOut', 'prune'],
    [
      'a subscriber in the data',
      { event: 'subscriber.bounced', data: { subscriber: { status: 'active', email } }, occurred_at: date },
      'hard',
      'prune',
    ],
    [
      'a subscriber who complained, and so left',
      { event: 'subscriber.complained', data: { subscriber: { status: 'unsubscribed', email } }, occurred_at: date },
      'complaint',
      'prune',
    ],
    [
      'a subscriber who left all',
      { event: 'subscriber.unsubscribed_all', data: { subscriber: { email } }, occurred_at: date },
      'optOut',
      'prune',
    ],
    [
      'a list of such events',
      {
        events: [
          { type: 'subscriber.unsubscribe', timestamp: at / 1000, data: { subscriber: { email, type: 'active' } } },
        ],
      },
      'optOut',
      'prune',
    ],
    [
      'spam, of a subscriber',
      { type: 'subscriber.spam_reported', email, status: 'junk', updated_at: date },
      'complaint',
      'prune',
    ],
    [
      'a payload',
      { event: 'email.bounced', created_at: date, payload: { status: 'bounced', to: email, from: ours } },
      'hard',
      'prune',
    ],
    [
      'an account beside the recipient',
      {
        account: 'me@shop.example',
        date,
        event: 'messageBounce',
        data: { recipient: email, action: 'failed', response: { message: '550 No such user here', status: '5.1.1' } },
      },
      'hard',
      'prune',
    ],
    [
      'what the server said of the sender',
      {
        account: 'me@shop.example',
        date,
        event: 'messageBounce',
        data: { recipient: email, response: { message: '550 5.7.1 blocked using a block list', status: '5.7.1' } },
      },
      'blocked',
      'fixSender',
    ],
    [
      'the report of a complaint',
      {
        account: ours,
        date,
        event: 'messageComplaint',
        data: { arf: { feedbackType: 'abuse', originalRcptTo: [email] } },
      },
      'complaint',
      'prune',
    ],
    [
      'details',
      {
        type: 'bounce',
        occurredAt: date,
        recipientEmail: email,
        details: { bounceType: 'Permanent', diagnosticCode: '5.1.1' },
      },
      'hard',
      'prune',
    ],
    [
      'an envelope',
      {
        event_type: 'bounced',
        event_time: at / 1000,
        envelope: { to: email, from: ours },
        event_data: { reason: '550 5.1.1 user unknown', is_permanent: true },
      },
      'hard',
      'prune',
    ],
    [
      "an answer's status is that of the request",
      {
        status: 'success',
        data: { email_address: email, status: 'invalid', sub_status: 'mailbox', verified_on: date },
        date,
      },
      'hard',
      'prune',
    ],
    [
      'a recipient comes before whose account it is',
      { event: 'email_bounced', user: { email: ours }, data: { recipient: email }, timestamp: at / 1000 },
      'hard',
      'prune',
    ],
    [
      'a lead and a mailbox of ours',
      { timestamp: date, event_type: 'lead_unsubscribed', lead_email: email, email_account: ours },
      'optOut',
      'prune',
    ],
    [
      'only a subscriber',
      { subscriber: { email_address: email, state: 'cancelled' }, updated_at: date },
      'optOut',
      'prune',
    ],
    [
      'an answer with records',
      { data: { records: [{ message: '5.1.1 User unknown', bounce_type: 'hard', date, subscriber: { email } }] } },
      'hard',
      'prune',
    ],
    [
      'what the server said, by fields of a mail',
      {
        type: 'email_dropped',
        created_at: date,
        email_to: email,
        email_from: ours,
        email_response_code: 550,
        email_response_message: '5.1.1 user unknown',
      },
      'hard',
      'prune',
    ],
  ])('%s', (_reason, event, kind, action) => {
    expect(readBounces(event)).toMatchObject([{ kind, action, recipient: email, at }]);
  });

  test.each<[string, object]>([
    ['an automation', [{ json: { event: 'hard_bounce', email, date } }]],
    ['a gateway', { httpMethod: 'POST', body: JSON.stringify({ event: 'hard_bounce', email, date }) }],
    ['a gateway that has read it', { headers: {}, body: [{ event: 'hard_bounce', email, date }] }],
    ['a list of bounces', { bounces: [{ email, type: 'hard', date }] }],
    ['a list of messages', { messages: [{ email, status: 'bounced', bounce_type: 'hard', date }] }],
  ])('what %s wraps', (_reason, event) => {
    expect(readBounces(event)).toMatchObject([{ kind: 'hard', recipient: email, at }]);
  });

  test.each<[string, object]>([
    ['a body that is a text', { body: 'Hello [ann]', email }],
    ['an order of a contact', { event: 'order.created', contact: { email }, data: { total: 5 } }],
    ['a call of a contact', { event_type: 'call.failed', contact: { email }, status: 'failed', date }],
    ['a ticket of a contact', { type: 'ticket', contact: { email }, status: 'blocked', date }],
    ['an account alone', { event: 'messageComplaint', account: ours, date, data: { complaintMessage: 'AAA' } }],
    ['nobody', { type: 'no_such_recipient', code: 550, reason: 'x', email: {} }],
  ])('nothing is told by %s', (_reason, event) => expect(readBounces(event)).toEqual([]));
});

describe('an event about several', () => {
  const sent = { email: ours, timestamp: at / 1000, event: 'hard-bounced', reason: '550 5.1.1 user unknown' };

  test('is one of each, and none of the sender', () => {
    const recipients = [email, 'bob@firm.example'];
    expect(readBounces({ ...sent, recipients }).map((event) => event.recipient)).toEqual(recipients);
    expect(readBounces({ ...sent, recipients: [email] }).map((event) => event.recipient)).toEqual([email]);
  });

  test('is about the one whom it names', () => {
    const recipients = [email, 'bob@firm.example'];
    expect(readBounces({ ...sent, email, recipients }).map((event) => event.recipient)).toEqual([email]);
    expect(
      readBounces({ event: 'bounced', recipient: email, recipients, date }).map((event) => event.recipient),
    ).toEqual([email]);
  });

  test('names only those who bounced', () => {
    const bounce = {
      eventName: 'BOUNCE',
      sender: ours,
      bounceRecipients: [email],
      sentToRecipients: [email, 'bob@b.example'],
    };
    expect(readBounces(bounce)).toMatchObject([{ kind: 'hard', recipient: email }]);
  });
});
