/** Lists of addresses that must not be written to: plain, by domain, or as hashes that tell nobody who is on them. */
import { type EmailPlan, emailKeyOf, planEmail, runEmail } from '../../fields/email/index.ts';
import type { Checked, EmailParts } from '../../model/index.ts';
import { hmacSha256, sha256 } from '../../text/sha256.ts';
import { readRow } from '../events/readRow.ts';
import type { AddressList } from '../options.ts';

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
  /** Domains, and with a leading dot those that stand for their subdomains too. */
  readonly domains: ReadonlySet<string>;
  readonly hashes: ReadonlySet<string>;
}

const HASH = /^[0-9a-fA-F]{64}$/;
const DOMAIN = /^(?:@|\*@|\*\.)?([^@\s]+\.[^@\s.]+)$/;

/** The text of each entry of a list: the entry itself, or what a row has of an address, a domain or a hash. */
function* entryTexts(list: AddressList): Iterable<string> {
  for (const entry of list) {
    if (typeof entry === 'string') yield entry.trim().slice(0, 400);
    else if (typeof entry === 'object' && entry !== null) {
      const row = entry as Readonly<Record<string, unknown>>;
      const read = readRow(row);
      if (read?.recipient) yield read.recipient.trim().slice(0, 400);
      else
        for (const column of Object.keys(row)) {
          const value = row[column];
          if (typeof value === 'string' && (value.includes('@') || HASH.test(value.trim()))) {
            yield value.trim().slice(0, 400);
            break;
          }
        }
    }
  }
}

/** The entries of a list, each of them an address, a domain, a hash, or a row that has one of them in some column. */
export function readAddressList(list: AddressList, plan: EmailPlan): AddressSet {
  const addresses: string[] = [];
  const keys = new Set<string>();
  const domains = new Set<string>();
  const hashes = new Set<string>();
  for (const text of entryTexts(list)) {
    if (text === '') continue;
    if (HASH.test(text)) hashes.add(text.toLowerCase());
    else if (text.includes('@') && !text.startsWith('@') && !text.startsWith('*@')) {
      keys.add(keyOf(text, plan));
      addresses.push(text);
    } else {
      const domain = DOMAIN.exec(text.toLowerCase())?.[1];
      if (domain !== undefined) domains.add(text.startsWith('*.') ? `.${domain}` : domain);
    }
  }
  return { addresses, keys, domains, hashes };
}

/** True when a domain, or one above it that stands for its subdomains, is in the set. */
export function hasDomain(domains: ReadonlySet<string>, domain: string): boolean {
  if (domains.size === 0) return false;
  if (domains.has(domain) || domains.has(`.${domain}`)) return true;
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1))
    if (domains.has(domain.slice(dot))) return true;
  return false;
}

/** The hash of an address as suppression lists hold it: trimmed, small letters, salt before it or an HMAC key. */
export function hashAddress(address: string, how: { readonly salt?: string; readonly key?: string } = {}): string {
  const text = address.trim().toLowerCase();
  return how.key === undefined ? sha256((how.salt ?? '') + text) : hmacSha256(how.key, text);
}

/** True when the hash of an address is listed, in any of the spellings that belong to one mailbox. */
export function hasHash(
  hashes: ReadonlySet<string>,
  checked: Checked<EmailParts>,
  key: string,
  how: { readonly salt?: string; readonly key?: string },
): boolean {
  if (hashes.size === 0) return false;
  const spellings = new Set([
    String(checked.input),
    checked.value ?? '',
    key,
    key.endsWith('@gmail.com') ? key.replace('@gmail.com', '@googlemail.com') : '',
  ]);
  for (const spelling of spellings) if (spelling !== '' && hashes.has(hashAddress(spelling, how))) return true;
  return false;
}
