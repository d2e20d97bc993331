/** Reads the JSON events of sending services, in whatever envelope or list they come. */
import type { BounceEvent } from '../../model/index.ts';
import { readAzure } from './providers/azure.ts';
import { readConstantContact } from './providers/constantContact.ts';
import { readCustomerio } from './providers/customerio.ts';
import { readElasticEmail } from './providers/elasticEmail.ts';
import { isUnmarked, readFlat, readUnmarked } from './providers/flat.ts';
import { readIterable } from './providers/iterable.ts';
import { joinIncluded, readKlaviyo } from './providers/klaviyo.ts';
import { readKumomta } from './providers/kumomta.ts';
import { readMailchimp } from './providers/mailchimp.ts';
import { readMailgun } from './providers/mailgun.ts';
import { readPostmark } from './providers/postmark.ts';
import { readSes } from './providers/ses.ts';
import { readSocketlabs } from './providers/socketlabs.ts';
import { readZeptomail } from './providers/zeptomail.ts';
import { readRow } from './readRow.ts';
import { type Fields, inner, isFields, text } from './serviceEvent.ts';
import { asSubscriber, forEach, unfold } from './unfold.ts';

/** `mandrill_events`, `events` and the like hold lists; SNS holds a JSON text. */
const LISTS = [
  'events',
  'Events',
  'emails',
  'mandrill_events',
  'Records',
  'results',
  'Results',
  'contacts',
  'items',
  'members',
  'subscribers',
  'suppressions',
  'Bounces',
  'Suppressions',
  'SuppressedDestinationSummaries',
  'email_batch',
  'tracking_activities',
  'data',
] as const;

/** Lists of events too, where they hold objects: elsewhere these words name other things. */
const LISTS_OF_OBJECTS = ['bounces', 'messages', 'webhooks'] as const;
/** Where automations and gateways put what they were sent, as an object or as JSON. */
const WRAPPERS = ['body', 'json'] as const;

/** What was sent to a gateway; null when the event is no such wrapper. */
function unwrap(event: Fields, depth: number): BounceEvent[] | null {
  for (const name of WRAPPERS) {
    const value = Object.hasOwn(event, name) ? event[name] : undefined;
    if (isFields(value) || Array.isArray(value)) return readEvents(value, depth + 1);
    if (typeof value === 'string' && /^\s{0,100}[{[]/.test(value)) return readJson(value, depth + 1);
  }
  return null;
}

/** Mailgun's list of complaints names nobody's complaint: only the links to its other pages say what it is. */
function ofComplaints(event: Fields): boolean {
  return /\/complaints(?:\?|$)/.test(text(inner(event, 'paging'), 'first', 'next', 'previous', 'last').slice(0, 500));
}

const asComplaint = (entry: unknown): unknown => (isFields(entry) ? { ...entry, event: 'complaint' } : entry);

function readOne(event: Fields, depth: number): BounceEvent[] {
  const message = event.Message;
  if (typeof message === 'string' && (Object.hasOwn(event, 'TopicArn') || event.Type === 'Notification'))
    return readJson(message, depth + 1);
  if (isFields(event.Sns)) return readOne(event.Sns, depth + 1);
  // EventBridge and queues wrap the event once more.
  if (isFields(event.detail) && Object.hasOwn(event, 'detail-type')) return readOne(event.detail, depth + 1);
  if (typeof event.body === 'string' && Object.hasOwn(event, 'receiptHandle')) return readJson(event.body, depth + 1);
  const each = forEach(event);
  if (each !== null) return readEvents(each, depth + 1);
  const joined = joinIncluded(event);
  if (joined !== null) return readEvents(joined, depth + 1);
  const many = readSes(event) ?? readZeptomail(event);
  if (many !== null) return many;
  const one =
    readPostmark(event) ??
    readMailgun(event) ??
    readMailchimp(event) ??
    readKlaviyo(event) ??
    readCustomerio(event) ??
    readIterable(event) ??
    readAzure(event) ??
    readElasticEmail(event) ??
    readKumomta(event) ??
    readConstantContact(event) ??
    readSocketlabs(event) ??
    readFlat(event) ??
    // A word that no service has may stand in a line of an export.
    (isUnmarked(event) ? (readRow(event) ?? readUnmarked(event)) : null);
  if (one !== null) return [one];
  for (const name of LISTS) {
    const value = Object.hasOwn(event, name) ? event[name] : undefined;
    if (Array.isArray(value) && name === 'subscribers')
      return readEvents(
        value.map((entry) => (isFields(entry) ? asSubscriber(entry) : entry)),
        depth + 1,
      );
    if (Array.isArray(value)) return readEvents(ofComplaints(event) ? value.map(asComplaint) : value, depth + 1);
    if (name === 'mandrill_events' && typeof value === 'string') return readJson(value, depth + 1);
  }
  for (const name of LISTS_OF_OBJECTS) {
    const value = Object.hasOwn(event, name) ? event[name] : undefined;
    if (Array.isArray(value) && value.some(isFields)) return readEvents(value, depth + 1);
  }
  // Listmonk's and MailWizz's answers hold their lists one level down.
  for (const name of ['results', 'records'] as const) {
    const list = inner(event, 'data')[name];
    if (Array.isArray(list)) return readEvents(list, depth + 1);
  }
  // Amazon's answer about one address, DeBounce's about one.
  for (const name of ['SuppressedDestination', 'debounce'] as const)
    if (isFields(event[name])) return readOne(event[name], depth + 1);
  // NeverBounce keeps the address and its verdict apart.
  const verdict = text(inner(event, 'verification'), 'result');
  // Brevo's blocked contacts have a reason with a code such as `contactFlaggedAsSpam`.
  const code = text(inner(event, 'reason'), 'code').slice(0, 100);
  const flat = code === '' ? event : { ...event, reason: code.replace(/([a-z])([A-Z])/g, '$1 $2') };
  const row = readRow(verdict === '' ? unfold(flat) : { ...inner(event, 'data'), neverbounce_result: verdict });
  return row === null ? (unwrap(event, depth) ?? []) : [row];
}

/** JSON text, or one JSON value a line; nothing when it is neither. */
export function readJson(json: string, depth = 0): BounceEvent[] {
  if (depth > 5) return [];
  try {
    return readEvents(JSON.parse(json), depth);
  } catch {
    const events: BounceEvent[] = [];
    if (!json.includes('\n')) return events;
    for (const line of json.split('\n')) {
      const trimmed = line.trim();
      if (trimmed.startsWith('{') && trimmed.endsWith('}'))
        for (const event of readJson(trimmed, depth + 1)) events.push(event);
    }
    return events;
  }
}

/** Events out of any JSON value; what is not recognized gives none. */
export function readEvents(value: unknown, depth = 0): BounceEvent[] {
  if (depth > 5) return [];
  if (typeof value === 'string')
    return value.trimStart().startsWith('{') || value.trimStart().startsWith('[') ? readJson(value, depth) : [];
  if (!Array.isArray(value)) return isFields(value) ? readOne(value, depth) : [];
  const events: BounceEvent[] = [];
  for (const entry of value) for (const event of readEvents(entry, depth + 1)) events.push(event);
  return events;
}
