/** Whom a mail was for before it was passed on, where only the notice for people says it. */
import { addressesIn } from './addressesIn.ts';

/** `(expanded from <ann@a.example>)` of Postfix and Sendmail, `(generated from ann@a.example)` of Exim. */
const PASSED_ON = /\((?:expanded|generated|ultimately generated) from:?\s{1,40}<?([^\s<>()]{1,320})>?\)/gi;
/** How far before it the recipient may stand: the reason that Sendmail puts between them is one line. */
const REACH = 700;

/** The recipients that a notice names, in small letters, by whom their mail was first sent to. Linear. */
export function forwardsIn(notice: string): ReadonlyMap<string, string> {
  const forwards = new Map<string, string>();
  for (const found of notice.slice(0, 60_000).matchAll(PASSED_ON)) {
    const original = found[1] as string;
    const before = notice.slice(Math.max(0, found.index - REACH), found.index);
    const last = original.includes('@') ? addressesIn(before).at(-1) : undefined;
    const recipient = last?.address.toLowerCase();
    if (last === undefined || recipient === undefined || recipient === original.toLowerCase()) continue;
    const between = before
      .slice(last.start + last.address.length)
      .replace(/^>/, '')
      .trim();
    const isNext = between === '' || (between.endsWith(')') && !between.includes('\n'));
    if (isNext && !forwards.has(recipient)) forwards.set(recipient, original);
  }
  return forwards;
}
