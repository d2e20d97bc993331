/** ZeptoMail (Zoho): webhooks with the word in a list of its own, and one entry for each bounced recipient. */
import type { BounceEvent } from '../../../model/index.ts';
import { type Fields, inner, isFields, text } from '../serviceEvent.ts';
import { readByWord } from './byWord.ts';

/** The objects of a list. */
function all(holder: Fields, name: string): Fields[] {
  const list = Object.hasOwn(holder, name) ? holder[name] : undefined;
  return Array.isArray(list) ? list.filter(isFields) : [];
}

const WORDS: Readonly<Record<string, string>> = {
  feedback_loop: 'complaint',
  email_open: 'open',
  email_link_click: 'click',
};

/** Null when it is not from ZeptoMail. */
export function readZeptomail(event: Fields): BounceEvent[] | null {
  const { event_name: names } = event;
  const name: unknown = Array.isArray(names) ? names[0] : undefined;
  if (typeof name !== 'string' || !Array.isArray(event.event_message)) return null;
  const word = Object.hasOwn(WORDS, name) ? (WORDS[name] as string) : name;
  return all(event, 'event_message').flatMap((message) => {
    const [to] = all(inner(message, 'email_info'), 'to');
    const mailed = to === undefined ? '' : text(inner(to, 'email_address'), 'address');
    const details = all(message, 'event_data').flatMap((data) => all(data, 'details'));
    return details.map((detail) => {
      const fields = { reason: `${text(detail, 'diagnostic_message')} ${text(detail, 'reason')}`.trim() };
      return readByWord('zeptomail', word, fields, text(detail, 'bounced_recipient') || mailed, detail.time);
    });
  });
}
