/** Yes-or-no cells (consent, opt-out) and the subscriber states of mail tools, in ten languages. */
import { NO_WORDS, REFUSAL_WORDS, STATUS_WORDS, WISH_WORDS, YES_WORDS } from '../../reference/flagWords.ts';
import { fold } from '../../text/fold.ts';
import { asText, tidy } from '../../text/tidy.ts';

export type SubscriberStatus =
  | 'subscribed'
  | 'unsubscribed'
  | 'cleaned'
  | 'bounced'
  | 'complained'
  | 'pending'
  | 'nonSubscribed';

/** Longer cells are sentences, not words for yes or no. */
const MAX_FLAG = 40;
/** Longer cells are no answers of a form. */
const MAX_REMARK = 1000;

function flags(): ReadonlyMap<string, boolean> {
  const words = new Map<string, boolean>();
  for (const word of `${NO_WORDS}|${REFUSAL_WORDS}`.split('|')) words.set(fold(word), false);
  for (const word of YES_WORDS.split('|')) words.set(fold(word), true);
  return words;
}
function states(): ReadonlyMap<string, SubscriberStatus> {
  const words = new Map<string, SubscriberStatus>();
  for (const [status, names] of Object.entries(STATUS_WORDS)) {
    for (const name of names.split('|')) words.set(fold(name).replace(/-/g, ' '), status as SubscriberStatus);
  }
  return words;
}
/** A yes to mail by name: under "unsubscribed" or "do not allow mail" it is no opt-out. */
function wishes(): ReadonlySet<string> {
  return new Set(WISH_WORDS.split('|').map(fold));
}
const WISHES: ReadonlySet<string> = /* @__PURE__ */ wishes();
function refusals(): ReadonlySet<string> {
  return new Set(REFUSAL_WORDS.split('|').map(fold));
}
const REFUSALS: ReadonlySet<string> = /* @__PURE__ */ refusals();
const FLAGS: ReadonlyMap<string, boolean> = /* @__PURE__ */ flags();
const STATES: ReadonlyMap<string, SubscriberStatus> = /* @__PURE__ */ states();

function words(input: unknown): string | null {
  const text = asText(input);
  if (text === null || text === undefined || text.length > 4 * MAX_FLAG) return null;
  const spoken = fold(tidy(text)).replaceAll('’', "'");
  let end = spoken.length;
  while (end > 0 && (spoken[end - 1] === '.' || spoken[end - 1] === '!')) end--;
  const folded = spoken.slice(0, end);
  return folded === '' || folded.length > MAX_FLAG ? null : folded;
}

/**
 * What a yes-or-no cell says: `true`, `false`, or null when it is empty or says neither. What yes means is the column's
 * matter: a yes under "unsubscribed" is an opt-out. A date is neither. Never throws.
 *
 * @example readFlag('Tak') // true
 * @example readFlag('нет') // false
 * @example readFlag('maybe') // null
 */
export function readFlag(input: unknown): boolean | null {
  if (typeof input === 'boolean') return input;
  const folded = words(input);
  return folded === null ? null : (FLAGS.get(folded) ?? null);
}

/** Signs behind the word with which a longer cell begins; a hyphen stands between spaces, so does a day, or "on" and a day. */
const BEGINNING = /^([^,;:(–—]{1,40}?) ?(?:[,;:(–—]|- |(?<= )(?=(?:\p{L}{1,4} )?\d{1,4}[-./]\d)) ?(.*)$/su;

/** The word with which a longer cell begins, and what stands behind it; null where no sign parts them. Never throws. */
export function beginningOf(input: unknown): readonly [beginning: string, rest: string] | null {
  if (typeof input !== 'string' || input.length > MAX_REMARK) return null;
  const found = BEGINNING.exec(tidy(input));
  return found === null ? null : [found[1] as string, (found[2] as string).replace(/\)$/, '')];
}

/**
 * The state that a mail tool's export gives a subscriber, or null for an empty cell or a word that is in no table.
 * Never throws.
 *
 * @example readStatus('Hard Bounce') // 'bounced'
 * @example readStatus('Wypisany') // 'unsubscribed'
 */
export function readStatus(input: unknown): SubscriberStatus | null {
  const folded = words(input);
  if (folded === null) return null;
  return STATES.get(folded.replace(/[-_\s]+/g, ' ').trim()) ?? null;
}

/**
 * What a cell of an opt-out column says: true for an opt-out, false for none, null when it is empty or says neither. A
 * plain yes is an opt-out, and so is a word for it ("unsubscribed", "refused", "DNC"), though it would be a no elsewhere.
 * Never throws.
 *
 * @example readOptOut('x') // true
 * @example readOptOut('Opted out') // true
 * @example readOptOut('nein') // false
 */
export function readOptOut(input: unknown): boolean | null {
  if (typeof input === 'boolean') return input;
  const folded = words(input);
  if (folded === null) return null;
  const status = readStatus(input);
  if (REFUSALS.has(folded) || status === 'unsubscribed' || status === 'complained') return true;
  return WISHES.has(folded) ? false : (FLAGS.get(folded) ?? (status === 'subscribed' ? false : null));
}
