/** The grammar of one bare address: RFC 5321 and 5322 with the letters of RFC 6531, lengths included. */
import type { IssueCode } from '../../model/index.ts';
import { domainToAscii, domainToUnicode } from './punycode.ts';

export const MAX_LOCAL = 64;
export const MAX_ADDRESS = 254;
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;
const DOT = 46;
const HYPHEN = 45;

/** What an address is made of, or the first reason why it is none. */
export type Parsed =
  | {
      readonly ok: true;
      readonly local: string;
      /** Lower case, spelt as it was. */
      readonly domain: string;
      readonly unicodeDomain: string;
      readonly asciiDomain: string;
      /** Legal forms that no list should hold. */
      readonly odd: readonly IssueCode[];
    }
  | { readonly ok: false; readonly code: IssueCode; readonly params?: Readonly<Record<string, number>> };

const wrong = (code: IssueCode, params?: Readonly<Record<string, number>>): Parsed =>
  params === undefined ? { ok: false, code } : { ok: false, code, params };

const ATOM_SIGNS = /^(?:[a-z0-9!#$%&'*+\-/=?^_`{|}~.]|[^\0-\x7F\p{Z}\p{C}\uFFFD])+$/iu;
// A quoted word, and others joined to it by dots: obsolete, still legal to receive (RFC 5322 §4.4). A plain word with a
// quoted one after it is a slip or a nickname.
const QUOTED =
  /^"(?:[ !#-[\]-~\t]|[^\0-\x7F\p{C}]|\\[ -~])+"(?:\.(?:"(?:[ !#-[\]-~\t]|[^\0-\x7F\p{C}]|\\[ -~])+"|[^\0- "\\@.,:;<>()[\]]+))*$/u;
// A sign that Unicode has not given out yet may be a letter of a later edition than the platform's.
const DOMAIN_SIGNS =
  /^(?:[\p{L}\p{N}\p{M}\p{Emoji_Presentation}\u30FB\u00B7.\-[\p{Cn}--\p{Noncharacter_Code_Point}]]|\u200D)+$/v;
// What RFC 5322 §3.4.1 lets stand between brackets; whether it is an address of the net does not matter to a list.
const LITERAL = /^\[[ -Z^-~]+\]$/;
// RFC 5321 §4.1.3 gives a colon a meaning, and IANA has registered one word before it.
const TAGGED_OTHERWISE = /^\[(?!ipv6:[^ ]+\])[^:]*:/;
// This host itself: no mail from elsewhere gets there (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
const OWN_HOST = /^\[(?:127\.|0\.|ipv6:[0:]*:1\])/;

/** Length in UTF-8 bytes, as the standards count. */
function bytes(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) count++;
    else if (unit < 0x800) count += 2;
    else if (unit >= 0xd800 && unit < 0xe000) count += 2;
    else count += 3;
  }
  return count;
}

/**
 * The parts of one bare address (no name, no white space around it), or the first reason why it is none.
 * Takes well-formed text; linear; never throws.
 */
export function parseEmail(text: string): Parsed {
  const at = text.lastIndexOf('@');
  if (at < 0) return wrong('email.no_at');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1).toLowerCase();
  if (local === '') return wrong('email.local_empty');
  if (domain === '') return wrong('email.domain_empty');

  const odd: IssueCode[] = [];
  if (local.includes('"')) {
    if (!QUOTED.test(local)) return wrong('email.local_character');
    odd.push('email.quoted_local');
  } else {
    if (local.includes('@')) return wrong('email.several_at');
    if (!ATOM_SIGNS.test(local)) return wrong('email.local_character');
    if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return wrong('email.local_dots');
  }
  const localLength = bytes(local);
  if (localLength > MAX_LOCAL) return wrong('email.local_too_long', { length: localLength, max: MAX_LOCAL });

  if (domain.startsWith('[')) {
    if (!LITERAL.test(domain) || TAGGED_OTHERWISE.test(domain)) return wrong('email.domain_character');
    if (OWN_HOST.test(domain)) return wrong('email.special_use_domain');
    odd.push('email.ip_literal');
    return { ok: true, local, domain, unicodeDomain: domain, asciiDomain: domain, odd };
  }
  if (domain.length > MAX_DOMAIN) return wrong('email.domain_too_long', { length: domain.length, max: MAX_DOMAIN });
  if (!DOMAIN_SIGNS.test(domain)) return wrong('email.domain_character');
  let ascii = domain;
  // The address of the platform reads a last label of digits as an IP number, so those are kept away from it.
  const lastDot = domain.lastIndexOf('.');
  const last = domain.slice(lastDot + 1);
  const numeric = /^\d+$/.test(last);
  if (!numeric) {
    const found = domainToAscii(domain);
    // What this platform cannot encode (RFC 5890) a newer one may; no more is proved than that.
    if (found === null) odd.push('email.domain_encoding');
    else ascii = found;
  }
  if (hasBadLabel(ascii)) return wrong('email.domain_label');
  if (ascii.length > MAX_DOMAIN) return wrong('email.domain_too_long', { length: ascii.length, max: MAX_DOMAIN });
  const total = localLength + 1 + ascii.length;
  if (total > MAX_ADDRESS) return wrong('email.too_long', { length: total, max: MAX_ADDRESS });
  if (numeric) odd.push('email.ip_literal');
  else if (lastDot < 0) odd.push('email.dotless_domain');
  return { ok: true, local, domain, unicodeDomain: domainToUnicode(domain), asciiDomain: ascii, odd };
}

function hasBadLabel(domain: string): boolean {
  const { length } = domain;
  let start = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && domain.charCodeAt(i) !== DOT) continue;
    if (i === start || i - start > MAX_LABEL) return true;
    if (domain.charCodeAt(start) === HYPHEN || domain.charCodeAt(i - 1) === HYPHEN) return true;
    start = i + 1;
  }
  return false;
}
