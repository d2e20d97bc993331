/** Reads the mails with which people leave a list, mostly written by their mail program for them (RFC 2369). */
import type { BounceEvent } from '../../model/index.ts';
import { plain } from '../events/serviceEvent.ts';
import { firstAddress } from './addressesIn.ts';
import { headerText, type Mail } from './parseMail.ts';

/** A mailbox that is for nothing else; what marks the list or the person may follow. */
const MAILBOX_FOR_IT =
  /(?:^|[<\s,;])(?:list-?)?(?:unsub|unsubscribe|abmelden|abmeldung|desinscription|desabonnement|baja|disiscrizione|wypisz|afmelden)(?:[-+.=_][^@\s<>,;]{1,200})?@/i;
/** What a subject says. */
const SUBJECT =
  /^(?:(?:re|aw|sv|fwd?|wg): {0,3})?(?:(?:please )?(?:unsubscribe(?: me)?|remove me|opt[ -]?out)|abmelden|abmeldung|abbestellen|austragen|bitte (?:abmelden|austragen)|d[ée]sinscription|d[ée]sabonnement|se d[ée]sabonner|baja|darse de baja|dar de baja|disiscrizione|disiscrivimi|cancellami|wypisz(?: mnie)?|rezygnacja|afmelden|uitschrijven|отписаться|отписка|відписатися|退订|退訂|配信停止|수신거부)/i;

/** True for a subject that says so and nothing more, but for a mark of one word with a digit in it. */
function saysLeaving(subject: string): boolean {
  const found = SUBJECT.exec(subject);
  if (found === null) return false;
  const rest = subject.slice(found[0].length);
  if (/^[.!]?$/.test(rest)) return true;
  return /^[\s:;#_-]/.test(rest) && /\d/.test(rest) && !/\s/.test(rest.slice(1).trim());
}

/** The opt-out of who sent such a mail; null for any other mail. */
export function readLeaving(mail: Mail, at: number | null): BounceEvent | null {
  const recipient = firstAddress(mail.headers.get('from') ?? '');
  if (recipient === null) return null;
  const subject = headerText((mail.headers.get('subject') ?? '').slice(0, 1000)).trim();
  const isAsked =
    saysLeaving(subject) ||
    ['to', 'delivered-to', 'x-original-to'].some((name) =>
      MAILBOX_FOR_IT.test((mail.headers.get(name) ?? '').slice(0, 2000)),
    );
  return isAsked ? plain({ source: 'mail', recipient, at }, 'optOut', 'unsubscribe') : null;
}
