/** What mail servers write, by what it means; the wordings are those of the servers, the addresses are ours. */
import { describe, expect, test } from 'vitest';
import { classifyBounce } from '../../../src/prune/index.ts';

/** `reason scope action`, and one refusal a line. */
const SAID: Readonly<Record<string, string>> = {
  'addressDisabled address hold': `
550 5.2.1 <a@b.example>... Mailbox disabled, not accepting messages
550 5.2.1 <a@b.example>... Mailbox disabled for this recipient
user account is temporarily disabled (#5.2.1)
554 5.2.1 mailbox disabled; STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionMailboxDisabled
550-5.2.1 The email account that you tried to reach is disabled. Learn more at 550 5.2.1 https://support.google.com/mail/?p=DisabledUser x - gsmtp
550-5.2.1 The email account that you tried to reach is inactive. For more information, go to 550 5.2.1 https://support.google.com/mail/?p=DisabledUser x - gsmtp
554 delivery error: dd Sorry your message to a@yahoo.com cannot be delivered. This account has been disabled or discontinued [#102]. - mta1.mail.yahoo.com
521 5.2.1 :  (HVU:B1) http://postmaster.info.aol.com/errors/554hvub1.html
550 5.2.1 Skrzynka zablokowana
550 mailbox temporarily locked
450 Mailbox temporarily disabled
550 5.2.1 Account is temporarily suspended
550 5.2.1 This account is under maintenance, mailbox not available
550 The user's account has been suspended for non-payment`,
  'addressGone address prune': `
550 User not local
This address no longer accepts mail.
550 account closed
550 That address has been deleted
550 The recipient is no longer with the company
550 Mr Smith has left the organisation
550 This employee no longer works here
550 This email address has been discontinued
550 address is obsolete
550 5.1.1 Email address has been retired
550 5.1.6 Mailbox has moved, no forwarding address
551 User not local; please try <forward@c.example>
550 account is cancelled
550 this mailbox was removed
550 this mailbox is closed
550 user has left the company
550 user has been deleted
550 the user account was removed
550 Address not in use
550 address no longer in use
550 Пользователь удалён`,
  'addressUnknown address count': `
451 4.1.1 user unknown, try again later
450 4.1.1 User temporarily unknown`,
  'addressUnknown address prune': `
a@b.example (generated from c@d.example) Unrouteable address
550 (expanded from <c@d.example>) User unknown
Такого пользователя нет
Impossible de trouver l'adresse du destinataire
550 Ann is not a member of this domain
550 your recipient is not in my local list
550 We could not find the mailbox of Ann
550 no account for ann@firm.example
5.1.0 - Unknown address error 540-'wrong recipient' (delivery attempts: 0)
550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in relay recipient table
550 5.1.0 <a@b.example>: Recipient address rejected: User unknown in local recipient table
550 5.1.1 <a@b.example>: Recipient address rejected: undeliverable address: host mx.b.example[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)
550 5.1.1 <a@b.example> User doesn't exist: a@b.example
550 No such user here
550 Unrouteable address
550 unknown user
550-5.1.1 Recipient unknown
550 Administrative prohibition: no such user
SMTP error from remote mail server after RCPT TO:<a@b.example>: host mx.b.example [192.0.2.1]: 550 5.1.1 <a@b.example>: Email address could not be found, or was misspelled (G8)
550 "Unknown User"
550 Address a@b.example does not exist
550 5.1.1 a... No such user here
550 5.1.1 <a@b.example>... Addressee unknown
553 5.3.0 <a@b.example>... No such user here
553 5.3.0 <a@b.example>... No such user
553 5.3.0 <a@b.example>... Unknown address error 550-'5.1.1 Unknown'
sorry, no mailbox here by that name. (#5.1.1 - chkusr)
550 sorry, no mailbox here by that name (#5.1.1 - chkuser)
550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient a@b.example not found by SMTP address lookup
550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found
550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR03FT012.eop-EUR03.prod.protection.outlook.com]
550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)
550 5.5.0 Requested action not taken: mailbox unavailable. [BN3NAM04FT045.eop-NAM04.prod.protection.outlook.com]
550 Requested action not taken: mailbox unavailable
550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 User unknown
The e-mail account does not exist at the organization this message was sent to. Check the e-mail address, or contact the recipient directly to find out the correct address.
The e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message.
550 5.1.1 The email account that you tried to reach does not exist. MSEXCH:MSExchangeIS:/DC=example
The recipient name is not recognized. The MTS-ID of the original message is: c=US;a= ;p=x
550 5.1.1 User unknown; rejecting
554 delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.com) [0] - mta1234.mail.bf1.yahoo.com
552 1 Requested mail action aborted, mailbox not found
550 5.1.1 <a@aol.com>: Recipient address rejected: aol.com
550 5.1.1 unknown or illegal alias: a@icloud.com
550 5.1.1 <a@proton.me>: Recipient address rejected: Address does not exist
550 5.1.1 Not our Customer
550 5.1.1 Account not available
550 <a@cox.net> recipient rejected
550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=hi
550 5.1.1 : Recipient not found. <http://postmaster.t-online.de/>
550 user a@t-online.de unknown. [TO001]
550 5.1.1 <a@free.fr>: Recipient address rejected: User unknown in relay recipient table
550 5.1.1 <a@laposte.net>: LPN007_410 Recipient address rejected
550 No such user!  - mail.ru
550 Message was not accepted -- invalid mailbox.  Local mailbox a@mail.ru is unavailable: user not found
550 5.7.1 No such user!
550 5.1.1 sorry, no such user (wp.pl)
550 5.1.1 <a@o2.pl>: Recipient address rejected: Konto nie istnieje
550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728
550 User not found: a@163.com
550 RP:RCL user not found
550 5.1.1 - Invalid recipient <a@rr.com>
550 Address invalid
550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc.uk100]
550 permanent failure for one or more recipients (a@b.example:550 5.1.1 user unknown)
550 No such recipient
550 #5.1.0 Address rejected.
550 5.1.1 RCPT TO refused: no such user
550 Invalid recipient: <a@b.example>
550 Recipient not accepted: mailbox does not exist
550 5.1.1 Mailbox does not exist!
550 The mailbox a@b.example does not exist
550 user not exist
550 Account not found
550 5.1.1 This account is not allowed... no mailbox
550 Recipient is not in our user database
550 <a@b.example> is not a valid mailbox
550 We do not have a user by that name
550 5.1.1 The user does not exist in our directory
550 a@b.example: user is not a known recipient
550 cuda_nsu No such user
511 sorry, no mailbox here by that name (#5.1.1 - chkuser)
550 extended mailbox name not found
550 5.1.1 Requested action not taken: mailbox unavailable
553 Requested action not taken: mailbox name not allowed
553 5.1.3 Invalid address format
Diese Adresse existiert nicht
Empfänger nicht gefunden
La dirección de correo no existe
El usuario no existe
O endereço não existe
L'adresse e-mail est introuvable
Użytkownik nie istnieje
該当するユーザーは存在しません
宛先のメールアドレスが見つかりませんでした
550 5.1.1 no mail box here
550 5.1.1 No such account here
550 This user was not found
550 <a@b.example>: not found
550 a@b.example: user is not listed in our directory
550 mailbox of that name does not exist
550 5.1.1 There is no account by that name
550 No active mailbox for that address
550 This account does not exist on our server
550 recipient is not local
550 The intended recipient could not be located
550 You have reached an address that does not exist
550 Destination address is not known at this site
550 5.1.1 unknown destination address
550 unknown local part in a@b.example
550 local part not recognised
550 5.1.1 Recipient not in directory
550 Email address not listed
550 Cannot resolve recipient
550 5.1.1 Unable to look up recipient a@b.example
550 subscriber not found
550 Not a customer
550 mailbox not here
550 unknown username
550 username not found
550 wrong recipient
550 incorrect email address
550 bad address
550 wrong user
550 mailbox name invalid
550 5.1.1 rejected: no such person at this address
550 5.1.1 nobody here by that name
550 We have no such employee
550 Das Postfach existiert nicht
550 Unbekannter Empfänger
550 5.1.1 Konto nicht vorhanden
550 5.1.1 Utilisateur introuvable
550 Boite aux lettres inexistante
550 5.1.1 compte inexistant
550 casella inesistente
550 Utente non trovato
550 cuenta inexistente
550 buzon no encontrado
550 5.1.1 conta nao existe
550 Usuario no encontrado
550 Adresat nieznany
550 5.1.1 Konto zostało usunięte
550 Почтовый ящик не существует
550 gebruiker onbekend
550 mailbox bestaat niet
550 användaren finns inte
550 kullanıcı bulunamadı
550 uživatel neexistuje
550 5.1.2 domain b.example cannot be found`,
  'addressVague address hold': `
550 Bad HELO - Host impersonating domain name
550 Header From is invalid
550 Message-ID header is not valid
550 Missing, invalid or expired BATV signature
550 bounce verification failed: this address did not send the message
550 This system is configured to reject mail from your domain
550 Mail from you is not accepted here
550 This domain is not hosted here
550 Mail for this domain is not accepted here
550 mail box space not enough
550 Unknown error
Delivery to the following recipients has been delayed. Reasons may be a full mailbox or an unknown user.
554 no valid recipients
550 the list is closed to non members`,
  'authentication sender fixSender': `
550 5.7.23 <a@b.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized
550 authentication required
550 5.7.1 <a@b.example>... Relaying denied. Proper authentication required.
550 5.7.509 Access denied, sending domain x.example does not pass DMARC verification and has a DMARC policy of reject.
550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required
550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.
554 5.7.1 invalid SPF record
550 5.7.1 DKIM key not found for selector
530 Authentication required
535 5.7.8 Username and password not accepted
535 authentication failed: user not found
535 5.7.8 Error: authentication failed: invalid user
550 5.7.1 <a@b.example>: Recipient address rejected: Please see http://www.openspf.org/Why?s=mfrom;id=x
550 5.7.515 Access denied, sending domain x.example doesn't meet the required authentication level.
530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM
550 5.7.133 sender not authenticated for group`,
  'blocklisted sender fixSender': `
554 5.7.1 <client[192.0.2.1]>: Client host rejected: Access denied
550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org
554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1
550 rejected because 192.0.2.1 is in a black list at zen.spamhaus.org
550 5.7.1 <a@b.example>... Mail from 192.0.2.1 refused by blackhole site zen.spamhaus.org
550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus.
550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).
550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com
550 5.7.606 Access denied, banned sending IP [192.0.2.1]
451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation.
421-4.7.0 [192.0.2.1 15] Our system has detected that this message is suspicious due to the very low reputation of the sending IP address.
553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html
421 mx.web.de Nemesis ESMTP Service not available. No SMTP service. Too many connections from your IP
554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.
554 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1
554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.
550 5.7.1 Recipient not authorized, your IP has been found on a block list
550 Cannot find the hostname for your IP
550 5.7.1 URL in message body is invalid or does not exist on reputation
550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1`,
  'content message fixMessage': `
550 5.2.1 Content Filter agent quarantined this message
554 5.6.0 Message contains NUL characters
550 Attachment type is not a valid type
554 5.6.0 invalid message content
550 5.6.0 Lone CR or LF in body
554 5.6.1 Body type not supported by remote host
550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726
550 Message rejected due to unacceptable attachments
550 Blank subject is not allowed
552 5.7.0 Our system detected an illegal attachment on your message`,
  'domainNoMail domain prune': `
Domain b.example does not accept mail (nullMX)
all relevant MX records point to non-existent hosts
550 5.4.4 Unable to route: no mail hosts for domain
556 5.1.10 Recipient address has null MX`,
  'domainUnknown domain count': `
450 4.1.2 <a@b.example>: Recipient address rejected: Domain not found`,
  'domainUnknown domain prune': `
550 5.1.2 <a@b.example>: Recipient address rejected: Domain not found
Host or domain name not found. Name service error for name=b.example type=A: Host not found
Host or domain name not found. Name service error for name=b.example type=AAAA: Host found but no data record of requested type
550 5.1.2 <a@b.example>... Host unknown (Name server: b.example.: host not found)
Sorry, I couldn't find any host named b.example. (#5.1.2)
550 5.4.310 DNS domain b.example does not exist
550 no matches to nameserver query
550 5.4.4 Host not found: b.example
550 host b.example unknown
550 no such domain at this location
5.1.2 - Bad destination host 'DNS Hard Error looking up b.example (MX): NXDomain'
550 5.1.1 The recipient's domain does not exist
550 domain b.example does not exist`,
  'encryption sender fixSender': `
550 5.7.1 TLS certificate of your host is not valid
550 5.7.10 Encryption needed: certificate unknown
550 certificate not recognized`,
  'expired moment count': `
all hosts for 'b.example' have been failing for a long time (and retry time not reached)
local delivery failed
999 Unable to deliver message after multiple retries, giving up.`,
  'greylisted moment retry': `
450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/b.example.html
451 4.7.1 Greylisting in action, please come back in 00:05:00`,
  'listRestricted address hold': `
550 5.2.4 mailing list expansion problem`,
  'listRestricted sender hold': `
550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized
550 5.7.1 You are not authorized to send to this distribution list
550 recipient has blocked you
550 The recipient does not accept mail from you
550 5.7.1 Sender is blocked by recipient
550 5.7.1 recipient does not wish to receive mail from this sender
550 user does not accept messages from unknown senders
550 This user only accepts mail from known senders
550 5.7.1 The recipient only accepts mails from their contact list`,
  'loop moment hold': `
mail forwarding loop for a@b.example
Too many "Received" headers - suspected mail loop
554 5.4.6 Too many hops 26 (25 max)
This message is looping: it already has my Delivered-To line. (#5.4.6)
554 5.4.14 Hop count exceeded - possible mail loop ATTR34
554 5.4.6 alias loop, user unknown as expanded`,
  'mailboxFull address count': `
Your message couldn't be delivered. Their inbox is full, or it's getting too much mail right now.
552 5.2.2 <a@b.example>: Recipient address rejected: Mailbox quota exceeded
maildir delivery failed: error writing message: Disk quota exceeded
cannot update mailbox /var/mail/a for user a. error writing message: File too large
552 5.2.2 <a@b.example> Quota exceeded (mailbox for user is full)
452 4.2.2 <a@b.example> Mailbox is full / Blocks limit exceeded / Inode limit exceeded
mailbox is full: retry timeout exceeded
mailbox is full (MTA-imposed quota exceeded while writing to tmp file)
552 5.2.2 <a@b.example>... Mailbox full
552 5.1.1 <a@b.example>... Mailbox full
user is over quota
The users mailfolder is over the allowed quota (size). (#5.2.2)
Recipient's mailbox is full, message returned to sender. (#5.2.2)
554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception
The recipient's mailbox is full and can't accept messages now. Please try resending this message later, or contact the recipient directly.
452-4.2.2 The email account that you tried to reach is over quota. https://support.google.com/mail/?p=OverQuotaTemp
552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm
554 delivery error: dd Requested mail action aborted: exceeded storage allocation
552 5.2.2 <a@icloud.com>: user is over quota
552 5.2.2 mailbox for a@gmx.de is full
452 4.2.2 <a@yandex.ru> Mailbox size limit exceeded
552 Requested mail action aborted: exceeded storage allocation
Mailbox over quota and inactive
550 5.2.2 over quota
550 storage quota exceeded
522 5.7.1 mailbox usage exceeded
550 Mailbox has reached its storage limit
552 User has used up all of the allocated space
550 5.7.1 The recipient has exceeded their mailbox size limit
Boite du destinataire pleine
552 5.2.2 Postfach ueberfuellt
Le quota de la boite est depasse
El buzón del destinatario está lleno
A caixa postal do destinatario esta lotada
Przekroczono limit skrzynki
550 Mailbox over its quota
552 4.2.2 user has exceeded allotted disk space
552 Message would exceed quota for this user
550 5.2.2 mailbox out of space, user not found in quota exemption
554 5.2.2 The mailbox limit has been reached
550 Not enough storage for the mailbox of this user
550 The mailbox of the recipient is overloaded
452 4.2.2 Mailbox storage limit reached
Mailbox quota usage exceeded`,
  'network domain count': `
Host or domain name not found. Name service error for name=b.example type=MX: Host not found, try again
mail for b.example loops back to myself
451 4.3.0 <a@b.example>: Temporary lookup failure
lowest numbered MX record points to local host
Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)
550 5.4.300 Message expired -> 451 4.4.0 DNS query failed
451 4.4.4 Name server: host not found, try again
Deferred: Name server: b.example.: host name lookup failure`,
  'network moment count': `
450 4.1.1 <a@b.example>: Recipient address rejected: unverified address: connect to mx.b.example[192.0.2.1]:25: Connection timed out
connect to b.example[192.0.2.1]:25: Connection refused
connect to b.example[192.0.2.1]:25: No route to host
lost connection with mx.b.example[192.0.2.1] while receiving the initial server greeting
conversation with mx.b.example[192.0.2.1] timed out while sending end of data -- message may be sent more than once
retry timeout exceeded
host mx.b.example [192.0.2.1]: Connection timed out
Deferred: Connection timed out with mx.b.example.
550 5.4.316 Message expired, connection refused
550 5.4.317 Message expired, cannot connect to remote server
The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [b.example. 192.0.2.1: timed out]`,
  'network moment retry': `
Connected to 192.0.2.1 but connection died. (#4.4.2)`,
  'policy sender fixSender': `
550 Administrative prohibition
temporarily rejected RCPT: Could not complete recipient verify callout
550 5.7.1 Access denied
550 5.0.0 Command rejected
sorry, your mail was administratively denied. (#5.7.1)
550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized
550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
552-5.7.0 This message was blocked because its content presents a potential security issue.
550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent.
554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes
554 Message not allowed - [PH01] Email not accepted for policy reasons.
550 5.7.1 Your domain failed authentication
550 5.7.1 - (CXTHRT) Email sessions from 192.0.2.1 rejected
554 Transaction failed Reject due to policy restrictions. For explanation visit https://postmaster.gmx.net/en/case?c=hi
550 Rejected by header based manually Blocked Senders
550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550
550 permanent failure for one or more recipients (a@b.example:blocked)
550 Access denied
550 5.7.1 Forged HELO
550 Your message was rejected because it appears to be a phish
550 You are not allowed to send mail to this address
550 Requested action not taken: mail from your server is rejected
550 relay to this domain is not allowed
550 5.7.1 we are not the MX for this domain
554 5.7.1 harvest attack
550 5.7.1 account administratively disabled
550 5.7.1 message contains a URL listed; user not notified
554 Denied [c-1234] (Mode: normal)
550 denied by policy
connect to b.example[192.0.2.1]: server refused mail service
554 5.7.1 The file type is not allowed, user notified
550 5.7.0 Local Policy Violation
550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant
550 Rejected: MX for x.example not found
Your message was not delivered because the return address was refused.`,
  'policy sender retry': `
451 4.7.51 Could not verify DNSSEC, domain signature invalid`,
  'protocol sender fixSender': `
554 5.5.1 Error: no valid recipients
501 Syntax error in parameters or arguments
500 5.5.1 Command unrecognized
502 5.5.1 Unrecognized command. unknown command
550 5.5.2 invalid message format
503 5.5.1 no valid recipient specified yet`,
  'rateLimited moment retry': `
550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients
450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. gsmtp
550-5.4.5 Daily user sending limit exceeded.
421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes
550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help
550 Domain frequency limited
550 5.4.5 Daily sending quota exceeded
421 Too many unknown users, try later
550 Too many nonexistent recipients, you are blocked
450 4.7.1 Too many recipients that do not exist, slow down
452 4.5.3 Too many recipients
550 directory harvest attack detected: too many unknown users
421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address.
550 Too many invalid users from your IP
550 5.4.5 Daily SMTP relay limit exceeded for user`,
  'relayDenied sender fixSender': `
454 4.7.1 <a@b.example>: Relay access denied
550 relay not permitted
550-b.example [192.0.2.1] is currently not permitted to relay through this server. Perhaps you have not logged into the pop/imap server in the last 30 minutes
550 5.7.1 <a@b.example>... Relaying denied. IP name lookup failed [192.0.2.1]
553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
513 Relaying denied.
550 5.4.1 Relay Access Denied
550 5.7.64 TenantAttribution; Relay Access Denied
550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 <a@b.example>: Relay access denied
554 5.7.1 domain not in relay list
550 5.1.2 relaying to unknown domain prohibited
550 no relaying allowed for user
550 Not a local domain, relay denied
550 5.1.1 relay access denied`,
  'reverseDns sender fixSender': `
504 5.5.2 <foo>: Helo command rejected: need fully-qualified hostname
450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]
450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]
550-5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup
550 Invalid HELO host
501 Syntactically invalid HELO argument(s)
550 rDNS for your IP does not exist
554 No reverse DNS record could be found for 192.0.2.1
550 5.7.1 Reverse DNS entry not found
550 Access denied - invalid HELO name (See RFC2821 4.1.1.1)`,
  'addressSyntax address fixData': `
553 5.1.3 The recipient address <a@b> is not a valid RFC-5321 address
501 malformed address: <a..b@firm.example> (in reply to RCPT TO command)`,
  'senderRejected sender fixSender': `
553-5.1.7 The sender address <s@shop> is not a valid RFC 5321 address
550 5.7.1 From header is not a valid RFC 5322 address
550 Reply-To: invalid address syntax
501 Syntax error in parameters or arguments: malformed address: in MAIL FROM
554 5.7.1 <s@x.example>: Sender address rejected: Access denied
450 4.1.8 <s@x.example>: Sender address rejected: Domain not found
550 5.1.8 <s@x.example>: Sender address rejected: Domain not found
550 Sender verify failed
553 5.1.8 <s@x.example>... Domain of sender address s@x.example does not exist
451 4.1.8 Domain of sender address s@x.example does not resolve
550 5.1.8 Access denied, bad outbound sender
550 Your domain x.example does not have a valid MX record
550 5.1.8 Sending domain x.example does not exist
553 5.1.8 The domain x.example in your From header does not exist
550 The domain of your email address does not exist in DNS
550 MAIL FROM domain does not exist
553 <s@x.example> invalid: unknown user (sender)
550 sender unknown user
550 unknown sender domain
550 rejected: return address is invalid
550 5.7.1 Return address domain is unknown
501 5.1.7 Invalid address <s@x.example> in MAIL FROM
553 5.1.7 s@x.example: Sender address invalid
554 5.7.1 Envelope from address not found
550 From: address is not valid
550 HELO hostname not found
554 HELO domain unknown
550 5.7.1 Host unknown in DNS, connection refused
450 Your host could not be found in DNS
550 Sender's domain not found
550 Rejected because your DNS does not exist
550 5.7.27 Sender address has null MX
550 5.7.27 MX of your domain is null MX
550 return MX does not exist
550 5.7.1 postmaster address of your domain does not exist
550 Sender callback failed: no such user
550 callback verification failed: mailbox of sender unknown
554 Sender rejected: mailbox does not exist
550 verifying your sender address failed: user unknown`,
  'spam message fixMessage': `
550 This message was classified as SPAM and may not be delivered
550 High probability of spam
SMTP error from remote mail server after end of data: host mx.b.example [192.0.2.1]: 552 spam score (10.2) exceeded threshold
550 5.0.350 Remote server returned an error -> 554 5.7.1 Message rejected as spam
550 5.7.1 Message rejected as spam by Content Filtering.
550-5.7.1 [192.0.2.1] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.
554 5.7.1 [HM07] Message blocked due to spam content in the message. Please visit https://support.apple.com/en-us/HT204137
554 resimta-po-01v.sys.comcast.net comcast 192.0.2.1 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000
550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]
421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]
550 spam detected
554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc
550 MI:SFQ 163 smtp8,DcCowAA unsolicited
554 5.7.1 Message scored too high for spam
554 5.7.1 Your message looks like spam; if not contact postmaster`,
  'systemError domain retry': `
432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded
450 4.3.2 user lookup failed temporarily`,
  'systemError moment retry': `
can't create user output file. Command output: procmail: Couldn't create "/var/mail/nobody"
452 4.3.1 Insufficient system storage
451 4.2.0 <a@b.example> Temporary internal error
451 Temporary local problem - please try later
553 5.3.5 b.example. config error: mail loops back to me (MX problem?)
554 5.3.5 Local configuration error
554 5.0.0 Service unavailable
421 4.3.0 collect: Cannot write ./dfx (bfcommit, uid=0, gid=0): No space left on device
451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS843)
451 4.3.2 Internal error reading data
454 4.7.0 Temporary authentication failure
451 Could not verify recipient, LDAP server unavailable
421 4.4.5 Directory harvest protection
421 4.3.0 Mail system not available, account maintenance
554 5.3.0 mail server misconfigured: unknown mailer error 1
554 5.3.0 unknown mailer error 127
554 5.3.5 unknown mailer error
554 unknown internal error
451 4.3.5 Server configuration problem: virtual alias maps lookup error
554 5.3.0 alias database unavailable`,
  'tooBig message fixMessage': `
552 5.3.4 Message size exceeds fixed limit
message size 31457280 exceeds size limit 10240000 of server mx.b.example[192.0.2.1]
message too big: size limit for this transport is 1048576
552 5.2.3 Message exceeds maximum fixed size (10000000)
552 sorry, that message size exceeds my databytes limit (#5.3.4)
550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route
Message is too large for this mailbox, does not exist a larger quota`,
  'undefined moment retry': `
421 4.7.0 mx.b.example Error: too many errors
421 RP-001 (BAY004) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again.
451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451
421 Service not available, closing transmission channel
450 Requested mail action not taken: mailbox unavailable
451 4.3.0 Mailbox lookup failed, try later
450 mailbox busy`,
  'virus message fixMessage': `
554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554
550 Content rejected: phishing`,
};

describe('what servers write', () => {
  for (const [meaning, texts] of Object.entries(SAID)) {
    describe(meaning, () => {
      test.each(texts.trim().split('\n'))('%s', (text) => {
        const { reason, scope, action } = classifyBounce(text);
        expect(`${reason} ${scope} ${action}`).toBe(meaning);
      });
    });
  }
});

describe('one thing said against another', () => {
  test.each<[string, string, string]>([
    ['for good, and for now', '550 Requested action not taken: mailbox unavailable. Please try again later', 'count'],
    ['for good, and for now, in two lines', '550-Mailbox unavailable 550 Could not deliver, retry later', 'count'],
    ['nobody there, and a policy', '552 5.1.1 <a@b.example> Delivery failure: policy error', 'hold'],
    ['no domain, and a ban', '550 5.1.2 message blocked', 'hold'],
    ['nobody there, and no more than a refusal', '550 5.1.1 <a@b.example>: denied', 'prune'],
    [
      'an address in the mail',
      '554 Address contains illegal characters in user name (in reply to end of DATA command)',
      'fixMessage',
    ],
    ['the address itself', '553 Address contains illegal characters (in reply to RCPT TO command)', 'fixData'],
    ['a record of the directory', '550 5.2.0 RESOLVER.ADR.BadPrimary; primary address is invalid', 'hold'],
    ['one of the two addresses, asked', '550-5.1.1 Verification failed for <news@shop.example>', 'hold'],
    ['one of the two addresses, not reached', '550-Callback setup failed while verifying <news@shop.example>', 'hold'],
    ["the recipient's, asked", '550 Recipient verification failed for <a@b.example>', 'hold'],
    ['a directory that answered', '550 5.1.1 <a@b.example> was not found in LDAP server', 'prune'],
    ['a directory that did not', '550 LDAP server unavailable', 'retry'],
    ['a name server that answered', 'PERM_FAILURE: DNS Error: Domain name not found', 'prune'],
    ['a name server that did not', 'DNS Error: DNS server returned general failure', 'count'],
    ["the sender's domain", '550 Sender rejected: Domain name not found', 'fixSender'],
    [
      'hosts that fail',
      'all hosts have been failing for a long time and were last tried after this message arrived',
      'count',
    ],
    ['a mailbox kept away', '550 5.5.0 Boite archivee. Archived recipient.', 'hold'],
    ['a mail, not a mailbox', '552 message is too long.', 'fixMessage'],
    ['a forged sender', '550 rejecting spoofed message', 'fixSender'],
    ['words of a mail', '550 Content reject. AAA1', 'fixMessage'],
    ['nobody of that address', '550 No one with that email address here', 'prune'],
    ['never opened', '550 该用户未开通邮箱', 'prune'],
  ])('%s', (_reason, text, action) => expect(classifyBounce(text).action).toBe(action));
});
