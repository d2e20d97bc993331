/** Constant Contact: the tracking reports of its API, where a letter tells why a mail came back. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Failure, type Fields, failure, plain, plainByWord, sourceOf, text } from '../serviceEvent.ts';

const ACTIVITIES: Readonly<Record<string, BounceKind>> = {
  em_optouts: 'optOut',
  em_opens: 'opened',
  em_clicks: 'clicked',
};

/** No such address, and suspended for having been none; a full mailbox, no answer and whatever else may pass. */
const CODES: Readonly<Record<string, Failure['label']>> = { B: 'hard', S: 'hard', Z: 'blocked' };
/** The autoreply of somebody who is away. */
const AWAY = 'V';

/** Null when it is not from Constant Contact. */
export function readConstantContact(event: Fields): BounceEvent | null {
  const activity = text(event, 'tracking_activity_type');
  if (activity === '') return null;
  const from = sourceOf('constantcontact', text(event, 'email_address'), event.created_time);
  if (activity !== 'em_bounces') return plainByWord(from, ACTIVITIES, activity);
  const code = text(event, 'bounce_code').toUpperCase();
  if (code === AWAY) return plain(from, 'autoReply', 'bounce');
  const label = Object.hasOwn(CODES, code) ? (CODES[code] as Failure['label']) : 'soft';
  return failure(from, { label, text: code === 'F' ? 'mailbox full' : '', word: 'bounce' });
}
