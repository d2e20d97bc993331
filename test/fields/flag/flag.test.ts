import { expect, test } from 'vitest';
import { readFlag, readStatus } from '../../../src/fields/flag/index.ts';

test.each([
  ['Tak', true],
  ['yes', true],
  ['Ja', true],
  ['oui', true],
  ['Sí', true],
  ['да', true],
  ['так', true],
  ['sim', true],
  ['DA', true],
  [1, true],
  [true, true],
  ['✓', true],
  ['x', true],
  ['nie', false],
  ['No.', false],
  ['No...!', false],
  ['...', null],
  [`no${'.'.repeat(100_000)}`, null],
  ['nein', false],
  ['non', false],
  ['нет', false],
  ['ні', false],
  ['não', false],
  ['nu', false],
  [0, false],
  [false, false],
  ['maybe', null],
  ['', null],
  [null, null],
  [{}, null],
  ['2020-01-01', null],
  ['constructor', null],
])('readFlag(%j) is %j', (input, expected) => {
  expect(readFlag(input)).toBe(expected);
});

test.each([
  ['Subscribed', 'subscribed'],
  ['ABONNIERT', 'subscribed'],
  ['подписан', 'subscribed'],
  ['активный', 'subscribed'],
  ['Unsubscribed', 'unsubscribed'],
  ['opted-out', 'unsubscribed'],
  ['wypisany', 'unsubscribed'],
  ['cleaned', 'cleaned'],
  ['hard_bounced', 'bounced'],
  ['Spam complaint', 'complained'],
  ['unconfirmed', 'pending'],
  ['Non-Subscribed', 'nonSubscribed'],
  ['VIP', null],
  ['', null],
  [null, null],
])('readStatus(%j) is %j', (input, expected) => {
  expect(readStatus(input)).toBe(expected);
});
