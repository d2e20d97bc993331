/** Lists of addresses that must not be written to: plain, by domain, or as hashes that tell nobody who is on them. */
import { type EmailPlan, emailKeyOf, planEmail, runEmail } from '../../fields/email/index.ts';
import { kindOf } from '../../fields/options.ts';
import type { Checked, EmailParts } from '../../model/index.ts';
import { MAIL_RULES } from '../../reference/mailProviders.ts';
import { md5 } from '../../text/md5.ts';
import { sha1 } from '../../text/sha1.ts';
import { hmacSha256, sha256 } from '../../text/sha256.ts';
import { readRow } from '../events/readRow.ts';
import { type AddressList, checkHashing } from '../options.ts';

/** Reads addresses for their keys alone: nothing is complained about. */
export function keyPlan(): EmailPlan {
  return planEmail({ suggest: false, tlds: false, disposable: false });
}

/** One spelling for all spellings of a mailbox; '' when the cell holds none. */
export function keyOf(address: string, plan: EmailPlan): string {
  const checked = runEmail(address, plan);
  return checked.parts === null ? address.trim().slice(0, 320).toLowerCase() : emailKeyOf(checked);
}

export interface AddressSet {
  /** The addresses behind `keys`, as they were written. */
  readonly addresses: readonly string[];
  /** Keys of `keyOf`. */
  readonly keys: ReadonlySet<string>;
  /** Domains in ASCII form, and with a leading dot those that stand for their subdomains too. */
  readonly domains: ReadonlySet<string>;
  readonly hashes: HashSets;
}

type HashKind = 'sha256' | 'sha1' | 'md5';

/** Hashes in small letters, by what made them: their length tells. */
export type HashSets = Readonly<Record<HashKind, ReadonlySet<string>>>;

/** SHA-256, or the SHA-1 and MD5 of older lists; some write before it what it is. */
const HASH = /^(?:(?:sha-?256|sha-?1|md5) ?[:=] ?|0x)?([0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})$/i;
const KINDS: ReadonlyMap<number, HashKind> = /* @__PURE__ */ new Map([
  [64, 'sha256'],
  [40, 'sha1'],
  [32, 'md5'],
]);
const SHORTEST = 32;

interface Hash {
  readonly kind: HashKind;
  readonly digits: string;
}

/** A hash, its digits in small letters; null when the text is none. */
function hashIn(text: string): Hash | null {
  const digits = text.length < SHORTEST ? undefined : HASH.exec(text)?.[1]?.toLowerCase();
  const kind = KINDS.get(digits?.length ?? 0);
  return digits === undefined || kind === undefined ? null : { kind, digits };
}

/** True when nobody is on a list by a hash. */
export const hasNoHashes = ({ sha256, sha1, md5 }: HashSets): boolean => sha256.size + sha1.size + md5.size === 0;

const DOMAIN = /^(?:@|\*@|\*\.)?([^@\s]+\.[^@\s.]+)$/;

/** What one entry may hold: a dozen addresses with their names. */
const MAX_ENTRY = 2000;

/** The text of each entry of a list: the entry itself, or what a row has of an address, a domain or a hash. */
function* entryTexts(list: AddressList): Iterable<string> {
  for (const entry of list) {
    if (typeof entry === 'string') yield entry.trim().slice(0, MAX_ENTRY);
    else if (typeof entry === 'object' && entry !== null) {
      const row = entry as Readonly<Record<string, unknown>>;
      const read = readRow(row);
      if (read?.recipient) yield read.recipient.trim().slice(0, MAX_ENTRY);
      else
        for (const column of Object.keys(row)) {
          const value = row[column];
          if (typeof value !== 'string') continue;
          const text = value.trim();
          const hash = text.includes('@') ? null : hashIn(text);
          if (hash === null && !text.includes('@')) continue;
          yield text.slice(0, MAX_ENTRY);
          // A shorter hash may be any program's number of the row.
          if (hash === null || hash.kind === 'sha256') break;
        }
    }
  }
}

/** A domain in ASCII form; null when the text is none. */
function domainIn(text: string, plan: EmailPlan): string | null {
  const domain = DOMAIN.exec(text.toLowerCase().replace(/\.{1,3}$/, ''))?.[1];
  if (domain === undefined) return null;
  return runEmail(`someone@${domain}`, plan).parts?.asciiDomain ?? domain;
}

/** The entries of a list: addresses, also several in one, domains, hashes, or rows that have one of them in some column. */
export function readAddressList(list: AddressList, plan: EmailPlan): AddressSet {
  const addresses: string[] = [];
  const keys = new Set<string>();
  const domains = new Set<string>();
  const hashes = { sha256: new Set<string>(), sha1: new Set<string>(), md5: new Set<string>() };
  const add = (address: string): void => {
    keys.add(keyOf(address, plan));
    addresses.push(address);
  };
  for (const text of entryTexts(list)) {
    if (text === '') continue;
    const hash = hashIn(text);
    if (hash !== null) hashes[hash.kind].add(hash.digits);
    else if (text.includes('@') && !text.startsWith('@') && !text.startsWith('*@')) {
      add(text);
      for (const also of runEmail(text, plan).also) add(also);
    } else {
      const domain = domainIn(text, plan);
      if (domain !== null) domains.add(text.startsWith('*.') ? `.${domain}` : domain);
    }
  }
  return { addresses, keys, domains, hashes };
}

function holdsDomain(domains: ReadonlySet<string>, domain: string): boolean {
  if (domains.has(domain) || domains.has(`.${domain}`)) return true;
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1))
    if (domains.has(domain.slice(dot))) return true;
  return false;
}

/**
 * True when the domain of an address, or one above it that stands for its subdomains, is in the set: the domain as it
 * was written, or the one that the service calls the same mailbox by.
 */
export function hasDomain(domains: ReadonlySet<string>, checked: Checked<EmailParts>, key: string): boolean {
  if (domains.size === 0) return false;
  const own = key.slice(key.lastIndexOf('@') + 1);
  if (holdsDomain(domains, own)) return true;
  const written = checked.parts?.asciiDomain;
  return written !== undefined && written !== own && holdsDomain(domains, written);
}

/**
 * The hash of an address as suppression lists hold it: SHA-256 of the salt and the address, trimmed and in small
 * letters, or HMAC-SHA-256 with a key; 64 hexadecimal digits. One spelling only: `mergeSuppressions` hashes the others of
 * a mailbox too. Nobody looks whether the text is an address.
 *
 * @throws TypeError for an address that is no text or a bad option
 * @example hashAddress(' Ann@Example.org ') === hashAddress('ann@example.org') // true
 */
export function hashAddress(
  address: string,
  how: { readonly salt?: string | undefined; readonly key?: string | undefined } = {},
): string {
  if (typeof address !== 'string') throw new TypeError(`hashAddress: address must be a string, got ${kindOf(address)}`);
  checkHashing('hashAddress', how);
  return hashOf(address, how);
}

/** As `hashAddress`, without its checks. */
export function hashOf(
  address: string,
  how: { readonly salt?: string | undefined; readonly key?: string | undefined },
): string {
  const text = address.trim().toLowerCase();
  return how.key === undefined ? sha256((how.salt ?? '') + text) : hmacSha256(how.key, text);
}

/** The hosts of one service, by the host that stands for them all. */
const HOSTS_OF: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  const hosts = new Map<string, string[]>();
  for (const [host, rule] of MAIL_RULES) hosts.set(rule.host, [...(hosts.get(rule.host) ?? []), host]);
  return hosts;
})();

const withoutMarks = (local: string): string => local.replace(/[._-]/g, '');

/** The spellings of a mailbox that a list may have hashed: as it is written, without its tag, plain; under each of its hosts. */
function* spellingsOf(checked: Checked<EmailParts>, key: string): Iterable<string> {
  yield String(checked.input);
  yield key;
  const { parts } = checked;
  if (parts === null) return;
  const sign = key.lastIndexOf('@');
  const plain = key.slice(0, sign);
  const host = key.slice(sign + 1);
  const local = parts.local.toLowerCase();
  const untagged = parts.tag === null ? local : local.slice(0, -parts.tag.length - 1);
  const locals = withoutMarks(untagged) === withoutMarks(plain) ? [local, untagged, plain] : [local, plain];
  for (const one of [parts.domain, parts.asciiDomain, ...(HOSTS_OF.get(host) ?? [])])
    for (const name of locals) yield `${name}@${one}`;
}

/** True when the hash of an address is listed, in any of the spellings that belong to one mailbox. */
export function hasHash(
  hashes: HashSets,
  checked: Checked<EmailParts>,
  key: string,
  how: { readonly salt?: string | undefined; readonly key?: string | undefined },
): boolean {
  if (hasNoHashes(hashes)) return false;
  const salt = how.salt ?? '';
  for (const spelling of new Set(spellingsOf(checked, key))) {
    if (hashes.sha256.size > 0 && hashes.sha256.has(hashOf(spelling, how))) return true;
    const text = salt + spelling.trim().toLowerCase();
    if (hashes.sha1.size > 0 && hashes.sha1.has(sha1(text))) return true;
    if (hashes.md5.size > 0 && hashes.md5.has(md5(text))) return true;
  }
  return false;
}
