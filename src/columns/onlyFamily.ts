/** Parents in a list that names nobody else to write to: whom a school or a club writes to. */

import type { Role } from '../model/index.ts';
import { FAMILY_WORDS } from '../reference/headers/index.ts';
import type { Draft } from './draft.ts';
import { type HeaderReading, readHeader } from './readHeader.ts';

const NAMES = /* @__PURE__ */ new Set<Role>(['fullName', 'firstName', 'lastName']);
const CONTACTS = /* @__PURE__ */ new Set<Role>(['email', 'phone', 'mobile']);
const IS_NUMBER = /^\d{1,2}$/;

/** `parent 1` and `email` of `Parent 1 Email`; null where the header begins with nobody of a family. */
function taken(folded: string): { who: string; what: string } | null {
  const words = folded.split(' ');
  let at = 0;
  while (at < words.length && FAMILY_WORDS.has(words[at] as string)) at++;
  if (at === 0) return null;
  if (at < words.length && IS_NUMBER.test(words[at] as string)) at++;
  return at === words.length ? null : { who: words.slice(0, at).join(' '), what: words.slice(at).join(' ') };
}

/** Gives the first parent who has a name and an address or a number their roles, where no column of names or contacts has one. */
export function adoptFamily(drafts: readonly Draft[]): void {
  if (drafts.some(({ role }) => role !== null && (NAMES.has(role) || CONTACTS.has(role)))) return;
  const parents = new Map<string, [Draft, HeaderReading][]>();
  for (const draft of drafts) {
    const found = draft.settled ? null : taken(draft.header.folded);
    if (found === null) continue;
    const reading = readHeader(found.what).readings.find(({ role, question }) => role !== null || isName(question));
    if (reading === undefined) continue;
    const columns = parents.get(found.who);
    if (columns === undefined) parents.set(found.who, [[draft, reading]]);
    else columns.push([draft, reading]);
  }
  for (const columns of parents.values()) {
    const roles = columns.map(([, { role }]) => role);
    const named = columns.some(([, { role, question }]) => isName(question) || (role !== null && NAMES.has(role)));
    if (!named || !roles.some((role) => role !== null && CONTACTS.has(role))) continue;
    for (const [draft, reading] of columns) {
      draft.settled = true;
      // A name beside a first name is the surname.
      draft.role = reading.role ?? (roles.includes('firstName') ? 'lastName' : 'fullName');
      draft.parts = reading.parts;
      draft.evidence = [{ by: 'header', header: draft.header.folded, language: reading.language }];
    }
    return;
  }
}

function isName(question: string | null): boolean {
  return question?.startsWith('nameOr') === true;
}
