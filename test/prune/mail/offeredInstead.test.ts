/** Notes of people who have left: whom they name takes their mail and is no dead address. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';
import { isOfferedInstead } from '../../../src/prune/mail/offeredInstead.ts';

const FROM_A_PERSON = 'From: Ann Lee <ann@firm.example>\nSubject: Message not delivered\nReturn-Path: <>\n';
const FROM_A_SERVER = 'From: postmaster@firm.example\nSubject: Undeliverable: News\nReturn-Path: <>\n';
const note = (head: string, body: string): string =>
  `${head}To: me@shop.example\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;

const NOTES: readonly [string, string][] = [
  ['a colleague', 'Ann Lee has left the company. Your mail was not delivered. Please write to ben@firm.example.'],
  ['the first word', 'Please contact ben@firm.example, Ann Lee has left the company.'],
  ['a line of its own', 'Ann Lee is no longer employed here.\nNew contact:\nben@firm.example'],
  ['a new address', 'This email address is no longer valid.\nPlease use my new address: ann@new.example'],
  ['behind a code', 'Error: 550 User unknown. This employee has left. Send mail to ben@firm.example'],
  ['German', 'Diese E-Mail-Adresse existiert nicht mehr. Bitte verwenden Sie künftig ann@neu.example'],
  [
    'German, before the words',
    'Bitte wenden Sie sich an ben@firm.example, da Frau Lee nicht mehr im Unternehmen tätig ist.',
  ],
  ['French', "Cette adresse n'existe plus. Ma nouvelle adresse : ann@neu.example"],
  ['Spanish', 'Ann Lee ya no trabaja en esta empresa. Su mensaje no ha sido entregado. Diríjase a ben@firm.example.'],
  ['Polish', 'Ten adres już nie istnieje. Nowy adres: ann@neu.example'],
  ['Russian', 'Такого адреса больше не существует. Пишите на ben@firm.example.'],
];

describe('whom a note names for those who want to write on is not removed', () => {
  test.each(NOTES)('%s', (_why, body) => {
    for (const head of [FROM_A_PERSON, FROM_A_SERVER])
      for (const event of readBounces(note(head, body))) expect(event.recipient).toBeNull();
  });

  test('several of them', () => {
    const body =
      'ann@firm.example is no longer active.\nPlease direct your mail to:\n\nben@firm.example\ncem@firm.example';
    const accused = readBounces(note(FROM_A_SERVER, body)).flatMap(({ recipient }) => recipient ?? []);
    expect(accused).toEqual(['ann@firm.example']);
  });

  test('beside the one who has left', () => {
    const body = 'The address ann@firm.example is no longer in use. Please use ann@new.example instead.';
    expect(readBounces(note(FROM_A_SERVER, body))).toMatchObject([{ recipient: 'ann@firm.example', action: 'prune' }]);
  });
});

describe('who could not be reached is no offer', () => {
  test.each([
    [
      'a list',
      'Please contact the recipients in another way. These could not be reached:\n\nann@firm.example\n550 user unknown',
    ],
    ['a word of the same beginning', 'Could not deliver to the contact Ann Lee <ann@firm.example>: 550 user unknown'],
    ['one to be checked', 'Please check the address and send again: ann@firm.example\n550 5.1.1 user unknown'],
    ['a server that was not contacted', 'We could not contact ann@firm.example: 550 user unknown'],
    [
      'one after the other',
      '<ann@firm.example>: 550 no longer works here\n\n<bob@firm.example>: 550 no longer works here',
    ],
  ])('%s', (_why, body) => {
    expect(readBounces(note(FROM_A_SERVER, body))[0]).toMatchObject({ recipient: 'ann@firm.example', action: 'prune' });
  });
});

test.each([
  ['asked for', 'Please write to ', '.', '', true],
  ['beneath the words', '', '', 'New contact:', true],
  ['beneath them, with words of its own', '', ': 550 user unknown', 'Please contact the administrator:', false],
  ['in the sentence after', 'Please contact us. The mail to ', ' failed', '', false],
  ['in brackets', '<', '>', 'The following address failed:', false],
])('isOfferedInstead: %s', (_why, before, behind, previous, expected) => {
  expect(isOfferedInstead(before, behind, previous)).toBe(expected);
});
