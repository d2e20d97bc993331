/** How strictly a row says no, by channel: read with the generator's own words, none of the library's. */

import type { Row } from '../../src/model/index.ts';
import { CHANNELS, type Channel } from '../generate/histories.ts';
import { WISH_WORDS, type WishWords } from '../generate/wishWords.ts';

const LEVELS: readonly (readonly [keyof WishWords, number])[] = [
  ['pending', 1],
  ['unsubscribed', 2],
  ['bounced', 3],
  ['complained', 4],
];
const STATUS = new Map<string, number>();
const YES = new Set<string>();
const NO = new Set<string>();
for (const words of Object.values(WISH_WORDS)) {
  for (const [state, level] of LEVELS) for (const word of words[state]) STATUS.set(word.toLowerCase(), level);
  for (const word of words.yes) YES.add(word.toLowerCase());
  for (const word of words.no) NO.add(word.toLowerCase());
}

/** As `strictness` of a generated row: 0 nobody said no, higher is stricter. */
export function strictnessOf(row: Row): Record<Channel, number> {
  const text = (column: string): string =>
    String(row[column] ?? '')
      .trim()
      .toLowerCase();
  const optedOut = (column: string): number => (YES.has(text(column)) || /^\d{4}-/.test(text(column)) ? 2 : 0);
  return {
    email: Math.max(
      STATUS.get(text('email_status')) ?? 0,
      NO.has(text('newsletter_consent')) ? 2 : 0,
      optedOut('unsubscribed'),
    ),
    sms: optedOut('sms_opt_out'),
    phone: optedOut('do_not_call'),
  };
}

/** Rows that may be written to on a channel where one of their sources may not, or that forgot how strictly. */
export function widened(
  survivors: readonly { readonly row: Row; readonly sources: readonly Record<Channel, number>[] }[],
): number {
  let count = 0;
  for (const { row, sources } of survivors) {
    const own = strictnessOf(row);
    if (CHANNELS.some((channel) => sources.some((source) => source[channel] > own[channel]))) count++;
  }
  return count;
}
