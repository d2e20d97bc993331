/**
 * Reads one row of a table that a service exported: Mailchimp's cleaned and unsubscribed files, Klaviyo's and
 * SendGrid's suppressions, the result files of e-mail verifiers. Column names are compared without case and marks.
 */
import { readFlag, readStatus, type SubscriberStatus } from '../../fields/flag/index.ts';
import type { BounceEvent } from '../../model/index.ts';
import { classifyDiagnostic } from '../verdict/classifyDiagnostic.ts';
import { bounceKind } from './bounceKind.ts';
import { addressIn, type Cells, cellsOf, filled, first, isFilled } from './exportCells.ts';
import {
  BARRED_FLAGS,
  CATEGORIES,
  HARD_FLAGS,
  LABELS,
  MOMENTS,
  REPLIES,
  STATES,
  STATUSES,
  SUPPRESSED_FOR,
  TEXTS,
} from './exportColumns.ts';
import {
  BY_OWNER,
  COMPLAINT,
  HARD,
  isReply,
  labelOf,
  OF_THE_SENDER,
  OPT_OUT,
  REFUSED,
  SOFT,
  sourceLabel,
} from './exportWords.ts';
import { dayIn, leavingIn, stateIn } from './personSaid.ts';
import { isKnown, readByWord } from './providers/byWord.ts';
import { readVerdict } from './readVerdict.ts';
import { type Fields, failure, plain, type Source, sourceOf } from './serviceEvent.ts';

/** What a row of a table tells that no service of its own shape wrote. */
interface Told {
  readonly cells: Cells;
  readonly from: Source;
  readonly said: Readonly<Record<'text' | 'status' | 'reply', string>>;
  /** The kind of bounce: what the cell holds, and the same where it is a word for what happened. */
  readonly called: string;
  readonly category: string;
  /** The word for what happened; empty where there is none. */
  readonly word: string;
  /** How the subscriber stands, by a column for that alone, and by any. */
  readonly own: SubscriberStatus | null;
  readonly state: SubscriberStatus | null;
}

/** What was done to a subscriber; elsewhere a column of that name holds what anybody did to anything. */
const ACTION = /^(?:(?:hard |soft )?bounced?|unsubscribed?|spam|complain(?:t|ed)|opt(?:ed)? ?out)$/;

function actionIn(cells: Cells): string {
  const action = labelOf(cells, 'action');
  return ACTION.test(action) ? action : '';
}

function toldBy(cells: Cells, from: Source): Told {
  const category = labelOf(cells, ...CATEGORIES);
  const word =
    labelOf(cells, ...SUPPRESSED_FOR) || category || labelOf(cells, ...LABELS) || actionIn(cells) || sourceLabel(cells);
  const own = readStatus(first(cells, ...STATES));
  return {
    cells,
    from,
    said: { text: first(cells, ...TEXTS), status: first(cells, ...STATUSES), reply: first(cells, ...REPLIES) },
    called: first(cells, ...CATEGORIES),
    category,
    word,
    own,
    state: own ?? (word === '' ? stateIn(cells) : null),
  };
}

/** HubSpot's reasons that are no word about the address. */
const OF_A_SYSTEM = /misconfiguration|temporary|throttl|timeout|dns/;

/** Mailchimp's and HubSpot's files, by columns that no other has. */
function readNamedColumns(cells: Cells, email: string, at: string): BounceEvent | null {
  if (cells.has('cleantime') || cells.has('cleancampaigntitle'))
    return failure(sourceOf('mailchimp', email, at), { label: 'hard', word: 'cleaned' });
  if (cells.has('unsubtime') || cells.has('unsubcampaigntitle')) {
    const complaint = /spam|abuse/i.test(first(cells, 'unsubreason', 'reason'));
    return plain(sourceOf('mailchimp', email, at), complaint ? 'complaint' : 'optOut', 'unsubscribed');
  }
  const refused = first(cells, 'emailhardbouncereason', 'hardbouncereason');
  if (refused !== '') {
    const text = refused.replaceAll('_', ' ').toLowerCase();
    const label = OF_THE_SENDER.test(text) ? 'blocked' : OF_A_SYSTEM.test(text) ? 'soft' : 'hard';
    return failure(sourceOf('hubspot', email, at), { label, text, word: label });
  }
  // Elastic Email's suppressions: a category beside its words.
  if (cells.has('friendlyerrormessage')) {
    const text = first(cells, 'friendlyerrormessage');
    const label = /^nomailbox$/i.test(first(cells, 'errorcode')) ? 'hard' : 'unsure';
    return failure(sourceOf('elasticemail', email, at), { label, text, word: 'suppressed' });
  }
  if (/^(?:true|yes)$/i.test(first(cells, 'unsubscribedfromallemail')))
    return plain(sourceOf('hubspot', email, at), 'optOut', 'unsubscribed');
  return null;
}

/** Unisender's words for what became of a mail, which are like nobody else's. */
const UNISENDER = /^(?:ok|err)_[a-z_]{2,30}$/;

function readUnisender(cells: Cells, email: string, at: string): BounceEvent | null {
  const word = first(cells, 'sendresult', 'status').toLowerCase().trim();
  return UNISENDER.test(word) && isKnown(word) ? readByWord('unisender', word, {}, email, at) : null;
}

/** What the person said comes before what became of a mail. */
function readPerson({ cells, from, category, word, state }: Told): BounceEvent | null {
  if (state === 'complained' || (COMPLAINT.test(word) && (word !== category || word.includes('complain'))))
    return plain(from, 'complaint', 'complaint');
  if (state === 'unsubscribed' || OPT_OUT.test(word)) return plain(from, 'optOut', 'unsubscribed');
  const leaving = leavingIn(cells);
  return leaving === null ? null : plain({ ...from, at: leaving.at ?? from.at }, 'optOut', 'unsubscribed');
}

/** A category by itself: somebody's mailbox or domain that is not there, or a machine that answered. */
const NOBODY = /^(?:non.?exist|unknown (?:user|mailbox|domain)|bad.(?:mailbox|domain|address|e?mail))/i;
const ANSWERED = /vacation|auto.?(?:repl|respon)|out.of.(?:the.)?office/i;

/** A kind of bounce in words of the service's own. */
function readCategory({ from, said, called, category }: Told): BounceEvent | null {
  if (category !== '' || !isFilled(called)) return null;
  if (ANSWERED.test(called)) return plain(from, 'autoReply', 'autoReply');
  const text = `${called.replace(/[-_]/g, ' ')} ${said.text}`;
  return failure(from, { ...said, text, label: NOBODY.test(called) ? 'hard' : 'unsure', word: 'bounce' });
}

/** A word that says how sure the failure is. */
function readWord({ cells, from, said, word }: Told): BounceEvent | null {
  if (word === '' && readFlag(first(cells, ...HARD_FLAGS)) === true)
    return failure(from, { ...said, label: 'hard', word: 'hard' });
  if (BY_OWNER.test(word)) return plain(from, 'suppressed', 'suppressed');
  if (OF_THE_SENDER.test(word) && REFUSED.test(word))
    return failure(from, { ...said, label: 'blocked', word: 'blocked' });
  if (SOFT.test(word)) return failure(from, { ...said, label: /block/.test(word) ? 'blocked' : 'soft', word: 'soft' });
  if (HARD.test(word)) return failure(from, { ...said, label: 'hard', word: 'hard' });
  if (!/suppress/.test(word)) return null;
  // Postmark's word for somebody's own request, and for the sender's.
  const asked = first(cells, 'origin').toLowerCase() === 'recipient';
  return plain(from, asked ? 'optOut' : 'suppressed', asked ? 'unsubscribed' : 'suppressed');
}

/** The word by itself: the table is of bounces and does not tell of which kind. */
const BOUNCED = /^bounced?$/;

/** A list of bounces that does not tell hard from soft: the server's words do. */
function readBounce({ cells, from, said, word, own, state }: Told): BounceEvent | null {
  const isBounce =
    /bounce/.test(word) ||
    state === 'bounced' ||
    state === 'cleaned' ||
    isReply(said.status) ||
    isReply(said.text) ||
    // Mailgun's six hundreds are its own.
    /^[456]\d\d$/.test(said.reply);
  if (!isBounce) return null;
  const hasWords = /\d/.test(said.status) || said.reply !== '' || !/^(?:bounced?)?$/i.test(said.text);
  // "Technical bounce" is a kind of its own, and "failed" or "not delivered" none.
  const isBare = BOUNCED.test(word) || own === 'bounced' || state === 'cleaned';
  const label = bounceKind(cells) ?? (hasWords || !isBare ? 'unsure' : 'hard');
  return failure(from, { ...said, label, word: 'bounce' });
}

/** Filled where a mail came back: with a day, a reason or a yes. */
const BOUNCED_COLUMNS = [
  'bouncedat',
  'bounced',
  'bouncedate',
  'bounceddate',
  'bouncedreason',
  'emailbounced',
  'emailbounceddate',
  'emailbouncedreason',
  'bouncing',
] as const;

/** Lists without a word for what happened: the names of their columns say it, also where nobody can read the moment in them. */
function readColumns({ cells, from, said }: Told): BounceEvent | null {
  // SendGrid's invalid addresses: the reason stands in its own words, beside when it was written down.
  if (cells.has('created') && classifyDiagnostic({ text: said.text }, true).action === 'prune')
    return failure(from, { ...said, label: 'unsure', word: 'invalid' });
  // Mailgun's list of those who left all mail of a domain; who left some of it has the names of that.
  if (cells.get('tags') === '*' && cells.has('createdat')) return plain(from, 'optOut', 'unsubscribed');
  if (filled(cells, 'complainedat', 'markedspamat')) return plain(from, 'complaint', 'complaint');
  if (filled(cells, 'unsubscribedat', 'unsubscribeddate', 'dateunsubscribed'))
    return plain(from, 'optOut', 'unsubscribed');
  // CleverReach: who was active once and is not any more has left.
  if (cells.has('activated') && filled(cells, 'deactivated'))
    return plain({ ...from, at: dayIn(first(cells, 'deactivated')) ?? from.at }, 'optOut', 'deactivated');
  if (filled(cells, 'hardbouncedat', 'hardbounceddate')) return failure(from, { ...said, label: 'hard', word: 'hard' });
  // Salesforce holds an address after bounces of its own rule.
  if (filled(cells, 'dateheld')) return failure(from, { label: 'hard', word: 'held' });
  if (filled(cells, ...BOUNCED_COLUMNS)) return failure(from, { ...said, label: 'unsure', word: 'bounced' });
  if (BARRED_FLAGS.some((name) => readFlag(cells.get(name)) === true)) return plain(from, 'suppressed', 'suppressed');
  return null;
}

/** What a row of an export says; null when it has no address or says nothing about delivery. */
export function readRow(row: Fields): BounceEvent | null {
  const cells = cellsOf(row);
  const email = addressIn(cells);
  if (email === '') return null;
  const at = first(cells, ...MOMENTS);
  const known = readNamedColumns(cells, email, at) ?? readUnisender(cells, email, at) ?? readVerdict(cells, email, at);
  if (known !== null) return known;
  const told = toldBy(cells, sourceOf('row', email, at));
  return readPerson(told) ?? readCategory(told) ?? readWord(told) ?? readBounce(told) ?? readColumns(told);
}
