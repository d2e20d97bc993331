/** What services mean by their words for what happened: the words are data, the reading is one. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { SERVICE_WORDS } from '../../../reference/serviceWords.ts';
import { bounceKind } from '../bounceKind.ts';
import { cellsOf } from '../exportCells.ts';
import { type Failure, type Fields, failure, inner, plain, type Source, sourceOf, text } from '../serviceEvent.ts';

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

/** What one service means by a word where it means something of its own; null where it means what all mean. */
type OwnMeaning = (key: string, fields: Fields, reason: string, common: Meaning) => Meaning | null;

const byType = (type: string, soft: RegExp): Meaning => (soft.test(type) ? 'soft' : 'hard');

const OWN_MEANINGS: Readonly<Record<string, OwnMeaning>> = {
  sendgrid: (key, fields, reason) => {
    if (key === 'dropped') return suppressedFor(reason);
    const isBlocked = text(fields, 'type') === 'blocked' || BLOCKED_CLASSES.has(text(fields, 'bounce_classification'));
    return key === 'bounce' && isBlocked ? 'blocked' : null;
  },
  sparkpost: (key, fields, _reason, common) =>
    common === 'hard' || key === 'out_of_band' ? (sparkpostLabel(text(fields, 'bounce_class')) ?? 'soft') : null,
  mailjet: (key, fields, reason) => (key === 'bounce' || key === 'blocked' ? mailjetLabel(fields, reason) : null),
  brevo: (key) => (key === 'blocked' ? 'suppressed' : null),
  mandrill: (key, fields) =>
    key === 'reject' || key === 'rejected'
      ? suppressedFor(text(inner(fields, 'reject'), 'reason') || text(fields, 'reject_reason', 'reason'))
      : null,
  klaviyo: (key, fields) => (key === 'bounced' ? byType(text(fields, 'bounce_type', 'Bounce Type'), /soft/i) : null),
  resend: (key, fields) => {
    const type = text(inner(fields, 'bounce'), 'type');
    return key === 'bounced' && type !== '' ? byType(type, /transient|soft|undetermined/i) : null;
  },
};

/** Words that do not tell whether it is for good. */
const BARE = new Set(['bounce', 'bounced', 'failed']);

/** Objects that hold it where the event itself does not. */
const BESIDE = ['bounce', 'metadata', 'event_data', 'details'] as const;

function kindOf(fields: Fields): Meaning | null {
  const own = bounceKind(cellsOf(fields));
  if (own !== null) return own;
  for (const name of BESIDE) {
    const kind = bounceKind(cellsOf(inner(fields, name)));
    if (kind !== null) return kind;
  }
  return null;
}

/** Where services keep what the server said, the surest name first. */
const REASONS = [
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
  'diagnostic',
  'diagnostic_code',
  'diagnosticCode',
  'bounce_reason',
  'bounceReason',
  'bounce_message',
  'bounceMessage',
  'error_message',
  'message',
] as const;

function failureBy(from: Source, fields: Fields, reason: string, label: Failure['label'], word: string): BounceEvent {
  const bounce = inner(fields, 'bounce');
  return failure(from, {
    text: [reason, text(bounce, 'message', 'subType'), text(fields, 'error_related_to')].join(' ').trim(),
    status: text(fields, 'status', 'smtp_server_response_subcode'),
    reply: text(fields, 'error_code', 'smtp_server_response_code', 'response_code'),
    label,
    word,
  });
}

/** True for a word that some service has. */
export const isKnown = (word: string): boolean => Object.hasOwn(SERVICE_WORDS, word.toLowerCase());

/**
 * The event that a service tells by a word; `fields` are where it keeps the words and codes. One that is not `isSure` may
 * call every refusal a bounce: where it tells the reason, that decides.
 */
export function readByWord(
  source: string,
  word: string,
  fields: Fields,
  recipient: string,
  at: unknown,
  isSure = true,
): BounceEvent {
  const key = word.toLowerCase().replace(/^(?:activity|email|contact)\./, '');
  const label = /^[a-z_ ]{1,40}$/.test(key) ? key.replaceAll(' ', '_') : 'other';
  const reason = text(fields, ...REASONS);
  const common: Meaning = Object.hasOwn(SERVICE_WORDS, key) ? (SERVICE_WORDS[key] as Meaning) : 'other';
  const meaning =
    OWN_MEANINGS[source]?.(key, fields, reason, common) ??
    (BARE.has(key) ? kindOf(fields) : null) ??
    (common === 'hard' && BARE.has(key) && !isSure && reason !== '' ? 'unsure' : common);
  const from = sourceOf(source, recipient, at);
  switch (meaning) {
    case 'hard':
    case 'soft':
    case 'blocked':
    case 'unsure':
    case 'deferred':
      return failureBy(from, fields, reason, meaning, label);
    default:
      return plain(from, meaning, label);
  }
}
