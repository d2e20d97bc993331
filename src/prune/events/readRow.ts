/**
 * Reads one row of a table that a service exported: Mailchimp's cleaned and unsubscribed files, Klaviyo's and
 * SendGrid's suppressions, the result files of e-mail verifiers. Column names are compared without case and marks.
 */

import { readFlag, readStatus } from '../../fields/flag/index.ts';
import type { BounceEvent } from '../../model/index.ts';
import { classifyDiagnostic } from '../verdict/classifyDiagnostic.ts';
import { addressIn, type Cells, cellsOf, filled, first, isFilled } from './exportCells.ts';
import { dayIn, leavingIn, stateIn } from './personSaid.ts';
import { readVerdict } from './readVerdict.ts';
import { type Fields, failure, plain, sourceOf } from './serviceEvent.ts';

/** Where exports say what kind of bounce it was. */
const CATEGORIES = ['bouncetype', 'bouncecategory', 'bouncecat'] as const;
/** Where they say why an address gets no mail. */
const SUPPRESSED_FOR = [
  'suppressionreason',
  'suppressedreason',
  'emailsuppressions',
  'emailsuppressionsreason',
] as const;
/** Where they say how the subscriber stands. */
const STATES = ['emailstatus', 'subscriptionstatus', 'subscriberstatus'] as const;
/** Where exports say in a word what happened; `reason` is last, as it also holds what a server replied. */
const LABELS = [
  'event',
  'eventtype',
  'type',
  'status',
  ...STATES,
  'emailmarketingconsent',
  'sttext',
  'eventname',
  'recipientstate',
  'dropreason',
  'portalsubscriptionstatus',
  'state',
  'stato',
  'statut',
  'estado',
  'stan',
  'статус',
  'typedebounce',
  'typdebounce',
  'tipodebounce',
  'tipobounce',
  'tipoderebote',
  'bouncetyp',
  'bounceart',
  'reason',
] as const;
/** A yes in one of them is a hard bounce. */
const HARD_FLAGS = ['hardbounced', 'hardbounce', 'ishardbounced', 'emailhardbounced', 'emailinvalid'] as const;
/** The word by itself: the table is of bounces and does not tell of which kind. */
const BOUNCED = /^(?:e-?mail )?bounced?$/;
/** Longer cells are sentences. */
const MAX_LABEL = 120;
/** What a server asks of its senders is no word for what a person did. */
const DEMAND = /\b(?:must|should|require[ds]?|missing|support)\b/;
/** What a mail server wrote: a reply code at its beginning, or an enhanced code (RFC 3463) anywhere. */
const REPLY = /^(?:smtp; ?)?[45]\d\d(?:[\s-]|$)|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

const isReply = (text: string): boolean => REPLY.test(text.slice(0, 1000).trim());

/** Somebody said so: the bare word, a report of it, a mail that was marked. That a mail looked like spam is none of these. */
const COMPLAINT =
  /complain|^(?:previous )?(?:spam|abuse|junk)(?:[ -]?(?:reports?|reported|reporting|reporting address|mail))?$|spam ?trap|(?:mark|report|flag)[a-z]{0,5} (?:\w{1,10} ){0,3}(?:spam|junk|abuse)/;
const OPT_OUT =
  /(?<!list-?)\bunsub(?:scribe[ds]?|s)?\b(?! header)|unsubscrib(?:ing|ed)|opt.?(?:ed.?)?out|never.?subscribed/;
/** The trouble is the sender's or the message's. */
const OF_THE_SENDER = /\bsender|\bheader|\bcontent|spam|virus|policy|smtpapi|reputation/;
const REFUSED = /bounce|block|reject|refus|invalid|drop|fail|spam|virus|\b(?:soft|hard)\b/;
/** Software and hardware are neither. */
const SOFT = /\bsoft\b|soft[ -]?(?:bounce|fail)|transient|temporar|block/;
const HARD = /\bhard\b|hard[ -]?(?:bounce|fail)|permanent|invalid|cleaned/;

/** By hand, by the owner of the list: SparkPost's and Brevo's words. */
const BY_OWNER = /^(?:manually added|admin blocked|compliance)$/;
const FAILED =
  /soft|transient|temporar|block|hard|permanent|invalid|cleaned|suppress|bounce|manually added|^compliance$/;
const SAYS = [COMPLAINT, OPT_OUT, OF_THE_SENDER, FAILED] as const;

const SOURCES = /^(?:spam complaint|list unsubscribe|unsubscribe link|bounce rule|manually added|compliance)$/;

/** The first of some columns that holds a word for what happened, in small letters; other words may stand before it. */
function labelOf(cells: Cells, ...names: readonly string[]): string {
  for (const name of names) {
    const label = (cells.get(name) ?? '')
      .toLowerCase()
      .replace(/[\s_]+/g, ' ')
      .replace(/^\["?|"?\]$/g, '')
      .trim();
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
function sourceLabel(cells: Cells): string {
  const label = labelOf(cells, 'source');
  return SOURCES.test(label) ? label : '';
}

/** True for words that by themselves say that nobody is there. */
function saysDead(text: string): boolean {
  return classifyDiagnostic({ text }, true).action === 'prune';
}

/** A category by itself: somebody's mailbox or domain that is not there, or a machine that answered. */
const NOBODY = /^(?:non.?exist|unknown (?:user|mailbox|domain)|bad.(?:mailbox|domain|address|e?mail))/i;
const ANSWERED = /vacation|auto.?(?:repl|respon)|out.of.(?:the.)?office/i;

/** What a row of an export says; null when it has no address or says nothing about delivery. */
export function readRow(row: Fields): BounceEvent | null {
  const cells = cellsOf(row);
  const email = addressIn(cells);
  if (email === '') return null;
  const at = first(
    cells,
    'cleantime',
    'unsubtime',
    'bouncedat',
    'hardbouncedat',
    'markedspamat',
    'bouncetime',
    'bouncedate',
    'lastbouncedat',
    'lastbouncedate',
    'lastbounced',
    'unsubscribedat',
    'unsubscribeddate',
    'dateunsubscribed',
    'dateheld',
    'suppressedat',
    'blockedat',
    'complainedat',
    'occurredat',
    'eventtime',
    'eventat',
    'at',
    'created',
    'createdat',
    'timestamp',
    'date',
    'eventdate',
    'datetime',
    'time',
    'changedat',
    'processedat',
    'lastchanged',
    'lastupdatetime',
    'timelogged',
    'processed',
    'lastupdated',
    'emailsuppressionstimestamp',
    'ts',
    'bounced',
    'bouncedtime',
    'bounceddate',
    'emailbounceddate',
  );
  if (cells.has('cleantime') || cells.has('cleancampaigntitle'))
    return failure(sourceOf('mailchimp', email, at), { label: 'hard', word: 'cleaned' });
  if (cells.has('unsubtime') || cells.has('unsubcampaigntitle')) {
    const complaint = /spam|abuse/i.test(first(cells, 'unsubreason', 'reason'));
    return plain(sourceOf('mailchimp', email, at), complaint ? 'complaint' : 'optOut', 'unsubscribed');
  }
  const refused = first(cells, 'emailhardbouncereason', 'hardbouncereason');
  if (refused !== '')
    return failure(sourceOf('hubspot', email, at), { label: 'hard', text: refused.replaceAll('_', ' '), word: 'hard' });
  if (/^(?:true|yes)$/i.test(first(cells, 'unsubscribedfromallemail')))
    return plain(sourceOf('hubspot', email, at), 'optOut', 'unsubscribed');
  const verdict = readVerdict(cells, email, at);
  if (verdict !== null) return verdict;
  const category = labelOf(cells, ...CATEGORIES);
  const word = labelOf(cells, ...SUPPRESSED_FOR) || category || labelOf(cells, ...LABELS) || sourceLabel(cells);
  const from = sourceOf('row', email, at);
  const said = {
    text: first(
      cells,
      'diagnostic',
      'diagnosticcode',
      'message',
      'description',
      'details',
      'bouncedescription',
      'smtpresponse',
      'response',
      'error',
      'dsndiag',
      'bouncereason',
      'emailbouncedreason',
      'bouncemessage',
      'bouncedetail',
      'failuremessage',
      'failurereason',
      'errormessage',
      'friendlyerrormessage',
      'fulltext',
      'smtpbouncereason',
      'emailinvalidcause',
      'deliverystatusmessage',
      'deliverystatusdescription',
      'reason',
    ),
    status: first(cells, 'status', 'enhancedcode', 'statuscode', 'dsnstatus'),
    reply: first(cells, 'replycode', 'smtpcode', 'errorcode', 'code', 'deliverystatuscode'),
  };
  const own = readStatus(first(cells, ...STATES));
  const state = own ?? (word === '' ? stateIn(cells) : null);
  if (state === 'complained' || (COMPLAINT.test(word) && (word !== category || word.includes('complain'))))
    return plain(from, 'complaint', 'complaint');
  if (state === 'unsubscribed' || OPT_OUT.test(word)) return plain(from, 'optOut', 'unsubscribed');
  const leaving = leavingIn(cells);
  if (leaving !== null) return plain({ ...from, at: leaving.at ?? from.at }, 'optOut', 'unsubscribed');
  const called = first(cells, ...CATEGORIES);
  if (category === '' && isFilled(called)) {
    if (ANSWERED.test(called)) return plain(from, 'autoReply', 'autoReply');
    const text = `${called.replace(/[-_]/g, ' ')} ${said.text}`;
    return failure(from, { ...said, text, label: NOBODY.test(called) ? 'hard' : 'unsure', word: 'bounce' });
  }
  if (word === '' && readFlag(first(cells, ...HARD_FLAGS)) === true)
    return failure(from, { ...said, label: 'hard', word: 'hard' });
  if (BY_OWNER.test(word)) return plain(from, 'suppressed', 'suppressed');
  if (OF_THE_SENDER.test(word) && REFUSED.test(word))
    return failure(from, { ...said, label: 'blocked', word: 'blocked' });
  if (SOFT.test(word)) return failure(from, { ...said, label: /block/.test(word) ? 'blocked' : 'soft', word: 'soft' });
  if (HARD.test(word)) return failure(from, { ...said, label: 'hard', word: 'hard' });
  if (/suppress/.test(word)) {
    // Postmark's word for somebody's own request, and for the sender's.
    const asked = first(cells, 'origin').toLowerCase() === 'recipient';
    return plain(from, asked ? 'optOut' : 'suppressed', asked ? 'unsubscribed' : 'suppressed');
  }
  if (
    /bounce/.test(word) ||
    state === 'bounced' ||
    state === 'cleaned' ||
    isReply(said.status) ||
    isReply(said.text) ||
    /^[45]\d\d$/.test(said.reply)
  ) {
    const hasWords = /\d/.test(said.status) || said.reply !== '' || !/^(?:bounced?)?$/i.test(said.text);
    // "Technical bounce" is a kind of its own, and "failed" or "not delivered" none.
    const isBare = BOUNCED.test(word) || own === 'bounced' || state === 'cleaned';
    // A list of bounces that does not tell hard from soft: the server's words do.
    return failure(from, { ...said, label: hasWords || !isBare ? 'unsure' : 'hard', word: 'bounce' });
  }
  // SendGrid's invalid addresses: the reason stands in its own words, beside when it was written down.
  if (cells.has('created') && saysDead(said.text)) return failure(from, { ...said, label: 'unsure', word: 'invalid' });
  // Mailgun's list of those who left all mail of a domain; who left some of it has the names of that.
  if (cells.get('tags') === '*' && cells.has('createdat')) return plain(from, 'optOut', 'unsubscribed');
  // A moment in a column of its own says what happened, also where nobody can read it.
  if (filled(cells, 'complainedat', 'markedspamat')) return plain(from, 'complaint', 'complaint');
  if (filled(cells, 'unsubscribedat', 'unsubscribeddate', 'dateunsubscribed'))
    return plain(from, 'optOut', 'unsubscribed');
  // CleverReach: who was active once and is not any more has left.
  if (cells.has('activated') && filled(cells, 'deactivated'))
    return plain({ ...from, at: dayIn(first(cells, 'deactivated')) ?? from.at }, 'optOut', 'deactivated');
  if (filled(cells, 'hardbouncedat')) return failure(from, { ...said, label: 'hard', word: 'hard' });
  // Salesforce holds an address after bounces of its own rule.
  if (filled(cells, 'dateheld')) return failure(from, { label: 'hard', word: 'held' });
  if (filled(cells, 'bouncedat', 'bounced', 'bouncedate', 'emailbounceddate', 'emailbouncedreason'))
    return failure(from, { ...said, label: 'unsure', word: 'bounced' });
  return null;
}
