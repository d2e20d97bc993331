/** Mailchimp: its webhooks, and the members of a list as its API gives them. */
import type { BounceEvent } from '../../../model/index.ts';
import { type Fields, failure, isFields, plain, sourceOf, text } from '../serviceEvent.ts';

const WEBHOOKS = new Set(['subscribe', 'unsubscribe', 'cleaned', 'profile', 'upemail', 'campaign']);
const STATES = new Set(['subscribed', 'unsubscribed', 'cleaned', 'pending', 'transactional', 'archived']);

/** The inner fields of a webhook, also when a form's keys (`data[email]`) were kept as they came. */
function dataOf(event: Fields): Fields {
  if (isFields(event.data)) return event.data;
  const data: Record<string, unknown> = Object.create(null);
  for (const name of ['email', 'reason', 'action', 'list_id'])
    if (Object.hasOwn(event, `data[${name}]`)) data[name] = event[`data[${name}]`];
  return data;
}

function readMember(event: Fields): BounceEvent | null {
  const state = text(event, 'status');
  if (!Object.hasOwn(event, 'email_address') || !STATES.has(state)) return null;
  const from = sourceOf('mailchimp', text(event, 'email_address'), event.last_changed);
  if (state === 'cleaned') return failure(from, { label: 'hard', word: 'cleaned' });
  if (state !== 'unsubscribed') return plain(from, 'other', state);
  const complaint = /abuse|spam/i.test(text(event, 'unsubscribe_reason'));
  return plain(from, complaint ? 'complaint' : 'optOut', 'unsubscribed');
}

/** Null when it is not from Mailchimp. */
export function readMailchimp(event: Fields): BounceEvent | null {
  const type = text(event, 'type');
  if (!WEBHOOKS.has(type)) return readMember(event);
  const data = dataOf(event);
  if (!['list_id', 'action'].some((name) => Object.hasOwn(data, name)) && !Object.hasOwn(event, 'fired_at'))
    return null;
  const from = sourceOf('mailchimp', text(data, 'email'), event.fired_at);
  const abuse = text(data, 'reason') === 'abuse';
  if (type === 'cleaned')
    return abuse ? plain(from, 'complaint', type) : failure(from, { label: 'hard', word: 'cleaned' });
  if (type === 'unsubscribe') return plain(from, abuse ? 'complaint' : 'optOut', type);
  return plain(from, type === 'subscribe' ? 'optIn' : 'other', type);
}
