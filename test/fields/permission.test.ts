import { expect, test } from 'vitest';
import { wantsMail } from '../../src/fields/permission.ts';

test.each<[reason: string, role: 'consent' | 'unsubscribe' | 'status', cell: unknown, expected: boolean | null]>([
  ['a yes to mail', 'consent', 'Ja', true],
  ['a no to mail', 'consent', 'nie', false],
  ['a state under consent', 'consent', 'Unsubscribed', false],
  ['the other state under consent', 'consent', 'Abonniert', true],
  ['a day of consent tells no yes: it may be that of the question', 'consent', '2024-01-05', null],
  ['a yes to the opt-out', 'unsubscribe', 'yes', false],
  ['a no to the opt-out', 'unsubscribe', 'no', true],
  ['the opt-out by its name', 'unsubscribe', 'unsubscribed', false],
  ['the moment of the opt-out', 'unsubscribe', '2024-01-05 10:31:00', false],
  ['nothing', 'unsubscribe', '', null],
  ['a remark', 'unsubscribe', 'ask Ann', null],
  ['a no and more words', 'consent', 'No, thanks', false],
  ['a no whatever follows', 'consent', 'Nein, nur per Post', false],
  ['a yes and the same in words', 'consent', 'Tak, wyrażam zgodę', true],
  ['a yes and its day', 'consent', 'yes (2024-01-05)', true],
  ['a yes that may be none', 'consent', 'Yes, by post only', null],
  ['no answer', 'consent', 'n/a', null],
  ['a yes to the opt-out and its day', 'unsubscribe', 'Ja, 05.01.2024', false],
  ['the opt-out by its name and its day', 'unsubscribe', 'Unsubscribed on 2024-01-05', false],
  ['the opt-out by its name and a remark', 'unsubscribe', 'opted out: by phone', false],
  ['a moment with a word in it', 'unsubscribe', '05.01.2024 um 10:31 Uhr', false],
  ['a moment with a zone by its town', 'unsubscribe', '2024-01-05T10:31:00+01:00[Europe/Berlin]', false],
  ['a no to the opt-out and more words', 'unsubscribe', 'No, ask her', null],
  ['a state that wants mail', 'status', 'Subscribed', true],
  ['a state that does not', 'status', 'Wypisany', false],
  ['a complaint', 'status', 'spam complaint', false],
  ['a mailbox that failed says nothing of the wish', 'status', 'hard bounce', null],
  ['one that waits', 'status', 'pending', null],
])('%s', (_, role, cell, expected) => {
  expect(wantsMail(role, cell)).toBe(expected);
});
