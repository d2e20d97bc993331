/**
 * Reads one row of a table that a service exported: Mailchimp's cleaned and unsubscribed files, Klaviyo's and
 * SendGrid's suppressions, the result files of e-mail verifiers. Column names are compared without case and marks.
 */
import type { BounceEvent } from '../../model/index.ts';
import { type Fields, failure, plain, sourceOf } from './serviceEvent.ts';

type Cells = ReadonlyMap<string, string>;

/** Where the address stands, the surest name first. */
const ADDRESS_NAMES = ['emailaddress', 'email', 'recipient', 'address', 'mail', 'subscriber', 'to'] as const;
export const ADDRESS_COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set(ADDRESS_NAMES);

/** A column's name without case and marks. */
export function columnKey(column: string): string {
  return column
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function cellsOf(row: Fields): Cells {
  const cells = new Map<string, string>();
  for (const column of Object.keys(row)) {
    const value = row[column];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      const key = columnKey(column);
      if (!cells.has(key)) cells.set(key, String(value).slice(0, 10_000));
    }
  }
  return cells;
}

function first(cells: Cells, ...names: readonly string[]): string {
  for (const name of names) {
    const value = cells.get(name);
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

/** What verifiers say; `catch-all`, `unknown` and `risky` say nothing against an address. */
const VERDICTS: Readonly<Record<string, 'dead' | 'alive' | 'complaint' | 'doubt'>> = {
  invalid: 'dead',
  undeliverable: 'dead',
  bad: 'dead',
  email_invalid: 'dead',
  spamtrap: 'complaint',
  abuse: 'doubt',
  do_not_mail: 'doubt',
  donotmail: 'doubt',
  disposable: 'doubt',
  valid: 'alive',
  deliverable: 'alive',
  good: 'alive',
  email_valid: 'alive',
  catchall: 'doubt',
  'catch-all': 'doubt',
  accept_all: 'doubt',
  accept_all_unverifiable: 'doubt',
  risky: 'doubt',
  unknown: 'doubt',
};

function readVerdict(cells: Cells, email: string, at: string): BounceEvent | null {
  const zero = first(cells, 'zbstatus', 'zerobouncestatus');
  const source =
    zero !== '' || cells.has('substatus') || cells.has('zbsubstatus')
      ? 'zerobounce'
      : cells.has('sendex') || cells.has('acceptall') || cells.has('kickboxresult')
        ? 'kickbox'
        : cells.has('emailstatus') || cells.has('neverbounceresult') || cells.has('addressstatus')
          ? 'neverbounce'
          : cells.has('briteverifystatus') || cells.has('primarystatus') || cells.has('secondarystatus')
            ? 'briteverify'
            : cells.has('result')
              ? 'verifier'
              : null;
  if (source === null) return null;
  const word = (
    zero ||
    first(
      cells,
      'status',
      'result',
      'kickboxresult',
      'emailstatus',
      'neverbounceresult',
      'addressstatus',
      'briteverifystatus',
      'primarystatus',
    )
  )
    .toLowerCase()
    .trim();
  const verdict = Object.hasOwn(VERDICTS, word) ? VERDICTS[word] : undefined;
  if (verdict === undefined) return null;
  const from = sourceOf(source, email, at);
  const why = first(cells, 'substatus', 'zbsubstatus', 'reason', 'secondarystatus').replace(/[_-]/g, ' ');
  if (verdict === 'dead') {
    // A full mailbox or a server that did not answer is no dead address, whatever the column is called.
    const soft = /full|timeout|timed out|did not respond|no connect|greylist|unavailable smtp|temporar/i.test(why);
    return failure(from, { label: soft ? 'soft' : 'hard', word });
  }
  if (verdict === 'alive') return plain(from, 'other', 'valid');
  return {
    ...plain(from, verdict === 'complaint' ? 'complaint' : 'other', word.replace('-', '')),
    action: verdict === 'complaint' ? 'prune' : 'none',
  };
}

/** What a row of an export says; null when it has no address or says nothing about delivery. */
export function readRow(row: Fields): BounceEvent | null {
  const cells = cellsOf(row);
  const email = first(cells, ...ADDRESS_NAMES);
  if (!email.includes('@')) return null;
  const at = first(
    cells,
    'cleantime',
    'unsubtime',
    'bouncedat',
    'bouncetime',
    'bouncedate',
    'lastbouncedat',
    'lastbouncedate',
    'lastbounced',
    'unsubscribedat',
    'unsubscribeddate',
    'suppressedat',
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
  const word = first(
    cells,
    'suppressionreason',
    'suppressedreason',
    'bouncetype',
    'bouncecategory',
    'event',
    'eventtype',
    'type',
    'status',
    'emailmarketingconsent',
    'reason',
  )
    .toLowerCase()
    .trim();
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
      'reason',
    ),
    status: first(cells, 'status', 'enhancedcode', 'statuscode'),
    reply: first(cells, 'replycode', 'smtpcode', 'errorcode', 'code'),
  };
  if (/spam|complain|abuse|junk/.test(word) && !/spam (?:block|filter|content)/.test(word))
    return plain(from, 'complaint', 'complaint');
  if (/unsub|opt.?out|never.?subscribed/.test(word)) return plain(from, 'optOut', 'unsubscribed');
  if (/soft|transient|temporar|block/.test(word))
    return failure(from, { ...said, label: /block/.test(word) ? 'blocked' : 'soft', word: 'soft' });
  if (/hard|permanent|invalid|cleaned/.test(word)) return failure(from, { ...said, label: 'hard', word: 'hard' });
  if (/suppress|cleaned|user_suppressed/.test(word)) return plain(from, 'suppressed', 'suppressed');
  if (
    /bounce/.test(word) ||
    /^[45]\.\d/.test(said.status) ||
    /^[45]\d\d\b/.test(said.text) ||
    /^[45]\d\d$/.test(said.reply)
  ) {
    const hasWords = /\d/.test(said.status) || said.reply !== '' || !/^(?:bounced?)?$/i.test(said.text);
    // A list of bounces that does not tell hard from soft: the server's words do.
    return failure(from, { ...said, label: hasWords ? 'unsure' : 'hard', word: 'bounce' });
  }
  return null;
}
