import { describe, expect, test } from 'vitest';
import { BOUNCE_ACTIONS, BOUNCE_REASONS, BOUNCE_SCOPES } from '../../src/model/index.ts';
import { classifyBounce } from '../../src/prune/index.ts';
import { PHRASE_RULES } from '../../src/reference/bouncePhrases.ts';
import { STATUS_RULES } from '../../src/reference/enhancedStatusCodes.ts';

describe('classifyBounce: words and codes together', () => {
  test.each([
    ['550 5.1.1 <ann@firm.example>: User unknown', 'addressUnknown', 'address', 'prune', 'code and words agree'],
    ['550 ann@firm.example...User unknown', 'addressUnknown', 'address', 'prune', 'dots instead of a space'],
    [
      '550-5.1.1 The email account that you tried to reach does not exist.',
      'addressUnknown',
      'address',
      'prune',
      'one line of several',
    ],
    [
      '550 5.1.1 You have reached the limit, too many messages',
      'rateLimited',
      'moment',
      'retry',
      'a rate limit sent as 5.1.1',
    ],
    [
      '550 5.7.1 Client host [192.0.2.1] blocked using a block list',
      'blocklisted',
      'sender',
      'fixSender',
      'the sender is listed',
    ],
    [
      '550 5.7.26 Unauthenticated mail is not accepted: DMARC policy',
      'authentication',
      'sender',
      'fixSender',
      'authentication',
    ],
    ['554 5.7.1 Message rejected as spam', 'spam', 'message', 'fixMessage', 'the message'],
    ['552 5.2.2 Mailbox full', 'mailboxFull', 'address', 'count', 'full is not dead'],
    ['552 mail storage', 'mailboxFull', 'address', 'count', 'RFC 5321: 552 alone'],
    ['550 5.1.2 Host unknown', 'domainUnknown', 'domain', 'prune', 'the domain'],
    ['Domain firm.example does not accept mail (nullMX)', 'domainNoMail', 'domain', 'prune', 'null MX'],
    ['Host not found, try again', 'network', 'domain', 'count', 'a name server in trouble'],
    [
      '450 4.1.1 <ann@firm.example>: User unknown',
      'addressUnknown',
      'address',
      'count',
      'a transient code is never final',
    ],
    [
      '550 5.4.1 Recipient address rejected: Access denied.',
      'addressUnknown',
      'address',
      'prune',
      'directory blocking',
    ],
    [
      '554 5.7.1 <ann@firm.example>: Recipient address rejected: Access denied',
      'addressUnknown',
      'address',
      'prune',
      "the recipient's own entry in Postfix's access table: the code is the same for every table",
    ],
    ['550 5.7.1 User unknown', 'addressVague', 'address', 'hold', 'code and words contradict each other'],
    [
      '550 User unknown (in reply to end of DATA command)',
      'refusedAfterData',
      'address',
      'hold',
      'the recipient had been accepted',
    ],
    [
      '550 Requested action not taken: mailbox unavailable (in reply to end of DATA command)',
      'refusedAfterData',
      'address',
      'hold',
      'RFC 5321 gives 550 after DATA to policy too',
    ],
    [
      '550 5.7.1 This content type does not exist in our allow list',
      'addressVague',
      'address',
      'hold',
      'what does not exist is not said to be the recipient',
    ],
    ['550 收件人ann@firm.example不存在', 'addressUnknown', 'address', 'prune', 'no space around the address'],
    ['550 Your email address could not be found', 'senderRejected', 'sender', 'fixSender', "the sender's own"],
    ['550 Ihre E-Mail-Adresse existiert nicht', 'senderRejected', 'sender', 'fixSender', "the sender's own, German"],
    ['550 Votre domaine est inconnu', 'addressVague', 'address', 'hold', "the sender's own, French: not sure"],
    ['550 Ваш домен не существует', 'senderRejected', 'sender', 'fixSender', "the sender's own, Russian"],
    ['550 Originator address does not exist', 'senderRejected', 'sender', 'fixSender', 'another word for the sender'],
    ['550 The attachment does not exist', 'systemError', 'moment', 'count', 'no recipient'],
    [
      'Ihre Nachricht wurde nicht zugestellt: 550 5.1.1 Adresse nicht gefunden',
      'addressUnknown',
      'address',
      'prune',
      "the sender's message, not his address",
    ],
    ['550 Afzenderadres bestaat niet', 'senderRejected', 'sender', 'fixSender', "the sender's, Dutch"],
    ['550 Avsändaren finns inte', 'senderRejected', 'sender', 'fixSender', 'the sender, Swedish'],
    ['550 Expeditorul nu există', 'senderRejected', 'sender', 'fixSender', 'the sender, Romanian'],
    ['550 : User unknown', 'refusedAfterData', 'address', 'hold', 'an answer that names nobody'],
    [
      '550 5.0.0 <ann@firm.example>... User unknown',
      'addressVague',
      'address',
      'hold',
      'a server that has codes, and wrote none for it',
    ],
    ['User unknown', 'addressVague', 'address', 'hold', 'words alone, second-hand'],
    [
      '550 Unknown user ann@docomo.ne.jp',
      'refusedAfterData',
      'address',
      'hold',
      'a service that says it of filters too',
    ],
    [
      'host mfsmax.docomo.ne.jp said: 550 Unknown user ann@docomo.ne.jp (in reply to RCPT TO command)',
      'addressUnknown',
      'address',
      'prune',
      'the same service about the recipient',
    ],
    [
      "** Address not found ** The address couldn't be found. The response was: 550 : User unknown",
      'refusedAfterData',
      'address',
      'hold',
      'the answer that is quoted says more than the headline over it',
    ],
    [
      '550 5.4.1 All recipient addresses rejected : Access denied',
      'addressVague',
      'address',
      'hold',
      'about all recipients: about none of them',
    ],
    [
      'malformed address: <ann@firm.example> may not follow bob@firm.example',
      'content',
      'message',
      'fixMessage',
      "the address list in the message's header",
    ],
    ['550 5.2.1 The account is disabled', 'addressDisabled', 'address', 'hold', 'may be enabled again'],
    ['550 Requested action not taken: mailbox unavailable', 'addressUnknown', 'address', 'prune', 'RFC 5321 wording'],
    ['450 Requested action not taken: mailbox unavailable', 'undefined', 'moment', 'retry', 'the same, for now'],
    ['550 5.1.1 Adresse destinataire invalide', 'addressUnknown', 'address', 'prune', 'French'],
    ['550 Unbekannter Empfänger', 'addressUnknown', 'address', 'prune', 'German'],
    ['550 Пользователь не найден', 'addressUnknown', 'address', 'prune', 'Russian'],
    ['550 用户不存在', 'addressUnknown', 'address', 'prune', 'Chinese, no spaces'],
    [
      '550 <does-not-exist@firm.example> spam refused',
      'spam',
      'message',
      'fixMessage',
      'words inside an address count for nothing',
    ],
    ['421 4.7.0 temporarily deferred due to user complaints', 'rateLimited', 'moment', 'retry', 'deferred'],
    [
      '553 5.1.8 Domain of sender address does not exist',
      'senderRejected',
      'sender',
      'fixSender',
      'the domain of the sender',
    ],
    ['something nobody has written before', 'undefined', 'moment', 'none', 'nothing is known'],
    ['', 'undefined', 'moment', 'none', 'nothing is said'],
  ])('%s: %s, %s, %s (%s)', (text, reason, scope, action) => {
    expect(classifyBounce(text)).toMatchObject({ reason, scope, action });
  });

  test('an IP address is no status code and a year no reply code', () => {
    expect(classifyBounce('connection from 5.1.1.9 lost in 2026')).toMatchObject({ status: null, reply: null });
  });

  test('the most telling of several codes is taken', () => {
    expect(classifyBounce('550 5.0.0 nope (#5.1.6)').status).toBe('5.1.6');
  });

  test('pieces can be given instead of text', () => {
    expect(classifyBounce({ status: '5.1.10' })).toMatchObject({
      kind: 'hard',
      scope: 'domain',
      rule: 'status:5.1.10',
    });
    expect(classifyBounce({ status: '5.1.10', reply: 556 })).toMatchObject({ scope: 'domain', action: 'prune' });
    expect(classifyBounce({ status: '5.1.10', reply: 550 })).toMatchObject({ scope: 'address', action: 'prune' });
    expect(classifyBounce({ reply: 550 })).toMatchObject({ kind: 'soft', action: 'hold', rule: 'reply:550' });
    expect(classifyBounce({ status: '5.7.511' })).toMatchObject({ scope: 'sender' });
    expect(classifyBounce({ status: '2.1.5' })).toMatchObject({ kind: 'delivered', action: 'none' });
    expect(classifyBounce({ status: 'nonsense', reply: 'x', text: null, recipient: 'a@b.example' })).toMatchObject({
      kind: 'other',
      recipient: 'a@b.example',
    });
  });

  test('an event of a service can be given', () => {
    const event = {
      RecordType: 'Bounce',
      Type: 'HardBounce',
      TypeCode: 1,
      Email: 'ann@firm.example',
      BouncedAt: '2026-01-05T10:00:00Z',
      Details: '',
    };
    expect(classifyBounce(event)).toEqual({
      kind: 'hard',
      reason: 'addressUnknown',
      scope: 'address',
      action: 'prune',
      recipient: 'ann@firm.example',
      status: null,
      reply: null,
      rule: 'event:postmark.HardBounce',
    });
  });

  test('5xx alone never prunes', () => {
    for (let code = 500; code < 560; code++) expect(classifyBounce({ reply: code }).action).not.toBe('prune');
  });

  test('bad calls throw', () => {
    expect(() => classifyBounce(7 as never)).toThrow(TypeError);
    expect(() => classifyBounce(null as never)).toThrow(TypeError);
  });

  test('megabytes of hostile text are read in linear time', () => {
    for (const text of [
      '@'.repeat(2e6),
      'a@'.repeat(1e6),
      '5.1.'.repeat(5e5),
      '<'.repeat(2e6),
      'user '.repeat(4e5),
      `${'x'.repeat(2e6)}@`,
    ]) {
      const start = performance.now();
      classifyBounce(text);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('the tables', () => {
  test('use the words of the model only', () => {
    for (const { reason, scope, action } of PHRASE_RULES) {
      expect(BOUNCE_REASONS).toContain(reason);
      expect(BOUNCE_SCOPES).toContain(scope);
      expect(BOUNCE_ACTIONS).toContain(action);
    }
    for (const { reason, permanent, transient } of STATUS_RULES.values()) {
      expect(BOUNCE_REASONS).toContain(reason);
      expect(BOUNCE_ACTIONS).toContain(transient);
      if (permanent !== null) expect(BOUNCE_ACTIONS).toContain(permanent);
    }
  });

  test('hold phrases as the text is folded, none of them twice', () => {
    const seen = new Set<string>();
    for (const { phrases } of PHRASE_RULES) {
      for (const phrase of phrases) {
        expect(phrase).toMatch(/^[\p{Ll}\p{Lo}\p{Lm}\p{N}~]+(?: [\p{Ll}\p{Lo}\p{Lm}\p{N}~]+)*$/u);
        expect(seen.has(phrase), phrase).toBe(false);
        seen.add(phrase);
      }
    }
  });

  test('only failures of the address or its domain prune', () => {
    for (const { action, scope } of PHRASE_RULES)
      if (action === 'prune') expect(['address', 'domain']).toContain(scope);
    for (const { permanent, scope } of STATUS_RULES.values())
      if (permanent === 'prune') expect(['address', 'domain']).toContain(scope);
  });
});
