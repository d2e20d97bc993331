/** The address about which no rule has anything to say, told in one pass: most cells are one. */
import { hashStep, isWatched } from '../../text/watch.ts';
import { hostOf } from './host.ts';
import { MAX_LOCAL } from './parse.ts';
import { type EmailPlan, type Host, QUIET_HOSTS, type QuietHost } from './plan.ts';
import { endingNumber, gramOf, isEnding, LONGEST_NUMBERED, nameHash, shapeOf } from './tables.ts';
import { letterBit, mayMeanGiant } from './typo.ts';

const AT = 64;
const APOSTROPHE = 39;
const DOT = 46;
const HYPHEN = 45;
const FOUR_LETTERS = 0xfffff;

const ATOM = 1;
const BETWEEN = 2;
/** By UTF-16 unit: a sign of an unquoted local part (RFC 5322 §3.2.3), the dot between two, or neither. */
const LOCAL: Uint8Array = /* @__PURE__ */ (() => {
  const table = new Uint8Array(65_536);
  for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_!#$%&'*+/=?^`{|}~-") {
    table[sign.charCodeAt(0)] = ATOM;
  }
  table[DOT] = BETWEEN;
  return table;
})();

/** Where the sign stands behind a local part of ASCII letters and signs, with single dots inside; 0 for every other text. */
function plainLocalEnd(text: string): number {
  // A spreadsheet puts an apostrophe before what it shall not read, and nobody has one there.
  if (text.charCodeAt(0) === APOSTROPHE) return 0;
  const most = Math.min(text.length, MAX_LOCAL + 1);
  let before = BETWEEN;
  for (let i = 0; i < most; i++) {
    const code = text.charCodeAt(i);
    const kind = LOCAL[code] as number;
    if (kind !== ATOM) {
      if (before === BETWEEN) return 0;
      if (code === AT) return i;
      if (kind !== BETWEEN) return 0;
    }
    before = kind;
  }
  return 0;
}

/** What {@link plainAt} says of every other text. */
export const NOT_PLAIN = 0;
/** A host of so many signs is looked at with more care: one of its labels may be too long. */
const LONG_HOST = 63;

/**
 * Where the sign stands in an address of plain form; below zero, the same place, when a table may know its host;
 * {@link NOT_PLAIN} for every other text. Narrower than the standard: ASCII, no quotes, the host in small letters.
 */
export function plainAt(text: string, plan: EmailPlan): number {
  const { length } = text;
  const at = plainLocalEnd(text);
  const size = length - at - 1;
  if (at === 0 || size < 4 || size >= LONG_HOST) return NOT_PLAIN;
  const { ear, grams, last } = plan;
  last.slot = slotOf(text, at + 1, size);
  const known = plan.quiet[last.slot] as QuietHost | null;
  if (known !== null && known.domain.length === size && text.endsWith(known.domain)) {
    last.known = known;
    return -at;
  }
  last.known = null;
  // From the end, since every part of a host that a table may know ends there.
  let i = length - 1;
  let hash = 0;
  let ending = 0;
  let code = 0;
  for (; i > at; i--) {
    code = text.charCodeAt(i);
    if (code < 97 || code > 122) break;
    ending = endingNumber(ending, code);
    hash = hashStep(hash, code);
  }
  let end = i;
  const letters = length - 1 - i;
  if (code !== DOT || letters < 2) return NOT_PLAIN;
  let heard =
    letters > LONGEST_NUMBERED || (plan.endings === null ? isWatched(ear, hash) : !isEnding(plan.endings, ending));
  let label = 0;
  let four = 0;
  let kinds = 0;
  let before = DOT;
  hash = hashStep(hash, DOT);
  for (i--; i >= at; i--) {
    code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      four = ((four << 5) | (code & 31)) & FOUR_LETTERS;
      if (grams[gramOf(four)] === 1) heard = true;
    } else if (code === DOT || code === AT) {
      if (before === HYPHEN || before === DOT) return NOT_PLAIN;
      // Such a label claims to stand for letters: `xn--`.
      if (text.charCodeAt(i + 3) === HYPHEN && text.charCodeAt(i + 4) === HYPHEN) return NOT_PLAIN;
      if (isWatched(ear, hash)) heard = true;
      if (code === AT) break;
      end = i;
      hash = hashStep(hash, DOT);
      label = 0;
      kinds = 0;
      before = DOT;
      continue;
    } else if (code !== HYPHEN || before === DOT) return NOT_PLAIN;
    label = hashStep(label, code);
    kinds |= letterBit(code);
    hash = hashStep(hash, code);
    before = code;
  }
  // Another sign may stand in the host.
  if (i !== at) return NOT_PLAIN;
  // The name before the first dot may be a provider's with a wrong ending, or a slip of one.
  heard ||=
    isWatched(ear, nameHash(label)) || (plan.typos !== null && mayMeanGiant(text, at + 1, end, kinds, plan.typos));
  return heard ? -at : at;
}

/** Where a host of so many signs, at least four, would be remembered. */
function slotOf(text: string, from: number, size: number): number {
  const head = text.charCodeAt(from) + text.charCodeAt(from + 1) * 7 + text.charCodeAt(from + 2) * 31;
  return (head + size * 113 + text.charCodeAt(from + size - 1) * 61) & (QUIET_HOSTS - 1);
}

/** True for a name before the sign that is no task's and no placeholder. */
export function isPersonal(text: string, at: number, plan: EmailPlan): boolean {
  return !isWatched(plan.wordShapes, shapeOf(text, at)) || !plan.words.has(text.slice(0, at).toLowerCase());
}

/** The host that {@link plainAt} has just heard. Of those seen last the name is not cut out again. */
export function heardHost(text: string, from: number, plan: EmailPlan): Host {
  const { last, quiet } = plan;
  if (last.known !== null) return last.known.host;
  const domain = text.slice(from);
  const host = hostOf(domain, plan);
  if (host.quiet) quiet[last.slot] = { domain, host };
  return host;
}

/** True for an address that is right as it stands; false says nothing. */
export function isPlainEmail(text: string, plan: EmailPlan): boolean {
  const at = plainAt(text, plan);
  if (at === NOT_PLAIN) return false;
  if (at < 0 && !heardHost(text, 1 - at, plan).quiet) return false;
  return isPersonal(text, Math.abs(at), plan);
}
