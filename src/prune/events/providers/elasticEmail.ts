/** Elastic Email: the notifications of its webhooks, which carry a category and no words. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Failure, type Fields, failure, plainByWord, sourceOf, text } from '../serviceEvent.ts';

const STATES: Readonly<Record<string, BounceKind>> = {
  sent: 'delivered',
  opened: 'opened',
  clicked: 'clicked',
  unsubscribed: 'optOut',
  abusereport: 'complaint',
  complaint: 'complaint',
};

/** Whose trouble an error was; those that are missing may pass, whatever they are. */
const CATEGORIES: Readonly<Record<string, Failure['label']>> = {
  nomailbox: 'hard',
  spam: 'blocked',
  blacklisted: 'blocked',
  contentfilter: 'blocked',
  spfproblem: 'blocked',
  whitelistingproblem: 'blocked',
  codeerror: 'blocked',
  manualcancel: 'blocked',
  notdeliveredcancelled: 'blocked',
};

/** Null when it is not from Elastic Email. */
export function readElasticEmail(event: Fields): BounceEvent | null {
  const state = text(event, 'status').toLowerCase();
  if (!['category', 'transaction', 'to'].every((name) => Object.hasOwn(event, name)) || state === '') return null;
  const from = sourceOf('elasticemail', text(event, 'to'), event.date);
  const category = text(event, 'category');
  const key = category.toLowerCase();
  if (state === 'error' || state === 'bounced')
    return failure(from, {
      label: Object.hasOwn(CATEGORIES, key) ? (CATEGORIES[key] as Failure['label']) : 'soft',
      word: /^[A-Za-z]{1,30}$/.test(category) ? category : 'error',
    });
  return plainByWord(from, STATES, state);
}
