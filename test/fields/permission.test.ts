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
  ['a state that wants mail', 'status', 'Subscribed', true],
  ['a state that does not', 'status', 'Wypisany', false],
  ['a complaint', 'status', 'spam complaint', false],
  ['a mailbox that failed says nothing of the wish', 'status', 'hard bounce', null],
  ['one that waits', 'status', 'pending', null],
])('%s', (_, role, cell, expected) => {
  expect(wantsMail(role, cell)).toBe(expected);
});
