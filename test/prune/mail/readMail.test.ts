/** Notices as mail servers write them: composed from how each server words and lays them out. */
import { describe, expect, test } from 'vitest';
import { readBounces } from '../../../src/prune/index.ts';

const NOTICES: readonly { server: string; recipient: string; action: string; mail: string }[] = [
  {
    server: 'qmail',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: MAILER-DAEMON@mx.sender.example
To: me@sender.example
Subject: failure notice

Hi. This is the qmail-send program at mx.sender.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@firm.example>:
192.0.2.5 does not like recipient.
Remote host said: 550 5.1.1 <ann@firm.example>: Recipient address rejected: User unknown
Giving up on 192.0.2.5.

--- Below this line is a copy of the message.

Return-Path: <me@sender.example>`,
  },
  {
    server: 'Sendmail, of a sender that could not be asked',
    recipient: 'ann@firm.example',
    action: 'fixSender',
    mail: `From: Mail Delivery Subsystem <MAILER-DAEMON@sender.example>
To: <bounces+1@sender.example>
Subject: Returned mail: see transcript for details
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B

   ----- The following addresses had permanent fatal errors -----
<ann@firm.example>
    (reason: 550-Verification failed for <bounces+1@sender.example>)

   ----- Transcript of session follows -----
... while talking to firm.example.:
>>> DATA
<<< 550-Verification failed for <bounces+1@sender.example>
<<< 550 Sender verify failed
550 5.1.1 <ann@firm.example>... User unknown

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; sender.example

Final-Recipient: RFC822; ann@firm.example
Action: failed
Status: 5.1.1
Diagnostic-Code: SMTP; 550-Verification failed for <bounces+1@sender.example>

--B--`,
  },
  {
    server: 'anything, copied with blank lines before it',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `
   

Return-Path: <>
From: postmaster@firm.example
To: me@sender.example
Subject: Delivery Status Notification (Failure)
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: message/delivery-status

Final-Recipient: rfc822;ann@firm.example
Action: failed
Status: 5.1.1

--B--`,
  },
  {
    server: 'Exim',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: Mail Delivery System <Mailer-Daemon@mx.sender.example>
To: me@sender.example
X-Failed-Recipients: ann@firm.example
Auto-Submitted: auto-replied
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@firm.example
    host mx.firm.example [192.0.2.5]
    SMTP error from remote mail server after RCPT TO:<ann@firm.example>:
    550 5.1.1 <ann@firm.example>: Recipient address rejected: undeliverable address

------ This is a copy of the message, including all the headers. ------

To: other@x.example`,
  },
  {
    server: 'Domino',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: MAILER-DAEMON@firm.example
To: me@sender.example
Subject: DELIVERY FAILURE: User ann (ann@firm.example) not listed in Domino Directory

Your message

  Subject: Hello

was not delivered to:

  ann@firm.example

because:

  User ann (ann@firm.example) not listed in Domino Directory`,
  },
  {
    server: 'Exchange 2003',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: System Administrator <postmaster@firm.example>
To: me@sender.example
Subject: Undeliverable: Hello

Your message

  To:      ann@firm.example
  Subject: Hello
  Sent:    Thu, 1 Jan 2004 10:00:00 +0100

did not reach the following recipient(s):

ann@firm.example on Thu, 1 Jan 2004 10:00:01 +0100
    The e-mail account does not exist at the organization this message was sent to.  Check the e-mail address, or contact the recipient directly to find out the correct address.
    <mail.firm.example #5.1.1>`,
  },
  {
    server: 'Exchange 5.5',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: System Administrator <postmaster@firm.example>
To: me@sender.example
Subject: Undeliverable: Hello

Your message

  To:      ann@firm.example
  Subject: Hello

did not reach the following recipient(s):

ann@firm.example on Thu, 1 Jan 2004 10:00:01 +0100
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a= ;p=firm;l=MAIL0401010900X
    MSEXCH:IMS:Firm:SITE:MAIL 0 (000C05A6) Unknown Recipient`,
  },
  {
    server: 'GroupWise',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: Mail System <postmaster@firm.example>
To: me@sender.example
Subject: Message status - undeliverable

The message that you sent was undeliverable to the following:
	ann (user not found)
	ann@firm.example (user not found)

Possibly truncated original message follows:`,
  },
  {
    server: 'IMail',
    recipient: 'ann@firm.example',
    action: 'hold',
    mail: `From: Postmaster <postmaster@firm.example>
To: me@sender.example
Subject: Undeliverable Mail

Unknown user: ann@firm.example

Original message follows.

Received: from x`,
  },
  {
    server: 'IMail, over quota',
    recipient: 'ann@firm.example',
    action: 'count',
    mail: `From: Postmaster <postmaster@firm.example>
To: me@sender.example
Subject: Undeliverable Mail
X-Mailer: <SMTP32 v8.22>

undeliverable to ann@firm.example
user mailbox exceeds allowed size: ann@firm.example

Original message follows.`,
  },
  {
    server: 'Courier',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: "Courier mail server at mx.firm.example" <@>
To: me@sender.example
Subject: NOTICE: mail delivery status.

This is a delivery status notification from mx.firm.example,
running the Courier mail server, version 0.65.2.

The original message was received on Sat, 11 Dec 2010 12:19:57 +0900
from [127.0.0.1] (softdnserr [::ffff:192.0.2.5])

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<ann@firm.example>:
    mx.firm.example [192.0.2.5]:
>>> RCPT TO:<ann@firm.example>
<<< 550 5.1.1 <ann@firm.example>... User Unknown`,
  },
  {
    server: 'MDaemon',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: "MDaemon at firm.example" <MDaemon@firm.example>
To: me@sender.example
Subject: Permanent Delivery Failure

The following data may contain sections which represent BASE64 encoded
file attachments.

* One or more recipients failed.

The attached message had PERMANENT fatal delivery errors!

Failed address: ann@firm.example

--- Session Transcript ---
 Parsing message <xxxx\\\\pd50000001.msg>
 *  From: me@sender.example
 *  To: ann@firm.example
 --> RCPT To:<ann@firm.example>
 <-- 550 <ann@firm.example>, Recipient unknown
 --> QUIT
--- End Transcript ---`,
  },
  {
    server: 'hMailServer',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: mailer-daemon@mx.sender.example
To: me@sender.example
Subject: Message undeliverable: Hello

Your message did not reach some or all of the intended recipients.

   Sent: Thu, 24 Sep 2009 14:35:58 +0900
   Subject: Hello

The following recipient(s) could not be reached:

ann@firm.example
   Error Type: SMTP
   Remote server (192.0.2.5) issued an error.
   hMailServer sent: RCPT TO:<ann@firm.example>
   Remote server replied: 550 5.1.1 <ann@firm.example>... User unknown

hMailServer`,
  },
  {
    server: 'Zoho',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: mailer-daemon@mail.zoho.com
To: me@sender.example
Subject: Undelivered Mail Returned to Sender

This message was created automatically by mail delivery software.
 A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. 

ann@firm.example Invalid Address, ERROR_CODE :550, ERROR_CODE :Requested action not taken: mailbox unavailable


Received:from mail.zoho.com`,
  },
  {
    server: 'Gmail',
    recipient: 'ann@firm.example',
    action: 'count',
    mail: `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: me@gmail.com
X-Failed-Recipients: ann@firm.example
Subject: Delivery Status Notification (Failure)

Delivery to the following recipient failed permanently:

     ann@firm.example

Technical details of permanent failure: 
Google tried to deliver your message, but it was rejected by the server for the recipient domain firm.example by mx.firm.example. [192.0.2.5].

The error that the other server returned was:
550 5.2.2 <ann@firm.example>... Mailbox Full

----- Original message -----`,
  },
  {
    server: 'Yandex',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: mailer-daemon@yandex.ru
To: me@yandex.ru
Subject: Недоставленное сообщение

Это письмо отправлено почтовым сервером yandex.ru.

К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может
быть отправлено одному или нескольким адресатам. Технические подробности
можно найти ниже.

<ann@firm.example>: host mx.firm.example[192.0.2.5] said: 550 5.1.1 <ann@firm.example>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)`,
  },
  {
    server: 'Mail.ru',
    recipient: 'ann@mail.ru',
    action: 'prune',
    mail: `From: <mailer-daemon@corp.mail.ru>
To: me@mail.ru
Subject: Mail failure.

This message was created automatically by mail delivery software (Exim).

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@mail.ru
    user not found`,
  },
  {
    server: 'GMX',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: GMX Mailer Daemon <mailer-daemon@gmx.de>
To: me@gmx.de
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

"ann@firm.example":
SMTP error from remote server after RCPT command:
host: mx.firm.example
5.1.1 <ann@firm.example>... User Unknown

--- The header of the original message is following. ---`,
  },
  {
    server: 'T-Online',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: MAILER-DAEMON@t-online.de (Mail Delivery System)
To: me@t-online.de
Subject: Unzustellbare E-Mail - Zurück an Absender

Dies ist eine automatisch erstellte Nachricht.

Ihre E-Mail konnte an folgende Empfänger nicht zugestellt werden:

<ann@firm.example>: Der Empfänger ist unbekannt. 550 5.1.1 User unknown`,
  },
  {
    server: 'Orange, in French',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: Mail Delivery System <MAILER-DAEMON@orange.fr>
To: me@orange.fr
Subject: Mail non remis - retourné à l'expéditeur
Content-Type: text/plain; charset=utf-8

Votre message n'a pas pu être remis à un ou plusieurs destinataires.

<ann@firm.example>: 550 Adresse inconnue`,
  },
  {
    server: 'KDDI',
    recipient: 'ann@ezweb.ne.jp',
    action: 'prune',
    mail: `From: Postmaster@ezweb.ne.jp
To: me@sender.example
Subject: Mail System Error - Returned Mail

Each of the following recipients was rejected by a remote mail server.

    Recipient: <ann@ezweb.ne.jp>
    >>> RCPT TO:<ann@ezweb.ne.jp>
    <<< 550 <ann@ezweb.ne.jp>: User unknown`,
  },
  {
    server: 'Verizon',
    recipient: '5551234567@vtext.com',
    action: 'prune',
    mail: `From: post_master@vtext.com
To: me@sender.example
Subject: Undeliverable Message

Error: Invalid user address

Message details:
  Subject: Test
  RCPT TO: 5551234567@vtext.com`,
  },
  {
    server: 'Mimecast',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: postmaster@mimecast.example
To: me@sender.example
Subject: [Postmaster] Email Delivery Failure

This is a delivery failure notification message indicating that
an email you addressed to email address :
-- ann@firm.example

could not be delivered. The problem appears to be :
-- Recipient email address is possibly incorrect

Additional information follows :
-- 550 Invalid Recipient`,
  },
  {
    server: 'CommuniGate Pro',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: <MAILER-DAEMON@cgp.example>
To: me@sender.example
Subject: Undeliverable mail

Failed to deliver to 'ann@firm.example'
SMTP module(domain firm.example) reports:
 host mx.firm.example says:
 550 5.1.1 unknown recipient`,
  },
  {
    server: 'DragonFly, to a postmaster',
    recipient: 'postmaster@firm.example',
    action: 'prune',
    mail: `From: MAILER-DAEMON <>
To: me@sender.example
Subject: Mail delivery failed

This is the DragonFly Mail Agent v0.13 at df.example.

There was an error delivering your mail to <postmaster@firm.example>.

DNS lookup failure: host firm.example not found

Message headers follow.

Received: x`,
  },
  {
    server: 'Amazon',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: MAILER-DAEMON@amazonses.com
To: me@sender.example
Subject: Delivery Status Notification (Failure)

An error occurred while trying to deliver the mail to the following recipients:
ann@firm.example

550 5.1.1 user unknown`,
  },
  {
    server: 'SmarterMail',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: System Administrator <noreply@mx.sender.example>
To: me@sender.example
Subject: Delivery Failure

Could not deliver message to the following recipient(s):

Failed Recipient: ann@firm.example
Reason: Remote host said: 550 No such user here

   -- The header and top 20 lines of the message follows --`,
  },
  {
    server: 'Kerio',
    recipient: 'ann@firm.example',
    action: 'prune',
    mail: `From: Mail Delivery Subsystem <postmaster@firm.example>
To: me@sender.example
Subject: Undeliverable mail: user unknown

Your message could not be delivered to the following recipient:
<ann@firm.example>
Reason: Mailbox does not exist`,
  },
];

describe('a notice names its recipient and says what to do', () => {
  test.each(NOTICES)('$server', ({ recipient, action, mail }) => {
    for (const text of [mail, mail.replaceAll('\n', '\r\n')])
      expect(readBounces(text).map((event) => [event.recipient, event.action])).toEqual([[recipient, action]]);
  });
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('the words of a subject are read, however they are encoded', () => {
  const reply = (subject: string): string =>
    `From: ann@firm.example\nTo: me@sender.example\nSubject: ${subject}\n\nIch bin bis Montag nicht da.\n`;

  test.each([
    ['plain', 'Automatische Antwort: Hello'],
    ['base64', `=?utf-8?B?${base64('Автоответ: Hello')}?=`],
    ['quoted', '=?iso-8859-1?Q?R=E9ponse_automatique_:_Hello?='],
    ['cut in the middle', `=?UTF-8?B?${base64('自動')}?=\n =?UTF-8?B?${base64('応答: Hello')}?=`],
    ['with its language (RFC 2231)', '=?us-ascii*en?q?Out_of_office?='],
  ])('an absence: %s', (_how, subject) => {
    expect(readBounces(reply(subject))).toMatchObject([{ kind: 'autoReply', recipient: 'ann@firm.example' }]);
  });

  test.each([['Hello again'], ['=?utf-8?X?abc?='], ['=?utf-8?B?????='], ['=?nonsense?B?/w==?= =?']])(
    'no event: %s',
    (subject) => {
      expect(readBounces(reply(subject))).toEqual([]);
    },
  );

  test('a failure', () => {
    const mail = `From: mx@firm.example\nTo: me@sender.example\nSubject: =?utf-8?B?${base64('Письмо не доставлено')}?=\n\n<ann@firm.example>: 550 5.1.1 user unknown\n`;
    expect(readBounces(mail)).toMatchObject([{ kind: 'hard', recipient: 'ann@firm.example' }]);
  });

  test('many marks cost no more than their length', () => {
    const start = performance.now();
    for (const unit of ['=?', '=?a?b?', '?= =?', '=?utf-8?q?=']) readBounces(reply(unit.repeat(50_000)));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

test.each(['\n', '\r\n', '\r'])('a mail reads the same whatever its lines end in: %j', (end) => {
  const mail = (NOTICES[0]?.mail ?? '').replaceAll('\n', end);
  const found = [{ kind: 'hard', recipient: 'ann@firm.example' }];
  expect(readBounces(mail)).toMatchObject(found);
  expect(readBounces(new TextEncoder().encode(mail))).toMatchObject(found);
});

describe("Exchange's notice without any code: the address that was entered is not there", () => {
  test.each([
    [
      'Italian',
      'Non recapitabile: Ciao',
      'Impossibile recapitare il messaggio ai seguenti destinatari o gruppi:',
      "L'indirizzo di posta elettronica immesso non è stato trovato.",
    ],
    [
      'Dutch',
      'Onbestelbaar: Hallo',
      'Uw bericht kan niet worden bezorgd bij de volgende geadresseerden of groepen:',
      'Het e-mailadres dat u hebt ingevoerd, is niet gevonden.',
    ],
    [
      'Spanish',
      'No se puede entregar: Hola',
      'No se pudo entregar el mensaje a los siguientes destinatarios o grupos:',
      'No se encontró la dirección de correo electrónico que escribió.',
    ],
    [
      'Polish',
      'Niedostarczalna: Witaj',
      'Nie można dostarczyć wiadomości do następujących adresatów lub grup:',
      'Nie znaleziono wprowadzonego adresu e-mail.',
    ],
  ])('%s', (_language, subject, head, reason) => {
    const mail = `From: postmaster@sender.example\nSubject: ${subject}\n\n${head}\n\nann@firm.example\n${reason}\n`;
    expect(readBounces(mail)).toMatchObject([{ action: 'prune', recipient: 'ann@firm.example' }]);
  });
});
