/** E-mail: one cell in, the verdict out. Good addresses take one pass and a look-up, everything else the long way. */
import type { Checked, EmailParts } from '../../model/index.ts';
import { asText } from '../../text/tidy.ts';
import { good, invalid, issue, missing, unsupported } from '../issue.ts';
import { hostOf } from './host.ts';
import { plainIssue } from './issues.ts';
import { isPlaceholder, judge, NOTHING_AROUND, partsOf, unknownParts } from './judge.ts';
import { MAX_ADDRESS } from './parse.ts';
import { heardHost, isPersonal, NOT_PLAIN, plainAt } from './plain.ts';
import { type EmailOptions, type EmailPlan, planEmail } from './plan.ts';
import { examineCell } from './recover.ts';

/** Longest cell that is read: a dozen addresses with their names. */
const MAX_CELL = 2000;

/**
 * The examination of one cell that should hold an e-mail address, with a plan made once.
 * @example runEmail('Jan@WP.pl', planEmail()).value // 'Jan@wp.pl'
 */
export function runEmail(input: unknown, plan: EmailPlan): Checked<EmailParts> {
  const place = typeof input === 'string' ? plainAt(input, plan) : NOT_PLAIN;
  if (typeof input === 'string' && place !== NOT_PLAIN) {
    const at = Math.abs(place);
    const local = input.slice(0, at);
    const personal = isPersonal(input, at, plan);
    // No table knows the host, so there is nothing to look up.
    if (place > 0 && personal) return good(input, input, unknownParts(local, input.slice(at + 1)));
    const host = place > 0 ? hostOf(input.slice(at + 1), plan) : heardHost(input, at + 1, plan);
    if (host.quiet) {
      if (personal) return good(input, input, partsOf(local, host.unicode, host, null, false));
      const folded = local.toLowerCase();
      if (plan.roles.has(folded) && !isPlaceholder(folded, host))
        return good(input, input, partsOf(local, host.unicode, host, null, true), null, ROLE);
    }
    const { unicode, ascii } = host;
    return judge(
      input,
      { ok: true, local, domain: input.slice(at + 1), unicodeDomain: unicode, asciiDomain: ascii, odd: NO_ODD },
      plan,
      NOTHING_AROUND,
    );
  }
  if (typeof input === 'string') {
    const lower = withSmallHost(input);
    const at = lower === null ? NOT_PLAIN : plainAt(lower, plan);
    if (lower !== null && at > 0 && isPersonal(lower, at, plan))
      return good(input, lower, unknownParts(lower.slice(0, at), lower.slice(at + 1)), 'email.case');
    if (lower !== null && at < 0 && isPersonal(lower, -at, plan)) {
      const host = heardHost(lower, 1 - at, plan);
      if (host.quiet)
        return good(input, lower, partsOf(lower.slice(0, -at), host.unicode, host, null, false), 'email.case');
    }
  }
  const text = asText(input);
  if (text === null) return missing(input);
  if (text === undefined) return unsupported(input, null, [issue('value.not_text')]);
  if (text.length > MAX_CELL) return invalid(input, [issue('value.too_long', { length: text.length, max: MAX_CELL })]);
  return examineCell(input, text, plan);
}

/** The address with its host in small letters; null when it has no capitals there, or other signs than ASCII. */
function withSmallHost(text: string): string | null {
  // A sign of the spreadsheet is no part of the address.
  if (text.length > MAX_ADDRESS || text.charCodeAt(0) === 39 || text.charCodeAt(0) === 61) return null;
  const at = text.indexOf('@');
  let capitals = false;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return null;
    if (code >= 65 && code <= 90) capitals = true;
  }
  return at < 1 || !capitals ? null : text.slice(0, at) + text.slice(at).toLowerCase();
}

const ROLE = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ plainIssue('email.role_account')]);
const NO_ODD: readonly never[] = [];

/** One plan for all calls without options, made on the first of them. */
const standardPlan: () => EmailPlan = /* @__PURE__ */ (() => {
  let plan: EmailPlan | null = null;
  return () => {
    plan ??= planEmail();
    return plan;
  };
})();

/**
 * The examination of one cell that should hold an e-mail address: verdict, canonical address, parts, issues.
 *
 * The value keeps the local part as it is and the host in small letters; nothing else of an address is changed unasked.
 * Takes any value: empty cells and words for "none" are `missing`, objects `unsupported`, cells over 2,000 characters
 * `invalid`. Letters of every script are allowed (RFC 6531). Legal oddities (quoted local part, IP literal, host without
 * a dot, comments) are `suspect`. Never asks the network.
 *
 * @throws TypeError, RangeError for a bad option
 * @example checkEmail('Jan Kowalski <jan@WP.pl>').value // 'jan@wp.pl'
 * @example checkEmail('jan@gmial.com').issues[0].suggestion // 'jan@gmail.com'
 * @example checkEmail('jan(at)wp.pl').verdict // 'invalid'
 * @example checkEmail('n/a').verdict // 'missing'
 * Source: RFC 5321 §4.1.2 and §4.5.3, RFC 5322 §3.4.1, RFC 6531 §3.3, RFC 6761
 */
export function checkEmail(input: unknown, options?: EmailOptions): Checked<EmailParts> {
  return runEmail(input, options === undefined ? standardPlan() : planEmail(options));
}

/**
 * The canonical address alone; null when there is none or it is not safe to store unasked.
 * @throws TypeError, RangeError for a bad option
 * @example normalizeEmail(' jan@WP.pl ') // 'jan@wp.pl'
 * @example normalizeEmail('jan@gmial.com') // null
 */
export function normalizeEmail(input: unknown, options?: EmailOptions): string | null {
  const checked = options === undefined ? checkEmail(input) : runEmail(input, planEmail(options, 'normalizeEmail'));
  return checked.verdict === 'ok' || checked.verdict === 'repaired' ? checked.value : null;
}
