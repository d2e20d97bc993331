/** Iterable: the system webhooks. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Fields, failure, isFields, plain, sourceOf, text } from '../serviceEvent.ts';

const KINDS: Readonly<Record<string, BounceKind>> = {
  emailComplaint: 'complaint',
  emailUnSubscribe: 'optOut',
  emailSubscribe: 'optIn',
  emailClick: 'clicked',
  emailOpen: 'opened',
};

/** Null when it is not from Iterable, or about no e-mail. */
export function readIterable(event: Fields): BounceEvent | null {
  const name = text(event, 'eventName');
  if (!/^email[A-Z][A-Za-z]{2,20}$/.test(name) || !isFields(event.dataFields)) return null;
  const data = event.dataFields;
  const from = sourceOf('iterable', text(event, 'email') || text(data, 'email'), data.createdAt);
  if (name !== 'emailBounce')
    return plain(from, Object.hasOwn(KINDS, name) ? (KINDS[name] as BounceKind) : 'other', name);
  const isHard = /hard/i.test(text(data, 'recipientState'));
  return failure(from, { label: isHard ? 'hard' : 'soft', word: isHard ? 'hardBounce' : 'softBounce' });
}
