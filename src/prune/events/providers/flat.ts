/** Services whose events are one flat object with a word for what happened, told apart by the shape of the object. */
import type { BounceEvent } from '../../../model/index.ts';
import { type Fields, inner, isFields, plain, sourceOf, text } from '../serviceEvent.ts';
import { isKnown, readByWord } from './byWord.ts';

type Reading = BounceEvent | null;

const has = (event: Fields, ...names: readonly string[]): boolean => names.some((name) => Object.hasOwn(event, name));

/** `email.hardBounced` and `MarkAsSpam` as the words that others write: in small letters with `_` between them. */
const words = (name: string): string =>
  name
    .slice(0, 60)
    .replace(/^(?:email|contact)\./, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();

function sendgrid(event: Fields): Reading {
  if (!has(event, 'sg_event_id', 'sg_message_id')) return null;
  return readByWord('sendgrid', text(event, 'event'), event, text(event, 'email'), event.timestamp);
}

function mailjet(event: Fields): Reading {
  if (!has(event, 'mj_campaign_id', 'mj_contact_id', 'mj_message_id', 'error_related_to')) return null;
  return readByWord('mailjet', text(event, 'event'), event, text(event, 'email'), event.time);
}

function bySparkpost(event: Fields): BounceEvent {
  return readByWord('sparkpost', text(event, 'type'), event, text(event, 'rcpt_to', 'raw_rcpt_to'), event.timestamp);
}

function sparkpostWebhook(event: Fields): Reading {
  const message = Object.values(inner(event, 'msys')).find(isFields);
  return message === undefined ? null : bySparkpost(message);
}

function mandrillWebhook(event: Fields): Reading {
  if (!isFields(event.msg) || !has(event, 'event')) return null;
  return readByWord('mandrill', text(event, 'event'), event.msg, text(event.msg, 'email'), event.ts);
}

/** Changes of Mandrill's own lists. */
function mandrillList(event: Fields): Reading {
  if ((event.type !== 'blacklist' && event.type !== 'whitelist') || !has(event, 'action')) return null;
  const entry = inner(event, event.type === 'blacklist' ? 'reject' : 'entry');
  const stands = event.type === 'blacklist' && event.action !== 'remove' && entry.expired !== true;
  const fields = { reject: { reason: text(entry, 'reason') }, diag: text(entry, 'detail') };
  const at = text(entry, 'last_event_at', 'created_at') || event.ts;
  return readByWord('mandrill', stands ? 'reject' : 'delisted', fields, text(entry, 'email'), at);
}

function mandrillAnswer(event: Fields): Reading {
  if (!has(event, 'reject_reason')) return null;
  return readByWord('mandrill', text(event, 'status'), event, text(event, 'email'), null);
}

function sparkpostSearch(event: Fields): Reading {
  return has(event, 'bounce_class', 'rcpt_to') ? bySparkpost(event) : null;
}

function postal(event: Fields): Reading {
  const { payload } = event;
  const word = text(event, 'event');
  if (!isFields(payload) || !/^Message/.test(word)) return null;
  const message = isFields(payload.message) ? payload.message : inner(payload, 'original_message');
  const to = text(message, 'to');
  return isFields(payload.bounce)
    ? readByWord('postal', 'MessageDeliveryFailed', {}, to, event.timestamp)
    : readByWord('postal', word, payload, to, event.timestamp);
}

/** Whom MailerSend and Resend wrote to. */
function recipientIn(data: Fields): string {
  const own = text(inner(inner(data, 'email'), 'recipient'), 'email');
  if (own !== '') return own;
  const to: unknown = Array.isArray(data.to) ? data.to[0] : undefined;
  return typeof to === 'string' ? to : text(data, 'to', 'email');
}

function mailersendOrResend(event: Fields): Reading {
  const { data } = event;
  const type = text(event, 'type');
  if (!isFields(data) || !/^(?:activity|email|contact)\./.test(type)) return null;
  if (type === 'contact.updated' && data.unsubscribed === true)
    return plain(sourceOf('resend', text(data, 'email'), event.created_at), 'optOut', 'unsubscribed');
  const source = type.startsWith('activity.') ? 'mailersend' : 'resend';
  const at = text(event, 'created_at') || text(data, 'created_at');
  return readByWord(source, type, { ...data, ...inner(data, 'morph') }, recipientIn(data), at);
}

function unisender(event: Fields): Reading {
  if (!isFields(event.delivery_info) && text(event, 'event_name') !== 'transactional_email_status') return null;
  const fields = { reason: text(inner(event, 'delivery_info'), 'destination_response', 'delivery_status') };
  return readByWord('unisender', text(event, 'status'), fields, text(event, 'email'), event.event_time);
}

/** Brevo's words that nobody else has. */
const BREVO_WORD =
  /^(?:invalid_email|hard_bounce|soft_bounce|hardBounce|softBounce|uniqueOpened|loadedByProxy|proxy_open|unique_proxy_open)$/;

function brevo(event: Fields): Reading {
  if (!has(event, 'message-id', 'ts_event', 'ts_epoch') && !BREVO_WORD.test(wordOf(event))) return null;
  const at = event.ts_event ?? event.ts_epoch ?? event.ts ?? event.date;
  return readByWord('brevo', text(event, 'event'), event, text(event, 'email'), at);
}

function sendpulse(event: Fields): Reading {
  if (!has(event, 'smtp_server_response_code', 'smtp_server_response')) return null;
  return readByWord('sendpulse', text(event, 'event'), event, text(event, 'recipient', 'email'), event.timestamp);
}

function smtp2go(event: Fields): Reading {
  const word = text(event, 'event');
  if (!has(event, 'rcpt') || !isKnown(word)) return null;
  return readByWord('smtp2go', word, event, text(event, 'rcpt'), event.time ?? event.timestamp, false);
}

function mailtrap(event: Fields): Reading {
  if (!has(event, 'sending_stream', 'bounce_category')) return null;
  return readByWord('mailtrap', text(event, 'event'), event, text(event, 'email'), event.timestamp);
}

function loops(event: Fields): Reading {
  const { contactIdentity } = event;
  if (!isFields(contactIdentity)) return null;
  return readByWord('loops', words(text(event, 'eventName')), event, text(contactIdentity, 'email'), event.eventTime);
}

const OF_BRAZE = 'users.messages.email.';

function braze(event: Fields): Reading {
  const { properties } = event;
  const type = text(event, 'event_type');
  if (!isFields(properties) || !type.startsWith(OF_BRAZE)) return null;
  const fields = { reason: text(properties, 'bounce_reason') };
  return readByWord('braze', words(type.slice(OF_BRAZE.length)), fields, text(properties, 'email_address'), event.time);
}

/** An event's word for what happened. */
const wordOf = (event: Fields): string => text(event, 'event', 'event_name', 'type', 'status');

const recipientOf = (event: Fields): string => text(event, 'email', 'recipient', 'to');

/** True for an event without any service's mark: a word, an address and a moment. */
export function isUnmarked(event: Fields): boolean {
  return wordOf(event) !== '' && recipientOf(event).includes('@') && has(event, 'timestamp');
}

/** SendGrid's older events and SendPulse's flat ones carry no mark of their own. */
export function readUnmarked(event: Fields): BounceEvent {
  const source = has(event, 'task_id') ? 'sendpulse' : 'sendgrid';
  return readByWord(source, wordOf(event), event, recipientOf(event), event.timestamp, false);
}

/** The flat services, the surest mark first. */
const SERVICES: readonly ((event: Fields) => Reading)[] = [
  sendgrid,
  mailjet,
  sparkpostWebhook,
  mandrillWebhook,
  mandrillList,
  mandrillAnswer,
  sparkpostSearch,
  postal,
  mailersendOrResend,
  unisender,
  brevo,
  sendpulse,
  smtp2go,
  mailtrap,
  loops,
  braze,
];

/** The event of a flat service; null when it is of none, or has no mark and a word that none has. */
export function readFlat(event: Fields): Reading {
  for (const service of SERVICES) {
    const read = service(event);
    if (read !== null) return read;
  }
  return isUnmarked(event) && isKnown(wordOf(event)) ? readUnmarked(event) : null;
}
