/** The code, the server's words and the notice of one report, when they do not agree. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

interface Said {
  readonly notice?: string;
  readonly action?: string;
  readonly status?: string;
  readonly diagnostic?: string;
}

const read = ({ notice = 'This is the mail system.', action = 'failed', status = '5.0.0', diagnostic = '' }: Said) => {
  const [event] = readBounces(
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.kempt.example',
      'To: news@kempt.example',
      'Subject: Returned mail: see transcript for details',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"',
      '',
      '--edge',
      'Content-Type: text/plain',
      '',
      notice,
      '',
      '--edge',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.kempt.example',
      '',
      'Final-Recipient: rfc822; ann@firm.example',
      `Action: ${action}`,
      `Status: ${status}`,
      ...(diagnostic === '' ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]),
      '',
      '--edge--',
      '',
    ].join('\n'),
  );
  return event && `${event.reason} ${event.action}`;
};

/** The transcript of sendmail, which calls every 550, 551 and 553 an unknown user. */
const transcript = (answer: string): string =>
  [
    '   ----- The following addresses had permanent fatal errors -----',
    '<ann@firm.example>',
    `    (reason: ${answer})`,
    '',
    '   ----- Transcript of session follows -----',
    '... while talking to mx.firm.example.:',
    '>>> RCPT To:<ann@firm.example>',
    `<<< ${answer}`,
    '550 5.1.1 <ann@firm.example>... User unknown',
  ].join('\n');

describe('a status part', () => {
  test.each<[string, Said, string]>([
    [
      'given up after days: the address was unknown until then',
      { status: '4.1.1', diagnostic: '450 4.1.1 <ann@firm.example>: User unknown in virtual alias table' },
      'addressUnknown prune',
    ],
    [
      'given up before the server that was asked had answered',
      {
        status: '4.1.1',
        diagnostic:
          '450 4.1.1 <ann@firm.example>: Recipient address rejected: unverified address: Address verification in progress',
      },
      'network count',
    ],
    ...['Address lookup failed', 'verify failed temporarily', 'try again later'].map(
      (words): [string, Said, string] => [
        `given up before anything was known of the address: ${words}`,
        { status: '4.1.1', diagnostic: `450 4.1.1 <ann@firm.example>: ${words}` },
        'addressUnknown count',
      ],
    ),
    [
      'not given up yet',
      { action: 'delayed', status: '4.1.1', diagnostic: '450 4.1.1 <ann@firm.example>: User unknown' },
      'addressUnknown retry',
    ],
    [
      'given up after days: a name server in trouble stays one',
      { status: '4.0.0', diagnostic: 'DNS Error: the lookup responded with code NXDOMAIN' },
      'domainUnknown count',
    ],
    [
      'the code in the answer, not the one that the sending side made of it',
      { status: '5.1.1', diagnostic: '550 5.7.1 this host may not write to us' },
      'policy fixSender',
    ],
    [
      'a definite code beside words that say nothing',
      { status: '5.0.0', diagnostic: '550 5.1.1 see our web site' },
      'addressUnknown prune',
    ],
    [
      "sendmail's reading of a bare answer counts for nothing",
      {
        notice: transcript('550 see http://help.firm.example/27'),
        status: '5.1.1',
        diagnostic: '550 see http://help.firm.example/27',
      },
      'addressVague hold',
    ],
    [
      'the answer itself does',
      {
        notice: transcript('550 no mailbox here by that name'),
        status: '5.1.1',
        diagnostic: '550 no mailbox here by that name',
      },
      'addressUnknown prune',
    ],
    [
      'a code in the answer does too',
      {
        notice: transcript('550 5.1.1 see http://help.firm.example/27'),
        status: '5.1.1',
        diagnostic: '550 5.1.1 see http://help.firm.example/27',
      },
      'addressUnknown prune',
    ],
    [
      'the notice speaks where the answer is absent',
      { notice: 'The user was not found.', status: '5.0.0' },
      'addressUnknown prune',
    ],
    ['nothing but a code', { status: '5.2.2' }, 'mailboxFull count'],
  ])('%s', (_, said, expected) => {
    expect(read(said)).toBe(expected);
  });
});

test('a thousand recipients of one mail are all read, each once, in linear time', () => {
  const addresses = Array.from({ length: 1000 }, (_, i) => `p${i}@firm.example`);
  const mail = [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.kempt.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"',
    '',
    '--edge',
    'Content-Type: text/plain',
    '',
    ...addresses.map((address) => `<${address}>: host mx said: 550 refused`),
    '',
    '--edge',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.kempt.example',
    '',
    ...addresses.flatMap((address) => [
      `Original-Recipient: rfc822;${address}`,
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      'Status: 5.0.0',
      'Remote-MTA: dns; mx.firm.example',
      'Diagnostic-Code: smtp; 550 refused',
      '',
    ]),
    '--edge--',
    '',
  ].join('\n');
  const start = performance.now();
  expect(readBounces(mail).map(({ recipient }) => recipient)).toEqual(addresses);
  expect(performance.now() - start).toBeLessThan(1000);
});
