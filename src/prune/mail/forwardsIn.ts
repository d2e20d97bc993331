/** Whom a mail was for before it was passed on, where only the notice for people says it. */
import { addressesIn } from './addressesIn.ts';

/** `(expanded from <ann@a.example>)` of Postfix and Sendmail, `(generated from ann@a.example)` of Exim. */
const PASSED_ON = /\((?:expanded|generated|ultimately generated) from:?\s{1,40}<?([^\s<>()]{1,320})>?\)/gi;
/** How far before it the recipient may stand: the reason that Sendmail puts between them is one line. */
const REACH = 700;

/** The address a mail to `recipient` was first sent to; null when it was sent to that one itself. */
export function forwardedFrom(notice: string, recipient: string | null): string | null {
  if (recipient === null || !notice.includes(' from')) return null;
  const key = recipient.toLowerCase();
  for (const found of notice.slice(0, 60_000).matchAll(PASSED_ON)) {
    const original = found[1] as string;
    if (!original.includes('@') || original.toLowerCase() === key) continue;
    const before = notice.slice(Math.max(0, found.index - REACH), found.index);
    const last = addressesIn(before).at(-1);
    if (last?.address.toLowerCase() !== key) continue;
    const between = before
      .slice(last.start + last.address.length)
      .replace(/^>/, '')
      .trim();
    if (between === '' || (between.endsWith(')') && !between.includes('\n'))) return original;
  }
  return null;
}
