/** What words mean when they stand beside others: whose address is unknown, and what of it. */
import type { PlacedPhrase } from './diagnostic.ts';
import { findStatement } from './findStatement.ts';
import { type Codes, SENDER, type Verdict } from './judgeCodes.ts';

/** Around the start of a phrase, the four words before it and its first: it is the sender's address, host or header that is meant. */
const OF_THE_SENDER =
  /(?: (?<!to )senders? | sending | helo | ehlo | originating | return (?:address|path|mx) | certificate | headers? | message id | your (?:(?:e )?mail |email )?(?:address|domain|dns|host|hostname|ip|mx|server|system) )/;
/** Between "from" and a phrase. */
const FROM_WHAT: ReadonlySet<string> = /* @__PURE__ */ new Set(['~', 'address', 'domain']);
/** After a phrase. */
const BY_THE_SENDER = /^ (?:in |of |as )?(?:the )?(?:sender|mail from|from header|envelope from|your email) /;

/** True when words that sound like a dead address or domain stand beside the sender's. */
export function ofTheSender(folded: string, { phrase, at }: PlacedPhrase): boolean {
  const words = folded
    .slice(Math.max(0, at - 80), at)
    .trim()
    .split(' ')
    .slice(-4);
  const last = words.at(-1) ?? '';
  if (last === 'from' || (words.at(-2) === 'from' && FROM_WHAT.has(last))) return true;
  const end = at + phrase.length;
  return (
    OF_THE_SENDER.test(` ${words.join(' ')} ${phrase.split(' ', 1)[0]} `) ||
    BY_THE_SENDER.test(folded.slice(end, end + 30))
  );
}

/** What a sentence of subject and statement means; null when there is none, or not one to rely on. */
export function byStatement(folded: string, { status, reply, own }: Codes): Verdict | null {
  const found = findStatement(folded);
  if (found === null) return null;
  const { subject, says } = found;
  const rule = `statement:${subject}.${says}`;
  if (says === 'full') return { reason: 'mailboxFull', scope: 'address', action: 'count', rule };
  if (says === 'disabled') {
    return subject === 'domain' ? null : { reason: 'addressDisabled', scope: 'address', action: 'hold', rule };
  }
  const reason = subject === 'domain' ? 'domainUnknown' : says === 'gone' ? 'addressGone' : 'addressUnknown';
  // RFC 3463: X.7 is policy, and no policy makes a domain unknown; of an address it leaves a doubt.
  if (status?.startsWith('5.7.')) {
    return subject === 'domain'
      ? { ...SENDER, rule }
      : { reason: 'addressVague', scope: 'address', action: 'hold', rule };
  }
  if (status?.startsWith('4') || (status === null && reply?.startsWith('4'))) {
    if (says === 'away') return null;
    return { reason, scope: subject, action: 'count', rule };
  }
  // Words put together by us need a permanent code beside them, or to be all that is said of this recipient.
  if (status === null && reply === null && !own)
    return { reason: 'addressVague', scope: 'address', action: 'hold', rule };
  return { reason, scope: subject, action: 'prune', rule };
}
