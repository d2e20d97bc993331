/** The words with which exports tell what happened to a mail or what a person did. */
import type { Cells } from './exportCells.ts';

/** Longer cells are sentences. */
const MAX_LABEL = 120;
/** What a server asks of its senders is no word for what a person did. */
const DEMAND = /\b(?:must|should|require[ds]?|missing|support)\b/;
/** What a mail server wrote: a reply code at its beginning, or an enhanced code (RFC 3463) anywhere. */
const REPLY = /^(?:smtp; ?)?[45]\d\d(?:[\s-]|$)|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** True for what a mail server wrote. */
export const isReply = (text: string): boolean => REPLY.test(text.slice(0, 1000).trim());

/** Somebody said so: the bare word, a report of it, a mail that was marked. That a mail looked like spam is none of these. */
export const COMPLAINT: RegExp =
  /complain|^(?:previous )?(?:spam|abuse|junk)(?:[ -]?(?:reports?|reported|reporting|reporting address|mail))?$|spam ?trap|(?:mark|report|flag)[a-z]{0,5} (?:\w{1,10} ){0,3}(?:spam|junk|abuse)/;
export const OPT_OUT: RegExp =
  /(?<!list-?)\bunsub(?:scribe[ds]?|s)?\b(?! header)|unsubscrib(?:ing|ed)|opt.?(?:ed.?)?out|never.?subscribed/;
/** The trouble is the sender's or the message's. */
export const OF_THE_SENDER: RegExp = /\bsender|\bheader|\bcontent|spam|virus|policy|smtpapi|reputation/;
export const REFUSED: RegExp = /bounce|block|reject|refus|invalid|drop|fail|spam|virus|\b(?:soft|hard)\b/;
/** Software and hardware are neither. */
export const SOFT: RegExp = /\bsoft\b|soft[ -]?(?:bounce|fail)|transient|temporar|block/;
export const HARD: RegExp = /\bhard\b|hard[ -]?(?:bounce|fail)|permanent|invalid|cleaned/;

/** By hand, by the owner of the list: SparkPost's and Brevo's words. */
export const BY_OWNER: RegExp = /^(?:manually added|admin blocked|compliance)$/;
const FAILED =
  /soft|transient|temporar|block|hard|permanent|invalid|cleaned|suppress|bounce|manually added|^compliance$/;
const SAYS = [COMPLAINT, OPT_OUT, OF_THE_SENDER, FAILED] as const;

const SOURCES = /^(?:spam complaint|list unsubscribe|unsubscribe link|bounce rule|manually added|compliance)$/;

/** Between the words of `contactFlaggedAsSpam`; `UnSubscribed` is one. */
const JOINED = /(?<=[a-z])(?<!\bUn)(?=[A-Z])/g;

/** Whom or what the word is said of: `subscriber.bounced`, `email_bounced`, `Contact unsubscribed`. */
const SUBJECT = /^(?:subscriber|subscription|contact|recipient|lead|message|e-?mail|em)[ .:](?=[a-z])/;

/** The first of some columns that holds a word for what happened, in small letters; other words may stand before it. */
export function labelOf(cells: Cells, ...names: readonly string[]): string {
  for (const name of names) {
    const label = (cells.get(name) ?? '')
      .replace(JOINED, ' ')
      .toLowerCase()
      .replace(/[\s_]+/g, ' ')
      .replace(/^\["?|"?\]$/g, '')
      .trim()
      .replace(SUBJECT, '');
    if (
      label !== '' &&
      label.length <= MAX_LABEL &&
      SAYS.some((words) => words.test(label)) &&
      !isReply(label) &&
      !DEMAND.test(label)
    )
      return label;
  }
  return '';
}

/** SparkPost says in the column `source` why; elsewhere it says where somebody came from, which may be the Hard Rock Café. */
export function sourceLabel(cells: Cells): string {
  const label = labelOf(cells, 'source');
  return SOURCES.test(label) ? label : '';
}
