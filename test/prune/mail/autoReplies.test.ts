/** Mails that a machine answered with, and reports that people cause: nobody they name is dead. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const answer = (subject: string, body: string, headers = 'Return-Path: <>\n'): string =>
  `${headers}From: Ann Lee <ann@firm.example>\nTo: news@shop.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;

describe('an answering machine accuses nobody', () => {
  test.each([
    'Automatisch antwoord: News',
    'Autosvar: News',
    'Odpowiedź automatyczna: News',
    'Автоматический ответ: News',
    'Автоматична відповідь: News',
    'Автоматичен отговор: News',
    'Automaattinen vastaus: News',
    'Automatikus válasz: News',
    'Otomatik yanıt: News',
    'Αυτόματη απάντηση: News',
    '自动答复: News',
  ])('whatever its language: %s', (subject) => {
    expect(readBounces(answer(subject, 'ben@firm.example', ''))).toMatchObject([
      { kind: 'autoReply', recipient: 'ann@firm.example' },
    ]);
  });

  test.each([
    ['who left names who took over', 'Re: News', 'Ann is no longer with the company. Please write to ben@firm.example'],
    [
      'who moved names the new address',
      'New address',
      'My address has changed. Please use ann@new.example from now on',
    ],
    [
      'in words that servers use too',
      'Nyhet',
      'Adressen ann@firm.example finns inte längre. Kontakta ben@firm.example',
    ],
    ['a desk that opens tickets', 'Thank you', 'We have received your message. help@firm.example'],
  ])('sent without a return path: %s', (_why, subject, body) => {
    expect(readBounces(answer(subject, body))).toMatchObject([
      { kind: 'autoReply', action: 'none', recipient: 'ann@firm.example' },
    ]);
  });

  test.each([
    ['a reply code', 'Sorry', '<ben@firm.example>: 550 User unknown'],
    ['an enhanced code', 'Sorry', 'ben@firm.example: no such user (#5.1.1)'],
    ['the word', 'Sorry', 'Your mail to ben@firm.example could not be delivered: no such user'],
  ])('a carrier of mail without a name of its own is still heard: %s', (_why, subject, body) => {
    expect(readBounces(answer(subject, body))).toMatchObject([{ recipient: 'ben@firm.example' }]);
  });
});

test.each([
  ['Undeliverable: Vacation offers', 'hard'],
  ['Automatic reply: Undeliverable: Vacation offers', 'autoReply'],
])('what a subject says first is what the mail is: %s', (subject, kind) => {
  const mail = answer(subject, '<ann@firm.example>: 550 5.1.1 user unknown').replace(
    /^From.*$/m,
    'From: mx@firm.example',
  );
  expect(readBounces(mail)).toMatchObject([{ kind }]);
});

describe('junk mail reports of Outlook.com', () => {
  const report = (inner: string): string =>
    `From: staff@hotmail.com\nSubject: complaint about message from 192.0.2.1\nDate: Mon, 05 Jan 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n${inner}From: <news@shop.example>\nTo: ann@hotmail.example\n\nHello\n`;

  test('a complaint of the mailbox it was in', () => {
    expect(readBounces(report('X-HmXmrOriginalRecipient: ann@hotmail.example\n'))).toMatchObject([
      { kind: 'complaint', action: 'prune', recipient: 'ann@hotmail.example', at: 1_767_607_200_000 },
    ]);
  });

  test('none without that header', () => {
    expect(readBounces(report(''))).toEqual([]);
  });
});
