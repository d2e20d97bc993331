import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDiagnostic } from '../../../src/prune/verdict/diagnostic.ts';
import { findStatement } from '../../../src/prune/verdict/findStatement.ts';
import { runs } from '../../support/runs.ts';

const say = (text: string): string | null => {
  const found = findStatement(foldDiagnostic(text));
  return found === null ? null : `${found.subject} ${found.says}`;
};

describe('findStatement', () => {
  test.each([
    ['the subscriber you wrote to was not found', 'address unknown', 'subject, then statement'],
    ['unrecognized local mailbox', 'address unknown', 'statement, then subject'],
    ['<ann@firm.example>: not found', 'address unknown', 'the address itself is the subject'],
    ['the host firm.example is unknown', 'domain unknown', 'a host'],
    ['the user ann in the domain firm.example does not exist', 'address unknown', 'within a domain that exists'],
    ['mailbox ann at domain firm.example not found', 'address unknown', 'the same'],
    ['the domain of this user is unknown', 'address unknown', 'the nearest'],
    ['domain firm.example not here', null, 'another server may have it'],
    ['you do not have an account', null, 'the sender'],
    ['the account is temporarily closed', 'address disabled', 'it may pass'],
    ['mailbox check failed: unknown error', null, 'the error is unknown'],
    ['Empfängeradresse ungültig', 'address unknown', 'German, whatever the accents'],
    ['empfangeradresse ungultig', 'address unknown', 'and without'],
    ['kein solcher Benutzer', 'address unknown', 'German, statement first'],
    ['nie znaleziono użytkownika', 'address unknown', 'Polish, statement first'],
    ['ο χρήστης δεν υπάρχει', 'address unknown', 'Greek'],
    ['المستخدم غير موجود', 'address unknown', 'Arabic'],
    ['unknown recipient domain', 'domain unknown', 'a domain, though a recipient is named'],
    ['this inbox is full and inactive', 'address full', 'the strongest of two: a full mailbox exists'],
    ['the alias was removed last year', 'address gone', 'gone'],
    ['skrzynka jest nieaktywna', 'address disabled', 'Polish'],
    ['käyttäjä tuntematon', 'address unknown', 'Finnish'],
    ["this address isn't valid", 'address unknown', 'in spoken words'],
    ['user is not on this server', 'address unknown', 'another server may have others, but this is his'],
    ['your address is not on this server', null, "the sender's"],
    ['korisnik ne postoji', 'address unknown', 'Croatian, Serbian'],
    ['получателят не съществува', 'address unknown', 'Bulgarian'],
    ['pengguna tidak ditemukan', 'address unknown', 'Indonesian'],
    ["l'utilisateur a quitté la société", 'address gone', 'French'],
    ['pošiljatelj ne postoji', null, 'the sender'],
    ['sender address not found', null, "the sender's address"],
    ['your domain is unknown', null, "the sender's domain"],
    ['the attachment of this user is invalid and the header unknown', null, 'the message'],
    ['message from ann@firm.example: unknown', null, 'an address behind "from"'],
    ['your message to ann@firm.example was deleted', null, 'a message can be deleted too'],
    ['account ann@firm.example has been closed', 'address gone', 'the account, not the message'],
    ['Das Konto ann@firm.example wurde gelöscht', 'address gone', 'the same in German'],
    ['mail for user ann@firm.example was deleted', null, 'the mail for somebody'],
    ['sender account ann@firm.example has been closed', null, "the sender's account"],
    ['the user wrote that he would be on holiday and his plans are unknown', null, 'too far apart'],
    ['unknown error of the user', null, 'something else is unknown'],
    ['', null, 'nothing'],
  ] as readonly [string, string | null, string][])('%s: %s (%s)', (text, expected) => {
    expect(say(text)).toBe(expected);
  });

  test('what stands before or after at a distance changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('so', 'it', 'is', 'we', 'said', '1'), { maxLength: 150 }), (filler) => {
        const words = filler.join(' ');
        expect(say(`${words} mailbox ann discontinued ${words}`)).toBe('address gone');
      }),
      runs(200),
    );
  });

  test('any text is read, and in linear time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = say(text);
        expect(found === null || found.includes(' ')).toBe(true);
      }),
      runs(300),
    );
    const start = performance.now();
    for (const unit of ['unknown ', 'no such ', 'user ', 'user not ', 'not be ', '~ unknown sender '])
      findStatement(foldDiagnostic(unit.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
