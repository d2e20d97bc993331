/** The half of a name that a row leaves out and its mailbox tells: Danielle, danielle.rogers@; or the name behind an initial. */
import type { Dictionary } from './dictionary.ts';
import type { PreparedColumn } from './encode.ts';

/** The rest of a mailbox without a sign between its words must be this long to be a family name. */
const LEAST_REST = 4;
const WORDS = /^([a-z]{2,})[._-]([a-z]{2,})\d{0,4}$/;
const ONE_WORD = /^([a-z]{4,})\d{0,4}$/;
const MAX_LOCAL = 60;

/** What stands before the sign of an address that is short enough to be a name; else null. */
function localOf(mailbox: string): string | null {
  const at = mailbox.lastIndexOf('@');
  return at < 1 || at > MAX_LOCAL ? null : mailbox.slice(0, at);
}

export interface NameHalves {
  readonly given: string;
  readonly family: string;
}

/**
 * Given and family name of a row of which one half is empty, where its mailbox holds the other half and one word more;
 * else null. `isWhole`: the one word stood in a column of whole names, so that it may be either half.
 */
export function completeName(given: string, family: string, mailbox: string, isWhole: boolean): NameHalves | null {
  const known = given === '' ? family : given;
  const local = localOf(mailbox);
  if (local === null || known.length < 2 || (given !== '' && family !== '')) return null;
  const parts = WORDS.exec(local);
  if (parts !== null) {
    const [first, second] = [parts[1]!, parts[2]!];
    if (first === known)
      return given === '' && !isWhole ? { given: second, family: known } : { given: known, family: second };
    if (second === known) return given === '' ? { given: first, family: known } : { given: known, family: first };
    return null;
  }
  const whole = ONE_WORD.exec(local)?.[1];
  if (whole === undefined || whole.length < known.length + LEAST_REST || known.length < 3) return null;
  // Most mailboxes begin with the given name.
  if (whole.startsWith(known) && (given !== '' || isWhole)) return { given: known, family: whole.slice(known.length) };
  return whole.endsWith(known) && given === '' ? { given: whole.slice(0, -known.length), family: known } : null;
}

/** The given name behind its initial, where the mailbox holds the family name and a word more that begins so; else null. */
export function spellInitial(initial: string, family: string, mailbox: string): string | null {
  const parts = initial.length === 1 && family.length > 1 ? WORDS.exec(localOf(mailbox) ?? '') : null;
  if (parts === null) return null;
  const [first, second] = [parts[1]!, parts[2]!];
  if (second === family && first.startsWith(initial)) return first;
  return first === family && second.startsWith(initial) ? second : null;
}

/** Completes the names of all rows. Cost: rows, and texts only where half a name stands beside a mailbox. */
export function completeNames(columns: readonly PreparedColumn[], people: Dictionary): void {
  const given = columns.find(({ plan }) => plan.kind === 'given');
  const family = columns.find(({ plan }) => plan.kind === 'family')?.slots[0];
  const email = columns.find(({ plan }) => plan.kind === 'email');
  if (given === undefined || family === undefined || email === undefined) return;
  const first = given.slots[0]!;
  const mailboxes = email.slots[0]!;
  const isWhole = given.plan.roles[0] === 'fullName';
  for (let row = 0; row < family.length; row++) {
    const one = first[row]!;
    const two = family[row]!;
    if (mailboxes[row] === 0 || (one === 0 && two === 0)) continue;
    if (one !== 0 && two !== 0) {
      if (people.lengthOf(one) !== 1) continue;
      const whole = spellInitial(people.textOf(one), people.textOf(two), email.dictionary.textOf(mailboxes[row]!));
      if (whole !== null) first[row] = people.intern(whole);
      continue;
    }
    const name = completeName(
      people.textOf(one),
      people.textOf(two),
      email.dictionary.textOf(mailboxes[row]!),
      isWhole,
    );
    if (name === null) continue;
    first[row] = people.intern(name.given);
    family[row] = people.intern(name.family);
  }
}
