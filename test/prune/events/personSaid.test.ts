/** What exports in other languages than English say of people: who left stays away, and nobody else does. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const email = 'ann@firm.example';
const said = (row: object): string => {
  const [event] = readBounces([row]);
  return event === undefined ? 'nothing' : `${event.kind} ${event.action} ${event.at === null ? 'undated' : 'dated'}`;
};

describe('the state of a subscriber', () => {
  test.each<[string, object, string]>([
    ['German', { 'E-Mail': email, Status: 'Abgemeldet' }, 'optOut prune undated'],
    ['French', { 'Adresse email': email, Statut: 'Désinscrit' }, 'optOut prune undated'],
    ['French, a complaint', { Email: email, Statut: 'Plainte' }, 'complaint prune undated'],
    ['Spanish', { 'Correo electrónico': email, Estado: 'Dado de baja' }, 'optOut prune undated'],
    ['Italian', { Email: email, Stato: 'Disiscritto' }, 'optOut prune undated'],
    ['Polish', { 'Adres e-mail': email, Status: 'Wypisany' }, 'optOut prune undated'],
    ['Dutch', { 'E-mailadres': email, Status: 'Uitgeschreven' }, 'optOut prune undated'],
    ['Russian', { 'Электронная почта': email, Статус: 'Отписан' }, 'optOut prune undated'],
    ['a bounce for good', { Email: email, Estado: 'Rebote duro' }, 'hard prune undated'],
    ['a bounce of which kind nobody knows', { Email: email, Estado: 'Rebotado' }, 'soft count undated'],
    ['a mail that failed', { email, Status: 'Not delivered' }, 'soft count undated'],
    [
      'on somebody’s black list, for a bounce',
      { email, status: 'blacklisted', reason: '550 5.1.1 no such user' },
      'hard prune undated',
    ],
    ['active', { email, Статус: 'Активен' }, 'nothing'],
    ['where somebody lives', { email, State: 'OK', Estado: 'São Paulo' }, 'nothing'],
    ['of an order', { email, 'Order status': 'Failed' }, 'nothing'],
    ['a record that is gone', { email, Status: 'Deleted' }, 'nothing'],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));
});

describe('a column about leaving', () => {
  test.each<[string, object, string]>([
    ['a yes', { email, 'Opted Out': 'Yes', 'Hard Bounced': 'No' }, 'optOut prune undated'],
    ['true', { email, Unsubscribed: true }, 'optOut prune undated'],
    ['a one is no day of 1970', { email, HasOptedOutOfEmail: '1' }, 'optOut prune undated'],
    ['a day', { email, 'Date de désinscription': '2026-01-05' }, 'optOut prune dated'],
    ['seconds', { email, 'Unsubscribed on': '1767606000' }, 'optOut prune dated'],
    ['a day, in Russian', { email, 'Дата отписки': '05.01.2026' }, 'optOut prune dated'],
    ['CleverReach', { email, activated: '1600000000', deactivated: '1767606000' }, 'optOut prune dated'],
    ['CleverReach, still there', { email, activated: '1600000000', deactivated: '0' }, 'nothing'],
    ['a no', { email, Abgemeldet: 'nein', Baja: 'No' }, 'nothing'],
    ['empty', { email, 'Abgemeldet am': '' }, 'nothing'],
    ['its link', { email, 'Unsubscribe link': 'https://shop.example/2026-01-05' }, 'nothing'],
    ['its count', { email, Unsubscribes: '1', 'Unsubscribed campaigns': '1' }, 'nothing'],
    ['of text messages', { email, 'SMS Unsubscribed': 'yes' }, 'nothing'],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));
});

describe('whom a row is about', () => {
  test.each<[string, object, string]>([
    ['the only address of it', { Kunde: email, Status: 'Abgemeldet' }, 'optOut prune undated'],
    ['not who sent', { Sender: 'me@shop.example', Kunde: email, Status: 'Abgemeldet' }, 'optOut prune undated'],
    ['nobody where there are two', { A: email, B: 'bob@firm.example', Status: 'Abgemeldet' }, 'nothing'],
  ])('%s', (_why, row, expected) => expect(said(row)).toBe(expected));
});
