/** A bare "bounce" and what stands beside it, as services without a mark of their own write it. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const email = 'ann@firm.example';
const bounced = (beside: object) => ({ event: 'bounce', email, timestamp: 1767607200, ...beside });
const row = (beside: object) => ({ event: 'bounced', email, created_at: '2026-01-05 10:00:00', ...beside });

describe('a bounce that may pass prunes nobody', () => {
  test.each<[string, object, string, string]>([
    ['in a field named for the bounce', bounced({ bounce: 'soft' }), 'soft', 'count'],
    ['in the type of the bounce', bounced({ bounce_type: 'Soft Bounce' }), 'soft', 'count'],
    ['in capitals', bounced({ BOUNCE_TYPE: 'SOFTBOUNCE' }), 'soft', 'count'],
    ['in camel case', bounced({ bounceType: 'Transient' }), 'soft', 'count'],
    ['as a severity', bounced({ severity: 'temporary' }), 'soft', 'count'],
    ['a failure that says it may pass', bounced({ event: 'failed', severity: 'temporary' }), 'soft', 'count'],
    ['as a type', bounced({ type: 'soft' }), 'soft', 'count'],
    ['as a category', bounced({ category: 'soft_bounce' }), 'soft', 'count'],
    ['as a no to "hard"', bounced({ is_hard: false, text: 'Mailbox full' }), 'soft', 'count'],
    ['as a no to "permanent"', bounced({ permanent: false }), 'soft', 'count'],
    ['as a yes to "temporary"', bounced({ temporary: 'true' }), 'soft', 'count'],
    ['one level down', bounced({ bounce: { type: 'soft', reason: 'full' } }), 'soft', 'count'],
    ['nobody knows', bounced({ bounce_type: 'Undetermined' }), 'soft', 'count'],
    ['blocked', bounced({ bounce_type: 'blocked' }), 'blocked', 'count'],
    ['taken for spam', bounced({ bounce_category: 'spam-related' }), 'blocked', 'count'],
    ['a full mailbox, by its category', bounced({ bounce_category: 'quota-issues' }), 'soft', 'count'],
    ['a category of its own', row({ event: 'BOUNCE', category: 'CONTENT' }), 'blocked', 'count'],
    ['a name server', row({ event: 'BOUNCE', category: 'DNS_FAILURE' }), 'soft', 'count'],
    ['in a row without a moment of its own', row({ bounce: 'soft' }), 'soft', 'count'],
    ['in a row that asks whether', row({ is_hard: 'no' }), 'soft', 'count'],
  ])('%s', (_reason, event, kind, action) => {
    expect(readBounces(event)[0]).toMatchObject({ kind, action, recipient: email });
  });
});

describe('in the event of a service that has one level more', () => {
  const event = (data: object) => ({
    type: 'email.bounced',
    created_at: '2026-01-05T10:00:00Z',
    data: { to: [email], ...data },
  });
  test.each<[string, object, string, string]>([
    ['soft', event({ bounce_type: 'soft' }), 'soft', 'count'],
    ['Transient', event({ bounce_type: 'Transient' }), 'soft', 'count'],
    ['soft, in the bounce', event({ bounce: { bounce_type: 'soft' } }), 'soft', 'count'],
    [
      'the sender, by the reply',
      event({ diagnostic: 'smtp; 550 5.7.1 blocked using a block list' }),
      'blocked',
      'fixSender',
    ],
    ['for good', event({ bounce_type: 'Permanent', diagnostic: 'smtp; 550 5.1.1 user unknown' }), 'hard', 'prune'],
    ['nothing said', event({}), 'hard', 'prune'],
    [
      'soft, in the metadata',
      { event: 'email.bounced', data: { email, metadata: { bounceType: 'soft' } } },
      'soft',
      'count',
    ],
    ['soft, in its own metadata', bounced({ metadata: { bounceType: 'soft' } }), 'soft', 'count'],
    ['an answering machine', bounced({ bounceType: 'auto_reply' }), 'soft', 'count'],
  ])('%s', (_reason, given, kind, action) => {
    expect(readBounces(given)[0]).toMatchObject({ kind, action, recipient: email });
  });
});

describe('a bounce of a service without a mark is what the server said', () => {
  test.each<[string, object, string]>([
    ['nobody there', bounced({ reason: '550 5.1.1 user unknown' }), 'prune'],
    ['the sender is blocked', bounced({ message: '550 5.7.1 blocked using a block list' }), 'fixSender'],
    ['words that say nothing', bounced({ message: '554 Transaction failed' }), 'count'],
    ['words that say little', bounced({ error_message: '550 Envelope refused' }), 'fixSender'],
    [
      'SendGrid itself tells a bounce from a block',
      bounced({ sg_event_id: '1', reason: '554 Transaction failed' }),
      'prune',
    ],
  ])('%s', (_reason, given, action) => expect(readBounces(given)[0]?.action).toBe(action));
});

describe('a bounce for good is one', () => {
  test.each<[string, object]>([
    ['with nothing beside it', bounced({})],
    ['in a field named for the bounce', bounced({ bounce: 'hard' })],
    ['a failure that says so', bounced({ event: 'failed', severity: 'permanent' })],
    ['as a yes to "hard"', bounced({ is_hard: true })],
    ['as a no to "temporary"', bounced({ temporary: false })],
    ["in a campaign's category of the sender's own", bounced({ category: 'soft launch' })],
    ['in a category of mailboxes', bounced({ bounce_category: 'badmailbox' })],
    ['in a row', row({ bounce_type: 'hard' })],
    ['in a row with nothing beside it', row({})],
  ])('%s', (_reason, event) => {
    expect(readBounces(event)[0]).toMatchObject({ kind: 'hard', action: 'prune', recipient: email });
  });
});

test('a failure of which nothing more is said accuses nobody', () => {
  expect(readBounces(bounced({ event: 'failed' }))[0]).toMatchObject({ kind: 'other', action: 'none' });
});
