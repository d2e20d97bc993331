/** Services whose events are one flat object with a word for what happened: the words are data, the reading is one. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { SERVICE_WORDS } from '../../../reference/serviceWords.ts';
import { readRow } from '../readRow.ts';
import { type Failure, type Fields, failure, inner, isFields, plain, sourceOf, text } from '../serviceEvent.ts';

type Meaning = BounceKind | Failure['label'];

/** SendGrid's classification and SparkPost's classes that say the sender or the message was refused. */
const BLOCKED_CLASSES = new Set(['Content', 'Reputation', 'Frequency or Volume Too High', 'Technical Failure']);

function sparkpostLabel(bounceClass: string): Meaning | null {
  const number = Number(bounceClass);
  if (number === 10 || number === 30) return 'hard';
  if (number === 90) return 'optOut';
  if (number === 25 || number === 80) return 'suppressed';
  if (number >= 50 && number <= 54) return 'blocked';
  if (number === 60) return 'autoReply';
  return number > 0 ? 'soft' : null;
}

/** Reasons of the sender, the message or the account: nothing that anybody knows of the address. */
const NOT_OF_THE_ADDRESS = /sender|header|content|template|smtpapi|quota|limit|unsigned|\brule\b/;

/** Why a service did not even try: its own earlier knowledge of the address, or trouble that is the sender's. */
function suppressedFor(reason: string): Meaning {
  const lower = reason.toLowerCase();
  if (NOT_OF_THE_ADDRESS.test(lower)) return 'blocked';
  if (/unsub/.test(lower)) return 'optOut';
  if (/spam|complain/.test(lower)) return 'complaint';
  if (/soft|transient/.test(lower)) return 'suppressed';
  if (/bounce|invalid|hard/.test(lower)) return 'hard';
  return 'suppressed';
}

/** Mailjet names whose trouble it was: its own and that of a system are no word about the address, whatever it calls the bounce. */
function mailjetLabel(fields: Fields, reason: string): Meaning {
  const own = /preblocked|blacklist|user unknown|typofix|invalid/.test(reason) ? 'suppressed' : 'blocked';
  switch (text(fields, 'error_related_to')) {
    case 'mailjet':
      return own;
    case 'spam':
    case 'content':
      return 'blocked';
    case 'system':
      return 'soft';
  }
  if (text(fields, 'event') === 'blocked') return own;
  return fields.hard_bounce === true || fields.hard_bounce === 'true' ? 'hard' : 'soft';
}

/** Everything but the word: where each service keeps the words and codes. Null when there is no word. */
export function readByWord(
  source: string,
  word: string,
  fields: Fields,
  recipient: string,
  at: unknown,
): BounceEvent | null {
  const key = word.toLowerCase().replace(/^(?:activity|email|contact)\./, '');
  const from = sourceOf(source, recipient, at);
  const label = /^[a-z_ ]{1,40}$/.test(key) ? key.replaceAll(' ', '_') : 'other';
  let meaning: Meaning = Object.hasOwn(SERVICE_WORDS, key) ? (SERVICE_WORDS[key] as Meaning) : 'other';
  const reason = text(
    fields,
    'reason',
    'raw_reason',
    'diag',
    'bounce_description',
    'response',
    'smtp_reply',
    'error',
    'comment',
    'smtp_server_response',
    'description',
    'Details',
    'details',
    'output',
  );
  if (source === 'sendgrid') {
    if (
      key === 'bounce' &&
      (text(fields, 'type') === 'blocked' || BLOCKED_CLASSES.has(text(fields, 'bounce_classification')))
    )
      meaning = 'blocked';
    if (key === 'dropped') meaning = suppressedFor(reason);
  } else if (source === 'sparkpost' && (meaning === 'hard' || key === 'out_of_band')) {
    meaning = sparkpostLabel(text(fields, 'bounce_class')) ?? 'soft';
  } else if (source === 'mailjet' && (key === 'bounce' || key === 'blocked')) {
    meaning = mailjetLabel(fields, reason);
  } else if (source === 'brevo' && key === 'blocked') {
    meaning = 'suppressed';
  } else if (source === 'mandrill' && (key === 'reject' || key === 'rejected')) {
    meaning = suppressedFor(text(inner(fields, 'reject'), 'reason') || text(fields, 'reject_reason', 'reason'));
  } else if (source === 'klaviyo' && key === 'bounced') {
    meaning = /soft/i.test(text(fields, 'bounce_type', 'Bounce Type')) ? 'soft' : 'hard';
  } else if (source === 'resend' && key === 'bounced') {
    meaning = /transient|soft|undetermined/i.test(text(inner(fields, 'bounce'), 'type')) ? 'soft' : 'hard';
  }
  switch (meaning) {
    case 'hard':
    case 'soft':
    case 'blocked':
    case 'unsure':
    case 'deferred': {
      const bounce = inner(fields, 'bounce');
      return failure(from, {
        text: [reason, text(bounce, 'message', 'subType'), text(fields, 'error_related_to')].join(' ').trim(),
        status: text(fields, 'status', 'smtp_server_response_subcode'),
        reply: text(fields, 'error_code', 'smtp_server_response_code', 'response_code'),
        label: meaning,
        word: label,
      });
    }
    default:
      return plain(from, meaning, label);
  }
}

const isKnown = (word: string): boolean => Object.hasOwn(SERVICE_WORDS, word.toLowerCase());

/** `email.hardBounced` and `MarkAsSpam` as the words that others write: in small letters with `_` between them. */
const words = (name: string): string =>
  name
    .slice(0, 60)
    .replace(/^(?:email|contact)\./, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The flat services, told apart by the shape of their events. Null when it is none of them. */
export function readFlat(event: Fields): BounceEvent | null {
  const word = text(event, 'event', 'event_name', 'type', 'status');
  if (Object.hasOwn(event, 'sg_event_id') || Object.hasOwn(event, 'sg_message_id'))
    return readByWord('sendgrid', text(event, 'event'), event, text(event, 'email'), event.timestamp);
  if (
    Object.hasOwn(event, 'mj_campaign_id') ||
    Object.hasOwn(event, 'mj_contact_id') ||
    Object.hasOwn(event, 'mj_message_id') ||
    Object.hasOwn(event, 'error_related_to')
  )
    return readByWord('mailjet', text(event, 'event'), event, text(event, 'email'), event.time);
  if (isFields(event.msys)) {
    const message = Object.values(event.msys).find(isFields);
    if (message === undefined) return null;
    return readByWord(
      'sparkpost',
      text(message, 'type'),
      message,
      text(message, 'rcpt_to', 'raw_rcpt_to'),
      message.timestamp,
    );
  }
  if (isFields(event.msg) && Object.hasOwn(event, 'event'))
    return readByWord('mandrill', text(event, 'event'), event.msg, text(event.msg, 'email'), event.ts);
  // Changes of Mandrill's own lists.
  if ((event.type === 'blacklist' || event.type === 'whitelist') && Object.hasOwn(event, 'action')) {
    const entry = inner(event, event.type === 'blacklist' ? 'reject' : 'entry');
    const stands = event.type === 'blacklist' && event.action !== 'remove' && entry.expired !== true;
    const fields = { reject: { reason: text(entry, 'reason') }, diag: text(entry, 'detail') };
    const at = text(entry, 'last_event_at', 'created_at') || event.ts;
    return readByWord('mandrill', stands ? 'reject' : 'delisted', fields, text(entry, 'email'), at);
  }
  if (Object.hasOwn(event, 'reject_reason'))
    return readByWord('mandrill', text(event, 'status'), event, text(event, 'email'), null);
  if (Object.hasOwn(event, 'bounce_class') || Object.hasOwn(event, 'rcpt_to'))
    return readByWord('sparkpost', text(event, 'type'), event, text(event, 'rcpt_to', 'raw_rcpt_to'), event.timestamp);
  if (isFields(event.payload) && /^Message/.test(text(event, 'event'))) {
    const payload = event.payload;
    const message = isFields(payload.message) ? payload.message : inner(payload, 'original_message');
    if (isFields(payload.bounce))
      return readByWord('postal', 'MessageDeliveryFailed', {}, text(message, 'to'), event.timestamp);
    return readByWord('postal', text(event, 'event'), payload, text(message, 'to'), event.timestamp);
  }
  if (isFields(event.data) && /^(?:activity|email|contact)\./.test(text(event, 'type'))) {
    const data = event.data;
    if (text(event, 'type') === 'contact.updated' && data.unsubscribed === true)
      return plain(sourceOf('resend', text(data, 'email'), event.created_at), 'optOut', 'unsubscribed');
    const nested = inner(inner(data, 'email'), 'recipient');
    const to = asList(data.to)[0];
    const recipient = text(nested, 'email') || (typeof to === 'string' ? to : text(data, 'to', 'email'));
    const source = text(event, 'type').startsWith('activity.') ? 'mailersend' : 'resend';
    return readByWord(
      source,
      text(event, 'type'),
      { ...data, ...inner(data, 'morph') },
      recipient,
      text(event, 'created_at') || text(data, 'created_at'),
    );
  }
  if (isFields(event.delivery_info) || text(event, 'event_name') === 'transactional_email_status') {
    const info = inner(event, 'delivery_info');
    return readByWord(
      'unisender',
      text(event, 'status'),
      { reason: text(info, 'destination_response', 'delivery_status') },
      text(event, 'email'),
      event.event_time,
    );
  }
  if (
    Object.hasOwn(event, 'message-id') ||
    Object.hasOwn(event, 'ts_event') ||
    Object.hasOwn(event, 'ts_epoch') ||
    /^(?:invalid_email|hard_bounce|soft_bounce|hardBounce|softBounce|uniqueOpened|loadedByProxy|proxy_open|unique_proxy_open)$/.test(
      word,
    )
  )
    return readByWord(
      'brevo',
      text(event, 'event'),
      event,
      text(event, 'email'),
      event.ts_event ?? event.ts_epoch ?? event.ts ?? event.date,
    );
  if (Object.hasOwn(event, 'smtp_server_response_code') || Object.hasOwn(event, 'smtp_server_response'))
    return readByWord('sendpulse', text(event, 'event'), event, text(event, 'recipient', 'email'), event.timestamp);
  if (Object.hasOwn(event, 'sending_stream') || Object.hasOwn(event, 'bounce_category'))
    return readByWord('mailtrap', text(event, 'event'), event, text(event, 'email'), event.timestamp);
  if (isFields(event.contactIdentity))
    return readByWord(
      'loops',
      words(text(event, 'eventName')),
      event,
      text(event.contactIdentity, 'email'),
      event.eventTime,
    );
  if (isFields(event.properties) && /^users\.messages\.email\./.test(text(event, 'event_type'))) {
    const { properties } = event;
    const fields = { reason: text(properties, 'bounce_reason') };
    const kind = text(event, 'event_type').slice(21);
    return readByWord('braze', words(kind), fields, text(properties, 'email_address'), event.time);
  }
  const recipient = text(event, 'email', 'recipient', 'to');
  if (word !== '' && recipient.includes('@') && Object.hasOwn(event, 'timestamp')) {
    // A word that no service has may stand in a line of an export.
    const row = isKnown(word) ? null : readRow(event);
    if (row !== null) return row;
    // SendGrid's older events and SendPulse's flat ones carry no mark of their own.
    return readByWord(
      Object.hasOwn(event, 'task_id') ? 'sendpulse' : 'sendgrid',
      word,
      event,
      recipient,
      event.timestamp,
    );
  }
  return null;
}
