/** A mail that was passed on names two addresses: the one it was sent to, and the one that failed. */
import { describe, expect, test } from 'vitest';
import { pruneList, readBounces } from '../../../src/prune/index.ts';
import { forwardsIn } from '../../../src/prune/mail/forwardsIn.ts';

const NEW = 'new@other.example';
const OLD = 'ann@firm.example';

describe('forwardsIn', () => {
  test.each<[string, string, string | null]>([
    ['Postfix', `<${NEW}> (expanded from <${OLD}>): host mx.other.example[192.0.2.1] said: 550 5.1.1 unknown`, OLD],
    ['Postfix, broken over two lines', `<${NEW}> (expanded from\n    <${OLD}>): host mx.other.example said: 550`, OLD],
    ['Exim', `  ${NEW}\n    (generated from ${OLD})\n    SMTP error from remote mail server`, OLD],
    ['Exim, passed on more than once', `  ${NEW}\n    (ultimately generated from ${OLD})\n    550 unknown`, OLD],
    ['Sendmail', `<${NEW}>\n    (reason: 550 5.1.1 <${NEW}>... User unknown)\n    (expanded from: <${OLD}>)`, OLD],
    ['Sendmail, a reason that names nobody', `<${NEW}>\n    (reason: 550 unknown)\n    (expanded from: <${OLD}>)`, OLD],
    ['said of another recipient', `<bob@other.example> (expanded from <${OLD}>): host mx said: 550`, null],
    ['a program of the same person', `${NEW}\n  mailbox is full\n|/usr/bin/away\n  (generated from ${OLD})`, null],
    ['the same address', `<${NEW}> (expanded from <${NEW}>): unknown`, null],
    ['the name of an account', `<${NEW}> (expanded from <ann>): unknown`, null],
    ['nothing of the kind', `<${NEW}>: unknown`, null],
  ])('%s', (_why, notice, expected) => expect(forwardsIn(notice).get(NEW) ?? null).toBe(expected));

  test('a long notice is read in linear time', () => {
    const start = performance.now();
    forwardsIn(`<${NEW}> (expanded from <${OLD}>) `.repeat(2000));
    forwardsIn('(expanded from '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

const notice = (human: string, fields: readonly string[]): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.firm.example',
    'To: news@kempt.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"',
    '',
    '--edge',
    'Content-Type: text/plain',
    '',
    human,
    '',
    '--edge',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.firm.example',
    '',
    ...fields,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--edge--',
    '',
  ].join('\n');

describe('whose address it is that failed', () => {
  test.each<[string, string, { recipient: string; original?: string }]>([
    [
      'the notice alone says from where',
      notice(`<${NEW}> (expanded from <${OLD}>): host mx said: 550`, [`Final-Recipient: rfc822; ${NEW}`]),
      { recipient: NEW, original: OLD },
    ],
    [
      'Sendmail: the actual recipient is elsewhere',
      notice('', [`Final-Recipient: RFC822; ${OLD}`, `X-Actual-Recipient: RFC822; ${NEW}`]),
      { recipient: NEW, original: OLD },
    ],
    [
      'Sendmail: the actual recipient is a host of the same domain',
      notice('', [`Final-Recipient: RFC822; ${OLD}`, 'X-Actual-Recipient: RFC822; asmith@mail.firm.example']),
      { recipient: OLD },
    ],
    [
      'Sendmail: the same name on another host',
      notice('', [`Final-Recipient: RFC822; ${OLD}`, 'X-Actual-Recipient: RFC822; ann@firm.internal.example']),
      { recipient: OLD },
    ],
  ])('%s', (_why, mail, expected) => {
    const [event] = readBounces(mail);
    expect({ recipient: event?.recipient, ...(event?.original && { original: event.original }) }).toEqual(expected);
  });

  test('who only passed the mail on is held, not removed', () => {
    const mail = notice(`<${NEW}> (expanded from <${OLD}>): host mx said: 550`, [`Final-Recipient: rfc822; ${NEW}`]);
    const { held, removed } = pruneList([{ email: OLD }, { email: NEW }], { bounces: readBounces(mail) });
    expect([held, removed]).toEqual([[{ email: OLD }], [{ email: NEW }]]);
  });
});
