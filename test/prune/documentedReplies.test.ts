/** What the large services, servers and filters document that they write; the wordings are theirs, the addresses ours. */
import { describe, expect, test } from 'vitest';
import { classifyBounce } from '../../src/prune/index.ts';

/** `reason action | text`, one refusal a line. */
const SAID: Readonly<Record<string, string>> = {
  'Gmail and Google Workspace': `
addressUnknown prune | 550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser x - gsmtp
mailboxFull count | 452-4.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp x - gsmtp
mailboxFull count | 552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm x - gsmtp
mailboxFull count | 552 5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to Clear Google Drive space & increase storage. - gsmtp
addressDisabled hold | 550 5.2.1 The email account that you tried to reach is inactive. - gsmtp
rateLimited retry | 550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. For more information, please visit https://support.google.com/mail/?p=ReceivingRatePerm - gsmtp
rateLimited retry | 450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time. - gsmtp
authentication fixSender | 550 5.7.26 This message fails to pass SPF checks for an SPF record with a hard fail policy (-all). - gsmtp
authentication fixSender | 421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp
authentication fixSender | 550-5.7.26 Unauthenticated email from firm.example is not accepted due to domain's DMARC policy. - gsmtp
authentication fixSender | 421-4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. - gsmtp
authentication fixSender | 421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. - gsmtp
authentication fixSender | 421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp
rateLimited retry | 421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. - gsmtp
reverseDns fixSender | 550-5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not match the sending IP. - gsmtp
reverseDns fixSender | 550-5.7.1 [2001:db8::1] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. Please review https://support.google.com/mail/?p=IPv6AuthError for more information. - gsmtp
spam fixMessage | 550-5.7.1 [192.0.2.1 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp
blocklisted fixSender | 550-5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. - gsmtp
rateLimited retry | 421-4.7.28 [192.0.2.1] Gmail has detected an unusual rate of email originating from your DKIM domain. To protect our users from spam, email has been temporarily rate limited. - gsmtp
policy fixSender | 550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. Please contact your domain administrator for further details. - gsmtp
content fixMessage | 550 5.7.1 Messages missing a valid address in From: header, or having no From: header, are not accepted. - gsmtp
content fixMessage | 550-5.7.1 [192.0.2.1] Messages with multiple addresses in From: header are not accepted. - gsmtp
content fixMessage | 552 5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines. - gsmtp
virus fixMessage | 552 5.7.0 Our system detected an illegal attachment on your message. https://support.google.com/mail/?p=InvalidAttachment virus - gsmtp
tooBig fixMessage | 552-5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to https://support.google.com/mail/?p=MaxSizeError - gsmtp
tooBig fixMessage | 552-5.2.3 Your message exceeded Google's message size limits. - gsmtp
systemError retry | 451 4.3.0 Mail server temporarily rejected message. - gsmtp
network count | 451 4.4.2 Timeout - closing connection. - gsmtp
rateLimited retry | 550-5.4.5 Daily SMTP relay limit exceeded for customer. For more information on SMTP relay sending limits please contact your administrator. - gsmtp
loop hold | 554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. - gsmtp
relayDenied fixSender | 550-5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address you've registered in your G Suite SMTP Relay service doesn't match the domain of the account this email is being sent from. - gsmtp
domainUnknown prune | DNS Error: DNS type 'mx' lookup of firm.example responded with code NXDOMAIN Domain name not found: firm.example
domainNoMail prune | DNS Error: DNS type 'mx' lookup of firm.example responded with code NOERROR DNS type 'mx' lookup of firm.example had no relevant answers. The domain firm.example doesn't receive email according to the administrators: returned Null MX
network count | The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx.firm.example 192.0.2.1: timed out]
network count | DNS Error: DNS type 'mx' lookup of firm.example responded with code SERVFAIL
listRestricted hold | We're writing to let you know that the group you tried to contact (staff) may not exist, or you may not have permission to post messages to the group.
addressUnknown prune | Your message wasn't delivered to ann@firm.example because the address couldn't be found, or is unable to receive mail.
mailboxFull count | Ihre Nachricht konnte nicht zugestellt werden: Der Posteingang des Empfängers ist voll. 452-4.2.2 The email account that you tried to reach is over quota.
addressUnknown prune | Ihre Nachricht wurde nicht an ann@firm.example zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.
addressUnknown prune | Votre message n'a pas été remis à ann@firm.example, car l'adresse est introuvable ou ne peut pas recevoir de messages.
addressUnknown prune | El mensaje no se ha entregado a ann@firm.example porque no se ha encontrado la dirección o esta no puede recibir correo.
addressUnknown prune | Il tuo messaggio non è stato recapitato a ann@firm.example perché l'indirizzo non è stato trovato o non è in grado di ricevere posta.
addressUnknown prune | Sua mensagem não foi entregue para ann@firm.example porque o endereço não foi encontrado ou não pode receber e-mails.
addressUnknown prune | Wiadomość nie została dostarczona na adres ann@firm.example, ponieważ nie znaleziono adresu lub nie może on odbierać poczty.
addressUnknown prune | Письмо не доставлено на адрес ann@firm.example. Адрес не найден или не принимает входящие письма.
addressUnknown prune | Je bericht is niet bezorgd bij ann@firm.example omdat het adres niet kan worden gevonden of geen e-mail kan ontvangen.
addressUnknown prune | アドレスが見つからないか、メールを受信できないため、メールは ann@firm.example に配信されませんでした。`,
  'Outlook.com, Exchange Online': `
addressUnknown prune | 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [VI1EUR04FT012.eop-eur04.prod.protection.outlook.com]
addressUnknown prune | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
addressUnknown prune | 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
addressUnknown prune | 550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found
addressUnknown prune | 550 5.1.1 RESOLVER.ADR.InvalidInSmtp; encapsulated INVALID address inside an SMTP address
addressUnknown prune | 550 5.1.11 RESOLVER.ADR.ExRecipNotFound; Recipient not found by Exchange Legacy encapsulated email address lookup
addressUnknown prune | 550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM6EUR05FT003.eop-eur05.prod.protection.outlook.com 2024-01-01T00:00:00.000Z 08DC]
addressUnknown prune | 550 5.4.1 [ann@firm.example]: Recipient address rejected: Access denied
addressVague hold | 550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address
rateLimited retry | 550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients
mailboxFull count | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception
mailboxFull count | 452 4.2.2 STOREDRV.Deliver; mailbox full. The recipient's mailbox is over quota
mailboxFull count | 550 5.2.2 The recipient's mailbox is full and can't accept messages now. Please try resending your message later
addressDisabled hold | 554 5.2.1 STOREDRV.Deliver; mailbox disabled. The following information should help identify the cause of this issue: AccountDisabled
addressDisabled hold | 550 5.2.1 Mailbox cannot be accessed [Hostname=VI1.eurprd04.prod.outlook.com]
tooBig fixMessage | 550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient
tooBig fixMessage | 550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route
tooBig fixMessage | 550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender
listRestricted hold | 550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized
listRestricted hold | 550 5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList; sender not in allowed-senders list
authentication fixSender | 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group
authentication fixSender | 550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required
authentication fixSender | 550 5.7.1 RESOLVER.RST.AuthRequired; authentication required
policy fixSender | 550 5.7.136 RESOLVER.RST.SenderNotAuthenticatedForMailUser; message rejected by policy
policy fixSender | 550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
senderRejected fixSender | 550 5.1.8 Access denied, bad outbound sender. AS(42003)
blocklisted fixSender | 550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@microsoft.com. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653
blocklisted fixSender | 550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/ and follow the directions
blocklisted fixSender | 550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using FBLW15; To request removal from this list please forward this message to delist@messaging.microsoft.com
blocklisted fixSender | 550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).
rateLimited retry | 421 RP-001 (SNT004-MC1F43) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again. The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.
blocklisted fixSender | 550 SC-001 (BAY004-MC1F30) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.
blocklisted fixSender | 550 OU-002 (COL004-MC1F5) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.
authentication fixSender | 550 DY-001 Mail rejected by Outlook.com for policy reasons. We generally do not accept email from dynamic IP's as they are not typically used to deliver unauthenticated SMTP email.
authentication fixSender | 550 5.7.509 Access denied, sending domain firm.example does not pass DMARC verification and has a DMARC policy of reject.
authentication fixSender | 550 5.7.515 Access denied, sending domain firm.example doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender.
spam fixMessage | 550 5.7.501 Access denied, spam abuse detected
blocklisted fixSender | 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation.
systemError retry | 451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)
domainUnknown prune | 550 5.4.310 DNS domain firm.example does not exist [Message=InfoDomainNonexistent]
network count | 550 5.4.300 Message expired -> 451 4.4.0 DNS query failed
network count | 450 4.4.312 DNS query failed [Message=DomainDnsServFail]
network count | 450 4.4.317 Cannot connect to remote server [Message=SocketTimedout]
network count | 450 4.4.316 Connection refused [Message=Socket error code 10061]
network count | 550 5.4.316 Message expired, connection refused(Socket error code 10061)
loop hold | 554 5.4.14 Hop count exceeded - possible mail loop ATTR34
loop hold | 554 5.4.6 Hop count exceeded - possible mail loop
relayDenied fixSender | 550 5.7.64 TenantAttribution; Relay Access Denied [DB5EUR01FT047.eop-EUR01.prod.protection.outlook.com]
relayDenied fixSender | 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
relayDenied fixSender | 550 5.7.1 Unable to relay for ann@firm.example
addressUnknown prune | 550 5.0.350 Remote server returned an error -> 550 5.1.1 User unknown
spam fixMessage | 550 5.0.350 Remote server returned an error -> 554 5.7.1 Message detected as spam
addressUnknown prune | 550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 No such user here
authentication fixSender | 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM
rateLimited retry | 421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel
rateLimited retry | 550 5.7.705 Access denied, tenant has exceeded threshold
rateLimited retry | 550 5.2.121 RESOLVER.RST.RecipientThreadLimitExceeded; recipient receive rate limit exceeded
systemError retry | 432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded
authentication fixSender | 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect
listRestricted hold | 550 5.7.193 Access denied, external tenants not allowed to post to this group
addressUnknown prune | The e-mail account does not exist at the organization this message was sent to. Check the e-mail address, or contact the recipient directly to find out the correct address. <mail.firm.example #5.1.1>
addressUnknown prune | A message that you sent could not be delivered to one or more of its recipients. The recipient's e-mail address was not found in the recipient's e-mail system.
addressUnknown prune | Die eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die E-Mail-Adresse des Empfängers, und versuchen Sie, die Nachricht erneut zu senden. #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
addressUnknown prune | L'adresse de messagerie que vous avez entrée est introuvable. Vérifiez l'adresse de messagerie du destinataire.
addressUnknown prune | No se encontró la dirección de correo electrónico que escribió. Compruebe la dirección de correo electrónico del destinatario e intente reenviar el mensaje.
addressUnknown prune | Não foi possível encontrar o endereço de email que você inseriu.
addressUnknown prune | Nie można odnaleźć podanego adresu e-mail. Sprawdź adres e-mail adresata.
addressUnknown prune | Не удалось найти указанный адрес электронной почты. Проверьте адрес электронной почты получателя.
addressUnknown prune | Het opgegeven e-mailadres is niet gevonden. Controleer het e-mailadres van de geadresseerde.
addressUnknown prune | 入力した電子メール アドレスは見つかりませんでした。
addressUnknown prune | Impossibile trovare l'indirizzo di posta elettronica immesso. Controllare l'indirizzo del destinatario.
mailboxFull count | Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen.
mailboxFull count | La boîte aux lettres du destinataire est pleine et ne peut pas accepter de messages pour le moment.
mailboxFull count | El buzón del destinatario está lleno y no puede aceptar mensajes en este momento.
mailboxFull count | A caixa de correio do destinatário está cheia e não pode aceitar mensagens agora.
mailboxFull count | La cassetta postale del destinatario è piena e al momento non può accettare messaggi.
mailboxFull count | Skrzynka pocztowa adresata jest pełna i w tej chwili nie może odbierać wiadomości.
mailboxFull count | Почтовый ящик получателя переполнен и сейчас не может принимать сообщения.
mailboxFull count | Het postvak van de geadresseerde is vol en kan nu geen berichten accepteren.
mailboxFull count | 受信者のメールボックスがいっぱいになっているため、現在メッセージを受信できません。`,
  'Yahoo, AOL, AT&T, Verizon Media': `
addressUnknown prune | 554 delivery error: dd This user doesn't have a yahoo.com account (ann@yahoo.com) [0] - mta1031.mail.gq1.yahoo.com
addressDisabled hold | 554 delivery error: dd Sorry, your message to ann@yahoo.com cannot be delivered. This mailbox is disabled (554.30). - mta4.mail.gq1.yahoo.com
mailboxFull count | 554 delivery error: dd Sorry, your message to ann@yahoo.com cannot be delivered. This account is over quota. - mta1.mail.yahoo.com
addressUnknown prune | 554 delivery error: dd Requested mail action aborted: mailbox not found - mta1.mail.ne1.yahoo.com
addressUnknown prune | 552 1 Requested mail action aborted, mailbox not found (ann@yahoo.com)
rateLimited retry | 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes
blocklisted fixSender | 421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes
blocklisted fixSender | 553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.
blocklisted fixSender | 553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes
authentication fixSender | 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes DMARC
policy fixSender | 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes
rateLimited retry | 421 4.7.0 [GL01] Message from (192.0.2.1) temporarily deferred
virus fixMessage | 554 Message not allowed - [PH01] Email not accepted for policy reasons: phishing
rateLimited retry | 421 Message temporarily deferred - 4.16.51 connection timed out
mailboxFull count | 552 5.2.2 <ann@aol.com>: mailbox full. AOL will not accept delivery of this message.
addressUnknown prune | 550 5.1.1 <ann@aol.com>: Recipient address rejected: aol.com
addressDisabled hold | 521 5.2.1 : AOL will not accept delivery of this message. The recipient's mailbox is not accepting mail
relayDenied fixSender | 550 5.7.1 ... (att.net) relaying prohibited
blocklisted fixSender | 553 5.3.0 flpd570 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked.For information see http://att.net/blocks
addressUnknown prune | 550 5.1.1 <ann@att.net>... User unknown`,
  iCloud: `
addressUnknown prune | 550 5.1.1 <ann@icloud.com>: user does not exist
mailboxFull count | 552 5.2.2 <ann@icloud.com>: user is over quota
addressDisabled hold | 550 5.2.1 <ann@me.com>: recipient inactive
spam fixMessage | 554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137 spam
policy fixSender | 550 5.7.0 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
authentication fixSender | 554 5.7.1 [AUTH01] Your message was rejected due to firm.example's DMARC policy.`,
  'GMX, WEB.DE, 1&1, mail.com': `
addressUnknown prune | 550 Requested action not taken: mailbox unavailable. For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=rcpt
mailboxFull count | 552 Requested mail action aborted: exceeded storage allocation. For explanation visit https://postmaster.gmx.net/en/error-messages?c=quot
rateLimited retry | 450 Requested mail action not taken: mailbox unavailable. Ratelimit exceeded for mailbox ann@gmx.de
policy fixSender | 554 Transaction failed. Reject due to policy restrictions. For explanation visit https://postmaster.web.de/en/case?c=r1001
blocklisted fixSender | 554-gmx.net (mxgmx101) Nemesis ESMTP Service not available. No SMTP service. IP address is black listed. For explanation visit https://postmaster.gmx.net/en/case?c=r0401
reverseDns fixSender | 554-web.de (mxweb012) Nemesis ESMTP Service not available. No SMTP service. Bad DNS PTR resource record. For explanation visit https://postmaster.web.de/
authentication fixSender | 550 Requested action not taken: mailbox unavailable. Sender address rejected: DMARC policy
senderRejected fixSender | 550-Requested action not taken: mailbox unavailable 550 Invalid DNS MX or A/AAAA resource record of sender domain
tooBig fixMessage | 552 Message size exceeds fixed maximum. Error: message file too big
virus fixMessage | 554 Transaction failed. Unwanted content / virus found in message`,
  'T-Online': `
addressUnknown prune | 550 5.1.1 <ann@t-online.de>: Recipient unknown. (Empfaenger unbekannt)
addressUnknown prune | 550 unknown recipient ann@t-online.de (rcpt)
mailboxFull count | 552 5.2.2 mailbox for ann@t-online.de is over quota
blocklisted fixSender | 554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway - contact us by mail at tobr@rx.t-online.de
blocklisted fixSender | 554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
virus fixMessage | 550-5.7.0 Message considered as spam or virus, rejected. 550 5.7.0 Nachricht wurde als Spam oder Virus erkannt
rateLimited retry | 421 IP=192.0.2.1 - Too many connections from your IP (host)`,
  'Mail.ru': `
addressUnknown prune | 550 Message was not accepted -- invalid mailbox. Local mailbox ann@mail.ru is unavailable: user not found
addressUnknown prune | 550 Message was not accepted -- invalid mailbox. Local mailbox ann@mail.ru is unavailable: account is disabled
mailboxFull count | 550 Message was not accepted -- invalid mailbox. Local mailbox ann@mail.ru is unavailable: user quota exceeded
addressUnknown prune | 550 no such user ann@mail.ru
addressUnknown prune | 550 5.1.1 user is terminated: ann@mail.ru
spam fixMessage | 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x or report details to abuse@corp.mail.ru
spam fixMessage | 550 spam message discarded. If you think that the system is mistaken, please report details to abuse@corp.mail.ru
authentication fixSender | 550 Non-local sender domain: SPF check failed, see http://help.mail.ru
rateLimited retry | 451 Ratelimit exceeded. Too many mails from your address. Try again later
blocklisted fixSender | 550 Access from ip address 192.0.2.1 blocked. Visit http://win.mail.ru/cgi-bin/support_bl?ip=192.0.2.1
senderRejected fixSender | 550 Sender address rejected: Domain not found`,
  Yandex: `
addressUnknown prune | 550 5.7.1 No such user!
addressUnknown prune | 550 5.1.1 No such user
spam fixMessage | 554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc
policy fixSender | 550 5.7.1 Policy rejection on the target address. http://help.yandex.ru/mail/errors
addressDisabled hold | 550 5.7.1 Email rejected: the mailbox is blocked by security policy
mailboxFull count | 554 5.2.2 Mailbox size limit exceeded
senderRejected fixSender | 553 5.7.1 Sender address rejected: not owned by auth user.
rateLimited retry | 451 4.5.1 The recipient <ann@yandex.ru> has exceeded their message rate limit. Try again later.
rateLimited retry | 550 5.7.1 Message rate limit exceeded for the recipient
rateLimited retry | 451 4.7.1 Sorry, the service is currently unavailable. Please come back later. Too many connections`,
  Rambler: `
addressUnknown prune | 550 5.1.1 Recipient address rejected: User unknown in local recipient table mx.rambler.ru
addressDisabled hold | 550 5.7.1 Recipient <ann@rambler.ru> blocked: mailbox is inactive`,
  'Orange / Wanadoo / Free / SFR / La Poste / Bouygues': `
addressUnknown prune | 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_416 [416]
addressUnknown prune | 550 5.5.0 Adresse d'au moins un destinataire invalide. Invalid recipient. OFR204_420
mailboxFull count | 552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR204_417
addressDisabled hold | 550 5.2.1 Boite du destinataire bloquee. Recipient suspended. OFR_418
spam fixMessage | 550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]
rateLimited retry | 421 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR004_104 Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down.
authentication fixSender | 550 5.7.23 Votre message a ete rejete: SPF. OFR
senderRejected fixSender | 550 5.1.0 Adresse de l'emetteur invalide. Invalid sender address. OFR
blocklisted fixSender | 554 5.7.1 Client host blocked using Spamhaus ZEN. OFR006_102 Ce serveur est blackliste
addressUnknown prune | 550 5.1.1 <ann@free.fr>: Recipient address rejected: User unknown
rateLimited retry | 421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/
spam fixMessage | 550 spam detected http://postmaster.free.fr/
addressUnknown prune | 550 5.1.1 <ann@sfr.fr>: Recipient address rejected: User unknown (in reply to RCPT TO command)
mailboxFull count | 552 5.2.2 <ann@neuf.fr>: Recipient address rejected: Quota exceeded
addressUnknown prune | 550 5.1.1 <ann@laposte.net>: Recipient address rejected: LPN007_403
addressDisabled hold | 550 5.2.1 <ann@laposte.net> : LPN Compte desactive
addressUnknown prune | 550 5.1.1 Utilisateur inconnu
addressUnknown prune | 550 Cette adresse n'existe pas
addressGone prune | 550 Ce compte a été supprimé
mailboxFull count | 552 La boîte aux lettres du destinataire est saturée
addressUnknown prune | 550 Boîte aux lettres introuvable`,
  'Libero, Tiscali, Aruba, Alice (it)': `
addressUnknown prune | 550 RCPT TO: <ann@libero.it> User unknown
mailboxFull count | 552 <ann@libero.it> Mailbox full, quota exceeded
addressUnknown prune | 550 5.1.1 <ann@aruba.it> Recipient address rejected: utente inesistente
addressUnknown prune | 550 Casella inesistente
mailboxFull count | 552 Casella di posta del destinatario piena
addressDisabled hold | 550 La casella è disattivata
addressDisabled hold | 550 Casella sospesa per inattività
addressGone prune | 550 L'indirizzo non è più attivo
spam fixMessage | 550 5.7.1 Messaggio rifiutato: contenuto identificato come spam`,
  'WP, Onet, Interia, o2 (pl)': `
addressUnknown prune | 550 5.1.1 sorry, no such user (wp.pl) ann@wp.pl
addressUnknown prune | 550 5.1.1 <ann@onet.pl>: Recipient address rejected: User unknown in virtual mailbox table
addressUnknown prune | 550 5.1.1 Uzytkownik nie istnieje / User does not exist (interia.pl)
addressUnknown prune | 550 Nie ma takiego użytkownika
addressUnknown prune | 550 Brak takiego konta
mailboxFull count | 552 5.2.2 Skrzynka odbiorcy jest przepełniona
mailboxFull count | 552 Skrzynka pocztowa pełna
addressDisabled hold | 550 Konto zablokowane
addressGone prune | 550 Konto zostało usunięte
spam fixMessage | 554 Wiadomość odrzucona jako spam
policy fixSender | 554 5.7.1 Wiadomość odrzucona ze względu na politykę`,
  'Seznam, Centrum (cz/sk), hu, ro': `
addressUnknown prune | 550 5.1.1 No such mailbox here (seznam.cz). Schránka neexistuje.
mailboxFull count | 552 5.2.2 Schránka je plná
addressUnknown prune | 550 5.1.1 A címzett nem létezik
addressUnknown prune | 550 Utilizatorul nu există`,
  'Proton, Zoho, Fastmail, Tutanota, Mailbox.org, Posteo': `
addressUnknown prune | 550 5.1.1 <ann@proton.me>: Recipient address rejected: Address does not exist (in reply to RCPT TO command)
addressUnknown prune | 554 5.1.1 Invalid email recipients (zoho)
mailboxFull count | 552 5.2.2 Mailbox of the recipient exceeded quota (zoho)
policy fixSender | 554 5.2.3 MailPolicy violation Error delivering to mailboxes
rateLimited retry | 550 5.4.6 Unusual sending activity detected. Please try after sometime
addressUnknown prune | 550 5.1.1 <ann@fastmail.com>: Recipient address rejected: User unknown. Not a valid FastMail account
mailboxFull count | 552 5.2.2 <ann@posteo.de>: Recipient address rejected: mailbox over quota
addressUnknown prune | 550 5.1.1 <ann@tutanota.com>: Recipient address rejected: undeliverable address: mailbox does not exist`,
  'QQ, 163/126, Sina, Sohu, Aliyun': `
addressUnknown prune | 550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728
addressUnknown prune | 550 The recipient may contain a non-existent account, please check the recipient address. https://service.mail.qq.com/detail/0/550
addressDisabled hold | 550 Mailbox unavailable or access denied: this mailbox has been inactive [qq.com]
spam fixMessage | 550 Mail content denied as spam. http://service.mail.qq.com/cgi-bin/help?id=20022
rateLimited retry | 550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725
blocklisted fixSender | 550 Connection denied: IP in blacklist, http://service.mail.qq.com
rateLimited retry | 550 Connection frequency limited
rateLimited retry | 550 Domain frequency limited. http://service.mail.qq.com/cgi-bin/help
authentication fixSender | 550 SPF check failed. http://service.mail.qq.com/cgi-bin/help
content fixMessage | 550 Message too large or attachment type forbidden
addressUnknown prune | 550 User not found: ann@163.com
addressDisabled hold | 550 User suspended: ann@126.com http://mail.163.com/help/help_spam_16.htm
addressDisabled hold | 550 User is locked: ann@163.com
mailboxFull count | 552 Quota exceeded: ann@163.com
spam fixMessage | 554 DT:SPM 163 smtp10,DsCowAA http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1
rateLimited retry | 451 RP:MSC mx1 The sending rate exceeded limit http://mail.163.com/help/help_spam_16.htm
rateLimited retry | 421 RP:HBL mx1 Too many messages http://mail.163.com/help/help_spam_16.htm
senderRejected fixSender | 553 Requested action not taken: NULL sender is not allowed
addressUnknown prune | 550 #5.1.0 用户不存在
addressUnknown prune | 550 收件人地址不存在
mailboxFull count | 552 收件人邮箱已满
mailboxFull count | 552 邮箱空间已满
addressUnknown prune | 550 5.1.1 该邮箱不存在
addressDisabled hold | 550 该用户已被禁用
addressUnknown prune | 550 無此使用者`,
  'Naver, Daum, Hanmail': `
addressUnknown prune | 550 5.1.1 No such user ann@naver.com - nsmtp
addressDisabled hold | 550 5.2.1 The user is dormant ann@naver.com - nsmtp
mailboxFull count | 552 5.2.2 Recipient's mailbox is full - nsmtp
blocklisted fixSender | 421 4.3.2 Your ip blocked from this server: too many sessions - nsmtp
addressUnknown prune | 550 존재하지 않는 사용자입니다
addressUnknown prune | 550 수신자를 찾을 수 없습니다
mailboxFull count | 552 수신자의 메일함이 가득 찼습니다`,
  'docomo, au, softbank': `
refusedAfterData hold | 550 Unknown user ann@docomo.ne.jp
addressUnknown prune | 550 <ann@ezweb.ne.jp>: User unknown (in reply to RCPT TO command)
refusedAfterData hold | 550 : User unknown (in reply to end of DATA command)
addressUnknown prune | 550 Invalid recipient: <ann@softbank.ne.jp> (in reply to RCPT TO command)
addressUnknown prune | 宛先不明: メールアドレスが存在しません
addressUnknown prune | 550 該当するメールアドレスは存在しませんでした
addressUnknown prune | 550 宛先が見つかりません
mailboxFull count | 552 メールボックスの容量を超えています
mailboxFull count | 552 受信者のメールボックスが一杯です`,
  'Comcast, Cox, Charter, RoadRunner, CenturyLink, Frontier, Windstream, Optimum': `
addressUnknown prune | 550 5.1.1 Not our Customer
addressDisabled hold | 550 5.1.1 Account not available (comcast) mailbox is disabled
reverseDns fixSender | 554 resimta-po-38v.sys.comcast.net comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.
rateLimited retry | 421 4.1.0 192.0.2.1 Throttled - try again later. Please see http://postmaster.comcast.net/smtp-error-codes.php#RL000001
mailboxFull count | 552 5.2.2 ann@comcast.net mailbox is full
addressUnknown prune | 550 5.1.0 <ann@cox.net> recipient rejected
policy fixSender | 554 cox.net cox 192.0.2.1 blocked. Error code: CXBL. Refer to https://www.cox.com/error-codes
rateLimited retry | 421 dukecmfep02.coxmail.com cox Too many sessions from 192.0.2.1. AUP#CXCNCT
addressUnknown prune | 550 5.1.1 <ann@charter.net>: invalid recipient - E1220
addressUnknown prune | 550 5.1.1 ann@rr.com recipient unknown
addressUnknown prune | 550 5.1.1 unknown user ann@centurylink.net`,
  Postfix: `
addressUnknown prune | 550 5.1.1 <ann@firm.example>: Recipient address rejected: User unknown in virtual alias table
addressUnknown prune | 550 5.1.0 <ann@firm.example>: Recipient address rejected: User unknown in relay recipient table
domainUnknown prune | 550 5.1.2 <ann@firm.example>: Recipient address rejected: Domain not found
domainNoMail prune | 556 5.1.10 <ann@firm.example>: Recipient address rejected: Domain firm.example does not accept mail (nullMX)
addressSyntax fixData | 501 5.1.3 Bad recipient address syntax
network count | connect to firm.example[192.0.2.1]:25: Connection timed out
network count | connect to firm.example[192.0.2.1]:25: No route to host
network count | lost connection with mx.firm.example[192.0.2.1] while receiving the initial server greeting
network count | conversation with mx.firm.example[192.0.2.1] timed out while sending message body
network count | mail for firm.example loops back to myself
loop hold | 5.4.6 too many hops
tooBig fixMessage | 552 5.3.4 Message size exceeds fixed limit
mailboxFull count | unable to deliver mail: mailbox size limit exceeded: maildir over quota
network count | 451 4.3.0 <ann@firm.example>: Temporary lookup failure
systemError retry | 451 4.3.5 Server configuration error
greylisted retry | 450 4.2.0 <ann@firm.example>: Recipient address rejected: Greylisted for 300 seconds
greylisted retry | 450 4.7.1 <ann@firm.example>: Recipient address rejected: Please see http://isg.ee.ethz.ch/tools/postgrey/help/firm.example.html
addressVague hold | 554 5.7.1 <ann@firm.example>: Recipient address rejected: Blocked by policy
addressUnknown prune | 550 5.1.1 <ann@firm.example>: Recipient address rejected: unverified address: host mx said: 550 no such user
network count | 450 4.1.1 <ann@firm.example>: Recipient address rejected: unverified address: connect to mx[192.0.2.1]: Connection timed out
encryption fixSender | 530 5.7.0 Must issue a STARTTLS command first
reverseDns fixSender | 450 4.7.1 Client host rejected: cannot find your hostname
reverseDns fixSender | 504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname
senderRejected fixSender | 550 5.1.0 <s@x.example>: Sender address rejected: User unknown in virtual mailbox table
senderRejected fixSender | 450 4.1.7 <s@x.example>: Sender address rejected: unverified address
systemError retry | unknown mail transport error
systemError retry | local data error while talking to mx
systemError retry | command failed: temporary failure. Command output: lda: Fatal: unable to write
addressVague hold | unknown user: "ann"
network count | delivery temporarily suspended: connect to firm.example: Connection refused`,
  Exim: `
addressUnknown prune | 550 Unrouteable address
addressUnknown prune | 550-Verification failed for <ann@firm.example> 550 Unrouteable address (recipient verify)
senderRejected fixSender | 550-Verification failed for <s@x.example> 550-No Such User Here 550 Sender verify failed
mailboxFull count | mailbox is full: retry timeout exceeded (MTA-imposed quota exceeded while writing to /home/ann/mail)
network count | retry timeout exceeded
expired count | all hosts for 'firm.example' have been failing for a long time (and retry time not reached)
domainNoMail prune | all relevant MX records point to non-existent hosts or (invalidly) to IP addresses
domainNoMail prune | an MX or SRV record indicated no SMTP service
network count | host lookup did not complete
network count | lowest numbered MX record points to local host
addressUnknown prune | 550 No such person at this address.
blocklisted fixSender | 550 "The mail server could not deliver mail to ann@firm.example. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."
relayDenied fixSender | 550-mx.firm.example is currently not permitted to relay through this server. 550 Perhaps you have not logged into the pop/imap server
rateLimited retry | 550 Domain x.example has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.
addressDisabled hold | 550 Sorry, the account ann@firm.example is suspended
policy fixSender | 550 Rejected because 192.0.2.1 is not allowed
reverseDns fixSender | 550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
spam fixMessage | 550 This message scored 12.3 spam points.
blocklisted fixSender | 550-"JunkMail rejected - mx [192.0.2.1] is in an RBL: Client host blocked using Barracuda Reputation, see http://www.barracudanetworks.com/reputation/"
systemError retry | 421 Lost incoming connection
systemError retry | 451 Temporary local problem - please try later
content fixMessage | 550 maximum allowed line length is 998 octets, got 1200`,
  Sendmail: `
addressUnknown prune | 550 5.1.1 <ann@firm.example>... User unknown
domainUnknown prune | 550 5.1.2 <ann@firm.example>... Host unknown (Name server: firm.example: host not found)
network count | Deferred: Connection timed out with mx.firm.example.
network count | 421 4.4.1 Deferred: Connection refused by mx.firm.example
network count | Deferred: Name server: firm.example.: host name lookup failure
systemError retry | 554 5.3.5 Local configuration error
loop hold | 554 5.4.6 Too many hops 26 (25 max)
tooBig fixMessage | 552 5.3.4 Message is too large; 10485760 bytes max
mailboxFull count | 550 5.2.2 <ann@firm.example>... Mailbox full
addressUnknown prune | 553 5.3.0 <ann@firm.example>... No such user here
addressUnknown prune | 550 5.7.1 <ann@firm.example>... user doesn't exist in our ldap
expired count | Warning: message still undelivered after 4 hours. Will keep trying until message is 5 days old
systemError retry | 451 4.3.0 Message rejected by milter, please try later
systemError retry | 554 5.3.0 unknown mailer error 255`,
  qmail: `
addressUnknown prune | Sorry, no mailbox here by that name. vpopmail (#5.1.1)
addressUnknown prune | 550 sorry, no mailbox here by that name (#5.1.1 - chkusr)
addressGone prune | This address no longer accepts mail. user unknown (#5.1.1)
network count | Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
mailboxFull count | user is over quota (#5.2.2)
mailboxFull count | Recipient's mailbox is full, message returned to sender. (#5.2.2)
network count | Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)
relayDenied fixSender | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
expired count | I'm not going to try again; this message has been in the queue too long.
senderRejected fixSender | 553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)
senderRejected fixSender | 553 Sorry, your envelope sender domain must exist (#5.7.1)
addressUnknown prune | 511 sorry, no mailbox here by that name (#5.1.1 - chkuser)
addressDisabled hold | 550 Sorry, mailbox is disabled/locked (#5.2.1)
addressDisabled hold | sorry, this account is disabled (#5.2.1)
loop hold | Sorry, this message is looping: it already has my Delivered-To line. (#5.4.6)
tooBig fixMessage | 552 sorry, that message size exceeds my databytes limit (#5.3.4)
spam fixMessage | 554 mail server permanently rejected message: spam (#5.3.0)
policy fixSender | 554 mail server permanently rejected message (#5.3.0)`,
  'Courier, OpenSMTPD, Haraka, Momentum, PowerMTA': `
addressUnknown prune | 550 User unknown.
addressUnknown prune | 550 User <ann@firm.example> unknown
relayDenied fixSender | 513 Relaying denied.
senderRejected fixSender | 517 Invalid domain, see <URL:ftp://ftp.isi.edu/in-notes/rfc1035.txt>
senderRejected fixSender | 517-Domain does not exist: x.example.
addressUnknown prune | 550 Invalid recipient: <ann@firm.example>
addressUnknown prune | 524 5.2.4 Mailing list: user does not exist
domainUnknown prune | 550 5.1.2 Host not found (DSN from OpenSMTPD)
network count | Network error on destination MXs
undefined retry | 421 Temporary Error
rateLimited retry | 421 4.4.5 Too many connections to this host.
network count | 554 5.4.7 [internal] message timeout (exceeded max time, last transfail: 451 4.4.1 [internal] connection timed out)
domainUnknown hold | 554 5.4.4 [internal] Domain Lookup Failed
domainNoMail prune | 550 5.1.2 [internal] Unable to find MX records for domain
addressSyntax fixData | 550 5.1.3 [internal] bad address
addressVague hold | 550 5.7.1 [internal] recipient address suppressed due to customer policy
domainUnknown prune | 5.1.2 (bad destination system: no such domain)
network count | 4.4.1 (no answer from host)
network count | 5.4.7 (delivery expired (message too old)) 'timeout'
expired count | smtp;500 5.4.7 (delivery time expired)`,
  'hMailServer, MDaemon, Domino, GroupWise, Zimbra, IMail, MailEnable, CommuniGate, SurgeMail, Kerio, Axigen, SmarterMail, Merak/IceWarp': `
addressUnknown prune | 550 Unknown user
blocklisted fixSender | 550 Delivery is not allowed to this address: blocklisted host
relayDenied fixSender | 550 Delivery is not allowed to this address.
authentication fixSender | 530 SMTP authentication is required.
addressUnknown prune | 550 <ann@firm.example>, Recipient unknown (MDaemon)
addressUnknown prune | 550 5.1.1 Recipient <ann@firm.example> unknown
relayDenied fixSender | 550 Sorry, <ann@firm.example>, we do not relay (MDaemon)
addressUnknown prune | 550 ann@firm.example... No such user (Domino)
addressUnknown prune | User ann (ann@firm.example) not listed in Domino Directory
addressUnknown prune | User ann@firm.example not listed in public Name & Address Book
addressVague hold | 554 Several matches found in Domino Directory, user not unique
mailboxFull count | 550 5.2.2 ann@firm.example Recipient's mail database has exceeded its quota
policy fixSender | 550 5.7.1 Mail to ann@firm.example was rejected: Policy Reasons (Domino)
relayDenied fixSender | 554 5.7.1 Relay rejected for policy reasons.
addressUnknown prune | The message that you sent was undeliverable to the following: ann (user not found)
mailboxFull count | The message that you sent was undeliverable: ann (mailbox is full)
addressUnknown prune | 550 5.1.1 <ann@firm.example>: Recipient address rejected: firm.example (Zimbra) no such account
mailboxFull count | 452 4.2.2 Over quota (zimbra lmtp)
mailboxFull count | 552 5.2.2 Over quota
addressDisabled hold | 550 5.2.1 Mailbox disabled for account status closed
addressUnknown prune | 550 not a valid mailbox: ann (IMail)
addressVague hold | unknown user ann (IMail)
addressUnknown prune | 550 Requested action not taken: mailbox unavailable or not local (MailEnable)
relayDenied fixSender | 503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server.
addressUnknown prune | 550 ann@firm.example unknown user account (CommuniGate Pro)
mailboxFull count | 452 ann@firm.example account is full (quota exceeded)
addressUnknown prune | 550 <ann@firm.example> Unknown local user, or, routing failed
addressUnknown prune | 550 Mailbox not found (SurgeMail). Recipient not known here
addressUnknown prune | 550 5.1.1 User unknown; rejecting (Kerio)
mailboxFull count | 552 5.2.2 Message could not be delivered: quota exceeded (Kerio)
addressUnknown prune | 550 5.1.1 <ann@firm.example> User unknown; rejecting
addressUnknown prune | 550 <ann@firm.example> No such user here (SmarterMail)
addressUnknown prune | 550 <ann@firm.example> User unknown; check your address (IceWarp)
mailboxFull count | 452 Mailbox full (IceWarp)`,
  'Filters: Barracuda, Proofpoint, Mimecast, IronPort, Sophos, Trend, MessageLabs, FortiMail, SpamTitan, Cloudmark, Forcepoint, Trustwave, Hornet, Retarus, Spamexperts, N-able, Vade': `
addressUnknown prune | 550 No such user (ann@firm.example)
addressUnknown prune | 550 permanent failure for one or more recipients (ann@firm.example:550 User unknown)
blocklisted fixSender | 554 Service unavailable; Client host [192.0.2.1] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1
addressUnknown prune | 550 permanent failure for one or more recipients (ann@firm.example:550 #5.1.0 Address rejected.)
rateLimited retry | 450 4.7.1 Rate control in effect for 192.0.2.1
spam fixMessage | 550 5.7.1 Message rejected: classified as spam by Barracuda
addressUnknown prune | 550 5.1.1 User Unknown (Proofpoint)
blocklisted fixSender | 550 5.7.0 Local Policy Violation - 192.0.2.1 listed at Proofpoint Dynamic Reputation
blocklisted fixSender | 554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1
addressUnknown prune | 550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [x.uk1]
virus fixMessage | 554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554
greylisted retry | 451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 greylisting
authentication fixSender | 550 Rejected by DMARC policy - Mimecast
relayDenied fixSender | 550 Administrative prohibition - Inbound relay not permitted
spam fixMessage | 554 Rejected due to spam - Mimecast spam signature policy
addressUnknown prune | 550 #5.1.0 Address rejected ann@firm.example
blocklisted fixSender | 554-mx.firm.example 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.
addressUnknown prune | 550 5.7.1 #5.1.1 unknown recipient (Cisco Secure Email)
rateLimited retry | 421 #4.4.5 Too many connections to this host.
rateLimited retry | 452 #4.5.3 Too many recipients received this hour
spam fixMessage | 554 5.7.1 Message blocked due to spam content in the message (Sophos).
addressUnknown prune | 550 5.1.1 Sophos: recipient address rejected: address unknown
blocklisted fixSender | 550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro Email Reputation Service. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.1
addressUnknown prune | 550 Invalid recipient <ann@firm.example> (#5.1.1) (MessageLabs)
addressVague hold | 553-Recipient mailbox is not defined: ann@firm.example (#5.7.1)
policy fixSender | 501 Connection rejected by policy [7.7] 21903, please visit www.messagelabs.com/support for more details about this error message.
authentication fixSender | 553-SPF (Sender Policy Framework) domain authentication fail. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)
relayDenied fixSender | 553 you are trying to use me [server.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.1] do this
policy fixSender | 553-Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting (#5.7.1)
policy fixSender | 550 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).
blocklisted fixSender | 554 5.7.1 This email from IP 192.0.2.1 has been rejected. The email message was detected as spam. FortiGuard blocklisted
addressUnknown prune | 550 5.1.1 <ann@firm.example>: Recipient address rejected: User unknown in relay recipient table (SpamTitan)
blocklisted fixSender | 550 5.7.1 Mail from 192.0.2.1 rejected - see https://csi.cloudmark.com/reset-request/?ip=192.0.2.1
spam fixMessage | 550 Message contained spam content (Spamexperts)
spam fixMessage | 550 High probability of spam
addressUnknown prune | 550 No such recipient here (Spamexperts)
rateLimited retry | 451 Message rate limit reached for recipient, try later
addressUnknown prune | 550 5.1.1 Retarus: Recipient does not exist
blocklisted fixSender | 554 5.7.1 Hornetsecurity: sender IP 192.0.2.1 on blocklist`,
  Lists: `
blocklisted fixSender | 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL1
blocklisted fixSender | 550 rejected: dbl.spamhaus.org lists your domain
blocklisted fixSender | 554 5.7.1 Blocked by SORBS dnsbl.sorbs.net
blocklisted fixSender | 550 5.7.1 Listed by UCEPROTECT-Network level 2
blocklisted fixSender | 550 Blocked by SpamCop bl.spamcop.net
blocklisted fixSender | 550 5.7.1 Your server IP is listed in PSBL; remove it at https://psbl.org
blocklisted fixSender | 554 5.7.1 found on one or more DNSBLs, see http://multirbl.valli.org
blocklisted fixSender | 550 5.7.1 Your IP is in our local blacklist
blocklisted fixSender | 550 Denied by policy: 192.0.2.1 found in backscatterer ips.backscatterer.org
blocklisted fixSender | 550 5.7.1 domain listed in multi.surbl.org
blocklisted fixSender | 554 rejected, your IP address is on the NiX Spam list (ix.dnsbl.manitu.net)`,
  'Senders and policies that sound like a dead user': `
senderRejected fixSender | 550 Your sender address does not exist
senderRejected fixSender | 553 5.1.8 Sender domain does not exist
senderRejected fixSender | 550 5.1.0 MAIL FROM address is unknown
senderRejected fixSender | 550 5.7.1 The sender's mailbox was not found
senderRejected fixSender | 550 No such sender
senderRejected fixSender | 550 Return-Path is not a valid mailbox
senderRejected fixSender | 550 5.7.1 Backscatter: your address is not known here as a sender
relayDenied fixSender | 550 5.7.1 Unknown user: relaying denied
relayDenied fixSender | 554 <ann@firm.example>: Relay access denied
relayDenied fixSender | 550 This host is not authorised to relay for user ann@firm.example
relayDenied fixSender | 550 not local host firm.example, not a gateway
relayDenied fixSender | 571 Message refused: not a relay host for that recipient
authentication fixSender | 535 5.7.3 Authentication unsuccessful
authentication fixSender | 535 Incorrect authentication data: no such user
authentication fixSender | 550 5.7.1 Client does not have permissions to send as this sender: not authenticated
senderRejected fixSender | 550 5.7.60 SMTP; Client does not have permissions to send as this sender
policy fixSender | 554 5.7.1 Delivery not authorized, message refused
policy fixSender | 550 5.7.1 Delivery refused: message violates company rules
content fixMessage | 554 5.6.0 Message rejected: corrupt header
content fixMessage | 550 Invalid attachment, not accepted
content fixMessage | 550 5.6.2 Conversion required but prohibited
content fixMessage | 550 Message headers fail syntax check
content fixMessage | 550 5.6.0 Improper Subject header
virus fixMessage | 550 5.7.1 Attachment contains a virus: Win32 trojan
virus fixMessage | 554 5.7.1 infected by Eicar-Test-Signature (ClamAV)
spam fixMessage | 554 5.7.1 Message considered UBE
spam fixMessage | 550 SPAM: score 8.3
spam fixMessage | 571 spam detected by SpamAssassin
spam fixMessage | 554 Message refused by SmartFilter: contains spam content
spam fixMessage | 550 5.7.1 Rejected: bulk mail not accepted
challenge none | This message requires challenge/response: please confirm your message by following the link
listRestricted hold | 550 5.7.1 Only members may post to this list
listRestricted fixSender | 550 5.7.2 You are not allowed to send mail to this mailing list
listRestricted hold | 550 This recipient only accepts mail from approved senders
listRestricted hold | 550 The recipient has blocked you`,
  Moments: `
systemError retry | 421 4.3.2 Service shutting down, try later
systemError retry | 421 4.3.0 System resources low, try again later
systemError retry | 452 4.3.1 Out of disk space, try later
systemError retry | 451 4.3.0 mail queue full
systemError retry | 421 4.3.2 All server ports are busy
systemError retry | 451 4.3.0 Unable to verify user: LDAP timeout
systemError retry | 451 User lookup deferred: database unavailable
systemError retry | 451 4.7.1 Server too busy, try later
systemError retry | 450 4.3.2 System is currently undergoing maintenance
systemError retry | 451 Error writing to mailbox, try later
network count | 451 4.4.0 DNS error looking up MX
network count | 451 4.4.3 Temporary DNS failure for firm.example
network count | TLS session: connection reset by peer
network count | 421 4.4.2 Error: timeout exceeded
encryption fixSender | 454 4.7.0 TLS not available due to temporary reason
encryption fixSender | TLS is required, but was not offered by host mx.firm.example
encryption fixSender | 454 4.7.5 Server certificate not trusted
encryption fixSender | 550 5.7.10 Encryption needed
greylisted retry | 451 4.7.1 Greylisting in action, please come back later
greylisted retry | 450 4.7.1 You are greylisted, try again in 5 minutes
greylisted retry | 451 Greylisting enabled, try again in 5 minutes
greylisted retry | 450 Graylisted, please retry
greylisted retry | 451 You have been greylisted, see http://projects.puremagic.com/greylisting/
greylisted retry | 421 4.3.0 We greylist all mail from new senders
rateLimited retry | 450 4.7.1 Error: too much mail from 192.0.2.1
rateLimited retry | 452 4.2.1 Mailbox receives too many messages right now
rateLimited retry | 421 Too many concurrent SMTP connections; please try again later.
rateLimited retry | 450 Maximum messages per hour reached
rateLimited retry | 452 4.5.3 Error: too many recipients
rateLimited retry | 550 5.5.3 Too many recipients in this message
rateLimited retry | 421 4.7.0 Too many messages, slow down
rateLimited retry | 451 4.7.1 You are sending too fast
expired count | 4.4.7 Message delayed
expired count | Message expired for recipient: delivery time expired
expired count | Delivery attempts failed for 4 days, giving up
expired count | The message has been in the mail queue for too long
expired count | Your message could not be delivered for more than 4 days`,
  'Whose account, whose domain, whose file': `
senderRejected fixSender | 550-Requested action not taken: mailbox unavailable 550-Invalid DNS MX or A/AAAA resource record.
senderRejected fixSender | 550 Domain may not exist or DNS check failed.
senderRejected fixSender | 571 sorry, sender address has invalid format (#5.7.1 - chkuser)
senderRejected fixSender | 511 sorry, can't find a valid MX for sender domain (#5.1.1 - chkuser)
senderRejected fixSender | 550 no MX record for your domain
senderRejected fixSender | 550 Outgoing mail from "news@shop.example" has been suspended.
senderRejected fixSender | 550 5.7.1 Your account has been disabled for sending. Contact support
senderRejected fixSender | 554 5.7.1 Your mailbox is disabled: outgoing mail is not permitted
senderRejected fixSender | 550 5.7.1 Sending account suspended due to abuse
addressDisabled hold | 550 5.2.1 Mail to this account is disabled
domainNoMail count | 451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5 [x.prod.protection.outlook.com]
domainNoMail count | 550 5.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions.
blocklisted fixSender | host mx.firm.example[192.0.2.1] refused to talk to me: 554 mx.firm.example ESMTP not accepting messages
systemError count | Router: Unable to open mailbox file mail\\ann.nsf: File does not exist
addressVague hold | 550 5.7.1 The message contains a link to a domain that does not exist
network count | 550 5.1.1 <ann@firm.example>: Recipient address rejected: unverified address: host mx said: 451 try later
addressDisabled hold | 550 Account <ann@firm.example> is blocked because of inactivity
addressDisabled hold | 550 Account is not allowed to receive mail: ann@firm.example
addressVague hold | 605 Not delivering to previously bounced address`,
  'Sizes, rights and delays in other languages': `
tooBig fixMessage | Le message dépasse la taille maximale autorisée
tooBig fixMessage | El mensaje supera el tamaño máximo permitido
tooBig fixMessage | Il messaggio supera la dimensione massima consentita
tooBig fixMessage | A mensagem excede o tamanho máximo
tooBig fixMessage | Wiadomość jest zbyt duża
listRestricted hold | Sie haben keine Berechtigung, Nachrichten an diesen Empfänger zu senden
listRestricted hold | Vous n'êtes pas autorisé à envoyer des messages à ce destinataire
listRestricted hold | No tiene permiso para enviar mensajes a este destinatario
listRestricted hold | Non si dispone delle autorizzazioni per inviare messaggi a questo destinatario
expired count | La entrega se ha retrasado
expired count | Dostarczenie wiadomości jest opóźnione
mailboxFull count | Příjemce má plnou schránku
mailboxFull count | 550 No space left for user
mailboxFull count | 550 message would exceed quota
mailboxFull count | 550 maximum number of messages in mailbox reached
addressUnknown prune | Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.
addressUnknown prune | 找不到地址 您的邮件未能递送至 ann@firm.example，因为系统找不到该地址
addressUnknown prune | Adressen hittades inte. Meddelandet levererades inte
addressUnknown prune | Този имейл адрес вече не съществува
addressUnknown prune | 550 unknown mailing list
addressUnknown prune | 550 RCPT TO: user not in directory
addressUnknown prune | 550 ann@firm.example is not a local address`,
  'Words in ten languages and more': `
addressUnknown prune | 550 Benutzer nicht gefunden
addressUnknown prune | 550 5.1.1 Unbekannte Adresse
addressUnknown prune | 550 Der Empfänger existiert nicht
addressUnknown prune | 550 Die E-Mail-Adresse ist ungültig
addressUnknown prune | 550 Empfängeradresse unbekannt
addressUnknown prune | 550 Postfach nicht vorhanden
addressUnknown prune | 550 Kein Benutzer mit diesem Namen
addressUnknown prune | 550 Kein solcher Benutzer
addressUnknown prune | 550 Kein Postfach unter diesem Namen
addressGone prune | 550 Das Postfach wurde gelöscht
addressGone prune | 550 Dieser Mitarbeiter ist nicht mehr im Unternehmen
addressGone prune | 550 Diese Adresse ist nicht mehr gültig
addressGone prune | 550 Das Konto wurde aufgelöst
addressGone prune | 550 Die Adresse existiert nicht mehr
addressDisabled hold | 550 Das Postfach ist gesperrt
addressDisabled hold | 550 Konto deaktiviert
mailboxFull count | 552 Das Postfach ist voll
mailboxFull count | 552 Speicherplatz des Postfachs überschritten
mailboxFull count | 552 Postfach überfüllt
mailboxFull count | 552 Quota des Empfängers überschritten
domainUnknown prune | 550 5.1.2 Domain existiert nicht
domainUnknown prune | 550 Unbekannte Domain
spam fixMessage | 554 Nachricht wurde als Spam eingestuft
spam fixMessage | 550 Ihre E-Mail wurde als SPAM abgelehnt
tooBig fixMessage | 552 Die Nachricht ist zu groß
relayDenied fixSender | 550 Relaying nicht erlaubt
policy fixSender | 550 Zugriff verweigert
addressUnknown prune | 550 Destinataire inconnu
addressUnknown prune | 550 Le destinataire n'existe pas
addressUnknown prune | 550 Adresse e-mail invalide
addressUnknown prune | 550 Aucun utilisateur de ce nom
addressUnknown prune | 550 Adresse inexistante
addressUnknown prune | 550 5.1.1 Adresse non valide
addressGone prune | 550 Cette adresse n'est plus valide
addressGone prune | 550 Cette adresse n'est plus utilisée
addressGone prune | 550 Compte fermé
addressGone prune | 550 Cette boîte a été fermée
addressDisabled hold | 550 Compte suspendu
addressDisabled hold | 550 Compte désactivé
addressDisabled hold | 550 Boîte bloquée
mailboxFull count | 552 Boîte pleine
mailboxFull count | 552 Quota dépassé
mailboxFull count | 552 Le quota du destinataire est dépassé
domainUnknown prune | 550 Domaine inconnu
domainUnknown prune | 550 Le domaine n'existe pas
spam fixMessage | 554 Message rejeté car considéré comme spam
tooBig fixMessage | 552 Message trop volumineux
relayDenied fixSender | 550 Relais refusé
addressUnknown prune | 550 Usuario desconocido
addressUnknown prune | 550 El usuario no existe
addressUnknown prune | 550 Destinatario inexistente
addressUnknown prune | 550 La cuenta no existe
addressUnknown prune | 550 Dirección inválida
addressUnknown prune | 550 Dirección de correo no válida
addressUnknown prune | 550 No existe el usuario
addressUnknown prune | 550 Buzón inexistente
addressGone prune | 550 La cuenta ya no existe
addressGone prune | 550 La cuenta ha sido eliminada
addressGone prune | 550 Cuenta cancelada
addressDisabled hold | 550 Cuenta suspendida
addressDisabled hold | 550 Cuenta deshabilitada
addressDisabled hold | 550 Cuenta bloqueada
mailboxFull count | 552 Buzón lleno
mailboxFull count | 552 El buzón del usuario está lleno
mailboxFull count | 552 Cuota excedida
mailboxFull count | 552 Se ha superado la cuota del buzón
domainUnknown prune | 550 El dominio no existe
spam fixMessage | 554 Mensaje rechazado por spam
tooBig fixMessage | 552 Mensaje demasiado grande
addressUnknown prune | 550 Utente sconosciuto
addressUnknown prune | 550 Destinatario sconosciuto
addressUnknown prune | 550 L'utente non esiste
addressUnknown prune | 550 Indirizzo non valido
addressUnknown prune | 550 Casella di posta inesistente
addressUnknown prune | 550 Casella non trovata
addressGone prune | 550 Account cancellato
addressGone prune | 550 Casella chiusa
addressDisabled hold | 550 Casella bloccata
addressDisabled hold | 550 Account disabilitato
mailboxFull count | 552 Casella piena
mailboxFull count | 552 Quota superata
domainUnknown prune | 550 Dominio inesistente
addressUnknown prune | 550 Usuário desconhecido
addressUnknown prune | 550 O usuário não existe
addressUnknown prune | 550 Utilizador inexistente
addressUnknown prune | 550 Conta inexistente
addressUnknown prune | 550 Destinatário inválido
addressUnknown prune | 550 Endereço de e-mail inválido
addressUnknown prune | 550 Caixa postal não encontrada
addressGone prune | 550 A conta foi excluída
addressGone prune | 550 Conta encerrada
addressGone prune | 550 Esta conta não existe mais
addressDisabled hold | 550 Conta desativada
addressDisabled hold | 550 Conta bloqueada
mailboxFull count | 552 Caixa postal cheia
mailboxFull count | 552 Caixa de entrada lotada
mailboxFull count | 552 Cota excedida
domainUnknown prune | 550 Domínio inexistente
addressUnknown prune | 550 Nieznany użytkownik
addressUnknown prune | 550 Użytkownik nieznany
addressUnknown prune | 550 Adres nie istnieje
addressUnknown prune | 550 Nieprawidłowy adres
addressUnknown prune | 550 Nie znaleziono użytkownika
addressUnknown prune | 550 Skrzynka nie istnieje
addressGone prune | 550 Skrzynka została usunięta
addressGone prune | 550 Konto zostało zamknięte
addressDisabled hold | 550 Skrzynka zablokowana
addressDisabled hold | 550 Konto nieaktywne
mailboxFull count | 552 Skrzynka pełna
mailboxFull count | 552 Przekroczony limit skrzynki
mailboxFull count | 552 Brak miejsca w skrzynce
domainUnknown prune | 550 Domena nie istnieje
addressUnknown prune | 550 Пользователь не найден
addressUnknown prune | 550 Нет такого пользователя
addressUnknown prune | 550 Такого пользователя не существует
addressUnknown prune | 550 Неизвестный получатель
addressUnknown prune | 550 Получатель не существует
addressUnknown prune | 550 Адрес получателя не существует
addressUnknown prune | 550 Почтовый ящик не найден
addressUnknown prune | 550 Неверный адрес получателя
addressGone prune | 550 Почтовый ящик удалён
addressGone prune | 550 Аккаунт удален
addressGone prune | 550 Ящик больше не используется
addressDisabled hold | 550 Почтовый ящик заблокирован
addressDisabled hold | 550 Аккаунт отключен
mailboxFull count | 552 Почтовый ящик переполнен
mailboxFull count | 552 Ящик получателя переполнен
mailboxFull count | 552 Превышена квота
mailboxFull count | 552 Превышен лимит почтового ящика
domainUnknown prune | 550 Домен не существует
domainUnknown prune | 550 Домен не найден
spam fixMessage | 554 Сообщение отклонено как спам
addressUnknown prune | 550 Gebruiker onbekend
addressUnknown prune | 550 Onbekende gebruiker
addressUnknown prune | 550 Ontvanger bestaat niet
addressUnknown prune | 550 E-mailadres bestaat niet
addressUnknown prune | 550 Ongeldig e-mailadres
addressUnknown prune | 550 Postvak niet gevonden
addressGone prune | 550 Dit adres is niet meer in gebruik
addressGone prune | 550 Account is verwijderd
addressDisabled hold | 550 Account geblokkeerd
mailboxFull count | 552 Mailbox vol
mailboxFull count | 552 Postvak is vol
mailboxFull count | 552 Quotum overschreden
domainUnknown prune | 550 Domein bestaat niet
addressUnknown prune | 550 ユーザーが見つかりません
addressUnknown prune | 550 宛先不明
addressUnknown prune | 550 存在しないアドレスです
addressUnknown prune | 550 ユーザー不明
addressUnknown prune | 550 受信者が存在しません
mailboxFull count | 552 メールボックスがいっぱいです
mailboxFull count | 552 容量オーバー
addressDisabled hold | 550 このアカウントは停止されています
addressUnknown prune | 550 Användaren finns inte
addressUnknown prune | 550 Okänd mottagare
addressUnknown prune | 550 Brugeren findes ikke
addressUnknown prune | 550 Ukendt modtager
addressUnknown prune | 550 Ukjent mottaker
addressUnknown prune | 550 Vastaanottajaa ei löydy
addressUnknown prune | 550 Kullanıcı bulunamadı
addressUnknown prune | 550 Alıcı bulunamadı
mailboxFull count | 552 Posta kutusu dolu
addressUnknown prune | 550 Uživatel neexistuje
addressUnknown prune | 550 Neznámý uživatel
addressUnknown prune | 550 Nincs ilyen felhasználó
addressUnknown prune | 550 Utilizator inexistent
addressUnknown prune | 550 Користувача не існує
addressUnknown prune | 550 Невідомий користувач
mailboxFull count | 552 Поштова скринька переповнена
addressUnknown prune | 550 Ο χρήστης δεν υπάρχει
addressUnknown prune | 550 המשתמש לא קיים
addressUnknown prune | 550 المستخدم غير موجود
addressUnknown prune | 550 사용자를 찾을 수 없습니다`,
  'English, other wordings': `
addressUnknown prune | 550 There's no one here by that name
addressUnknown prune | 550 Nobody by that name works here
addressUnknown prune | 550 We don't have any user with this address
addressUnknown prune | 550 That email account doesn't seem to exist
addressUnknown prune | 550 The recipient cannot be found
addressUnknown prune | 550 no mailbox for this recipient
addressUnknown prune | 550 5.1.1 mailbox not available here
addressUnknown prune | 550 ann@firm.example is not a recipient here
addressUnknown prune | 550 unknown email ID
addressVague hold | 550 Recipient verification failed
addressVague hold | 550 recipient validation failed
addressUnknown prune | 550 5.1.1 Mail address unknown
addressUnknown prune | 550 Error: Can't find user
addressUnknown prune | 550 Your mail could not be delivered, the recipient is unknown
addressUnknown prune | 550 5.0.0 ann@firm.example is an invalid address
addressUnknown prune | 550 Undefined mail user
addressUnknown prune | 550 no known recipient
addressUnknown prune | 550 Recipient not in database
addressUnknown prune | 550 Mailbox for ann@firm.example was not found
addressUnknown prune | 550 No mail box available for this user
addressUnknown prune | 550 There is no such mail account
addressUnknown prune | 550 5.1.1 Address does not resolve to a mailbox
addressUnknown prune | 550 The e-mail ID does not exist
addressUnknown prune | 550 Account not exist
addressUnknown prune | 550 The user you are trying to reach does not exist
addressUnknown prune | 550 Ann does not have an account here
addressUnknown prune | 550 Sorry, we have no record of this person
addressUnknown prune | 550 recipient ann@firm.example was not found in LDAP
addressUnknown prune | 550 5.1.1 ann: no such mailbox
addressUnknown prune | 550 The address is not deliverable here: no such user
addressGone prune | 550 The account has been removed
addressGone prune | 550 This account was terminated by the user
addressGone prune | 550 this mailbox has expired
addressGone prune | 550 ann@firm.example is no longer with us
addressGone prune | 550 The employee has left our company
addressGone prune | 550 This address has been retired
addressGone prune | 550 Recipient is no longer on server
addressGone prune | 550 The email address is no longer monitored, mailbox closed
addressGone prune | 550 This email address is not in use anymore
addressGone prune | 550 The person has retired
addressGone prune | 550 Address has been decommissioned
addressDisabled hold | 550 The account is temporarily closed
addressDisabled hold | 550 user account is expired due to inactivity
addressDisabled hold | 550 Mailbox is blocked
addressDisabled hold | 550 This user is no longer allowed to receive mail, account suspended
addressDisabled hold | 550 mailbox is currently disabled
addressDisabled hold | 550 user disabled; cannot receive new mail
addressDisabled hold | 550 account on hold
addressDisabled hold | 550 5.2.1 The mailbox is not accepting messages
addressDisabled hold | 550 mailbox deactivated by owner
addressDisabled hold | 550 User account has been locked
mailboxFull count | 552 mail box is full
mailboxFull count | 550 recipient's mailbox is over its limit
mailboxFull count | 552 5.2.2 The recipient has exceeded their storage limit
mailboxFull count | 552 account has reached its storage capacity
mailboxFull count | 550 There is not enough space in the mailbox
mailboxFull count | 550 Mail could not be delivered because the mailbox has no free space
mailboxFull count | 450 4.2.2 The recipient's inbox is out of storage space
mailboxFull count | 554 5.2.2 quota exceeded for user
mailboxFull count | 552 the user has used all of the space
mailboxFull count | 552 Insufficient disk quota
mailboxFull count | 552 mailbox has exceeded the limit
mailboxFull count | 422 user over quota
domainUnknown prune | 550 5.1.2 No such host
domainUnknown prune | 550 The domain is not registered
domainUnknown prune | Domain has expired and is not registered any more (NXDOMAIN)
domainUnknown prune | 550 5.1.2 Invalid destination domain
domainUnknown prune | DNS lookup failed: no such domain firm.example
domainUnknown prune | 550 5.4.4 The domain name does not exist
domainNoMail prune | 550 5.4.4 no mail exchanger for the domain
domainNoMail prune | Domain has no MX records or is invalid
domainNoMail prune | no MX or A records for firm.example
domainNoMail prune | 550 5.1.10 This domain doesn't accept mail
addressSyntax fixData | 501 5.1.3 Malformed recipient address
addressSyntax fixData | 553 5.1.3 <ann@@firm.example>... Invalid address syntax
addressSyntax fixData | 550 5.1.3 The recipient's address contains invalid characters
addressSyntax fixData | 501 Syntax error in recipient address
addressSyntax fixData | 553 5.6.7 Address requires SMTPUTF8
ownerChanged prune | 550 5.7.17 Mailbox owner has changed
ownerChanged prune | 550 5.7.18 Domain owner has changed`,
  'Seen in logs and notices that people show when they ask for help': `
blocklisted fixSender | 550-Verification failed for <s@x.example> 550-The mail server could not deliver mail to s@x.example. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. 550 Sender verify failed
senderRejected fixSender | 550-Verification failed for <s@x.example> 550-Called: 192.0.2.1 550-Sent: RCPT TO:<s@x.example> 550-Response: 550 5.1.1 <s@x.example>: Recipient address rejected: User unknown in local recipient table 550 Sender verify failed
senderRejected fixSender | 550-Verification failed for <s@x.example> 550-Unrouteable address 550 Sender verify failed
addressUnknown prune | 557 Email address - ann@firm.example - is not available here. Disconnecting...
addressUnknown prune | 550 Invalid recipient: ann.lee
addressUnknown prune | 550 5.1.1 <ann@firm.example> recipient rejected. This is a default recipient used as a placeholder in many web applications. Please check your settings and try again.
addressUnknown prune | 553 5.3.0 <ann@worldnet.example>... 550 worldnet addressee unknown, relay=[192.0.2.1]
mailboxFull count | 550 ann@earthlink.net...User account is overquota
addressUnknown prune | 550 550 unknown user (state 14).
senderRejected fixSender | 554 5.7.1 This message has been blocked because the return email domain is invalid.(failed to obtain DNS record for domain x.example) (in reply to end of DATA command)
senderRejected fixSender | 553 5.7.1 <s@x.example>: Sender address rejected: not owned by user t@x.example (in reply to RCPT TO command)
senderRejected fixSender | 550 5.1.0 <s@x.example>: Sender address rejected: x.example
senderRejected fixSender | 550 5.7.1 <s@x.example>: Sender address rejected: mailbox disabled - DEBUG: dom x.example (in reply to RCPT TO command)
mailboxFull count | 550 Quota Error
addressUnknown prune | 550 ann@juno.com is not a valid user
network count | 450 4.1.1 <ann@firm.example>: Recipient address rejected: unverified address: Recipient address lookup failed retry
blocklisted fixSender | 550 Rejected by Spamhaus.
blocklisted fixSender | 553 5.7.2 [TSS06] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.
rateLimited retry | host mx.firm.example [192.0.2.1]: 452 too many recipients: retry timeout exceeded
systemError retry | Command died with status 255: "procmail -a "$EXTENSION""
relayDenied fixSender | 550 relay not permitted (in reply to RCPT TO command)
addressUnknown prune | 550 Recipient not found. IB603
reverseDns fixSender | 421 Temporarily rejected. Reverse DNS for this IP failed. IB108
authentication fixSender | 550 Invalid SPF record. Please inspect your SPF settings, and try again. IB508
senderRejected fixSender | 550 From: Domain is invalid. Please provide a valid From: IB506
rateLimited retry | 452 This message contains too many recipients Please reduce the number of recipients and retry. IB605
systemError retry | 421 Server temporarily unavailable. Try again later. IB101
spam fixMessage | 554 This message has been rejected due to content judged to be spam by the Internet community. IB212
virus fixMessage | 552 Virus found inside of the email. IB705`,
  'Coremail, as many Chinese services run it': `
blocklisted fixSender | 550 Requested mail action not taken: Invalid IP
senderRejected fixSender | 550 Requested mail action not taken: Fake sender
addressDisabled hold | 550 User suspended
blocklisted fixSender | 550 IP is rejected
senderRejected fixSender | 550 sender is rejected`,
  'More services and servers': `
addressUnknown prune | 550 5.1.1 <ann@uol.com.br>: Recipient address rejected: User unknown. Usuario inexistente
addressUnknown prune | 550 5.1.1 <ann@terra.com.br>: Recipient address rejected: The recipient address does not exist
mailboxFull count | 550 5.2.2 <ann@terra.com.br>: quota exceeded, caixa postal cheia
addressUnknown prune | 550 #5.1.1 Recipient unknown (bluewin)
addressUnknown prune | 550 5.1.1 <ann@telenet.be> recipient rejected (telenet)
addressUnknown prune | 550 5.1.1 <ann@ziggo.nl>: Recipient address rejected: Onbekende gebruiker
addressUnknown prune | 550 5.1.1 No such recipient (xs4all)
addressUnknown prune | 550 5.1.1 <ann@skynet.be> unknown or invalid address
mailboxFull count | 552 5.2.2 <ann@kpn.nl> Mailbox is over quota
addressUnknown prune | 550 5.1.1 User Unknown (workmail.amazonaws.com)
addressUnknown prune | 551 5.1.1 no such address (Cloudflare Email Routing)
addressUnknown prune | 550 5.1.1 Address does not exist. (Cloudflare)
addressUnknown prune | 550 5.1.1 ann@firm.example is not a valid ImprovMX alias
addressUnknown prune | 550 Address not found: no forwarding for ann@firm.example
addressUnknown prune | 550 Mailbox does not exist. (Titan)
addressUnknown prune | 550 5.1.1 <ann@firm.example>: Recipient address rejected: User doesn't exist: ann@firm.example (dovecot lmtp)
mailboxFull count | 552 5.2.2 <ann@firm.example> Quota exceeded (mailbox for user is full) (dovecot)
mailboxFull count | 552 5.2.2 <ann@firm.example> Mailbox is full / Blocks limit exceeded / Inode limit exceeded
addressUnknown prune | 550-Mailbox unknown. Either there is no mailbox associated with this 550-name or you don't have authorization to see it. 550 5.1.1 User unknown (Cyrus)
mailboxFull count | 452 4.2.2 Over quota SESSIONID=<x> (Cyrus)
addressUnknown prune | 550 5.1.1 <ann@firm.example>: Recipient address rejected: User unknown in local recipient table; from=<s@x.example> to=<ann@firm.example> proto=ESMTP helo=<mx.x.example>
addressUnknown prune | 550 5.2.1 <ann@firm.example>... Mailbox not found
addressGone prune | 550 5.1.6 <ann@firm.example> recipient no longer on server: forwarding address expired
addressGone prune | 550 The recipient's account has been closed
addressGone prune | 550 This user has moved to another address
addressDisabled hold | 550 5.2.1 User's mailbox is administratively disabled
addressDisabled hold | 550 recipient's account is currently suspended
addressDisabled hold | 550 5.7.1 This mailbox has been suspended for inactivity
mailboxFull count | 550 5.2.2 User has exceeded his/her quota
mailboxFull count | 552 Mailbox limit exceeded for this email address
mailboxFull count | 550 User mail storage exceeded
mailboxFull count | 550 Message rejected: recipient mailbox has reached the maximum size
tooBig fixMessage | 552 5.3.4 Error: message file too big
tooBig fixMessage | 552 message size exceeds 20 MB, rejected
tooBig fixMessage | 523 the message size exceeds the recipient's size limits
blocklisted fixSender | 554 mx.firm.example ESMTP not accepting messages: your host is blocklisted
blocklisted fixSender | 550 Blocked by local RBL
blocklisted fixSender | 550 5.7.1 Email rejected per SPAM policy: IP in DNSBL
policy fixSender | 550 5.7.1 Command rejected
addressVague hold | 554 5.7.1 <ann@firm.example>: Recipient address rejected: Policy restrictions hold
content fixMessage | 554 5.6.0 Invalid message: 8bit characters in header
spam fixMessage | 554 5.7.1 The message from (<s@x.example>) with the subject of (Hello) matches a profile the Internet community may consider spam.
spam fixMessage | 550 Your message was detected as spam and was not delivered
senderRejected fixSender | 550 Sender not permitted
senderRejected fixSender | 550 5.7.1 Sender not authorized
senderRejected fixSender | 550 Domain of sender does not resolve
authentication fixSender | 550 5.7.1 SPF unauthorized mail is prohibited.
authentication fixSender | 550 5.7.0 Email rejected per DMARC policy for x.example
authentication fixSender | 550 5.7.1 DKIM validation failed
authentication fixSender | 550 [SPF] 192.0.2.1 is not allowed to send mail from x.example
authentication fixSender | 550 5.7.1 ARC validation failed (RULE-4-SPF-FAIL)
rateLimited retry | 421 Too many messages from this sender in a short time
rateLimited retry | 450 4.7.1 Rate limit: more than 100 messages per hour
greylisted retry | 450 4.2.0 Greylisting in progress, please wait 300 seconds
network count | 421 4.4.1 Connection timed out
network count | 441 4.4.1 No answer from host
network count | connect to mx.firm.example[192.0.2.1]:25: Connection refused
network count | 451 4.4.1 [internal] no answer from host
expired count | Delivery time expired: giving up after 5 days
encryption fixSender | 550 5.7.30 REQUIRETLS support required
encryption fixSender | TLS required but not supported by the server
domainUnknown prune | 550 5.4.4 unrouteable domain
domainUnknown prune | 550 Host unknown
domainUnknown prune | No such domain at this location
domainNoMail prune | 550 5.1.10 null MX: the domain does not accept mail
domainNoMail prune | 550 5.4.4 [internal] Domain has no MX or A record`,
  'Notices for people: the headlines of Exchange Online, Gmail and others': `
addressUnknown prune | Your message to ann@firm.example couldn't be delivered. ann wasn't found at firm.example.
addressUnknown prune | ann wasn't found at firm.example. 550 5.1.10 RESOLVER.ADR.RecipientNotFound
listRestricted hold | The group Staff isn't set up to receive messages from s@x.example.
listRestricted hold | Your message can't be delivered because delivery to this address is restricted.
listRestricted hold | Your message wasn't delivered because you don't have permission to send to this recipient.
domainUnknown prune | Your message couldn't be delivered. The Domain Name System (DNS) reported that the recipient's domain does not exist.
spam fixMessage | firm.example suspects your message is spam and rejected it.
expired count | This message hasn't been delivered yet. Delivery will continue to be attempted.
mailboxFull count | ann's mailbox is full and can't accept messages now.
mailboxFull count | Recipient inbox full. Your message couldn't be delivered to ann@firm.example. Their inbox is full, or it's getting too much mail right now.
expired count | Delivery incomplete. There was a temporary problem delivering your message to ann@firm.example. Gmail will retry for 46 more hours.
tooBig fixMessage | This message is too large to be delivered to the recipient.
addressDisabled hold | The e-mail account of the recipient is disabled.
addressUnknown prune | Sorry, we were unable to deliver your message to the following address. <ann@yahoo.com>: 554: delivery error: dd This user doesn't have a yahoo.com account (ann@yahoo.com) [0]
addressUnknown prune | 550 5.1.1 ann wasn't found here
addressUnknown prune | Nous n'avons pas pu remettre votre message : l'adresse ann@firm.example n'a pas été trouvée. 550 5.1.1
addressUnknown prune | 550 5.1.10 ann@firm.example konnte nicht gefunden werden
addressUnknown prune | 550 5.1.10 No se ha podido encontrar al destinatario
expired count | Diese Nachricht wurde noch nicht zugestellt. Der Zustellversuch wird fortgesetzt.
expired count | Ce message n'a pas encore été remis. Les tentatives de remise se poursuivront.
expired count | Этот сообщение ещё не доставлено. Попытки доставки будут продолжены.`,
  "Names of hosts are nobody's words": `
addressUnknown prune | host spam.firm.example[192.0.2.1] said: 550 5.1.1 <ann@firm.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
addressUnknown prune | host virus-spam.firm.example [192.0.2.1]: 550 No such user here
addressUnknown prune | NOQUEUE: reject: RCPT from pc-1.dialup.dynamic.provider.example[192.0.2.1]: 550 5.1.1 <ann@firm.example>: Recipient address rejected: User unknown in local recipient table
mailboxFull count | host blacklist.firm.example[192.0.2.1]:25 said: 552 5.2.2 Mailbox full
addressUnknown prune | 550 5.1.1 User unknown, see https://firm.example/help/spam-and-blacklists.html
blocklisted fixSender | 550 5.7.1 rejected, see https://www.spamhaus.org/query/ip/192.0.2.1`,
};

describe('what is documented', () => {
  for (const [who, lines] of Object.entries(SAID)) {
    describe(who, () => {
      test.each(
        lines
          .trim()
          .split('\n')
          .map((line) => line.split(' | ') as [string, string]),
      )('%s: %s', (meaning, text) => {
        const { reason, action } = classifyBounce(text);
        expect(`${reason} ${action}`).toBe(meaning);
      });
    });
  }
});

/** Words that sound like a dead address or domain, said of something else: nobody may be removed for them. */
const NOT_THE_ADDRESS = `
550 Kein Zugriff: Ihre IP-Adresse steht auf einer schwarzen Liste
550 Die IP-Adresse des Absenders ist unbekannt
554 Absenderadresse ungültig
554 Ungültige Absenderadresse
550 Die Adresse des Absenders existiert nicht
550 Die Domain des Absenders existiert nicht
550 Kein gültiger PTR-Eintrag gefunden für Ihre Adresse
550 Kein Reverse-DNS für diese Adresse gefunden
550 Zugriff verweigert: Adresse gesperrt wegen Spamversand
550 Diese Nachricht wurde gelöscht, da sie einen Virus enthält
550 Keine Berechtigung für diesen Empfänger
550 Keine Nachrichten von diesem Absender
550 Ungültiger Anhang
550 Ungültiger Header in Ihrer Nachricht
550 Der Server ist unbekannt
550 Pas de nom d'hôte pour votre adresse IP
550 Adresse IP inconnue
550 Aucun enregistrement PTR pour votre adresse
550 Aucun enregistrement SPF valide trouvé
550 Votre adresse IP n'existe pas dans le DNS
550 L'adresse de l'expéditeur n'existe pas
550 Domaine de l'expéditeur inexistant
550 Pièce jointe non valide
550 Commande invalide
550 Vous n'êtes pas autorisé à envoyer à ce destinataire
550 Destinataire refusé : trop de messages
550 El remitente no existe
550 La dirección del remitente no existe
550 El dominio del remitente no existe
550 La dirección IP no es válida
550 No existe registro PTR para su dirección IP
550 Mensaje eliminado por contener virus
550 Comando no válido
550 O remetente não existe
550 Domínio do remetente não encontrado
550 Endereço IP inválido
550 Indirizzo del mittente inesistente
550 Il dominio del mittente non esiste
550 Indirizzo IP non valido
550 Nessun record PTR per il tuo indirizzo
550 Adres nadawcy nie istnieje
550 Domena nadawcy nie istnieje
550 Nieprawidłowy adres nadawcy
550 Brak rekordu PTR dla adresu IP
550 Brak uprawnień do wysłania na ten adres
550 Nie znaleziono rekordu SPF dla domeny nadawcy
550 Brak autoryzacji
550 Отправитель не найден
550 Адрес отправителя не существует
550 Домен отправителя не существует
550 Неверный адрес отправителя
550 Нет PTR-записи для вашего адреса
550 Не найден обратный адрес для вашего IP
550 Ваш IP-адрес заблокирован
550 Ваш адрес находится в черном списке
550 Ongeldig afzenderadres
550 Geen PTR-record gevonden voor uw adres
550 Afzender bestaat niet
550 Het domein van de afzender bestaat niet
550 Geen toestemming voor deze ontvanger
550 送信元アドレスが存在しません
550 送信元ドメインが存在しません
550 发件人地址不存在
550 发件人域名不存在
550 您的IP地址在黑名单中
550 发信人不存在
550 メッセージが見つかりません
550 Okänd avsändare
550 Gönderen bulunamadı
550 Neznámý odesílatel
550 Ukjent avsender
554 5.7.1 No valid DKIM for address
550 5.7.1 You do not have a valid account to send from this address
550 You don't have permission to reach this mailbox
550 We do not have a policy allowing this user
550 no account of yours may send here
550 undefined symbol in mailbox filter
451 4.3.0 mailbox server not found, try later
550 5.7.1 your mail server is not registered
550 your client does not have a valid hostname
550 address of the client host is unknown
550 The IP address 192.0.2.1 is not found in reverse DNS
550 The server address does not exist in DNS
550 from address does not exist
554 5.5.4 invalid parameter for recipient
550 5.7.1 recipient policy denies this sender: not in white list
550 Recipient requires a valid SPF
550 This mailbox only accepts mail from known senders
550 user's filter rejected the message
550 user ann has blocked your address
550 ann@firm.example has set a filter that rejects unknown senders
550 message rejected: unknown sender to this recipient
550 message from unknown address rejected
550 mail from unknown host rejected
550 mail from invalid address rejected
550 Rejected: your mail address is not known here
550 Invalid address in the Reply-To field
550 The reply address is invalid
550 URL domain does not exist
550 link domain not found in message
550 unknown file type in attachment for user
550 The account you send from has been deleted
550 your account has been suspended
550 your account does not exist
550 Your account is not authorized to send
535 your account is disabled
550 sending account disabled
550 outgoing mail from your account was disabled
550 message sending for this account is disabled
550 5.7.1 authentication required: user not logged in
550 5.1.1 too many invalid recipients, slow down
421 too many unknown users in this session
550 5.7.1 too many users not found, your host is blocked
550 policy: unknown recipients limit exceeded
550 domain exceeded the max defers and failures per hour
550 5.4.1 no answer from host
550 host does not exist in our relay table
550 not our domain, no relay
550 5.7.1 not a local domain
550 unknown protocol error
554 unknown error
550 unknown command
550 mailbox check failed: unknown error
451 user database not found, try later
451 4.3.0 user table not found
554 5.3.0 config file for user not found
554 5.3.5 mailbox driver not found
550 5.6.0 invalid MIME in message to user
550 recipient server does not support SMTPUTF8, header not valid
550 5.7.1 The message was deleted by the user's virus filter
550 Message removed by content filter of the recipient
550 message closed by policy
550 recipient limit exceeded
550 5.5.3 too many recipients, rest not accepted
550 mail to this address is restricted to members
550 The mailing list is closed
550 closed list: you are not a member of ann@firm.example
550 list user not subscribed
550 5.7.1 you are not known to ann@firm.example
550 Verify your sender: mailbox does not exist
550 callback to your address: no such user
550 could not verify your address: user unknown
550 sender verification: no such user here
550 Reverse lookup of your address: not found
554 5.7.1 Your address has no account at x.example
450 4.7.1 no such user yet, greylisted
451 user unknown temporarily
450 recipient not found in cache, try again later
451 4.1.1 mailbox lookup timeout
550 5.2.2 no such space: mailbox full
550 mailbox full, user not found in overflow`;

describe('what is said of the sender, the message or the machine', () => {
  test.each(NOT_THE_ADDRESS.trim().split('\n'))('%s', (text) => {
    expect(classifyBounce(text).action).not.toBe('prune');
  });
});
