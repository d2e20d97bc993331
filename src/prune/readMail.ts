/** Reads what a mail says about delivery: DSN (RFC 3464), complaints (RFC 5965), free-form bounces, auto-replies. */
import type { BounceEvent } from '../model/index.ts';
import { firstAddress } from './addressIn.ts';
import { classifyDiagnostic } from './classifyText.ts';
import { findPhrase, foldDiagnostic } from './diagnostic.ts';
import { type Mail, type MailPart, parseMail } from './mime.ts';
import { readJson } from './readEvents.ts';
import { readFreeForm, refusedCommand } from './readFreeForm.ts';

const NOTHING = { recipient: null, status: null, reply: null } as const;

function dateOf(mail: Mail): number | null {
  const at = Date.parse(mail.headers.get('date') ?? '');
  return Number.isNaN(at) ? null : at;
}

/** Field blocks of a status part: one for the message, then one for each recipient. */
function fieldBlocks(body: string): Map<string, string>[] {
  const blocks: Map<string, string>[] = [];
  let block = new Map<string, string>();
  let name = '';
  for (const raw of body.split('\n', 2000)) {
    const line = raw.trimEnd();
    if (line === '') {
      if (block.size > 0) blocks.push(block);
      block = new Map();
      name = '';
    } else if ((line[0] === ' ' || line[0] === '\t') && name !== '') {
      block.set(name, `${block.get(name)} ${line.trim()}`.slice(0, 8000));
    } else {
      const colon = line.indexOf(':');
      if (colon <= 0) continue;
      name = line.slice(0, colon).trim().toLowerCase();
      if (name === 'final-recipient' && block.has(name)) {
        blocks.push(block);
        block = new Map();
      }
      if (!block.has(name)) block.set(name, line.slice(colon + 1).trim());
      else name = '';
    }
  }
  if (block.size > 0) blocks.push(block);
  return blocks;
}

/** `rfc822; <a@b>` as `a@b`. */
function typedAddress(value: string | undefined): string | null {
  if (value === undefined) return null;
  const semicolon = value.indexOf(';');
  const text = (semicolon === -1 ? value : value.slice(semicolon + 1)).trim();
  return firstAddress(text);
}

function afterType(value: string): string {
  const semicolon = value.indexOf(';');
  return semicolon !== -1 && semicolon < 16 ? value.slice(semicolon + 1).trim() : value;
}

function saysEnough(text: string): boolean {
  const found = findPhrase(foldDiagnostic(text));
  return found !== null && !found.rule.weak;
}

/** What the notice for people says of one of several recipients. */
function noticeOf(notice: string, mail: Mail, recipient: string | null): string {
  const key = recipient?.toLowerCase();
  return readFreeForm(notice, mail).find((report) => report.recipient?.toLowerCase() === key)?.text ?? '';
}

function readStatusPart(body: string, mail: Mail, notice: string, at: number | null): BounceEvent[] {
  const events: BounceEvent[] = [];
  const blocks = fieldBlocks(body).filter(
    (block) =>
      block.has('final-recipient') || block.has('original-recipient') || (block.has('action') && block.has('status')),
  );
  for (const block of blocks.slice(0, 1000)) {
    const original = typedAddress(block.get('original-recipient'));
    const recipient =
      typedAddress(block.get('final-recipient')) ??
      original ??
      typedAddress(block.get('x-actual-recipient')) ??
      firstAddress(mail.headers.get('x-failed-recipients') ?? '') ??
      (blocks.length === 1 ? (readFreeForm(notice, mail)[0]?.recipient ?? null) : null);
    const forwarded = original !== null && original.toLowerCase() !== recipient?.toLowerCase() ? { original } : {};
    const action = (block.get('action') ?? 'failed').split(/[\s;(]/, 1)[0]?.toLowerCase();
    const status = /[245]\.\d{1,3}\.\d{1,3}/.exec((block.get('status') ?? '').slice(0, 100))?.[0] ?? null;
    let text = afterType(block.get('diagnostic-code') ?? '');
    // Some servers say the reason in the comment of the status field only.
    const comment = (block.get('status') ?? '').slice(0, 300);
    if (text === '' && comment.includes('(')) text = comment;
    if (action === 'delivered' || action === 'relayed' || action === 'expanded') {
      events.push({
        ...NOTHING,
        kind: 'delivered',
        reason: 'none',
        scope: 'moment',
        action: 'none',
        recipient,
        status,
        rule: `event:dsn.${action}`,
        at,
        source: 'mail',
        ...forwarded,
      });
      continue;
    }
    if (!saysEnough(text)) text = `${text}\n${blocks.length === 1 ? notice : noticeOf(notice, mail, recipient)}`;
    const classed = classifyDiagnostic({ text, status, recipient, command: refusedCommand(notice) });
    const delayed = action === 'delayed';
    events.push({
      ...classed,
      ...(delayed ? { kind: 'deferred' as const, action: 'retry' as const, rule: 'event:dsn.delayed' } : {}),
      at,
      source: 'mail',
      ...forwarded,
    });
  }
  return events;
}

function readFeedback(part: MailPart, mail: Mail, at: number | null): BounceEvent[] {
  const blocks = fieldBlocks(part.body);
  const fields = new Map<string, string>();
  for (const block of blocks) for (const [name, value] of block) if (!fields.has(name)) fields.set(name, value);
  const type = (fields.get('feedback-type') ?? 'abuse').toLowerCase();
  let recipient = typedAddress(fields.get('original-rcpt-to')) ?? typedAddress(fields.get('removal-recipient'));
  if (recipient === null) {
    const original = mail.parts.find(
      (other) => other.type === 'message/rfc822' || other.type === 'text/rfc822-headers',
    );
    recipient = original === undefined ? null : firstAddress(parseMail(original.body).headers.get('to') ?? '');
  }
  const base = {
    ...NOTHING,
    recipient,
    at,
    source: 'feedback',
    rule: `event:arf.${/^[a-z-]{1,20}$/.test(type) ? type : 'other'}`,
  } as const;
  // RFC 6430 not-spam and RFC 6591 auth-failure are no complaints.
  if (type === 'not-spam' || type === 'auth-failure' || type === 'dmarc')
    return [
      {
        ...base,
        kind: 'other',
        reason: type === 'not-spam' ? 'none' : 'authentication',
        scope: type === 'not-spam' ? 'moment' : 'sender',
        action: type === 'not-spam' ? 'none' : 'fixSender',
      },
    ];
  if (type === 'opt-out' || type === 'opt-out-list')
    return [{ ...base, kind: 'optOut', reason: 'optOut', scope: 'address', action: 'prune' }];
  return [{ ...base, kind: 'complaint', reason: 'complaint', scope: 'address', action: 'prune' }];
}

const DAEMON =
  /mailer-daemon|postmaster|mail delivery|maildelivery|mail-daemon|mailer_daemon|mailerdaemon|bounce|mmdf/i;
const FAILURE_SUBJECT =
  /undeliver|delivery (?:status|failure|notification|problem|report|has|failed|error)|returned mail|return(?:ed|ing) (?:to sender|message|mail)|mail delivery|failure notice|failed mail|mail failed|could ?n[o']t (?:be )?deliver|mail system error|message delayed|delayed mail|not delivered|warning: (?:could|message)|user unknown|unzustellbar|non remis|non distribu|no se pudo|nie dostarczono|mancata consegna|недоставл|не доставлено|nondeliverable|delivery fail|error in|rejected/i;
const AWAY_SUBJECT =
  /out of (?:the )?office|auto[- ]?(?:reply|response|matic reply|responder)|automatic reply|away from|vacation|on holiday|abwesen|absence|fuera de|absent|risposta automatica|fuori sede|respuesta automática|réponse automatique|automatische antwort|autoodpowiedź|nieobecno|автоответ|away until|\booo\b/i;

const UNDELIVERED =
  /could not be delivered|couldn't be delivered|can(?:not| ?not|'t) be delivered|was not delivered|wasn't delivered|unable to deliver|undeliverable|permanent error|error message below:\s*[45]\d\d/i;

function isAutoReply(mail: Mail): boolean {
  const auto = (mail.headers.get('auto-submitted') ?? '').toLowerCase();
  const from = (mail.headers.get('from') ?? '').slice(0, 500);
  const subject = (mail.headers.get('subject') ?? '').slice(0, 500);
  if (AWAY_SUBJECT.test(subject)) return true;
  if (DAEMON.test(from) || FAILURE_SUBJECT.test(subject)) return false;
  return (
    auto.startsWith('auto-replied') ||
    mail.headers.has('x-autoreply') ||
    mail.headers.has('x-autorespond') ||
    (mail.headers.get('precedence') ?? '').toLowerCase() === 'auto_reply'
  );
}

function looksLikeBounce(mail: Mail, notice: string): boolean {
  if (mail.headers.has('x-failed-recipients')) return true;
  const returnPath = (mail.headers.get('return-path') ?? '').trim();
  if (returnPath === '<>') return true;
  const from = (mail.headers.get('from') ?? '').slice(0, 500);
  const subject = (mail.headers.get('subject') ?? '').slice(0, 500);
  if (DAEMON.test(from) || DAEMON.test(returnPath) || FAILURE_SUBJECT.test(subject)) return true;
  const head = notice.slice(0, 3000);
  // A bare notice without any headers, as log collectors keep them.
  if (mail.headers.size === 0) return /deliver|recipient|mail system|550|554|421|45[0-2]/i.test(head);
  return UNDELIVERED.test(head);
}

const STATUS_FIELDS = /^(?:Reporting-MTA|Final-Recipient|Original-Recipient|Action):/im;
const DELAYED_SUBJECT =
  /^(?:warning|delayed)|message delayed|delivery delayed|delivery status notification ?\(delay\)|still trying/i;

function readNotice(notice: string, mail: Mail, at: number | null): BounceEvent[] {
  const fields = notice.search(STATUS_FIELDS);
  if (fields !== -1) {
    const events = readStatusPart(notice.slice(fields), mail, notice.slice(0, fields), at);
    if (events.some((event) => event.recipient !== null)) return events;
  }
  const delayed = DELAYED_SUBJECT.test((mail.headers.get('subject') ?? '').slice(0, 300));
  return readFreeForm(notice, mail).map(({ recipient, text, context }): BounceEvent => {
    const said = saysEnough(text) ? text : `${text}\n${context}`;
    const classed = classifyDiagnostic({ text: said, recipient, command: refusedCommand(notice) });
    return delayed
      ? { ...classed, kind: 'deferred', action: 'retry', rule: 'event:mail.delayed', at, source: 'mail' }
      : { ...classed, at, source: 'mail' };
  });
}

/**
 * Every report that one mail holds; none when it is no report. Looks at the first megabyte, and into a report that
 * was forwarded as a whole. Never throws. Linear.
 */
export function readMail(input: string | Uint8Array, depth = 0): BounceEvent[] {
  const mail = parseMail(input);
  const at = dateOf(mail);
  const feedback = mail.parts.find((part) => part.type === 'message/feedback-report');
  if (feedback) return readFeedback(feedback, mail, at);
  const notice = mail.parts
    .filter((part) => part.type === 'text/plain' || part.type === 'text/html' || part.type === 'text')
    .slice(0, 3)
    .map((part) => (part.type === 'text/html' ? withoutTags(part.body.slice(0, 60_000)) : part.body.slice(0, 60_000)))
    .join('\n');
  // SNS sends the events of SES by mail too.
  if (notice.trimStart().startsWith('{'))
    return readJson(
      notice.slice(notice.indexOf('{'), notice.indexOf('\n', notice.indexOf('{')) + 1 || undefined).trim(),
    );
  const statusPart = mail.parts.find(
    (part) => part.type === 'message/delivery-status' || part.type === 'message/global-delivery-status',
  );
  if (statusPart) {
    const events = readStatusPart(statusPart.body, mail, notice, at);
    if (events.some((event) => event.recipient !== null || event.kind === 'delivered')) return events;
  }
  if (isAutoReply(mail)) {
    const recipient = firstAddress(mail.headers.get('from') ?? '');
    return [
      {
        ...NOTHING,
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
  if (!looksLikeBounce(mail, notice)) return [];
  const events = readNotice(notice, mail, at);
  if (events.some((event) => event.recipient !== null) || depth > 0) return events;
  for (const part of mail.parts) {
    if (part.type !== 'message/rfc822') continue;
    const inner = readMail(part.body, depth + 1);
    if (inner.some((event) => event.recipient !== null)) return inner;
  }
  return events;
}

function withoutTags(html: string): string {
  let out = '';
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    const close = html.indexOf('>', at);
    if (close === -1) break;
    const inner = html.slice(at + 1, close);
    out += html.slice(from, at);
    // `<a@b.example>` is an address that nobody escaped.
    out +=
      inner.includes('@') && !inner.includes(' ')
        ? `<${inner}>`
        : /^\/?(?:p|br|div|tr|li|h\d|table|blockquote)\b/i.test(inner)
          ? '\n'
          : ' ';
    from = close + 1;
  }
  return (out + html.slice(from))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&#39;|&rsquo;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
