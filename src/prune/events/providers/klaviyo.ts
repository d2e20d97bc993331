/** Klaviyo: events and profiles as its API gives them. */
import type { BounceEvent } from '../../../model/index.ts';
import { type Fields, failure, inner, isFields, plain, sourceOf, text } from '../serviceEvent.ts';

/** The events of an answer that keeps profiles and metrics apart (JSON:API), each with its own; null when it is none. */
export function joinIncluded({ data, included }: Fields): Fields[] | null {
  if (!Array.isArray(data) || !Array.isArray(included)) return null;
  const byId = new Map(included.filter(isFields).map((entry) => [`${entry.type} ${entry.id}`, entry]));
  const related = (event: Fields, name: string): Fields => {
    const { type, id } = inner(inner(inner(event, 'relationships'), name), 'data');
    return inner(byId.get(`${type} ${id}`) ?? {}, 'attributes');
  };
  return data.filter(isFields).map((event) => {
    const [profile, metric] = [related(event, 'profile'), related(event, 'metric')];
    return { ...event, attributes: { profile, metric, ...inner(event, 'attributes') } };
  });
}

/** A profile's suppressions and an event of Klaviyo, as its API gives them; null when it is neither. */
export function readKlaviyo(event: Fields): BounceEvent | null {
  const attributes = inner(event, 'attributes');
  const type = text(event, 'type');
  if (type === 'profile') {
    const marketing = inner(inner(inner(attributes, 'subscriptions'), 'email'), 'marketing');
    const list = Array.isArray(marketing.suppression) ? marketing.suppression : marketing.suppressions;
    const last = Array.isArray(list) ? list.filter(isFields).at(-1) : undefined;
    if (last === undefined) return null;
    const why = text(last, 'reason', 'suppression_reason');
    const from = sourceOf('klaviyo', text(attributes, 'email'), last.timestamp);
    if (/BOUNCE|INVALID/i.test(why)) return failure(from, { label: 'hard', word: 'suppressed' });
    return plain(from, /SPAM/i.test(why) ? 'complaint' : /UNSUB/i.test(why) ? 'optOut' : 'suppressed', 'suppressed');
  }
  const said = inner(attributes, 'event_properties');
  if (type !== 'event' || !isFields(attributes.event_properties)) return null;
  const email = text(said, 'Recipient Email Address', 'email') || text(inner(attributes, 'profile'), 'email');
  const from = sourceOf('klaviyo', email, attributes.datetime ?? attributes.timestamp);
  const metric = text(attributes, 'metric_name') || text(inner(attributes, 'metric'), 'name');
  const bounce = text(said, 'Bounce Type', 'bounce_type');
  if (bounce !== '' || /bounced/i.test(metric))
    return failure(from, { label: /soft/i.test(bounce) ? 'soft' : 'hard', word: 'bounced' });
  if (/spam/i.test(metric)) return plain(from, 'complaint', 'spam');
  if (/^unsub/i.test(metric)) return plain(from, 'optOut', 'unsubscribed');
  if (/^clicked/i.test(metric)) return plain(from, 'clicked', 'clicked');
  if (/^opened/i.test(metric)) return plain(from, 'opened', 'opened');
  if (/^received/i.test(metric)) return plain(from, 'delivered', 'received');
  return plain(from, 'other', 'event');
}
