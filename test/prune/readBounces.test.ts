import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../src/prune/index.ts';
import { runs } from '../support/runs.ts';

const DSN = `Return-Path: <>
From: MAILER-DAEMON@mx.kempt.example
To: news@kempt.example
Subject: Undelivered Mail Returned to Sender
Date: Mon, 05 Jan 2026 10:00:00 +0000
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="edge"

--edge
Content-Type: text/plain

This is the mail system. Your message could not be delivered.

--edge
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.kempt.example

Final-Recipient: rfc822; ann@firm.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ann@firm.example>:
    Recipient address rejected: User unknown

Final-Recipient: rfc822; bob@firm.example
Action: delayed
Status: 4.4.1

Final-Recipient: rfc822; cem@elsewhere.example
Original-Recipient: rfc822;cem@firm.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 over quota

--edge
Content-Type: message/rfc822

To: ann@firm.example

Hello
--edge--
`;

const FREE_FORM = `Return-Path: <>
From: MAILER-DAEMON@mx.kempt.example
To: news@kempt.example
Subject: failure notice

Hi. This is the program at mx.kempt.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<ann@firm.example>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 User unknown

<bob@other.example>:
Remote host said: 552 5.2.2 Mailbox full

--- Below this line is a copy of the message.

From: news@kempt.example
To: someone@else.example
Subject: spam
`;

const REPORT = `From: reports@mail.example
To: abuse@kempt.example
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

This is an abuse report.
--b
Content-Type: message/feedback-report

Feedback-Type: abuse
Version: 1
Original-Rcpt-To: <ann@firm.example>

--b
Content-Type: message/rfc822

To: ann@firm.example

Buy
--b--
`;

const AWAY = `From: Ann <ann@firm.example>
To: news@kempt.example
Subject: Out of office: News
Auto-Submitted: auto-replied

I am away until Monday. The address bob@firm.example could not be delivered a key.
`;

describe('mails', () => {
  test('a DSN gives one event for each recipient', () => {
    const events = readBounces(DSN);
    expect(events.map(({ recipient, kind, reason, action }) => [recipient, kind, reason, action])).toEqual([
      ['ann@firm.example', 'hard', 'addressUnknown', 'prune'],
      ['bob@firm.example', 'deferred', 'network', 'retry'],
      ['cem@elsewhere.example', 'soft', 'mailboxFull', 'count'],
    ]);
    expect(events[2]?.original).toBe('cem@firm.example');
    expect(events[0]?.at).toBe(Date.UTC(2026, 0, 5, 10));
  });

  test.each([
    ['Mon, 05 Jan 2026 10:00:00 +0000', 10],
    ['Mon, 5 Jan 2026 12:00:00 +0200 (EET)', 10],
    ['Mon, 05 Jan 2026 10:00:00', 10],
    ['Mon, 05 Jan 2026 10:00:00 GMT', 10],
  ])('the date %s is the same moment on every machine', (date, hour) => {
    expect(readBounces(DSN.replace('Mon, 05 Jan 2026 10:00:00 +0000', date))[0]?.at).toBe(Date.UTC(2026, 0, 5, hour));
  });

  test('bytes, text, CRLF and an mbox of several mails read the same', () => {
    const events = readBounces(DSN);
    expect(readBounces(new TextEncoder().encode(DSN))).toEqual(events);
    expect(readBounces(DSN.replaceAll('\n', '\r\n'))).toEqual(events);
    const mbox = `From MAILER-DAEMON Mon Jan  5 10:00:00 2026\n${DSN}\nFrom MAILER-DAEMON Mon Jan  5 11:00:00 2026\n${FREE_FORM}`;
    expect(readBounces(mbox)).toEqual([...events, ...readBounces(FREE_FORM)]);
    expect(readBounces(new TextEncoder().encode(mbox))).toEqual(readBounces(mbox));
  });

  test('a free-form bounce names its recipients and what was said of each', () => {
    expect(readBounces(FREE_FORM).map(({ recipient, action, reply }) => [recipient, action, reply])).toEqual([
      ['ann@firm.example', 'prune', '550'],
      ['bob@other.example', 'count', '552'],
    ]);
  });

  test('encoded parts are decoded', () => {
    const body = btoa('The mail to <ann@firm.example> failed: 550 5.1.1 User unknown');
    const mail = `From: mailer-daemon@x.example\nSubject: Delivery failure\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`;
    expect(readBounces(mail)[0]).toMatchObject({ recipient: 'ann@firm.example', action: 'prune' });
    const quoted =
      'From: mailer-daemon@x.example\nSubject: Delivery failure\nContent-Transfer-Encoding: quoted-printable\n\n<ann@firm.=\nexample>: Empf=C3=A4nger unbekannt, 550\n';
    expect(readBounces(quoted)[0]).toMatchObject({ recipient: 'ann@firm.example', action: 'prune' });
  });

  test('a complaint is a complaint', () => {
    expect(readBounces(REPORT)).toMatchObject([
      { kind: 'complaint', recipient: 'ann@firm.example', action: 'prune', source: 'feedback' },
    ]);
    expect(readBounces(REPORT.replace('Type: abuse', 'Type: not-spam'))[0]?.action).toBe('none');
    expect(readBounces(REPORT.replace('Type: abuse', 'Type: auth-failure'))[0]?.scope).toBe('sender');
  });

  test('a complaint names everybody it is about', () => {
    const field = 'Original-Rcpt-To: <ann@firm.example>';
    const several = REPORT.replace(field, `${field}\n${field}\noriginal-rcpt-to: <bob@firm.example>`);
    expect(readBounces(several).map(({ recipient }) => recipient)).toEqual(['ann@firm.example', 'bob@firm.example']);
    expect(readBounces(REPORT.replace(`${field}\n`, ''))[0]?.recipient).toBe('ann@firm.example');
  });

  test('an out-of-office reply is no bounce', () => {
    expect(readBounces(AWAY)).toMatchObject([{ kind: 'autoReply', action: 'none' }]);
  });

  test('an ordinary mail gives nothing', () => {
    expect(readBounces('From: ann@firm.example\nTo: bob@firm.example\nSubject: Lunch\n\nAt noon?\n')).toEqual([]);
    expect(readBounces('')).toEqual([]);
  });

  test('no bytes throw or hang', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(DSN.length), (noise, at) => {
        readBounces(noise);
        const broken = new TextEncoder().encode(DSN);
        broken.set(noise.subarray(0, Math.max(0, broken.length - at)), Math.min(at, broken.length));
        readBounces(broken);
      }),
      runs(200),
    );
    for (const noise of ['--edge\n', '<a@b>', 'From: \n', 'Final-Recipient: ', ' ', '\n', '=', '{"a":', '<']) {
      const start = performance.now();
      readBounces(`${DSN.slice(0, 300)}${noise.repeat(300_000)}`);
      readBounces(noise.repeat(300_000));
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });
});

const SES = {
  notificationType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'NoEmail',
    timestamp: '2026-01-05T10:00:00.000Z',
    bouncedRecipients: [
      { emailAddress: 'ann@firm.example', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
    ],
  },
  mail: { destination: ['ann@firm.example'] },
};

describe('text without the headers of a mail', () => {
  test.each([
    ['a reply that names its recipient', '550 5.1.1 <ann@firm.example>: User unknown, sorry', 1],
    [
      'a notice with commas and recipients one a line',
      'I could not deliver this, sorry\n\nann@firm.example\n550 user unknown',
      1,
    ],
    [
      'a table whose cells hold replies',
      'status,reason,email,created\n5.1.1,"550 5.1.1 User unknown",ann@firm.example,1767607200\n',
      0,
    ],
    ['a table that names a delivery', 'Email Address,Company\nann@firm.example,Swift Delivery Ltd\n', 0],
    ['a table with a title', 'Our bounces\n\nContact;Why\nann@firm.example;no delivery, 550\n', 0],
    ['a list with a head', 'email\nann@delivery.example\n', 0],
    ['a list of addresses alone', 'ann@delivery.example\nbob@delivery.example\n', 0],
    ['no text at all', 'PK\u0003\u0004\u0000\u0000 550 deliver', 0],
  ])('%s', (_, text, events) => {
    expect(readBounces(text)).toHaveLength(events);
    expect(readBounces(new TextEncoder().encode(text))).toHaveLength(events);
  });
});

describe('events of services', () => {
  test.each([
    ['SES', SES, 'hard'],
    ['SES in SNS', { Type: 'Notification', TopicArn: 'arn:x', Message: JSON.stringify(SES) }, 'hard'],
    [
      'SES, the part about the recipients alone',
      { notificationType: SES.notificationType, bounce: SES.bounce },
      'hard',
    ],
    [
      'SES out of office',
      {
        notificationType: 'Bounce',
        mail: {},
        bounce: {
          bounceType: 'Transient',
          bounceSubType: 'General',
          bouncedRecipients: [{ emailAddress: 'ann@firm.example' }],
        },
      },
      'autoReply',
    ],
    [
      'SES full',
      {
        notificationType: 'Bounce',
        mail: {},
        bounce: {
          bounceType: 'Transient',
          bounceSubType: 'MailboxFull',
          bouncedRecipients: [{ emailAddress: 'ann@firm.example' }],
        },
      },
      'soft',
    ],
    [
      'SendGrid bounce',
      {
        sg_event_id: '1',
        event: 'bounce',
        type: 'bounce',
        email: 'ann@firm.example',
        reason: '550 5.1.1 unknown user',
        status: '5.1.1',
        timestamp: 1767607200,
      },
      'hard',
    ],
    [
      'SendGrid blocked',
      {
        sg_event_id: '1',
        event: 'bounce',
        type: 'blocked',
        email: 'ann@firm.example',
        reason: '550 5.7.1 blocked',
        timestamp: 1767607200,
      },
      'blocked',
    ],
    [
      'SendGrid bounce for spam',
      {
        sg_event_id: '1',
        event: 'bounce',
        type: 'bounce',
        email: 'ann@firm.example',
        reason: '550 message looks like spam',
        timestamp: 1767607200,
      },
      'blocked',
    ],
    [
      'SendGrid dropped',
      {
        sg_event_id: '1',
        event: 'dropped',
        email: 'ann@firm.example',
        reason: 'Unsubscribed Address',
        timestamp: 1767607200,
      },
      'optOut',
    ],
    [
      'Mailgun permanent',
      {
        'event-data': {
          event: 'failed',
          severity: 'permanent',
          recipient: 'ann@firm.example',
          timestamp: 1767607200.5,
          'delivery-status': { code: 550, message: 'no such user' },
        },
      },
      'hard',
    ],
    [
      'Mailgun temporary',
      {
        'event-data': {
          event: 'failed',
          severity: 'temporary',
          recipient: 'ann@firm.example',
          timestamp: 1767607200.5,
          'delivery-status': { code: 452, message: 'mailbox full' },
        },
      },
      'soft',
    ],
    ['Postmark complaint', { RecordType: 'SpamComplaint', Email: 'ann@firm.example' }, 'complaint'],
    [
      'SparkPost',
      [
        {
          msys: {
            message_event: {
              type: 'bounce',
              bounce_class: '51',
              rcpt_to: 'ann@firm.example',
              raw_reason: '550 blocked',
            },
          },
        },
      ],
      'blocked',
    ],
    [
      'Mandrill',
      {
        mandrill_events: JSON.stringify([
          {
            event: 'hard_bounce',
            ts: 1767607200,
            msg: { email: 'ann@firm.example', diag: 'smtp;550 5.1.1 no such user' },
          },
        ]),
      },
      'hard',
    ],
    [
      'Brevo',
      { event: 'soft_bounce', email: 'ann@firm.example', ts_event: 1767607200, reason: '550 no such user' },
      'soft',
    ],
    [
      'Mailjet',
      [
        {
          event: 'bounce',
          mj_contact_id: 1,
          email: 'ann@firm.example',
          hard_bounce: true,
          error: 'user unknown',
          time: 1767607200,
        },
      ],
      'hard',
    ],
    [
      'SendPulse',
      {
        event: 'hard_bounces',
        recipient: 'ann@firm.example',
        smtp_server_response_code: '550',
        smtp_server_response: 'user unknown',
        timestamp: 1767607200,
      },
      'hard',
    ],
    ['Mailchimp cleaned', [{ 'Email Address': 'ann@firm.example', CLEAN_TIME: '2026-01-05 10:00:00' }], 'hard'],
    [
      'Mailchimp unsubscribed',
      [{ 'Email Address': 'ann@firm.example', UNSUB_TIME: '2026-01-05 10:00:00', UNSUB_REASON: 'other' }],
      'optOut',
    ],
    ['Klaviyo suppressions', [{ Email: 'ann@firm.example', 'Suppression Reason': 'Hard bounce' }], 'hard'],
    [
      'ZeroBounce',
      [{ email: 'ann@firm.example', 'ZB Status': 'invalid', 'ZB Sub Status': 'mailbox_not_found' }],
      'hard',
    ],
    [
      'ZeroBounce, full',
      [{ email: 'ann@firm.example', 'ZB Status': 'invalid', 'ZB Sub Status': 'mailbox_quota_exceeded full' }],
      'soft',
    ],
    ['Kickbox', [{ email: 'ann@firm.example', result: 'undeliverable', reason: 'rejected_email', sendex: 0 }], 'hard'],
    ['NeverBounce', [{ email: 'ann@firm.example', email_status: 'catchall' }], 'other'],
    ['BriteVerify', [{ email: 'ann@firm.example', 'Primary Status': 'invalid' }], 'hard'],
  ])('%s', (_, input, kind) => {
    for (const form of [input, JSON.stringify(input), new TextEncoder().encode(JSON.stringify(input))]) {
      expect(readBounces(form)).toMatchObject([{ kind, recipient: 'ann@firm.example' }]);
    }
  });

  test('JSON Lines, and dates in every unit', () => {
    const at = Date.UTC(2026, 0, 5, 10);
    const lines = [at / 1000, at]
      .map((timestamp) => JSON.stringify({ sg_event_id: '1', event: 'open', email: 'a@b.example', timestamp }))
      .join('\n');
    expect(readBounces(lines).map((event) => event.at)).toEqual([at, at]);
  });

  test('anything else gives nothing, and nothing throws', () => {
    for (const value of [
      {},
      [],
      [null, 1, 'x', [[]]],
      { __proto__: null },
      JSON.parse('{"__proto__":{"event":"bounce"},"event":{}}'),
    ])
      expect(readBounces(value)).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (typeof value === 'object' && value !== null) readBounces(value);
        readBounces(JSON.stringify(value));
      }),
      runs(300),
    );
    expect(() => readBounces(7 as never)).toThrow(TypeError);
  });
});

describe('the moment of a row', () => {
  test.each([
    'at',
    'Date',
    'Bounced at',
    'bounce_date',
    'Last Bounce Date',
    'Unsubscribed At',
    'suppressed_at',
    'occurredAt',
    'event_time',
    'Datetime',
  ])('stands in a column called %s', (header) => {
    const [event] = readBounces([
      { email: 'ann@firm.example', status: 'hard bounce', [header]: '2026-01-05T10:00:00Z' },
    ]);
    expect(event?.at).toBe(Date.UTC(2026, 0, 5, 10));
  });
});

describe('what a mail says beside the code', () => {
  test('a mailbox that is full exists, whatever the status says', () => {
    const [event] = readBounces(`Return-Path: <>
From: MAILER-DAEMON@mx.kempt.example
To: news@kempt.example
Subject: Returned mail
Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

--edge
Content-Type: text/plain

Your message was rejected: the mailbox is full.

--edge
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.kempt.example

Final-Recipient: rfc822; ann@firm.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ann@firm.example>... User unknown

--edge--
`);
    expect(event).toMatchObject({ recipient: 'ann@firm.example', reason: 'mailboxFull', action: 'count' });
  });

  test('in a transcript, what is said of the next host is not said of this address', () => {
    const events = readBounces(`From: MAILER-DAEMON@mx.kempt.example
To: news@kempt.example
Subject: Returned mail: User unknown

   ----- Transcript of session follows -----
554 <ann@firm.example>... Remote protocol error
550 other.example (smtp)... 550 Host unknown
554 <bob@other.example>... 550 Host unknown (Authoritative answer from name server)
`);
    const of = (recipient: string) => events.find((event) => event.recipient === recipient);
    expect(of('ann@firm.example')).toMatchObject({ reason: 'protocol', scope: 'sender' });
    expect(of('bob@other.example')).toMatchObject({ reason: 'domainUnknown', action: 'prune' });
  });
});
