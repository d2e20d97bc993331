/** Several suppression lists as one, plain or as hashes, to hand on or to keep. */
import { runEmail } from '../../fields/email/index.ts';
import { aString, checkOptions, oneOf } from '../../fields/options.ts';
import { type AddressList, checkHashing } from '../options.ts';
import { hashOf, keyOf, keyPlan, readAddressList } from './suppression.ts';

export interface MergeSuppressionsOptions {
  /**
   * `'none'`: plain addresses. `'sha256'`: hashes, not the addresses themselves; without a secret salt or a key whoever
   * has a list of addresses can try them. Default `'sha256'` with a salt or a key, else `'none'`.
   */
  readonly hash?: 'none' | 'sha256' | undefined;
  /** Stands before each address that is hashed. */
  readonly salt?: string | undefined;
  /** HMAC-SHA-256 with this key, instead of a salt: without it nobody can try addresses. */
  readonly key?: string | undefined;
}

/**
 * Every entry of the lists once, sorted: addresses in small letters (two spellings of one mailbox are one entry, the
 * one that sorts first), domains as `@example.org` or `*.example.org`, hashes as they came. The result fits the option
 * `suppressions` of `pruneList`, with the same salt or key as `suppressionHash`.
 *
 * With hashes an address gives the hash of its small letters, and a second one where its mailbox has a plainer
 * spelling, so that every spelling of it is recognized. Domains stay plain. Empty and unreadable entries are left out.
 * Cost: sorting the entries.
 *
 * @throws TypeError when `lists` is no array of arrays, an option is unknown, or salt and key are both given, or one of
 * them with `hash: 'none'`
 * @example mergeSuppressions([['Ann@example.org', '@firm.example'], ['ann@example.org']]) // ['@firm.example', 'ann@example.org']
 * @example mergeSuppressions([['ann@example.org']], { hash: 'sha256', salt: 's' }).length // 1
 */
export function mergeSuppressions(lists: readonly AddressList[], options?: MergeSuppressionsOptions): string[] {
  if (!Array.isArray(lists) || !lists.every((list) => Array.isArray(list)))
    throw new TypeError('mergeSuppressions: lists must be an array of arrays');
  checkOptions('mergeSuppressions', options, { hash: oneOf(['none', 'sha256']), salt: aString, key: aString });
  const isSecret = options?.salt !== undefined || options?.key !== undefined;
  const { hash = isSecret ? 'sha256' : 'none', ...how } = options ?? {};
  // Plain addresses where somebody asked for a salt would be handed on as if they were hashes.
  if (hash === 'none' && isSecret) throw new TypeError("mergeSuppressions: salt and key need the option hash 'sha256'");
  checkHashing('mergeSuppressions', how);
  const plan = keyPlan();
  const spellings = new Map<string, string>();
  const others = new Set<string>();
  for (const list of lists as readonly AddressList[]) {
    const { addresses, domains, hashes } = readAddressList(list, plan);
    for (const address of addresses) {
      const checked = runEmail(address, plan);
      const spelling = (checked.value ?? address).toLowerCase();
      const key = keyOf(address, plan);
      const there = spellings.get(key);
      if (there === undefined || spelling < there) spellings.set(key, spelling);
    }
    for (const domain of domains) others.add(domain.startsWith('.') ? `*${domain}` : `@${domain}`);
    for (const one of [...hashes.sha256, ...hashes.sha1, ...hashes.md5]) others.add(one);
  }
  const entries = new Set(others);
  for (const [key, spelling] of spellings) {
    if (hash === 'none') entries.add(spelling);
    else for (const text of new Set([spelling, key])) entries.add(hashOf(text, how));
  }
  return [...entries].sort();
}
