/** What words mean when they stand beside others: whose address is unknown, and what of it. */
import { fold } from '../../text/fold.ts';
import type { PlacedPhrase } from './diagnostic.ts';
import { findStatement } from './findStatement.ts';
import { type Codes, SENDER, type Verdict } from './judgeCodes.ts';

/** Around the start of a phrase, the four words before it and its first two: it is the sender's address, host or header that is meant. */
const OF_THE_SENDER =
  /(?: (?<! (?:to|an|au|al|ao|aan|l) )(?:senders?|originators?|authors?|absenders?|remitente|remetente|mittente|nadawc[ay]|отправител[ья]|afzender(?:adres)?|avsandaren?|avsender(?:en)?|afsender(?:en)?|lahettajan?|gonderen(?:in)?|odesilatele?|odosielatela?|felado|kuldo|expeditor(?:ul|ului)?|posiljatelja?|відправника?|αποστολεα[ςσ]) | de l expediteur | expediteur | sending | helo | ehlo | originating | (?:return|reply|bounce) (?:address|path|mx) | (?<! in )reply to(?! (?:rcpt|mail|end|data) ) | server (?:address|name) | certificate | headers? | message id | ip | ptr | urls? | links? | your (?:(?:e )?mail |email )?(?:address|account|domain|dns|client|host|hostname|ip|mx|server|system) )/;
/** "Your address" and "your domain" in other languages. */
const YOURS =
  / (?:ihre|votre|su|sua|seu|tuo|tua|suo|twoj|twoja|uw|din|vas|vasa|ваш|ваша|вашего) (?:e mail |mail |email |adresse )?(?:adresse?|mailadresse|emailadresse|direccion|endereco|indirizzo|adres|адрес|domain|domaine|dominio|domena|domein|домен) /;
const TO_EXPEDITEUR = / a l expediteur /;
/** In a script without spaces, shortly before a phrase: the sender, the message, the machine. */
const OF_OTHERS: RegExp = /* @__PURE__ */ new RegExp(
  fold('送信元|送信者|差出人|発信|メッセージ|ファイル|サーバ|发件人|发信|服务器|文件|발신|보낸|서버|파일'),
);
/** Between "from" and a phrase. */
const FROM_WHAT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '~',
  'address',
  'domain',
  'unknown',
  'unverified',
  'invalid',
  'your',
]);
/** Right before a phrase: Exim and Postfix name the address that stood for the recipient. */
const PASSED_ON = / (?:generated|expanded) from ~ $/;
/** After a phrase. */
const BY_THE_SENDER =
  /^ (?:(?:records? )?for (?:your|sending) |(?:or a records? )?(?:for|of) (?:your|the sender|sender) |outgoing )|^ (?:address )?(?:in |of |as )?(?:the )?(?:sender|mail from|from (?:header|field|line|address)|reply to (?:field|header|address)|return path|envelope from|your email|ptr|spf|dkim|registro|enregistrement|rekordu?|eintrag|обратныи) /;

/** True when words that sound like a dead address or domain stand beside the sender's. */
export function ofTheSender(folded: string, { phrase, at }: PlacedPhrase): boolean {
  const before = folded.slice(Math.max(0, at - 80), at);
  if (folded.charCodeAt(at) >= 0x3040) return OF_OTHERS.test(before.slice(-12));
  const words = before.trim().split(' ').slice(-4);
  const last = words.at(-1) ?? '';
  // Whom the mail was for, before it was passed on.
  if (PASSED_ON.test(before)) return false;
  if (last === 'from' || (words.at(-2) === 'from' && FROM_WHAT.has(last))) return true;
  const end = at + phrase.length;
  const around = ` ${words.join(' ')} ${phrase.split(' ', 2).join(' ')} `;
  if (YOURS.test(around)) return true;
  return (OF_THE_SENDER.test(around) && !TO_EXPEDITEUR.test(around)) || BY_THE_SENDER.test(folded.slice(end, end + 30));
}

/** Beside "unavailable". */
const MAY_PASS = / (?:try (?:it )?again|(?:try|retry) later|again later|temporar(?:y|ily)) /;

/** What a sentence of subject and statement means; null when there is none, or not one to rely on. */
export function byStatement(folded: string, { status, reply, own }: Codes): Verdict | null {
  const found = findStatement(folded);
  if (found === null) return null;
  const { subject, says } = found;
  const rule = `statement:${subject}.${says}`;
  if (says === 'full') return { reason: 'mailboxFull', scope: 'address', action: 'count', rule };
  if (says === 'disabled') {
    return subject === 'domain' ? null : { reason: 'addressDisabled', scope: 'address', action: 'hold', rule };
  }
  const reason = subject === 'domain' ? 'domainUnknown' : says === 'gone' ? 'addressGone' : 'addressUnknown';
  // RFC 3463: X.7 is policy, and no policy makes a domain unknown; of an address it leaves a doubt.
  if (status?.startsWith('5.7.')) {
    return subject === 'domain'
      ? { ...SENDER, rule }
      : { reason: 'addressVague', scope: 'address', action: 'hold', rule };
  }
  if (status?.startsWith('4') || (status === null && reply?.startsWith('4'))) {
    if (says === 'away') return null;
    return { reason, scope: subject, action: 'count', rule };
  }
  // "Unavailable" and "try again later" contradict the code that says it is for good.
  if (says === 'away' && MAY_PASS.test(folded)) return { reason, scope: subject, action: 'count', rule };
  // Words put together by us need a permanent code beside them, or to be all that is said of this recipient.
  if (status === null && reply === null && !own)
    return { reason: 'addressVague', scope: 'address', action: 'hold', rule };
  return { reason, scope: subject, action: 'prune', rule };
}
