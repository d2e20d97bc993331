/** One flat row out of an event that keeps whom it is about, and what a server said, in objects of their own. */
import { ADDRESS_COLUMNS, addressIn, cellsOf } from './exportCells.ts';
import { type Fields, isFields, text } from './serviceEvent.ts';

/** Where services put the event, or the rest of it. */
const BODIES = ['data', 'payload', 'event_data', 'properties', 'details'] as const;
/** Where they put whom it is about. */
const PEOPLE = ['subscriber', 'contact', 'recipient', 'lead', 'profile', 'member', 'envelope', 'arf', 'user'] as const;
/** Where they put what a server said. */
const ANSWERS = ['bounce', 'response', 'metadata'] as const;

/** Events of another kind than mail: what failed there is no mail. */
const OF_ANOTHER_KIND =
  /^(?:call|sms|mms|voice|whatsapp|push|invoice|payment|order|charge|checkout|ticket|deal|task|job)s?(?:[._: -]|$)/i;

type Row = Record<string, unknown>;

/** The first of some properties that is an object. */
function firstOf(holders: readonly Fields[], names: readonly string[]): Fields | null {
  for (const holder of holders)
    for (const name of names) {
      const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
      if (isFields(value)) return value;
    }
  return null;
}

/** Of a subscriber, not of an order: Kit's word for who has left. */
export const asSubscriber = (subscriber: Fields): Fields =>
  subscriber.state === 'cancelled' ? { ...subscriber, state: 'unsubscribed' } : subscriber;

function namesAnybody(row: Fields): boolean {
  for (const [column, cell] of cellsOf(row)) if (ADDRESS_COLUMNS.has(column) && cell.includes('@')) return true;
  return false;
}

/**
 * The event with everything on one level; itself when it has only one. The outer words win, for they name the event,
 * but not the outer `status`: in an answer it is that of the request.
 */
export function unfold(event: Fields): Fields {
  if (OF_ANOTHER_KIND.test(text(event, 'event', 'type', 'event_type', 'eventName'))) return event;
  const body = firstOf([event], BODIES);
  const holders = body === null ? [event] : [event, body];
  const person = firstOf(holders, PEOPLE);
  const answers = ANSWERS.map((name) => firstOf(holders, [name]));
  if (body === null && person === null && answers.every((answer) => answer === null)) return event;
  const row: Row = { ...body, ...event };
  if (body !== null && text(body, 'status') !== '') row.status = body.status;
  if (person !== null) {
    if (!namesAnybody(row)) row.email = addressIn(cellsOf(person));
    for (const name of ['status', 'state'] as const) if (text(row, name) === '') row[name] = asSubscriber(person)[name];
  }
  for (const answer of answers) {
    if (answer === null) continue;
    const said = [
      text(answer, 'status', 'code'),
      text(answer, 'message', 'content', 'reason', 'description', 'diagnosticCode'),
    ];
    if (text(row, 'message') === '') row.message = said.join(' ').trim();
  }
  const [bounce, , metadata] = answers;
  const type = text({ ...metadata, ...bounce }, 'bounce_type', 'bounceType') || text(bounce ?? {}, 'type');
  if (type !== '') row.bounce_type = type;
  return row;
}

/** Lists of those whom one event is about. */
const LISTS_OF_PEOPLE = ['recipients', 'bounceRecipients'] as const;

/** The same event for each of its recipients, when it names them in a list alone; else null. */
export function forEach(event: Fields): Fields[] | null {
  for (const name of LISTS_OF_PEOPLE) {
    const list = Object.hasOwn(event, name) ? event[name] : undefined;
    if (!Array.isArray(list) || list.length === 0) continue;
    if (!list.every((entry) => typeof entry === 'string' && entry.includes('@'))) continue;
    if (text(event, 'recipient', 'rcpt', 'to') !== '' || list.includes(event.email)) return null;
    return list.map((email) => ({ ...event, email, [name]: null }));
  }
  return null;
}
