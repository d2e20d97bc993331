/** The address about which no rule has anything to say, told in one pass: most cells are one. */
import { hashStep, isWatched } from '../../text/watch.ts';
import { hostOf } from './host.ts';
import { MAX_ADDRESS, MAX_LOCAL } from './parse.ts';
import { type EmailPlan, endingNumber, LONGEST_NUMBERED, shapeOf } from './plan.ts';
import { mayMeanGiant } from './typo.ts';

const AT = 64;
const DOT = 46;
const HYPHEN = 45;

/** Signs of an unquoted local part between its dots (RFC 5322 §3.2.3), by their code. */
const ATOM: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w!#$%&'*+/=?^`{|}~-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** True when `text` up to `end` is a local part of ASCII letters and signs, with single dots inside. */
function isPlainLocal(text: string, end: number): boolean {
  let before = DOT;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT ? before === DOT : code > 127 || ATOM[code] === 0) return false;
    before = code;
  }
  return before !== DOT;
}

/** What {@link plainAt} says of every other text. */
export const NOT_PLAIN = 0;

/**
 * Where the sign stands in an address of plain form; below zero, the same place, when a table may know its host;
 * {@link NOT_PLAIN} for every other text. Narrower than the standard: ASCII, no quotes, the host in small letters.
 */
export function plainAt(text: string, plan: EmailPlan): number {
  const { length } = text;
  if (length > MAX_ADDRESS) return NOT_PLAIN;
  let heard = false;
  let hash = 0;
  let label = 0;
  let ending = 0;
  let end = length;
  let dots = 0;
  let before = HYPHEN;
  // From the end, since every part of a host that a table may know ends there. No label of so short a host is too long.
  const least = Math.max(0, length - 64);
  let i = length - 1;
  for (; i > least; i--) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      if (dots === 0) ending = endingNumber(ending, code);
      label = hashStep(label, code);
    } else if (code === DOT || code === AT) {
      if (before === HYPHEN || before === DOT) return NOT_PLAIN;
      if (isWatched(plan.heard, hash) || isWatched(plan.heard, label)) heard = true;
      if (code === AT) break;
      if (dots++ === 0) {
        const size = length - 1 - i;
        if (size < 2) return NOT_PLAIN;
        if (size > LONGEST_NUMBERED || (plan.endings !== null && !plan.endings.has(ending))) heard = true;
      }
      end = i;
      label = 0;
    } else if (code === HYPHEN) {
      if (dots === 0 || before === DOT) return NOT_PLAIN;
      label = hashStep(label, code);
    } else if (code >= 48 && code <= 57 && dots > 0) label = hashStep(label, code);
    else return NOT_PLAIN;
    hash = hashStep(hash, code);
    before = code;
  }
  if (i <= least || dots === 0 || i > MAX_LOCAL || !isPlainLocal(text, i)) return NOT_PLAIN;
  return heard || (plan.typos !== null && mayMeanGiant(text, i + 1, end, plan.typos)) ? -i : i;
}

/** True for a name before the sign that is no task's and no placeholder. */
export function isPersonal(text: string, at: number, plan: EmailPlan): boolean {
  return plan.wordShapes[shapeOf(text, at)] === 0 || !plan.words.has(text.slice(0, at).toLowerCase());
}

/** True for an address that is right as it stands; false says nothing. */
export function isPlainEmail(text: string, plan: EmailPlan): boolean {
  const at = plainAt(text, plan);
  if (at === NOT_PLAIN) return false;
  if (at < 0 && !hostOf(text.slice(1 - at), plan).quiet) return false;
  return isPersonal(text, Math.abs(at), plan);
}
