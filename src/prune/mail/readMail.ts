/** Reads what a mail says about delivery: DSN (RFC 3464), complaints (RFC 5965), free-form bounces, auto-replies, opt-outs. */
import type { BounceEvent } from '../../model/index.ts';
import { moment } from '../events/moment.ts';
import { readJson } from '../events/readEvents.ts';
import { classifyDiagnostic } from '../verdict/classifyDiagnostic.ts';
import { firstAddress } from './addressesIn.ts';
import { forwardsIn } from './forwardsIn.ts';
import { looksLikeTable } from './looksLikeTable.ts';
import { headerText, type Mail, mailText, parseMail } from './parseMail.ts';
import { readFeedback, readJunkReport } from './readFeedback.ts';
import { readFreeForm, refusedCommand } from './readFreeForm.ts';
import { readLeaving } from './readLeaving.ts';
import { readStatusPart, saysEnough } from './readStatusPart.ts';
import { withoutTags } from './withoutTags.ts';

const DAEMON =
  /mailer-daemon|post_?master|mail delivery|maildelivery|mail-daemon|mailer_daemon|mailerdaemon|bounce|mmdf/i;
const FAILURE_SUBJECT =
  /undeliver|delivery (?:status|failure|notification|problem|report|has|failed|error)|returned mail|return(?:ed|ing) (?:to sender|message|mail)|mail delivery|failure notice|failed mail|mail failed|could ?n[o']t (?:be )?deliver|mail system error|message delayed|delayed mail|not delivered|warning: (?:could|message)|user unknown|unzustellbar|non remis|non distribu|no se pudo|nie dostarczono|mancata consegna|недоставл|не доставлено|non recapit|não (?:foi )?entregue|no entregad|onbestelbaar|niet bezorgd|kunde inte levereras|kunne ikke leveres|nedoručiteln|配信不能|配信できません|エラーメール|退信|投递失败|無法傳遞|nondeliverable|delivery fail|error in|rejected/i;
const AWAY_SUBJECT =
  /out of (?:the )?office|auto[- ]?(?:reply|response|matic reply|responder)|automatic reply|away from|vacation|on holiday|abwesen|absence|fuera de|absent|risposta automatica|fuori sede|respuesta automática|réponse automatique|automatische antwort|autoodpowiedź|nieobecno|автоответ|автовідповідь|afwezig|frånvar|automatiskt? svar|resposta automática|ausente|ausência|automatická odpověď|nepřítomn|răspuns automat|自動応答|自動返信|不在通知|自动回复|自動回覆|자동 ?(?:응답|회신)|부재중|odpowiedź automatyczna|автоматическ\S{0,3} ответ|автоматич\S{0,3} (?:відповідь|отговор)|automatisch antwoord|autosvar|automaattinen vastaus|automatikus válasz|otomatik (?:yanıt|cevap)|αυτόματη απάντηση|自动答复|away until|\booo\b/i;

const UNDELIVERED =
  /could not be delivered|couldn't be delivered|can(?:not| ?not|'t) be delivered|was not delivered|wasn't delivered|unable to deliver|undeliverable|permanent error|error message below:\s*[45]\d\d/i;

function subjectOf(mail: Mail): string {
  return headerText((mail.headers.get('subject') ?? '').slice(0, 2000)).slice(0, 500);
}

/** What only a machine that carries mail writes. */
const OF_THE_CARRIER =
  /(?<![\w.])(?:421|45[0-2]|55[0-4])[\s-]|(?<![\d.])[45]\.\d\.\d{1,3}(?![\d.])|\bsmtp\b|mail system/i;

function isAutoReply(mail: Mail, notice: string): boolean {
  const auto = (mail.headers.get('auto-submitted') ?? '').toLowerCase();
  const from = (mail.headers.get('from') ?? '').slice(0, 500);
  const subject = subjectOf(mail);
  const away = subject.search(AWAY_SUBJECT);
  const failure = subject.search(FAILURE_SUBJECT);
  // "Undeliverable: vacation offers" is about a mail of ours.
  if (away !== -1 && (failure === -1 || away <= failure)) return true;
  if (failure !== -1 || DAEMON.test(from)) return false;
  if (
    auto.startsWith('auto-replied') ||
    mail.headers.has('x-autoreply') ||
    mail.headers.has('x-autorespond') ||
    (mail.headers.get('precedence') ?? '').toLowerCase() === 'auto_reply'
  )
    return true;
  // RFC 3834: answering machines send without a return path too. "Anna has left, write to Ben" accuses nobody.
  if ((mail.headers.get('return-path') ?? '').trim() !== '<>' || mail.headers.has('x-failed-recipients')) return false;
  const head = notice.slice(0, 3000);
  return !UNDELIVERED.test(head) && !OF_THE_CARRIER.test(head);
}

function looksLikeBounce(mail: Mail, notice: string): boolean {
  if (mail.headers.has('x-failed-recipients')) return true;
  const returnPath = (mail.headers.get('return-path') ?? '').trim();
  if (returnPath === '<>') return true;
  const from = (mail.headers.get('from') ?? '').slice(0, 500);
  const subject = subjectOf(mail);
  if (DAEMON.test(from) || DAEMON.test(returnPath) || FAILURE_SUBJECT.test(subject)) return true;
  const head = notice.slice(0, 3000);
  // A bare notice without any headers, as log collectors keep them.
  if (mail.headers.size === 0) return /deliver|recipient|mail system|550|554|421|45[0-2]/i.test(head);
  return UNDELIVERED.test(head);
}

const MAIL_HEADERS = ['from', 'to', 'subject', 'date', 'received', 'return-path', 'message-id', 'content-type'];

/** True for a table, a list of addresses or a file that is no text at all: nothing that one server wrote of one mail. */
function isNoNotice(mail: Mail, input: string | Uint8Array): boolean {
  if (MAIL_HEADERS.some((name) => mail.headers.has(name))) return false;
  const head = mailText(input.slice(0, 20_000));
  return head.includes('\0') || looksLikeTable(head);
}

const QUOTED_FIELDS = /^> (?:Final|Original)-Recipient:/im;
const STATUS_FIELDS = /^(?:Reporting-MTA|Final-Recipient|Original-Recipient|Action):/im;
const DELAYED_SUBJECT =
  /^(?:warning|delayed)|message delayed|delivery delayed|delivery status notification ?\(delay\)|still trying/i;

/** True when the words behind the first mention of an address say that somebody has left or moved. */
function saysGoneBehind(notice: string, address: string): boolean {
  const behind = notice.slice(notice.indexOf(address) + address.length);
  return classifyDiagnostic({ text: behind }).reason === 'addressGone';
}

function readNotice(notice: string, mail: Mail, at: number | null): BounceEvent[] {
  const fields = notice.search(STATUS_FIELDS);
  if (fields !== -1) {
    const events = readStatusPart(notice.slice(fields), mail, notice.slice(0, fields), at);
    if (events.some((event) => event.recipient !== null)) return events;
  }
  const delayed = DELAYED_SUBJECT.test(subjectOf(mail));
  const forwards = forwardsIn(notice);
  const isNamed = mail.headers.has('x-failed-recipients');
  return readFreeForm(notice, mail).map(({ recipient, text, context }): BounceEvent => {
    const command = refusedCommand(notice);
    const enough = saysEnough(text);
    let classed = classifyDiagnostic({ text: enough ? text : `${text}\n${context}`, recipient, command });
    if (!enough && classed.action !== 'prune') {
      const own = classifyDiagnostic({ text, recipient, command }, true);
      if (own.action === 'prune' && own.rule.startsWith('statement:')) classed = own;
    }
    // "Ann has left the company" and then a name: whoever comes after these words is not whom they are about.
    if (classed.reason === 'addressGone' && recipient !== null && !isNamed && !saysGoneBehind(notice, recipient))
      classed = { ...classed, recipient: null };
    const original = forwards.get(recipient?.toLowerCase() ?? '');
    const of = original === undefined ? ({ at, source: 'mail' } as const) : ({ at, source: 'mail', original } as const);
    return delayed
      ? { ...classed, kind: 'deferred', action: 'retry', rule: 'event:mail.delayed', ...of }
      : { ...classed, ...of };
  });
}

/**
 * Every report that one mail holds; none when it is no report. Looks at the first megabyte, and into a report that
 * was forwarded as a whole. Never throws. Linear.
 */
export function readMail(input: string | Uint8Array, depth = 0): BounceEvent[] {
  const mail = parseMail(input);
  const at = moment(mail.headers.get('date'));
  const feedback = mail.parts.find((part) => part.type === 'message/feedback-report');
  if (feedback) return readFeedback(feedback, mail, at);
  const junk = readJunkReport(mail, at);
  if (junk !== null) return [junk];
  let notice = mail.parts
    .filter((part) => part.type === 'text/plain' || part.type === 'text/html' || part.type === 'text')
    .slice(0, 3)
    .map((part) => (part.type === 'text/html' ? withoutTags(part.body.slice(0, 60_000)) : part.body.slice(0, 60_000)))
    .join('\n');
  // A report that somebody forwarded by hand.
  if (QUOTED_FIELDS.test(notice)) notice = notice.replace(/^> (?!>)/gm, '');
  // SNS sends the events of SES by mail too.
  if (notice.trimStart().startsWith('{')) return readJson(firstObject(notice));
  const statusPart = mail.parts.find(
    (part) => part.type === 'message/delivery-status' || part.type === 'message/global-delivery-status',
  );
  if (statusPart) {
    const events = readStatusPart(statusPart.body, mail, notice, at);
    if (events.some((event) => event.recipient !== null || event.kind === 'delivered')) return events;
  }
  if (isAutoReply(mail, notice)) {
    const recipient = firstAddress(mail.headers.get('from') ?? '');
    return [
      {
        status: null,
        reply: null,
        kind: 'autoReply',
        reason: 'none',
        scope: 'moment',
        action: 'none',
        recipient,
        rule: 'event:mail.autoReply',
        at,
        source: 'mail',
      },
    ];
  }
  const isBounce = looksLikeBounce(mail, notice);
  const leaving = isBounce ? null : readLeaving(mail, at);
  if (leaving !== null) return [leaving];
  if (!isBounce || isNoNotice(mail, input)) return [];
  const events = readNotice(notice, mail, at);
  if (events.some((event) => event.recipient !== null) || depth > 0) return events;
  for (const part of mail.parts) {
    if (part.type !== 'message/rfc822') continue;
    const inner = readMail(part.body, depth + 1);
    if (inner.some((event) => event.recipient !== null)) return inner;
  }
  return events;
}

/** The first JSON object of a text. Sendmail breaks long lines with `!`, a newline and a space. */
function firstObject(text: string): string {
  const joined = text.replaceAll('!\r\n ', '').replaceAll('!\n ', '');
  const start = joined.indexOf('{');
  let depth = 0;
  let quoted = false;
  for (let i = start; i < joined.length; i++) {
    const unit = joined.charCodeAt(i);
    if (unit === 92) i++;
    else if (unit === 34) quoted = !quoted;
    else if (!quoted && unit === 123) depth++;
    else if (!quoted && unit === 125 && --depth === 0) return joined.slice(start, i + 1);
  }
  return joined.slice(start);
}
