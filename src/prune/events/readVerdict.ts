/** Reads the result files of e-mail verifiers: ZeroBounce, Kickbox, NeverBounce, BriteVerify and their kin. */
import type { BounceEvent } from '../../model/index.ts';
import { type Cells, first } from './exportCells.ts';
import { failure, plain, sourceOf } from './serviceEvent.ts';

/** A full mailbox, a server that did not answer, a verifier's own trouble: reasons of verifiers that may pass. */
const FOR_NOW =
  /full|quota|insufficient|timeout|timed out|did not respond|no connect|smtp connection|disconnect|greylist|unavailable smtp|temporar|antispam|exception|unexpected error/i;

/** What verifiers say; `catch-all`, `unknown` and `risky` say nothing against an address. */
const VERDICTS: Readonly<Record<string, 'dead' | 'alive' | 'complaint' | 'doubt'>> = {
  invalid: 'dead',
  undeliverable: 'dead',
  bad: 'dead',
  email_invalid: 'dead',
  // EmailListVerify
  email_disabled: 'dead',
  dead_server: 'dead',
  invalid_mx: 'dead',
  // Snov
  not_valid: 'dead',
  'not valid': 'dead',
  unverifiable: 'doubt',
  invalid_syntax: 'dead',
  // Reoon
  disabled: 'dead',
  inbox_full: 'dead',
  ok: 'alive',
  ok_for_all: 'doubt',
  // DeBounce
  'safe to send': 'alive',
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

/** Words of verifiers only, beside why. */
const SAID_BY_VERIFIERS = /^(?:un)?deliverable$/i;

/** Why not to mail somebody: known for complaints and lawsuits, made by machines, likely a trap. Role and throw-away addresses are for the policy. */
const BARRED = /^do_?not_?mail$/;
const KNOWN_TO_HARM = /^(?:global suppression|toxic|possible traps?)$/i;

const hasAny =
  (...names: readonly string[]) =>
  (cells: Cells): boolean =>
    names.some((name) => cells.has(name));

/** By what its files are known, the first that fits; the others are kin of ZeroBounce, Kickbox and so on. */
const VERIFIERS: readonly (readonly [source: string, wrote: (cells: Cells) => boolean])[] = [
  ['zerobounce', (cells) => zeroBounce(cells) !== '' || hasAny('substatus', 'zbsubstatus')(cells)],
  ['kickbox', hasAny('sendex', 'acceptall', 'kickboxresult')],
  ['neverbounce', hasAny('emailstatus', 'neverbounceresult', 'addressstatus')],
  ['briteverify', hasAny('briteverifystatus', 'primarystatus', 'secondarystatus')],
  [
    'verifier',
    (cells) =>
      hasAny('result', 'issafetosend', 'deliverability')(cells) ||
      (hasAny('reason', 'reasons', 'score')(cells) && SAID_BY_VERIFIERS.test(first(cells, 'status', 'state').trim())),
  ],
  ['emaillistverify', hasAny('elvresult')],
  ['snov', hasAny('smtpstatus')],
  ['verifier', hasAny('verificationstatus', 'clearoutstatus', 'resulttext')],
  ['verifalia', (cells) => SAID_BY_VERIFIERS.test(first(cells, 'classification').trim())],
];

/** Where verifiers put their verdict, the surest name first; in an answer `status` may be that of the request. */
const COLUMNS = [
  'zbstatus',
  'zerobouncestatus',
  'verificationstatus',
  'clearoutstatus',
  'resulttext',
  'status',
  'result',
  'kickboxresult',
  'emailstatus',
  'neverbounceresult',
  'addressstatus',
  'briteverifystatus',
  'primarystatus',
  'smtpstatus',
  'state',
  'deliverability',
] as const;

/** The status of a request, not of an address. */
const OF_A_REQUEST = /^(?:success|true|200|completed?|done)$/;

/** The verdict in the first of some columns that speaks of the address; null when it is none. */
function verdictIn(cells: Cells, ...names: readonly string[]): string | null {
  for (const name of names) {
    const word = first(cells, name).slice(0, 100).toLowerCase().trim();
    if (word === '' || OF_A_REQUEST.test(word)) continue;
    return Object.hasOwn(VERDICTS, word) ? word : null;
  }
  return null;
}

const zeroBounce = (cells: Cells): string => first(cells, 'zbstatus', 'zerobouncestatus');

/** Where two of them say it in a column that elsewhere means something else. */
const OWN_COLUMN: Readonly<Record<string, string>> = { verifalia: 'classification', emaillistverify: 'elvresult' };

/** What a verifier says of an address; null when the row is from none. */
export function readVerdict(cells: Cells, email: string, at: string): BounceEvent | null {
  const source = VERIFIERS.find(([, wrote]) => wrote(cells))?.[0];
  if (source === undefined) return null;
  const word = verdictIn(cells, OWN_COLUMN[source] ?? '', ...COLUMNS);
  if (word === null) return null;
  const verdict = VERDICTS[word];
  const from = sourceOf(source, email, at);
  const why = first(
    cells,
    'substatus',
    'zbsubstatus',
    'clearoutsubstatus',
    'reason',
    'secondarystatus',
    source === 'verifalia' ? 'status' : '',
  ).replace(/[_-]/g, ' ');
  if (verdict === 'dead') {
    // A full mailbox or a server that did not answer is no dead address, whatever the column is called.
    return failure(from, { label: FOR_NOW.test(`${word} ${why}`) ? 'soft' : 'hard', word });
  }
  if (verdict === 'alive') return plain(from, 'other', 'valid');
  if (BARRED.test(word) && KNOWN_TO_HARM.test(why)) return plain(from, 'suppressed', 'donotmail');
  return {
    ...plain(from, verdict === 'complaint' ? 'complaint' : 'other', word.replace('-', '')),
    action: verdict === 'complaint' ? 'prune' : 'none',
  };
}
