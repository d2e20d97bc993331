/**
 * What exports in any of the ten languages say of the person in columns of their own: the state of the subscriber
 * ("Statut: Désinscrit"), or a column that asks whether or says when somebody left ("Opted out: Yes").
 */
import { readOptOut, readStatus, type SubscriberStatus } from '../../fields/flag/index.ts';
import { fold } from '../../text/fold.ts';
import type { Cells } from './exportCells.ts';
import { moment } from './moment.ts';

/** The state of a subscriber, not of an order. */
const STATE_COLUMN =
  /^(?:e?mail|global|contact|kontakt|subscri(?:ber|ption)|newsletter|abonn?ent|marketing)?(?:status|statut|stato|estado|state|stan|stav|stare|etat|durum|tila|situacao|статус|состояние|стан|ステータス|状態|状态|상태)$/;
/** Of a mail as well as of a person: that it was held back, that a record is gone. */
const OF_A_MAIL =
  /suppress|black|blockl|liste noire|lista n|remov|delet|stop|block|blok|bloc|bloq|bloqu|gesperrt|заблок|удал|видал|usuni|elimin|rimoss|anulad|cancelad|cancellat/;

/** A bounce that was for good. */
const FOR_GOOD = /hard|dur[oa]\b|tward|permanent|definitiv|жестк/;

/** Columns about leaving; the beginnings of words of ten languages and a few more. */
const LEAVING_COLUMN =
  /unsub|opt(?:ed)?out|donot(?:allow)?(?:bulk)?(?:e?mail|contact)|abgemeldet|abmeld|abbestell|ausgetragen|austragung|desinscri|desabon|desuscri|dad[oa]debaja|fecha(?:de)?baja|^baja$|disiscri|wypisan|odsubskryb|uitgeschreven|afgemeld|descadastr|dezabon|отпис|відпис/;
/** What describes the leaving instead: its link, its reason, its count; or is about other messages than mail. */
const ABOUT_LEAVING =
  /link|url|id$|title|campaign|count|rate$|token|sms|phone|mobile|whatsapp|fax|calls?$|text|push|reason|grund|motiv|motif|group|topic|page|unsubscribes$|^listunsub/;
/** A day as exports write it, or seconds since 1970. */
const DAY = /\d{4}|\d\d?[./-]\d\d?[./-]\d\d/;

/**
 * How the subscriber stands, for words that say it of nobody but a person or an address; `cleaned` for a bounce of which
 * the words say that it was for good.
 */
export function stateIn(cells: Cells): SubscriberStatus | null {
  for (const [key, cell] of cells) {
    if (!STATE_COLUMN.test(key)) continue;
    const state = readStatus(cell);
    if (state === null || (state === 'unsubscribed' && OF_A_MAIL.test(fold(cell)))) continue;
    return state === 'bounced' && FOR_GOOD.test(fold(cell)) ? 'cleaned' : state;
  }
  return null;
}

/** The moment of a cell that holds a day; a lone 1 is a yes and none. */
export function dayIn(cell: string): number | null {
  return DAY.test(cell) ? moment(cell) : null;
}

/** When somebody left, where a column about leaving holds a yes (`at` null) or a day; null where none does. */
export function leavingIn(cells: Cells): { readonly at: number | null } | null {
  for (const [key, cell] of cells) {
    if (cell === '' || cell.length > 60 || !LEAVING_COLUMN.test(key) || ABOUT_LEAVING.test(key)) continue;
    const at = dayIn(cell);
    if (at !== null || readOptOut(cell) === true) return { at };
  }
  return null;
}
