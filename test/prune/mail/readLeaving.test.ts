/** Mails with which people leave a list: lost ones would be written to again. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const mail = (subject: string, to = 'news@shop.example', more = ''): string =>
  `${more}From: Ann Lee <ann@firm.example>\nTo: ${to}\nSubject: ${subject}\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n\nunsubscribe\n`;

describe('who leaves by mail has opted out', () => {
  test.each([
    ['a mail program', 'unsubscribe'],
    ['with a mark', 'Unsubscribe: list-4711'],
    ['by hand', 'Re: Please unsubscribe me!'],
    ['German', 'Abmeldung'],
    ['French, encoded', '=?utf-8?Q?D=C3=A9sinscription?='],
    ['Spanish', 'Darse de baja'],
    ['Russian', 'Отписаться'],
  ])('%s', (_why, subject) => {
    expect(readBounces(mail(subject))).toMatchObject([
      { kind: 'optOut', recipient: 'ann@firm.example', at: 1_767_607_200_000 },
    ]);
  });

  test.each(['unsubscribe@shop.example', '<unsub+a4b2@shop.example>', 'List <list-unsubscribe-12@shop.example>'])(
    'to a mailbox for it: %s',
    (to) => expect(readBounces(mail('(no subject)', to))).toMatchObject([{ kind: 'optOut' }]),
  );

  test('out of a mailbox of them', () => {
    const mbox = [1, 2].map(() => `From ann Mon Jan  5 10:00:00 2026\n${mail('unsubscribe')}\n`).join('');
    expect(readBounces(mbox)).toHaveLength(2);
  });
});

describe('nobody else has', () => {
  test.each([
    ['a talk about it', mail('Unsubscribe rates in June'), []],
    ['a question', mail('How do I unsubscribe?'), []],
    ['somebody of that name', mail('Hello', 'bajazet@shop.example'), []],
    [
      'a machine that answers',
      mail('unsubscribe', 'unsubscribe@shop.example', 'Auto-Submitted: auto-replied\n'),
      [{ kind: 'autoReply' }],
    ],
    [
      'a bounce of the answer to it',
      `From: MAILER-DAEMON@firm.example\nTo: unsubscribe@shop.example\nSubject: Undelivered Mail Returned to Sender\n\n<bob@firm.example>: 550 5.1.1 user unknown\n`,
      [{ kind: 'hard', recipient: 'bob@firm.example' }],
    ],
    [
      'a bounce without a sender of that name',
      `Return-Path: <>\nFrom: mx@firm.example\nTo: unsubscribe@shop.example\nSubject: Sorry\n\n<bob@firm.example>: 550 5.1.1 user unknown\n`,
      [{ kind: 'hard', recipient: 'bob@firm.example' }],
    ],
  ])('%s', (_why, text, events) => expect(readBounces(text)).toMatchObject(events));
});
