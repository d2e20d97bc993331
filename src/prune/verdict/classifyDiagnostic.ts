/** Decides what a refusal means: the words and the codes together, neither alone. */
import type { BounceAction, BounceClass, BounceKind, BounceScope } from '../../model/index.ts';
import { STATUS_RULES } from '../../reference/enhancedStatusCodes.ts';
import { findReply, findStatus, type Reading, readWords, refusesOnly } from './diagnostic.ts';
import { findStatement } from './findStatement.ts';
import {
  byReply,
  byStatus,
  type Codes,
  NOT_THE_ADDRESS,
  SENDER,
  saysLittle,
  TO_THE_SENDER,
  VAGUE_STATUS,
  type Verdict,
} from './judgeCodes.ts';
import { byStatement, ofTheSender } from './judgeWords.ts';

/** What a mail server said about one recipient; at least one of the first three should be there. */
export interface Diagnostic {
  readonly text?: string | null | undefined;
  /** Enhanced status code (RFC 3463). */
  readonly status?: string | null | undefined;
  /** SMTP reply code. */
  readonly reply?: string | number | null | undefined;
  readonly recipient?: string | null | undefined;
  /** The SMTP command that was refused, when it is known. */
  readonly command?: 'MAIL' | 'RCPT' | 'DATA' | null | undefined;
}

// A server that took the recipient and the message and then says only this may be a filter speaking for a living user.
const DOUBTFUL = new Set(['user unknown', 'unknown user', 'no such user', 'recipient unknown', 'mailbox unavailable']);
const SAID_OF_BOTH = new Set(['user unknown', 'unknown user', 'address not found']);
/** How large Japanese mobile services refuse after DATA, unknown people and unwanted senders alike. */
const NAMELESS = /\b55\d(?: :|: :) ?user unknown|\bunknown user [^\s@]{1,64}@docomo\.ne\.jp/i;
/** A reply code with 5.0.0 right behind it, in a folded text: written by the server, not by a gateway on its way. */
const WROTE_NOTHING = / 55\d 5 0 0 /;
/** Said of a mailbox or of a domain: the word before decides, and with it who is dead. */
const PREDICATES = new Set(
  `does not exist|does not exist in|does not exist on this|doesn t exist|doesnt exist|could not be found|cannot be found|can t be found|is not known|existiert nicht
nicht bekannt|n existe pas|no existe|nao existe|non esiste|nie istnieje|bestaat niet|neexistuje|nu exista|не существует
не наиден|не існує|findes ikke|finnes ikke|finns inte|δεν υπαρχει`.split(/[|\n]/),
);
/** Words that speak of a decision, or of an address that may be the sender's; never of nobody being there. */
const OF_ANOTHER = new Set(
  'policy|blocked|banned|prohibited|not authorized|not permitted|verification failed for ~|failed while verifying ~'.split(
    '|',
  ),
);
/** Right before such a predicate. */
const OF_THE_SERVER = / (?:file|table|database|charset|key|selector|attachment|header|link|url|command|rule|route)s? $/;
/** Right behind a phrase. */
const LATER = /^ (?:please |at this time )?(?:try |temporar|for now |at this time |will retry )/;
const AT_RECIPIENT = /\brcpt\b/i;
const CLEAN_STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;
const CLEAN_REPLY = /^[245]\d\d$/;

/** True for a refusal of the message, after every recipient of it was accepted. */
function tookMessage(folded: string, afterData: boolean): boolean {
  return afterData || folded.includes(' end of data ') || folded.includes(' to data command ');
}

/** Kind of a failure, from whose failure it is and what to do about it. */
export function kindOf(scope: BounceScope, action: BounceAction): BounceKind {
  if (scope === 'sender' || scope === 'message') return 'blocked';
  if (action === 'prune' || action === 'fixData') return 'hard';
  return 'soft';
}

function decide({ folded, found }: Reading, codes: Codes): Verdict {
  const { status, reply, afterData } = codes;
  const transient =
    status === null ? (reply?.startsWith('4') ?? folded.startsWith(' deferred ')) : status.startsWith('4');
  if (found !== null) {
    const { reason, scope, action, weak } = found.rule;
    const rule = `phrase:${found.phrase}`;
    if (action === 'prune' || action === 'fixData') {
      if (status !== null && NOT_THE_ADDRESS.test(status)) return byStatus(status, reply);
      if (
        (reply !== null && TO_THE_SENDER.has(reply)) ||
        (scope === 'domain' && status?.startsWith('5.7.')) ||
        ofTheSender(folded, found)
      )
        return { ...SENDER, rule: `${rule}+sender` };
    }
    // A server that took the recipient and then dislikes an address means one in the message.
    if (reason === 'addressSyntax' && tookMessage(folded, afterData))
      return { reason: 'content', scope: 'message', action: 'fixMessage', rule: `${rule}+data` };
    // "Your account is disabled" is said to the sender, whose own it is.
    if (reason === 'addressDisabled' && ofTheSender(folded, found)) return { ...SENDER, rule: `${rule}+sender` };
    if (PREDICATES.has(found.phrase)) {
      if (OF_THE_SERVER.test(folded.slice(Math.max(0, found.at - 12), found.at)))
        return {
          reason: 'systemError',
          scope: 'moment',
          action: transient ? 'retry' : 'count',
          rule: `${rule}+server`,
        };
      const statement = findStatement(folded);
      const said = statement?.subject === 'domain' ? byStatement(folded, codes) : null;
      if (said !== null) return said;
      if (statement === null && status?.startsWith('5.7.'))
        return { reason: 'addressVague', scope: 'address', action: 'hold', rule: `${rule}+status:${status}` };
    }
    if (weak) {
      // Microsoft's directory-based blocking: 5.4.1 with these words is "no such recipient".
      if (status === '5.4.1' && reason === 'addressVague')
        return { reason: 'addressUnknown', scope: 'address', action: 'prune', rule: `status:5.4.1+${rule}` };
      if (status !== null && !VAGUE_STATUS.has(status.slice(2)) && STATUS_RULES.has(status.slice(2))) {
        const coded = byStatus(status, reply);
        // "No such address" by its code, and something else by its words: one of the two is wrong.
        return coded.action === 'prune' && OF_ANOTHER.has(found.phrase)
          ? { reason: 'addressVague', scope: 'address', action: 'hold', rule: `${rule}+status:${status}` }
          : coded;
      }
      if (!transient && DOUBTFUL.has(found.phrase) && tookMessage(folded, afterData))
        return { reason: 'refusedAfterData', scope: 'address', action: 'hold', rule: `${rule}+data` };
      const said = byStatement(folded, codes);
      if (said !== null) return said;
      if (
        refusesOnly(folded, found) &&
        !ofTheSender(folded, found) &&
        !transient &&
        (status ?? reply) !== null &&
        !status?.startsWith('5.7.')
      )
        return { reason: 'addressUnknown', scope: 'address', action: 'prune', rule: `${rule}+only` };
      if (transient)
        return { reason: reason === 'policy' ? reason : 'undefined', scope: 'moment', action: 'retry', rule };
      if (action === 'prune' && status === null && reply === null)
        return { reason: 'addressVague', scope, action: 'hold', rule };
    }
    if (afterData && found.phrase === 'address not found')
      return { reason: 'refusedAfterData', scope: 'address', action: 'hold', rule: `${rule}+data` };
    if (DOUBTFUL.has(found.phrase)) {
      if (tookMessage(folded, afterData))
        return { reason: 'refusedAfterData', scope: 'address', action: 'hold', rule: `${rule}+data` };
      // "Not authorized" and "no such user" contradict each other: neither is enough to remove anyone.
      // (Not so "no such user": that is how Yandex says it, with this very code.)
      // Neither is a server that writes enhanced codes and has none for it: an administrator's own rule says so.
      if (
        (status?.startsWith('5.7.') && found.phrase !== 'no such user') ||
        (status === '5.0.0' && WROTE_NOTHING.test(folded))
      )
        return { reason: 'addressVague', scope: 'address', action: 'hold', rule: `${rule}+status:${status}` };
      if (status === null && reply === null)
        return { reason: 'addressVague', scope: 'address', action: 'hold', rule: `${rule}+noCode` };
    }
    // "Host not found, try again": the name server did not say no.
    const later =
      status === null && reply === null && LATER.test(folded.slice(found.at + found.phrase.length, found.at + 80));
    if (action === 'prune' && (transient || later)) return { reason, scope, action: 'count', rule };
    return { reason, scope, action, rule };
  }
  if (folded.length > 2 && (status === null || saysLittle(status) || !STATUS_RULES.has(status.slice(2)))) {
    const said = byStatement(folded, codes);
    if (said !== null) return said;
  }
  return status === null ? byReply(reply) : byStatus(status, reply);
}

/** True for words that some services write after DATA, of unknown people and unwanted senders alike. */
function isNameless({ found }: Reading, text: string): boolean {
  if (found === null || !SAID_OF_BOTH.has(found.phrase)) return false;
  const head = text.slice(0, 2000);
  return NAMELESS.test(head) && !AT_RECIPIENT.test(head);
}

/** Classifies one diagnostic; a good server's silence (nothing at all) is `other`. Never throws. Linear. */
export function classifyDiagnostic(diagnostic: Diagnostic, own = false): BounceClass {
  const text = typeof diagnostic.text === 'string' ? diagnostic.text : '';
  const given =
    typeof diagnostic.status === 'string' && CLEAN_STATUS.test(diagnostic.status) ? diagnostic.status : null;
  const code = diagnostic.reply === undefined || diagnostic.reply === null ? '' : String(diagnostic.reply);
  const reply = CLEAN_REPLY.test(code) ? code : findReply(text);
  // A given 5.0.0 is what a gateway writes when it does not know; the text may know.
  const inText = given === null || given.endsWith('.0') ? findStatus(text) : null;
  const status = inText !== null && (given === null || !inText.endsWith('.0')) ? inText : given;
  const words = readWords(text);
  const afterData = diagnostic.command === 'DATA' || (diagnostic.command !== 'RCPT' && isNameless(words, text));
  const { reason, scope, action, rule } = decide(words, { status, reply, afterData, own });
  const recipient = typeof diagnostic.recipient === 'string' ? diagnostic.recipient : null;
  const success = reason === 'none' && action === 'none';
  const kind: BounceKind = success
    ? 'delivered'
    : reason === 'undefined' && action === 'none'
      ? 'other'
      : kindOf(scope, action);
  return { kind, reason, scope, action, recipient, status, reply, rule };
}
