/** How two e-mail addresses agree, as one of a few ordered levels. */
import { isWithinEdits } from '../../text/editDistance.ts';

/** Strongest first; the number of a level is its place in this list. */
export const EMAIL_LEVELS = ['missing', 'exact', 'near', 'same local part', 'same role mailbox', 'different'] as const;

/** A mailbox ready to be compared: made once per distinct value. */
export interface PreparedEmail {
  /** The key of the mailbox; the text itself where it is no address. */
  readonly key: string;
  readonly local: string;
  readonly domain: string;
  /** info@, sales@: read by several people. */
  readonly role: boolean;
}

/**
 * The level (index into `EMAIL_LEVELS`) of two mailboxes. Symmetric. Empty keys are `missing`.
 * @example
 * const a = { key: 'ann.lee@x.com', local: 'ann.lee', domain: 'x.com', role: false };
 * compareEmails(a, { ...a, key: 'ann.lee@gmx.de', domain: 'gmx.de' }) // 3
 */
export function compareEmails(a: PreparedEmail, b: PreparedEmail): number {
  if (a.key === '' || b.key === '') return 0;
  if (a.key === b.key) return a.role ? 4 : 1;
  if (a.role || b.role) return 5;
  if (a.local.length >= 5 && b.local.length >= 5) {
    const sameDomain = a.domain === b.domain;
    if (a.local === b.local) return isWithinEdits(a.domain, b.domain, 2) ? 2 : 3;
    if (isWithinEdits(a.local, b.local, sameDomain ? 2 : 1) && digits(a.local) === digits(b.local)) {
      return sameDomain || isWithinEdits(a.domain, b.domain, 1) ? 2 : 5;
    }
  }
  if (digits(a.local) !== digits(b.local)) return 5;
  return isWithinEdits(a.key, b.key, a.key.length > 11 ? 2 : 1) ? 2 : 5;
}

// Two numbers behind one name are two mailboxes, not a slip of the finger.
function digits(local: string): string {
  let out = '';
  for (let i = 0; i < local.length; i++) {
    const unit = local.charCodeAt(i);
    if (unit >= 48 && unit <= 57) out += local[i];
  }
  return out;
}
